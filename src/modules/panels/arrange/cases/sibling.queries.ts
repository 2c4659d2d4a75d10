import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/**
 * Who may be a brother or sister of a child, of those the viewer may see: at the same address, or of the same family name with the same
 * worker. Only people can say whether they are.
 */
export async function listSiblingIds(tx: Tx, childId: string, most: number): Promise<string[]> {
  const { rows } = await sql<{ childId: string }>`
    select s.child_id as "childId"
      from children.child c
      join children.child s on s.partnership_id = c.partnership_id and s.child_id <> c.child_id and s.gone_since is null and s.death_date is null
       and ((s.address = c.address and s.postcode is not distinct from c.postcode)
            or (s.family_name = c.family_name and (s.worker_user_id = c.worker_user_id or s.worker_name = c.worker_name)))
     where c.child_id = ${childId}
     order by (s.address = c.address) desc nulls last, s.birth_date nulls last, s.local_id limit ${most}`.execute(
    tx,
  );
  return rows.map((row) => row.childId);
}
