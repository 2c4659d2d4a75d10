import type { Words } from '#platform/words/index.ts';
import type { ImportCounts } from '../import.ts';
import type { ToldProblem } from '../problem-in-words.ts';

export interface ImportProgress {
  doing: 'check' | 'load';
  /** Read so far, of how many; all of them while loading. */
  bytes: number;
  ofBytes: number;
  /** Children of a return, rows of a list. */
  children: number;
}

export interface FileToImport {
  partnershipId: string;
  /** Where the file lies; it is read there and not copied. */
  path: string;
  /** What the list of imports calls it. */
  fileName: string;
  /** Whose act it is; the partnership's system account when left out. */
  by?: string;
  /** Without it nothing is stored: only what loading would do is told. With it what is good is taken. */
  commit: boolean;
  /** What the sentences are written in. */
  words: Words;
  onProgress?: (progress: ImportProgress) => void;
  /** Ends the check with nothing stored. */
  cancelled?: AbortSignal;
}

export interface ImportedFile<Counts = ImportCounts> {
  /** Null of a list that was refused before its first row. */
  importId: string | null;
  /** 'checked' without commit, or when nothing could be taken. */
  outcome: 'checked' | 'loaded' | 'refused' | 'cancelled';
  counts: Counts;
  /** A refused file has one: why. */
  errors: ToldProblem[];
  warnings: ToldProblem[];
}
