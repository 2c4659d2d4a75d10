import type { HeardCase } from './story-case.ts';

/** A date that the panel has sat on. People are called by their full names. */
export interface HeldPanel {
  cases: readonly HeardCase[];
  absent: readonly string[];
  /** Who came instead: somebody without an account, by name. */
  standIns: readonly { of: string; by: string }[];
  /** Who opened the papers, how many days before the panel, and of how many cases; all when left out. Others did not. */
  readers: readonly { name: string; before: number; cases?: number }[];
}
