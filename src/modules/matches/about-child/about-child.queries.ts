import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { SaidOfChild, Says } from '../match.ts';

export interface LineAboutChild {
  agencyName: string;
  uploadedAt: Date;
  line: number;
  said: SaidOfChild;
  number: string | null;
}

/** Lines of lists that are, or are likeliest to be, about a child: for the system account, which tells the child's whole record. */
export async function listLinesAbout(tx: Tx, childId: string): Promise<LineAboutChild[]> {
  const { rows } = await sql<LineAboutChild>`
    select a.name as "agencyName", l.uploaded_at as "uploadedAt", r.line, r.said, r.number
      from matches.candidate c
      join matches.list_row r on r.partnership_id = c.partnership_id and r.row_id = c.row_id
      join matches.list l on l.partnership_id = c.partnership_id and l.list_id = c.list_id
      join access.agency a on a.partnership_id = l.partnership_id and a.agency_id = l.agency_id
     where c.partnership_id = (select access.viewer_partnership()) and c.child_id = ${childId} and c.says is distinct from 'not-same'
       and (c.place = 1 or c.is_same)
     order by l.uploaded_at, r.line`.execute(tx);
  return rows;
}

export interface DecisionAboutChild {
  agencyName: string;
  line: number;
  uploadedAt: Date;
  number: string | null;
  says: Says;
  because: string;
  decidedAt: Date;
}

/** What people decided about lines and a child, the earliest first. */
export async function listDecisionsAbout(tx: Tx, childId: string): Promise<DecisionAboutChild[]> {
  const { rows } = await sql<DecisionAboutChild>`
    select a.name as "agencyName", d.line, l.uploaded_at as "uploadedAt", d.number, d.says, d.because, d.decided_at as "decidedAt"
      from matches.decision d
      join matches.list l on l.partnership_id = d.partnership_id and l.list_id = d.list_id
      join access.agency a on a.partnership_id = d.partnership_id and a.agency_id = d.agency_id
     where d.partnership_id = (select access.viewer_partnership()) and d.child_id = ${childId}
     order by d.decided_at, d.decision_id`.execute(tx);
  return rows;
}
