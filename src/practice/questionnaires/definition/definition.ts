/** Words in both languages of every page. */
export interface Said {
  en: string;
  cy: string;
}

/** When something is shown: by what was answered to an earlier question, all of these, or any of them. */
export type Condition =
  | { question: string; isOneOf: readonly string[] }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] };

interface Asked {
  /** Unique in the form, and the same in each of its versions: answers are compared by it. */
  key: string;
  label: Said;
  help?: Said;
  showWhen?: Condition;
  /** Whoever leaves it empty says why; the reason is kept. */
  isRequired?: boolean;
}

export interface Option {
  key: string;
  label: Said;
  help?: Said;
  points?: number;
}

export interface TextQuestion extends Asked {
  kind: 'short-text' | 'long-text';
  /** Characters; left out, 200 and 100,000. */
  most?: number;
}
export interface ChoiceQuestion extends Asked {
  kind: 'one-of' | 'some-of';
  options: readonly Option[];
  /** There is one more: 'other', in one's own words. */
  hasOther?: boolean;
}
export interface YesNoQuestion extends Asked {
  kind: 'yes-no';
  points?: { yes: number; no: number };
}
export interface ScaleQuestion extends Asked {
  kind: 'scale';
  from: number;
  to: number;
  fromLabel: Said;
  toLabel: Said;
  /** The number chosen is its points. */
  counts?: boolean;
}
export interface NumberQuestion extends Asked {
  kind: 'number';
  from?: number;
  to?: number;
  /** Places after the point; as shipped none. */
  places?: number;
}
export interface DateQuestion extends Asked {
  kind: 'date';
  mayBeAfterToday?: boolean;
}
export interface NamedQuestion extends Asked {
  kind: 'person' | 'child';
}
export interface FileQuestion extends Asked {
  kind: 'file';
}
export interface Column {
  key: string;
  label: Said;
  kind: 'short-text' | 'number' | 'date' | 'yes-no' | 'one-of';
  options?: readonly { key: string; label: Said }[];
}
export interface TableQuestion extends Asked {
  kind: 'table';
  columns: readonly Column[];
  mostRows: number;
}
/** Words between questions: nothing is answered. */
export interface Note {
  key: string;
  kind: 'note';
  label: Said;
  help?: Said;
  showWhen?: Condition;
}

export type Question =
  | TextQuestion
  | ChoiceQuestion
  | YesNoQuestion
  | ScaleQuestion
  | NumberQuestion
  | DateQuestion
  | NamedQuestion
  | FileQuestion
  | TableQuestion;
export type Item = Question | Note;

/** A range of points: from so many, up to the next band. */
export interface Band {
  key: string;
  from: number;
  label: Said;
  advice: Said;
}

export interface Section {
  key: string;
  title: Said;
  help?: Said;
  showWhen?: Condition;
  items: readonly Item[];
  /** What the points of this section alone say. */
  bands?: readonly Band[];
}

export interface Definition {
  key: string;
  title: Said;
  lead?: Said;
  /** Whoever may fill it in, or somebody who manages that work. */
  signOff: 'writer' | 'manager';
  sections: readonly Section[];
  /** What all points together say; a person's own judgement is asked for beside it. */
  bands?: readonly Band[];
}

/** Characters of the longest answer: thirty pages and more. */
export const longestAnswer = 100_000;

/** Where the judgement of a person stands among the answers: no question may have this key. */
export const judgementKey = 'judgement';

export const questionsOf = (section: Section): Question[] => section.items.filter(isQuestion);

export const isQuestion = (item: Item): item is Question => item.kind !== 'note';

export const allQuestions = (definition: Definition): Question[] => definition.sections.flatMap(questionsOf);

/** The most characters a text may have: as the question says, or as shipped. */
export function longestText({ kind, most }: TextQuestion): number {
  return most ?? (kind === 'short-text' ? 200 : longestAnswer);
}

/** The questions a condition looks at. */
export function questionsIn(condition: Condition | undefined): string[] {
  if (condition === undefined) return [];
  if ('question' in condition) return [condition.question];
  return ('all' in condition ? condition.all : condition.any).flatMap(questionsIn);
}
