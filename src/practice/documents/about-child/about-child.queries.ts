import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

export interface ToldDocument {
  fileName: string;
  addedByName: string;
  addedAt: Date;
  /** Of how many children it is. */
  children: number;
}

/** Every file kept against a child, the earliest first, as far as the viewer may see all of its children. */
export async function listDocumentsOf(tx: Tx, childId: string): Promise<ToldDocument[]> {
  const { rows } = await sql<ToldDocument>`
    select d.file_name as "fileName", u.full_name as "addedByName", d.added_at as "addedAt", cardinality(d.child_ids) as children
      from documents.document d
      join access.user_account u on u.partnership_id = d.partnership_id and u.user_id = d.added_by
     where d.partnership_id = (select access.viewer_partnership()) and d.child_ids @> array[${childId}::uuid]
     order by d.added_at, d.document_id`.execute(tx);
  return rows;
}
