import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Entry } from '../chronology/chronology-entry.ts';
import { entryColumns } from '../chronology/chronology.queries.ts';

/** Every entry about a child, whoever may read it, corrected ones too, the earliest first: for the system account, none for anybody else. */
export async function listAllEntries(tx: Tx, childId: string): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select ${entryColumns}
      from children.entries_for_record(${childId}) e
      join access.user_account u on u.partnership_id = e.partnership_id and u.user_id = e.entered_by
      left join access.agency a on a.partnership_id = e.partnership_id and a.agency_id = e.agency_id
     order by e.happened_on, e.entered_at, e.entry_id`.execute(tx);
  return rows;
}

/** One row of the gate: who could see the child, why, from when and until when. */
export interface Standing {
  name: string;
  agency: string;
  basis: string;
  from: Date;
  until: Date | null;
}

/** Everybody who has stood next to a child, the earliest first. */
export async function listStandings(tx: Tx, childId: string): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select u.full_name as name, coalesce(a.name, '') as agency, g.basis, g.from_at as "from", g.until
      from access.child_access g
      join access.user_account u on u.partnership_id = g.partnership_id and u.user_id = g.user_id
      left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
     where g.partnership_id = (select access.viewer_partnership()) and g.child_id = ${childId}
     order by g.from_at, u.full_name`.execute(tx);
  return rows;
}
