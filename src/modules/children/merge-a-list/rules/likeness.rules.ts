import type { When } from '../../chronology/when.ts';

/** What can be compared: an entry of the chronology, or a row of the list. */
export interface Comparable extends Pick<
  When,
  'happenedOn' | 'precision' | 'until' | 'untilPrecision' | 'isAbout'
> {
  what: string;
}

/** The words of a text as they are compared: without capitals, accents and signs. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The text that two of the same must share: their words, or the text itself where it has none. */
function foldedText(text: string): string {
  const words = wordsOf(text);
  return words.length === 0 ? text.trim() : words.join(' ');
}

/** The same event for certain: the same day, as exactly known, and the same words in the same order. */
export function sameKey(one: Comparable): string {
  const { happenedOn, precision, until, untilPrecision } = one;
  return [
    happenedOn,
    precision,
    until ?? '',
    until === null ? '' : untilPrecision,
    foldedText(one.what),
  ].join('\u001f');
}

/** How alike two texts are: how many words they share, of how many the longer has. */
export interface Alike {
  shared: number;
  of: number;
  /** Nearly every word of the shorter text is in the longer. */
  isPart: boolean;
}

/** Of 10 words in either text, 6 shared; or of a text of at least 4 words, 9 of 10 in a longer one. */
const SHARE = 0.6;
const PART = 0.9;
const SHORTEST_PART = 4;

/** The words of a text, each with how often it stands there. */
export interface WordBag {
  counts: ReadonlyMap<string, number>;
  size: number;
}

export function bagOf(text: string): WordBag {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/** How alike two texts are when that is much; null when it is not. A word counts as often as it stands in both. */
export function alikeness(one: WordBag, other: WordBag): Alike | null {
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  const shorter = Math.min(one.size, other.size);
  const isPart = shorter >= SHORTEST_PART && shared >= shorter * PART;
  const isAlike = shared > 0 && shareOf(shared, one, other) >= SHARE;
  return isAlike || isPart ? { shared, of: Math.max(one.size, other.size), isPart } : null;
}

/** Of the words of both texts, the share that stands in both: 1 of the same words, 0 of none. */
export function shareOf(shared: number, one: WordBag, other: WordBag): number {
  return (2 * shared) / (one.size + other.size);
}

/** The days on which something may have been, as exactly as it is known: a month for "March 2024", and one more on each side where it was about then. */
export function possibleDays({ happenedOn, precision, isAbout }: Comparable): { from: number; to: number } {
  const first = dayNumber(happenedOn);
  const length = { day: 1, month: 31, year: 366 }[precision];
  const [year = 0, month = 0] = happenedOn.split('-').map(Number);
  const last =
    precision === 'day'
      ? first
      : precision === 'month'
        ? Date.UTC(year, month, 0) / DAY
        : Date.UTC(year, 11, 31) / DAY;
  return isAbout ? { from: first - length, to: last + length } : { from: first, to: last };
}

const DAY = 86_400_000;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;
