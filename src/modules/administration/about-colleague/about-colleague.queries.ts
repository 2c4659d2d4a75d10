import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Change } from '../changes/change.ts';

export type ToldChange = Pick<Change, 'act' | 'detail'> & { at: Date; byName: string };

/** What was changed of an account and its roles, the earliest first: for the system account alone. */
export async function listToldChanges(tx: Tx, userId: string): Promise<ToldChange[]> {
  const { rows } = await sql<ToldChange>`
    select at, act, detail, by_name as "byName" from administration.changes_for_record(${userId})`.execute(
    tx,
  );
  return rows;
}

/** The roles of a colleague today; seen by everybody of the partnership. */
export async function listRolesOf(tx: Tx, userId: string): Promise<string[]> {
  const { rows } = await sql<{ role: string }>`
    select role from access.user_role
     where partnership_id = (select access.viewer_partnership()) and user_id = ${userId} order by role`.execute(
    tx,
  );
  return rows.map(({ role }) => role);
}
