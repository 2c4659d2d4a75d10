import type { RefusalCode } from './census-refusal.ts';

/** What the worker is started with. */
export type CensusWorkerOrder = {
  path: string;
  expectedAuthority: string | undefined;
  maxBytes: number | undefined;
  /** Days besides weekends on which no conference is held, `YYYY-MM-DD`. */
  holidays: string[];
};

/**
 * What the worker says. A part is a `CensusPart` as JSON, which crosses between threads in half the time of an object; each
 * is answered with `taken` before many more are sent.
 */
export type CensusWorkerMessage =
  | { kind: 'part'; json: string }
  | { kind: 'progress'; bytes: number; children: number }
  | { kind: 'refused'; code: RefusalCode; params: Record<string, string | number> };

export const TAKEN = 'taken';
