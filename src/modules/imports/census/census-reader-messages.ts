import type { CensusRowsPart } from './census-part.ts';
import type { RefusalCode } from './census-refusal.ts';

/** What a reader of census files is asked for. */
export type CensusReaderOrder = {
  path: string;
  expectedAuthority: string | undefined;
  maxBytes: number | undefined;
  /** Days besides weekends on which no conference is held, `YYYY-MM-DD`. */
  holidays: string[];
};

/** What it says. */
export type CensusReaderMessage =
  | { kind: 'part'; part: CensusRowsPart }
  | { kind: 'progress'; bytes: number; children: number }
  | { kind: 'refused'; code: RefusalCode; params: Record<string, string | number> };
