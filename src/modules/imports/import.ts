import type { KeptColumns } from '#practice/lists/index.ts';
import type { CensusHeader } from './census/census-record.ts';

/** uploaded → checking → checked → loading → loaded; refused and failed end it before anything is stored, cancelled by a person. */
export type ImportState =
  'uploaded' | 'checking' | 'checked' | 'refused' | 'loading' | 'loaded' | 'cancelled' | 'failed';

/** Why a whole file was refused: the sentence is the word `imports.file.<code>` with `params`. */
export interface Refusal {
  code: string;
  params: Record<string, string | number>;
}

/** What a file would do, or did, to the record. */
export interface ImportCounts {
  children: number;
  episodes: number;
  plans: number;
  reviews: number;
  new: number;
  changed: number;
  unchanged: number;
  gone: number;
  errors: number;
  warnings: number;
  /** Children that cannot be taken because of an error. */
  notTaken: number;
  /** Children of whom the file says something else than a person did; not counted before that was looked at. */
  differing?: number;
}

/** Of a file that is not read to its end. */
export const noCounts: ImportCounts = {
  ...{ children: 0, episodes: 0, plans: 0, reviews: 0 },
  ...{ new: 0, changed: 0, unchanged: 0, gone: 0, errors: 0, warnings: 0, notTaken: 0 },
};

/** How many children of a checked file can be taken. */
export function countTaken(counts: ImportCounts): number {
  return counts.new + counts.changed + counts.unchanged;
}

/** What a list of people would do, or did. */
export interface PeopleCounts {
  /** Rows with something in them. */
  rows: number;
  changed: number;
  unchanged: number;
  /** Rows whose local id is nobody's. */
  unknown: number;
  errors: number;
  warnings: number;
  /** Rows that cannot be taken because of an error. */
  notTaken: number;
  /** Teams that are not there yet and will be. */
  newTeams: string[];
  /** Workers of the list who have an account, and those who have none. */
  workersFound: number;
  workersNotFound: number;
  differing?: number;
}

/** Of a list that is not read to its end. */
export const noPeople: PeopleCounts = {
  ...{ rows: 0, changed: 0, unchanged: 0, unknown: 0, errors: 0, warnings: 0, notTaken: 0 },
  ...{ newTeams: [], workersFound: 0, workersNotFound: 0 },
};

/** Which column of a list, by its heading, holds what; in the order of the file. */
export type KeptMapping = KeptColumns;

interface AnyImport {
  importId: string;
  fileName: string;
  /** Under which the file is kept; for one read from where it lay, the hash of its content, '' until it is read. */
  fileId: string;
  bytes: number;
  state: ImportState;
  doneBytes: number;
  doneChildren: number;
  refusal: Refusal | null;
  uploadedAt: Date;
  uploadedByName: string;
  loadedAt: Date | null;
  loadedByName: string | null;
  version: number;
}

export interface CensusImport extends AnyImport {
  kind: 'census';
  header: CensusHeader | null;
  /** The day the return describes. */
  referenceDate: string | null;
  summary: ImportCounts | null;
}

export interface PeopleImport extends AnyImport {
  kind: 'people';
  mapping: KeptMapping | null;
  summary: PeopleCounts | null;
}

export type ImportRow = CensusImport | PeopleImport;

/** True while the worker has it in hand, or will have: the page asks again. */
export function isUnderWay(row: ImportRow): boolean {
  if (row.kind === 'people' && row.mapping === null) return false;
  return row.state === 'uploaded' || row.state === 'checking' || row.state === 'loading';
}

/** A problem as it is listed: the sentence is the word `imports.rule.<rule>` with `params`. */
export interface ListedProblem {
  rule: string;
  severity: 'error' | 'warning';
  localId: string | null;
  /** The child of that local id, if there is one. */
  childId: string | null;
  /** Line of a census file, row of a list. */
  line: number | null;
  params: Record<string, string | number>;
}
