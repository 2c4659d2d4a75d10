import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

export interface ChildNaming {
  childId: string;
  childName: string;
}

/** Children of whom something is kept in which one of the names may stand; a few too many, none too few. For the system account alone. */
export async function listChildrenNaming(tx: Tx, names: readonly string[]): Promise<ChildNaming[]> {
  const { rows } = await sql<ChildNaming>`
    select child_id as "childId", child_name as "childName" from information_rights.children_naming(${[...names]}::text[])`.execute(
    tx,
  );
  return rows;
}
