import type { FileProblem } from '../look/file-found.ts';

/** What a cleaner gives: the picture and nothing else, or why it is not taken. */
export type Cleaned = Buffer | Extract<FileProblem, 'two-kinds' | 'damaged' | 'bomb'>;

/** A viewer needs four bytes for each point: this is a gigabyte, and more than any telephone takes. */
const MOST_POINTS = 250_000_000;

export function hasTooManyPoints(width: number, height: number): boolean {
  return width * height > MOST_POINTS;
}

/** What would make something else of a picture, where it stands behind its end. */
const OTHER_KINDS = /PK\u0003\u0004|PK\u0005\u0006|%PDF-|Rar!|<\s*(script|html|svg|\?php|!doctype)/i;

export function isAnotherKind(behind: Buffer): boolean {
  return OTHER_KINDS.test(behind.toString('latin1'));
}
