import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** Who may be a brother or sister of a child, of those the viewer may see: of the same address. Only people can say whether they are. */
export async function listAtSameAddress(tx: Tx, childId: string, most: number): Promise<string[]> {
  const { rows } = await sql<{ childId: string }>`
    select s.child_id as "childId"
      from children.child c
      join children.child s on s.partnership_id = c.partnership_id and s.child_id <> c.child_id and s.gone_since is null and s.death_date is null
       and s.address = c.address and s.postcode is not distinct from c.postcode
     where c.partnership_id = (select access.viewer_partnership()) and c.child_id = ${childId}
     order by s.birth_date nulls last, s.local_id limit ${most}`.execute(tx);
  return rows.map((row) => row.childId);
}
