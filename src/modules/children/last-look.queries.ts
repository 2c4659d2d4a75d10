import { sql } from 'kysely';
import type { Viewer } from '#platform/access/index.ts';
import type { Tx } from '#platform/db/database.ts';

/** Notes that the viewer looks at a child now, and gives when they last did; null the first time. */
export async function noteLook(
  tx: Tx,
  viewer: Pick<Viewer, 'partnershipId' | 'userId'>,
  childId: string,
  at: Date,
): Promise<Date | null> {
  const { rows } = await sql<{ lookedAt: Date }>`
    with before as (select looked_at from children.last_look
                where partnership_id = ${viewer.partnershipId} and user_id = ${viewer.userId} and child_id = ${childId}),
    noted as (
      insert into children.last_look (partnership_id, user_id, child_id, looked_at)
      values (${viewer.partnershipId}, ${viewer.userId}, ${childId}, ${at})
      on conflict (partnership_id, user_id, child_id) do update set looked_at = excluded.looked_at)
    select looked_at as "lookedAt" from before`.execute(tx);
  return rows[0]?.lookedAt ?? null;
}
