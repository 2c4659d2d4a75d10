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

/** The local ids of children the viewer may see who are on a child protection or child in need plan. */
export async function listOnPlans(tx: Tx): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ localId: string }>`
    select c.local_id as "localId" from children.child_plan p join children.child c using (partnership_id, child_id)
     where p.partnership_id = (select access.viewer_partnership()) and p.is_protection is not null`.execute(
    tx,
  );
  return new Set(rows.map(({ localId }) => localId));
}

/** Each child the viewer may see whose worker has an account, with the worker's full name, in the order of the local ids. */
export async function listWorkers(tx: Tx): Promise<{ childId: string; localId: string; worker: string }[]> {
  const { rows } = await sql<{ childId: string; localId: string; worker: string }>`
    select c.child_id as "childId", c.local_id as "localId", u.full_name as worker from children.child c
      join access.user_account u on u.partnership_id = c.partnership_id and u.user_id = c.worker_user_id and u.is_active
     where c.partnership_id = (select access.viewer_partnership()) and c.gone_since is null order by c.local_id`.execute(
    tx,
  );
  return rows;
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

/** The children of whom the viewer is the worker, by their local ids, so that a story is the same each time. */
export async function listOwnChildIds(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ childId: string }>`
    select c.child_id as "childId" from children.child c
     where c.partnership_id = (select access.viewer_partnership())
       and c.child_id = any (array(select m.child_id from access.my_child m where m.basis = 'allocated-worker'))
     order by c.local_id`.execute(tx);
  return rows.map(({ childId }) => childId);
}

/** The children in whose team the viewer was given a place, by their local ids, so that a story is the same each time. */
export async function listTeamChildIds(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ childId: string }>`
    select c.child_id as "childId" from children.child c
     where c.partnership_id = (select access.viewer_partnership())
       and c.child_id = any (array(select m.child_id from access.my_child m where m.basis = 'team-member'))
     order by c.local_id`.execute(tx);
  return rows.map(({ childId }) => childId);
}
