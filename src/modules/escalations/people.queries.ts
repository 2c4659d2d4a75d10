import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

export interface Candidate {
  userId: string;
  fullName: string;
  jobTitle: string;
  agencyId: string | null;
  agencyName: string | null;
  /** They see the child already. */
  isNextToChild: boolean;
}

// Of a restricted child only who is named may be told: others could read nothing of it.
const mayBeTold = (childId: string) => sql`
  (not exists (select from access.restricted_child r where r.partnership_id = u.partnership_id and r.child_id = ${childId})
   or exists (select from access.child_access g where g.partnership_id = u.partnership_id and g.user_id = u.user_id and g.child_id = ${childId}
                 and g.basis = 'named' and (g.until is null or g.until > (select access.now()))))`;

const isNext = (childId: string) => sql`
  exists (select from access.child_access g where g.partnership_id = u.partnership_id and g.user_id = u.user_id and g.child_id = ${childId}
             and g.basis <> 'emergency' and g.from_at <= (select access.now()) and (g.until is null or g.until > (select access.now())))`;

const who = (childId: string) => sql`
  u.user_id as "userId", u.full_name as "fullName", u.job_title as "jobTitle", a.agency_id as "agencyId", a.name as "agencyName",
  ${isNext(childId)} as "isNextToChild"
  from access.user_account u
  left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
 where u.partnership_id = (select access.viewer_partnership()) and u.is_active and not u.is_system and ${mayBeTold(childId)}`;

// Among workers who knows the child comes first. Then who stands just as far up as the level asks, before who stands further; then who is of the
// team of whoever spoke before.
const likeliest = (childId: string, level: string, nearUserId: string | null) => sql`
  (${level === 'worker'} and ${isNext(childId)}) desc, abs(escalations.rank_of(u.user_id) - escalations.rank_for(${level})), ${isNext(childId)} desc,
  (u.team_id = (select n.team_id from access.user_account n where n.partnership_id = u.partnership_id and n.user_id = ${nearUserId})) is true desc,
  u.full_name, u.user_id`;

/** Who may speak for an agency at a level about a child, the likeliest first. */
export async function listSpeakers(
  tx: Tx,
  wanted: { childId: string; agencyId: string; level: string; nearUserId: string | null },
): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select ${who(wanted.childId)} and escalations.fits(u.user_id, ${wanted.agencyId}, ${wanted.level})
     order by ${likeliest(wanted.childId, wanted.level, wanted.nearUserId)}`.execute(tx);
  return rows;
}

/** Of each other agency of the partnership, who would be asked first at a level about a child; agencies where nobody can are left out. */
export async function listFirstSpeakers(
  tx: Tx,
  childId: string,
  level: string,
): Promise<(Candidate & { agencyId: string; agencyName: string })[]> {
  const { rows } = await sql<Candidate & { agencyId: string; agencyName: string }>`
    select * from (
      select ${who(childId)} and u.agency_id <> (select access.viewer_agency()) and escalations.fits(u.user_id, u.agency_id, ${level})
       order by u.agency_id, ${likeliest(childId, level, null)}) one`.execute(tx);
  const byAgency = Map.groupBy(rows, ({ agencyId }) => agencyId);
  return [...byAgency.values()]
    .flatMap(([first]) => (first === undefined ? [] : [first]))
    .toSorted((one, two) => one.agencyName.localeCompare(two.agencyName));
}

/** Who may chair the last stage, of neither agency, by name. */
export async function listChairs(tx: Tx, childId: string, escalationId: string): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select ${who(childId)} and escalations.is_independent(u.user_id, ${escalationId}) order by u.full_name, u.user_id`.execute(
    tx,
  );
  return rows;
}

export interface Reader {
  userId: string;
  fullName: string;
  language: string;
}

/** Those of these people who have an account that works. */
export async function listReaders(tx: Tx, userIds: readonly string[]): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    select user_id as "userId", full_name as "fullName", language from access.user_account
     where partnership_id = (select access.viewer_partnership()) and user_id = any(${[...userIds]}::uuid[]) and is_active order by full_name, user_id`.execute(
    tx,
  );
  return rows;
}

/** Who keeps the register of the viewer's partnership. */
export async function listRegisterKeepers(tx: Tx): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    select u.user_id as "userId", u.full_name as "fullName", u.language from access.user_account u
     where u.partnership_id = (select access.viewer_partnership()) and u.is_active
       and exists (select from access.user_role r where r.partnership_id = u.partnership_id and r.user_id = u.user_id
                     and r.role in ('panel-coordinator', 'quality-assurance'))
     order by u.full_name, u.user_id`.execute(tx);
  return rows;
}
