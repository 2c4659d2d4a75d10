import type { Tx } from '#platform/db/database.ts';
import type { Words } from '#platform/words/index.ts';

/** One thing that is kept: what it is called, and what it says. */
export interface RecordPassage {
  label: string;
  text: string;
  /** It is about somebody else than the child, whatever names stand in it. */
  isAboutOthers?: true;
}

export interface RecordSection {
  title: string;
  passages: RecordPassage[];
}

/** What one room keeps about children: for somebody who asks for all that is kept about them (UK GDPR article 15). */
export interface AboutChild {
  /** The tables that are told, so that a table nobody tells fails a test. */
  readonly tables: readonly string[];
  /** Everything about one child, in words; asked by the partnership's system account, which sees every child. */
  read(tx: Tx, words: Words, childId: string): Promise<RecordSection[]>;
}

/** A passage of several parts, those that say nothing left out. */
export function passage(label: string, ...parts: readonly (string | null)[]): RecordPassage {
  return { label, text: parts.filter((part) => part !== null && part !== '').join('\n') };
}
