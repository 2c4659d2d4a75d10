/** What was chosen: keys of options, 'other' among them when it is in one's own words. */
export interface Chosen {
  chosen: readonly string[];
  other: string;
}
/** Somebody, by name; `id` when they were chosen among those who are known. */
export interface Named {
  id: string | null;
  name: string;
}
export interface AnsweredFile {
  documentId: string;
  fileName: string;
}
/** Cells by column, as they were typed; dates 'YYYY-MM-DD'. */
export type Row = Readonly<Record<string, string>>;

/** The band a person chose, and why, whatever the points say. */
export interface Judgement {
  band: string;
  because: string;
}

/** Text; 'yes' or 'no'; 'YYYY-MM-DD'; a number; or one of the shapes above. */
export type Value = string | number | Chosen | Named | AnsweredFile | Judgement | readonly Row[];

/** What stands for a question: an answer, why there is none, or neither. */
export interface Given {
  value: Value | null;
  whyNot: string;
}

/** By the key of the question. */
export type Answers = ReadonlyMap<string, Given>;

export const nothing: Given = { value: null, whyNot: '' };

export const isChosen = (value: Value | null): value is Chosen =>
  typeof value === 'object' && value !== null && 'chosen' in value;
export const isNamed = (value: Value | null): value is Named =>
  typeof value === 'object' && value !== null && 'name' in value && 'id' in value;
export const isFile = (value: Value | null): value is AnsweredFile =>
  typeof value === 'object' && value !== null && 'documentId' in value;
export const isJudgement = (value: Value | null): value is Judgement =>
  typeof value === 'object' && value !== null && 'band' in value;
export const isTable = (value: Value | null): value is readonly Row[] => Array.isArray(value);

/** A plain answer as text; '' of one that has parts. */
export const textOf = (value: Value | null): string => (typeof value === 'object' ? '' : String(value));

/** The keys by which conditions and points know an answer: '7' for a number. */
export function keysOf(value: Value | null): readonly string[] {
  if (value === null) return [];
  if (isChosen(value)) return value.chosen;
  return typeof value === 'object' ? [] : [String(value)];
}

/** Whether two answers say the same, in whatever order their fields were kept. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, held]) => [name, sorted(held)]),
  );
}
