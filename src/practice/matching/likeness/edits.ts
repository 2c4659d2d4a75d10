const WIDTH = 65;
const rows = [new Uint8Array(WIDTH), new Uint8Array(WIDTH), new Uint8Array(WIDTH)] as const;

/**
 * How many slips lie between two texts, up to `most`, else `most + 1`: a letter more, less, or another, or two neighbours exchanged.
 * The restricted distance of F. J. Damerau, A technique for computer detection and correction of spelling errors, 1964. Texts are read up to
 * their 64th letter.
 */
export function countEdits(one: string, other: string, most: number): number {
  if (one === other) return 0;
  const here = Math.min(one.length, WIDTH - 1);
  const there = Math.min(other.length, WIDTH - 1);
  if (Math.abs(here - there) > most) return most + 1;
  let [before, last, now] = rows as readonly [Uint8Array, Uint8Array, Uint8Array];
  for (let by = 0; by <= there; by += 1) last[by] = by;
  for (let at = 1; at <= here; at += 1) {
    const least = fillRow(one, other, at, there, before, last, now);
    if (least > most) return most + 1;
    [before, last, now] = [last, now, before];
  }
  return Math.min(last[there] ?? 0, most + 1);
}

function fillRow(
  one: string,
  other: string,
  at: number,
  there: number,
  before: Uint8Array,
  last: Uint8Array,
  now: Uint8Array,
): number {
  const letter = one.charCodeAt(at - 1);
  const earlier = one.charCodeAt(at - 2);
  now[0] = at;
  let least = at;
  for (let by = 1; by <= there; by += 1) {
    const beside = other.charCodeAt(by - 1);
    let edits = leastStep(last, now, by) + 1;
    const step = (last[by - 1] ?? 0) + (letter === beside ? 0 : 1);
    if (step < edits) edits = step;
    // Before the first letter there is none (NaN), which is equal to nothing.
    if (earlier === beside && letter === other.charCodeAt(by - 2))
      edits = Math.min(edits, (before[by - 2] ?? 0) + 1);
    now[by] = edits;
    if (edits < least) least = edits;
  }
  return least;
}

/** The fewer edits of the place above and the place before. */
function leastStep(last: Uint8Array, now: Uint8Array, by: number): number {
  const above = last[by] ?? 0;
  const before = now[by - 1] ?? 0;
  return above < before ? above : before;
}
