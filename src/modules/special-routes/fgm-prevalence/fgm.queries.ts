import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** How often FGM was reported, by everything that is published of it. */
export interface FgmCount {
  area: string;
  ageGroup: string;
  kind: string;
  outcome: string;
  reports: number;
}

/** Counts of a span of days, every report of the partnership; for those who hold 'fgm.prevalence', else none. */
export async function countFgm(tx: Tx, from: string, until: string): Promise<FgmCount[]> {
  const { rows } = await sql<FgmCount>`
    select area, age_group as "ageGroup", kind, outcome, reports from special_routes.fgm_counts(${from}::date, ${until}::date)`.execute(
    tx,
  );
  return rows;
}
