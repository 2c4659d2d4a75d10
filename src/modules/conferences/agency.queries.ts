import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { here } from './path.queries.ts';

export interface Agency {
  agencyId: string;
  name: string;
  kind: string;
}

/** The agencies of the partnership, the three that a strategy discussion cannot do without first. */
export async function listAgencies(tx: Tx): Promise<Agency[]> {
  const { rows } = await sql<Agency>`
    select agency_id as "agencyId", name, kind from access.agency where ${here}
     order by coalesce(array_position(array['social-care', 'police', 'health'], kind), 9), name`.execute(tx);
  return rows;
}

export interface Colleague {
  userId: string;
  fullName: string;
  jobTitle: string;
  agencyName: string;
  agencyKind: string;
}

// Of a restricted child only who is named may be told: others could read nothing of it.
const mayBeTold = (childId: string) => sql`
  (not exists (select from access.restricted_child r where r.partnership_id = u.partnership_id and r.child_id = ${childId})
   or exists (select from access.child_access g where g.partnership_id = u.partnership_id and g.user_id = u.user_id and g.child_id = ${childId}
                 and g.basis = 'named' and (g.until is null or g.until > (select access.now()))))`;

const who = (childId: string) => sql`
  u.user_id as "userId", u.full_name as "fullName", u.job_title as "jobTitle", a.name as "agencyName", a.kind as "agencyKind"
  from access.user_account u join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
 where u.${here} and u.is_active and not u.is_system and ${mayBeTold(childId)}`;

/** Who may chair a conference about this child, by name. */
export async function listChairs(tx: Tx, childId: string): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select ${who(childId)} and conferences.may_chair(${childId}, u.user_id) order by u.full_name`.execute(tx);
  return rows;
}

/** Who works with children and could be invited to a conference about this one: who stands next to the child first, then by agency. */
export async function listToInvite(tx: Tx, childId: string): Promise<(Colleague & { isNear: boolean })[]> {
  const { rows } = await sql<Colleague & { isNear: boolean }>`
    select exists (select from access.child_access g where g.partnership_id = u.partnership_id and g.user_id = u.user_id and g.child_id = ${childId}
                     and g.basis <> 'emergency' and g.from_at <= (select access.now()) and (g.until is null or g.until > (select access.now()))) as "isNear",
           ${who(childId)}
       and exists (select from access.user_role r where r.partnership_id = u.partnership_id and r.user_id = u.user_id
                     and r.role in ('practitioner', 'team-manager', 'panel-member'))
     order by 1 desc, a.name, u.full_name`.execute(tx);
  return rows;
}
