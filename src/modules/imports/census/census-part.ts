import type { CensusHeader, CensusProblem, ReadChild } from './census-record.ts';
import type { ChildRows } from './child-rows.ts';

/** Plans of both kinds together; reviews are those of child protection plans. */
export type CensusCounts = { children: number; episodes: number; plans: number; reviews: number };

export type CensusSummary = CensusCounts & {
  /** SHA-256 of the file's bytes, in hexadecimal: the same file again has the same. */
  sha256: string;
  bytes: number;
  /** What is wrong with the file as a whole; problems of a child come with the child. */
  problems: CensusProblem[];
};

/** What reading a census gives, in this order: one header, any number of batches, one summary. */
export type CensusPart =
  | { kind: 'header'; header: CensusHeader }
  | { kind: 'children'; batch: ReadChild[] }
  | { kind: 'summary'; summary: CensusSummary };

/** The same from the reader in a process of its own: children come as rows, some thousands at a time. */
export type CensusRowsPart =
  | { kind: 'header'; header: CensusHeader }
  | { kind: 'rows'; rows: ChildRows }
  | { kind: 'summary'; summary: CensusSummary };
