import type { ListRefused } from '#practice/lists/index.ts';

/** How many lines a list may have. */
export const MOST_LINES = 20_000;

/** What a column of an agency's list may hold. */
export const listFields = [
  ...(['number', 'givenName', 'familyName', 'fullName', 'knownAs', 'birthDate', 'sex'] as const),
  ...(['nhsNumber', 'upn', 'address', 'postcode'] as const),
] as const;
export type ListField = (typeof listFields)[number];

/** What a line says of a child, '' or missing where it says nothing; the birth date 'YYYY-MM-DD' where it could be read. */
export type SaidOfChild = Readonly<Partial<Record<ListField, string>>>;

/** How the columns of a list are understood, in the order of the file. */
export type KeptColumns = readonly { heading: string; field: ListField | null }[];

/** chosen → reading → matching → matched → deleted; 'refused' ends it before a line is laid aside. */
export type ListState = 'chosen' | 'reading' | 'matching' | 'matched' | 'refused' | 'deleted';

export interface List {
  listId: string;
  agencyId: string;
  agencyName: string;
  fileName: string;
  fileId: string;
  state: ListState;
  columns: KeptColumns | null;
  /** Why the file could not be read. */
  refusal: ListRefused | null;
  /** In the file, and of those that the viewer may see. */
  allRows: number;
  lines: number;
  matchedRows: number;
  uploadedByName: string;
  uploadedAt: Date;
  version: number;
}

/** How a line stands: of 'sure' and 'perhaps' a person still has to say whether it is this child. */
export const standings = ['perhaps', 'sure', 'same', 'new'] as const;
export type Stands = (typeof standings)[number];

export const isStanding = (text: string | undefined): text is Stands =>
  (standings as readonly (string | undefined)[]).includes(text);

/** What a person says of a line and a child. */
export type Says = 'same' | 'not-same' | 'not-known';

/** One step of the weight, as it is kept: the key of its sentence and what it adds (log2 of the odds). */
export interface KeptPart {
  words: string;
  weight: number;
}

/** One line of a list. */
export interface Line {
  rowId: string;
  listId: string;
  line: number;
  said: SaidOfChild;
  number: string | null;
  version: number;
}

/** A line with how it stands for the viewer. */
export interface StandingLine extends Line {
  stands: Stands;
  /** The likeliest child; null where no child comes near. */
  childId: string | null;
  weight: number | null;
  says: Says | null;
}

/** A child whom a line may be about. */
export interface Candidate {
  childId: string;
  weight: number;
  parts: readonly KeptPart[];
  says: Says | null;
}

/** The whole name on a line; '' when it has none. */
export function nameOnLine({ givenName = '', familyName = '' }: SaidOfChild): string {
  return [givenName, familyName].filter((part) => part !== '').join(' ');
}
