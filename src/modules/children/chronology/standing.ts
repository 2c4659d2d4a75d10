/** What is never changed but corrected by another one of its kind. */
interface Correctable {
  id: string;
  /** The id of the one it takes the place of. */
  corrects: string | null;
}

/**
 * Puts corrections in the place of what they correct, each with what was said before, the latest first. The order of the given is kept. One
 * whose original the reader may not see stands for itself.
 */
export function standing<Item extends object>(
  items: readonly Item[],
  of: (item: Item) => Correctable,
): (Item & { earlier: Item[] })[] {
  const byId = new Map(items.map((item) => [of(item).id, item]));
  const corrected = new Set(items.map((item) => of(item).corrects));
  const before = (item: Item): Item[] => {
    const original = byId.get(of(item).corrects ?? '');
    return original === undefined ? [] : [original, ...before(original)];
  };
  return items
    .filter((item) => !corrected.has(of(item).id))
    .map((item) => ({ ...item, earlier: before(item) }));
}
