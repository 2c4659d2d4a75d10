import { sql } from 'kysely';
import type { Tx } from '../db/database.ts';
import { partnershipRoles, type Role } from './roles.ts';
import type { Viewer } from './viewer.ts';

export interface PersonToAsk {
  fullName: string;
  jobTitle: string;
  agencyName: string;
}

/**
 * Whom the viewer asks for what their role does not include: the managers of their team, and the administrators of their agency. What only roles of
 * the whole partnership include, those cannot give: then whoever holds one of these, and can do it.
 */
export async function listWhomToAsk(
  tx: Tx,
  viewer: Viewer,
  holders: readonly Role[],
): Promise<PersonToAsk[]> {
  const isForPartnership = holders.length > 0 && holders.every((role) => partnershipRoles.includes(role));
  const { rows } = await sql<PersonToAsk>`
    select u.full_name as "fullName", u.job_title as "jobTitle", a.name as "agencyName"
      from access.user_account u
      join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
      join access.user_role r on r.partnership_id = u.partnership_id and r.user_id = u.user_id
     where u.partnership_id = ${viewer.partnershipId} and u.user_id <> ${viewer.userId} and u.is_active and not u.is_system
       and case when ${isForPartnership} then r.role = any(${[...holders]}::text[])
           else u.agency_id = ${viewer.agencyId} and (r.role = 'agency-administrator' or (r.role = 'team-manager' and u.team_id = ${viewer.teamId})) end
     group by u.user_id, u.full_name, u.job_title, a.name
     order by bool_or(r.role = 'team-manager') desc, bool_or(u.agency_id = ${viewer.agencyId}) desc, u.full_name
     limit 3`.execute(tx);
  return rows;
}
