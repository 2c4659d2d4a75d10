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
}

/** How many children of a checked file can be taken. */
export function countTaken(counts: ImportCounts): number {
  return counts.new + counts.changed + counts.unchanged;
}

export interface ImportRow {
  importId: string;
  kind: 'census' | 'people';
  fileName: string;
  /** Under which the file is kept; for one read from where it lay, the hash of its content, '' until it is read. */
  fileId: string;
  bytes: number;
  state: ImportState;
  doneBytes: number;
  doneChildren: number;
  header: CensusHeader | null;
  mapping: Record<string, string> | null;
  summary: ImportCounts | null;
  refusal: Refusal | null;
  referenceDate: string | null;
  uploadedAt: Date;
  uploadedByName: string;
  loadedAt: Date | null;
  version: number;
}

/** A problem as it is listed: the sentence is the word `imports.rule.<rule>` with `params`. */
export interface ListedProblem {
  rule: string;
  severity: 'error' | 'warning';
  localId: string | null;
  line: number | null;
  params: Record<string, string | number>;
}
