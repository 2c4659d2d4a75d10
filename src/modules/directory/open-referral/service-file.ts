import type { RecordRead } from './from-open-referral.ts';

/** What the process that reads a file of services is asked. */
export interface FileOrder {
  path: string;
  source: string;
  mostServices: number;
}

/** Why nothing of a file can be read. */
export interface FileRefused {
  refused: 'empty' | 'too-large' | 'not-text' | 'not-json' | 'no-services' | 'too-many' | 'too-slow';
  /** The line on which the file stops being JSON; null for every other reason. */
  line: number | null;
}

export type FileRead = { records: RecordRead[] } | FileRefused;

/** What it says: records piece by piece, so that taking them never holds up a page, and one last word. */
export type FileMessage =
  { kind: 'records'; records: RecordRead[] } | { kind: 'end' } | ({ kind: 'refused' } & FileRefused);
