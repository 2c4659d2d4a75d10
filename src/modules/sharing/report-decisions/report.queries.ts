import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

export type ReportPart = 'month' | 'agency' | 'recipient' | 'basis' | 'consent' | 'why-not';

/** How many decisions of a part were to share, and how many not. */
export interface DecisionCount {
  part: ReportPart;
  name: string;
  shared: number;
  notShared: number;
}

/** Counts of the partnership's decisions from a first to a last day: for quality assurance and the data protection officer, none for others. */
export async function countDecisions(tx: Tx, firstDay: string, lastDay: string): Promise<DecisionCount[]> {
  const { rows } = await sql<DecisionCount>`
    select part, name, shared, not_shared as "notShared" from sharing.report_counts(${firstDay}::date, ${lastDay}::date)`.execute(
    tx,
  );
  return rows;
}
