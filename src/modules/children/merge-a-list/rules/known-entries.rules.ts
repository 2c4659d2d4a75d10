import {
  alikeness,
  bagOf,
  possibleDays,
  sameKey,
  shareOf,
  type Alike,
  type Comparable,
  type WordBag,
} from './likeness.rules.ts';

/** An entry that is there, with the days it may be of and its words. */
interface Indexed<Known extends Comparable> {
  known: Known;
  from: number;
  to: number;
  words: WordBag;
}

/** A row is compared with so many entries of its days at most: nobody has more, and a list that was made to takes no longer for it. */
const MOST_NEAR = 500;

export type Likeness<Known> =
  | { kind: 'new' }
  /** The same entry is there. */
  | { kind: 'same'; known: Known }
  /** An entry of the same days in other words. */
  | { kind: 'perhaps'; known: Known; alike: Alike };

/** The entries that are there, to be asked about many rows. */
export class KnownEntries<Known extends Comparable> {
  private readonly same = new Map<string, Known>();
  /** By the day they may have begun, those known exactly apart from those known by month or year, or about. */
  private readonly exact: Indexed<Known>[];
  private readonly wide: Indexed<Known>[];

  constructor(entries: readonly Known[]) {
    for (const known of entries) {
      const key = sameKey(known);
      if (!this.same.has(key)) this.same.set(key, known);
    }
    const indexed = entries.map((known) => ({ known, ...possibleDays(known), words: bagOf(known.what) }));
    indexed.sort((one, other) => one.from - other.from);
    this.exact = indexed.filter(({ from, to }) => from === to);
    this.wide = indexed.filter(({ from, to }) => from < to);
  }

  /** What of all that is there is the same as this, or most like it on its days. Of two as like each other, the earlier. */
  compare(told: Comparable): Likeness<Known> {
    const same = this.same.get(sameKey(told));
    if (same !== undefined) return { kind: 'same', known: same };
    const words = bagOf(told.what);
    let best: { known: Known; alike: Alike; share: number } | undefined;
    for (const one of this.near(told)) {
      const alike = alikeness(words, one.words);
      if (alike === null) continue;
      const share = shareOf(alike.shared, words, one.words);
      if (best === undefined || share > best.share) best = { known: one.known, alike, share };
    }
    return best === undefined ? { kind: 'new' } : { kind: 'perhaps', known: best.known, alike: best.alike };
  }

  private near(told: Comparable): Indexed<Known>[] {
    const { from, to } = possibleDays(told);
    const first = firstFrom(this.exact, from);
    const last = firstFrom(this.exact, to + 1);
    const wide = this.wide.filter((one) => one.from <= to && one.to >= from);
    return [...this.exact.slice(first, Math.min(last, first + MOST_NEAR)), ...wide.slice(0, MOST_NEAR)];
  }
}

/** The place of the first of these that begins on that day or later; they are in that order. */
function firstFrom(sorted: readonly { from: number }[], day: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.from ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
