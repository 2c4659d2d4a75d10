/** Longest texts compared letter by letter; what is longer is cut, because a person's name or street is not. */
const MOST_LETTERS = 64;
const takenHere = new Uint8Array(MOST_LETTERS);
const takenThere = new Uint8Array(MOST_LETTERS);

/**
 * How alike two texts are, from 0 to 1: the Jaro likeness with Winkler's raise for an equal beginning (a tenth for each of at most four letters).
 * Source: W. E. Winkler, String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record Linkage, 1990.
 */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1;
  const jaro = jaroLikeness(one, other);
  const most = Math.min(4, one.length, other.length);
  let same = 0;
  while (same < most && one.charCodeAt(same) === other.charCodeAt(same)) same += 1;
  return jaro + same * 0.1 * (1 - jaro);
}

function jaroLikeness(one: string, other: string): number {
  const here = Math.min(one.length, MOST_LETTERS);
  const there = Math.min(other.length, MOST_LETTERS);
  if (here === 0 || there === 0) return 0;
  const found = matchLetters(one, other, here, there);
  if (found === 0) return 0;
  const moved = countMoved(one, other, here, there) / 2;
  return (found / here + found / there + (found - moved) / found) / 3;
}

function matchLetters(one: string, other: string, here: number, there: number): number {
  const reach = Math.max(0, (Math.max(here, there) >> 1) - 1);
  takenHere.fill(0, 0, here);
  takenThere.fill(0, 0, there);
  let found = 0;
  for (let at = 0; at < here; at += 1) {
    const letter = one.charCodeAt(at);
    const end = Math.min(at + reach + 1, there);
    for (let by = Math.max(0, at - reach); by < end; by += 1) {
      if (takenThere[by] === 1 || other.charCodeAt(by) !== letter) continue;
      takenHere[at] = 1;
      takenThere[by] = 1;
      found += 1;
      break;
    }
  }
  return found;
}

function countMoved(one: string, other: string, here: number, there: number): number {
  let moved = 0;
  let by = 0;
  for (let at = 0; at < here; at += 1) {
    if (takenHere[at] !== 1) continue;
    while (by < there && takenThere[by] !== 1) by += 1;
    if (one.charCodeAt(at) !== other.charCodeAt(by)) moved += 1;
    by += 1;
  }
  return moved;
}
