import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

export interface MergeOfChild {
  otherLocalId: string;
  isKept: boolean;
  because: string;
  mergedAt: Date;
  undoneAt: Date | null;
  undoneBecause: string | null;
}

/** The merges a record was part of, the earliest first: for the system account, which tells the child's whole record. */
export async function listMergesAbout(tx: Tx, childId: string): Promise<MergeOfChild[]> {
  const { rows } = await sql<MergeOfChild>`
    select c.local_id as "otherLocalId", m.child_id = ${childId} as "isKept", m.because, m.merged_at as "mergedAt", m.undone_at as "undoneAt",
           m.undone_because as "undoneBecause"
      from merges.merge m
      join children.child c on c.partnership_id = m.partnership_id
       and c.child_id = case when m.child_id = ${childId} then m.merged_child_id else m.child_id end
     where m.partnership_id = (select access.viewer_partnership()) and ${childId}::uuid in (m.child_id, m.merged_child_id)
     order by m.merged_at, m.merge_id`.execute(tx);
  return rows;
}
