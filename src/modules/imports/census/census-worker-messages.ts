import type { CensusRowsPart } from './census-part.ts';
import type { RefusalCode } from './census-refusal.ts';

/** What the worker is started with. */
export type CensusWorkerOrder = {
  path: string;
  expectedAuthority: string | undefined;
  maxBytes: number | undefined;
  /** Days besides weekends on which no conference is held, `YYYY-MM-DD`. */
  holidays: string[];
};

/** What the worker says. Each part is answered with `taken` before many more are sent. */
export type CensusWorkerMessage =
  | { kind: 'part'; part: CensusRowsPart }
  | { kind: 'progress'; bytes: number; children: number }
  | { kind: 'refused'; code: RefusalCode; params: Record<string, string | number> };

export const TAKEN = 'taken';
