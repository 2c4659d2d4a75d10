import type { Tx } from '#platform/db/database.ts';
import type { Words } from '#platform/words/index.ts';

/** One thing that is kept: what it is called, and what it says. */
export interface RecordPassage {
  label: string;
  text: string;
  /** It is about somebody else than the child, whatever names stand in it. */
  isAboutOthers?: true;
  /** Which child it is about, in a record of somebody who is no child: it goes when the child is deleted. */
  childId?: string;
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

/** What one room keeps about a colleague, who has an account here: what is of their account, and what they wrote. */
export interface AboutColleague {
  /** The tables that are told; a table that refers to an account and that nobody tells fails a test. */
  readonly tables: readonly string[];
  /** Everything of one account, in words; asked by the partnership's system account. */
  read(tx: Tx, words: Words, userId: string): Promise<RecordSection[]>;
}

/** Somebody who is neither a child of the partnership nor has an account: a parent, a carer, anybody who is written about. */
export interface NamedAdult {
  /** Their name, and every form of it that may stand somewhere. */
  names: readonly string[];
}

/** What one room keeps about such an adult. */
export interface AboutAdult {
  /** Every passage that may be about them; each is a hit, which a person takes in or leaves out. */
  read(tx: Tx, words: Words, adult: NamedAdult): Promise<RecordSection[]>;
}

/** A passage of several parts, those that say nothing left out. */
export function passage(label: string, ...parts: readonly (string | null)[]): RecordPassage {
  return { label, text: parts.filter((part) => part !== null && part !== '').join('\n') };
}
