import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** How many referrals an agency sent in a quarter ('2026-Q4'), and in how many the reading before sending found nothing missing. */
export interface QualityCount {
  agency: string;
  quarter: string;
  sent: number;
  complete: number;
}

/** Counts of the partnership's referrals from a first to a last day: for the front door and quality assurance, none for others. */
export async function countQuality(tx: Tx, firstDay: string, lastDay: string): Promise<QualityCount[]> {
  const { rows } = await sql<QualityCount>`
    select agency, quarter, sent, complete from referrals.quality_counts(${firstDay}::date, ${lastDay}::date)`.execute(
    tx,
  );
  return rows;
}
