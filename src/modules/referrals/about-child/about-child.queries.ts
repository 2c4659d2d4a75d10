import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { here } from '../referral.queries.ts';

/** The referrals of a child that the viewer may read, the earliest first. */
export async function listReferralsOf(tx: Tx, childId: string): Promise<string[]> {
  const { rows } = await sql<{ referralId: string }>`
    select referral_id as "referralId" from referrals.child where ${here} and child_id = ${childId} order by added_at, referral_id`.execute(
    tx,
  );
  return rows.map(({ referralId }) => referralId);
}
