import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Outcome } from '../signposting.ts';

export interface SignpostingCount {
  part: 'need' | 'service' | 'why-not';
  /** The need, the service's identifier, or the reason. */
  key: string;
  name: string;
  outcome: Outcome | 'not-asked';
  families: number;
}

/** How many times families were signposted between two days, by need, service and reason, and what came of it: for those who answer for all of it. */
export async function countSignpostings(
  tx: Tx,
  firstDay: string,
  lastDay: string,
): Promise<SignpostingCount[]> {
  const { rows } = await sql<SignpostingCount>`
    select part, key, name, outcome, families from directory.report_counts(${firstDay}::date, ${lastDay}::date)`.execute(
    tx,
  );
  return rows;
}
