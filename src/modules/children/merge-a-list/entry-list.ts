import type { Decisions } from './rules/plan-merge.rules.ts';
import type { Understanding } from './rules/list-fields.rules.ts';

/** What merging a list did. */
export interface ListOutcome {
  added: number;
  /** Were there already, or stood twice in the list. */
  same: number;
  /** Left out because a person said that they were there already. */
  left: number;
  bad: number;
}

/** An agency's list of what happened to one child, on its way into the chronology. */
export interface EntryList {
  listId: string;
  childId: string;
  fileId: string;
  fileName: string;
  contentType: string;
  bytes: number;
  state: 'open' | 'done' | 'left';
  /** Null until somebody has said what the columns are. */
  understood: Understanding | null;
  decisions: Decisions;
  /** Of the agency's lists before: by what rows that somebody said are there already are known again. */
  settled: string[];
  outcome: ListOutcome | null;
  madeByName: string;
  madeAt: Date;
  endedByName: string | null;
  endedAt: Date | null;
  version: number;
}

/** Rows at most, and bytes: a child's whole life in one agency fits. */
export const MOST_ROWS = 5000;
export const largestList = 20 * 1024 * 1024;
