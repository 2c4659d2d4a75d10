import { sql, type Kysely } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { DB } from '#platform/db/schema.generated.ts';

export interface Actor {
  userId: string;
  partnershipId: string;
  /** Null for somebody independent of every agency. */
  agencyId: string | null;
}

/** One transaction as somebody at a moment, with the rows they could see and change then and no others. */
export async function asActor<T>(
  database: Kysely<DB>,
  { userId, partnershipId, agencyId }: Actor,
  at: Date,
  act: (tx: Tx) => Promise<T>,
): Promise<T> {
  return database.transaction().execute(async (tx) => {
    await sql`select access.become(${userId}, ${partnershipId}, ${agencyId}, ${at})`.execute(tx);
    return act(tx);
  });
}

/** The children the viewer may see, by their local ids. */
export async function listChildIds(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ localId: string; childId: string }>`
    select local_id as "localId", child_id as "childId" from children.child
     where partnership_id = (select access.viewer_partnership())`.execute(tx);
  return new Map(rows.map(({ localId, childId }) => [localId, childId]));
}

/** The latest thing a person did, as far as the viewer may read the audit trail. */
export async function findLatestEvent(tx: Tx, userId: string): Promise<string> {
  const { rows } = await sql<{ eventId: string }>`
    select event_id as "eventId" from audit_trail.event where user_id = ${userId} order by at desc, event_id desc limit 1`.execute(
    tx,
  );
  if (rows[0] === undefined) throw new Error(`nothing is written down of ${userId}`);
  return rows[0].eventId;
}
