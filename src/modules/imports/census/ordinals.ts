/**
 * For each row of one child, by the key that tells it from the child's others, its ordinal: 1, unless two have one key, such as two
 * assessments begun on one day. Those are counted in an order that depends on their content alone, so that a system that writes them the
 * other way round changes nothing. A row without a key has nothing to be told by, and gets 0.
 */
export function ordinalsOf(
  keys: readonly (string | null)[],
  contentOf: (index: number) => string,
): readonly number[] {
  if (keys.length === 1) return keys[0] === null ? NONE : ONE;
  const ordinals: number[] = keys.map((key) => (key === null ? 0 : 1));
  if (new Set(keys).size === keys.length) return ordinals;
  const alike = Map.groupBy(keys.keys(), (index) => keys[index] ?? null);
  for (const [key, indices] of alike) {
    if (key === null || indices.length === 1) continue;
    const counted = indices.map((index) => ({ index, content: contentOf(index) }));
    counted.sort((one, other) => (one.content < other.content ? -1 : 1));
    counted.forEach(({ index }, place) => (ordinals[index] = place + 1));
  }
  return ordinals;
}

const NONE = [0];
const ONE = [1];
