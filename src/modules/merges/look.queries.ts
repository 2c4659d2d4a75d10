import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** Up to where records have been looked through: the moment of a change, to the microsecond, and the last child of that moment. */
export interface Cursor {
  at: string;
  childId: string;
}

const FIRST = '00000000-0000-0000-0000-000000000000';

/** Where looking goes on, for the system account. */
export async function readCursor(tx: Tx): Promise<Cursor> {
  const { rows } = await sql<{ at: string }>`
    select up_to::text as at from merges.looked_through where partnership_id = (select access.viewer_partnership())`.execute(
    tx,
  );
  return { at: rows[0]?.at ?? '-infinity', childId: FIRST };
}

/**
 * Keeps how far looking came, but no further than that moment: what changes now may be committed later than it says, and is looked at again.
 */
export async function keepCursor(tx: Tx, { at }: Cursor, notAfter: Date): Promise<void> {
  await sql`
    insert into merges.looked_through as l (partnership_id, up_to)
    select (select access.viewer_partnership()), least(${at}::timestamptz, ${notAfter}::timestamptz)
    on conflict (partnership_id) do update set up_to = greatest(l.up_to, excluded.up_to)`.execute(tx);
}

/** The next records that are new or changed, in the order of their changes; none that is asleep. */
export async function listChanged(tx: Tx, { at, childId }: Cursor, most: number): Promise<Cursor[]> {
  const { rows } = await sql<Cursor>`
    select c.updated_at::text as at, c.child_id as "childId" from children.child c
     where c.partnership_id = (select access.viewer_partnership()) and (c.updated_at, c.child_id) > (${at}::timestamptz, ${childId}::uuid)
       and not exists (select from access.merged_child m where m.partnership_id = c.partnership_id and m.child_id = c.child_id)
     order by c.updated_at, c.child_id limit ${most}`.execute(tx);
  return rows;
}
