import { sql } from 'kysely';
import type { Fault } from '#platform/audit-trail/index.ts';
import type { Tx } from '#platform/db/database.ts';

export interface TrailCheck {
  checkedAt: Date;
  isWhole: boolean;
  rowCount: number;
  head: string | null;
  faults: Fault[];
}

export async function addTrailCheck(
  tx: Tx,
  partnershipId: string,
  checkId: string,
  check: TrailCheck,
): Promise<void> {
  await sql`
    insert into looks.trail_check (partnership_id, check_id, checked_at, is_whole, row_count, head, faults)
    values (${partnershipId}, ${checkId}, ${check.checkedAt}, ${check.isWhole}, ${check.rowCount}, ${check.head}, ${JSON.stringify(check.faults)})`.execute(
    tx,
  );
}

/** The checks of the partnership's audit trail, the latest first. */
export async function listTrailChecks(tx: Tx, most: number): Promise<TrailCheck[]> {
  const { rows } = await sql<TrailCheck>`
    select checked_at as "checkedAt", is_whole as "isWhole", row_count as "rowCount", head, faults
      from looks.trail_check where partnership_id = (select access.viewer_partnership()) order by checked_at desc, check_id limit ${most}`.execute(
    tx,
  );
  return rows;
}

/** The people who answer for data protection; for jobs only. */
export async function listOfficers(tx: Tx): Promise<{ userId: string; language: string }[]> {
  const { rows } = await sql<{ userId: string; language: string }>`
    select user_id as "userId", language from looks.officers()`.execute(tx);
  return rows;
}
