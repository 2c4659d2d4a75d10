import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

export interface PersonToAct {
  userId: string;
  fullName: string;
  agencyName: string;
}

/** Who can be given something to do about a child here: the viewer, and who holds the case if that is somebody else. */
export async function listPeopleToAct(tx: Tx, childId: string): Promise<PersonToAct[]> {
  const { rows } = await sql<PersonToAct>`
    select u.user_id as "userId", u.full_name as "fullName", coalesce(a.name, '') as "agencyName"
      from access.user_account u
      left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
     where u.partnership_id = (select access.viewer_partnership()) and u.is_active
       and (u.user_id = (select access.viewer_id())
            or u.user_id = (select c.worker_user_id from children.child c where c.partnership_id = u.partnership_id and c.child_id = ${childId}))
     order by u.user_id = (select access.viewer_id()) desc, u.full_name`.execute(tx);
  return rows;
}
