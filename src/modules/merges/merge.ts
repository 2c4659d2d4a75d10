import type { KeptPart } from '#modules/matches/index.ts';

/** How a suggestion stands; 'merged' until the merge is undone, 'gone' when the records changed and nothing speaks for it any more. */
export const shownStates = ['open', 'not-same'] as const;
export type ShownState = (typeof shownStates)[number];

/** Two records that may be one child. */
export interface Suggestion {
  suggestionId: string;
  oneChildId: string;
  otherChildId: string;
  /** Log2 of the odds that they are one child. */
  weight: number;
  parts: readonly KeptPart[];
  state: ShownState;
  version: number;
}

/** What somebody said of two records. */
export interface Decision {
  says: 'not-same' | 'merged' | 'undone';
  because: string;
  decidedByName: string;
  decidedAt: Date;
}

/** Why two records are not merged: 'gone', one is not there any more for the viewer; 'many', one holds more records than can be kept apart. */
export type Refusal = 'gone' | 'changed' | 'busy' | 'restricted' | 'related' | 'deletion' | 'many';
/** Why a merge is not undone: 'later', the record was merged into a third since. */
export type UndoRefusal =
  'gone' | 'undone' | 'busy' | 'later' | 'restricted-since' | 'protected-since' | 'deletion';

export interface NamesOfRecord {
  childId: string;
  localId: string;
  givenName: string | null;
  familyName: string | null;
  knownAs: string | null;
  birthDate: string | null;
  expectedBirthDate: string | null;
  deathDate: string | null;
}

export interface Merge {
  mergeId: string;
  suggestionId: string;
  kept: NamesOfRecord;
  merged: NamesOfRecord;
  because: string;
  mergedByName: string;
  mergedAt: Date;
  protectedToo: boolean;
  undoneByName: string | null;
  undoneAt: Date | null;
  undoneBecause: string | null;
  /** How many rows of which table came with the merged record. */
  moved: Readonly<Record<string, number>>;
}
