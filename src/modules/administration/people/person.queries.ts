import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Person } from './person.ts';

export interface PeopleWanted {
  /** A part of a name or an e-mail address. */
  search?: string | undefined;
  agencyId?: string | undefined;
  teamId?: string | undefined;
  role?: string | undefined;
  /** 'here': everybody who has not left. */
  state?: string | undefined;
  first: number;
  most: number;
}

const state = sql`
  case when not u.is_active then 'left' when p.has_come then 'active' when p.invited_until > (select access.now()) then 'invited'
       else 'invitation-over' end`;

const people = (where: RawBuilder<unknown>) => sql`
  select u.user_id as "userId", u.full_name as "fullName", u.email, u.job_title as "jobTitle", u.agency_id as "agencyId", a.name as "agencyName",
         u.team_id as "teamId", t.name as "teamName", u.language, ${state} as state, u.version, p.last_seen_at as "lastSeenAt",
         u.ended_at as "endedAt", p.invited_until as "invitedUntil", p.children, p.sees_whole as "seesWhole",
         array(select r.role from access.user_role r where r.partnership_id = u.partnership_id and r.user_id = u.user_id order by r.role) as roles
    from administration.people() p
    join access.user_account u on u.partnership_id = (select access.viewer_partnership()) and u.user_id = p.user_id
    left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
    left join access.team t on t.partnership_id = u.partnership_id and t.team_id = u.team_id
   where ${where}`;

/** The people the viewer looks after (a data protection officer: reads of), by name, a page of them, and how many there are. */
export async function listPeople(tx: Tx, wanted: PeopleWanted): Promise<{ people: Person[]; total: number }> {
  const { rows } = await sql<Person & { total: number }>`
    select f.*, count(*) over ()::integer as total from (${people(matching(wanted))}) f
     order by f."fullName", f."userId" offset ${wanted.first} limit ${wanted.most}`.execute(tx);
  return { people: rows, total: rows[0]?.total ?? 0 };
}

function matching({ search, agencyId, teamId, role, state: wantedState }: PeopleWanted) {
  const conditions = [sql`true`];
  if (search !== undefined)
    conditions.push(
      sql`(position(unaccent(lower(${search})) in unaccent(lower(u.full_name))) > 0 or position(lower(${search}) in lower(u.email)) > 0)`,
    );
  if (agencyId !== undefined) conditions.push(sql`u.agency_id = ${agencyId}`);
  if (teamId !== undefined) conditions.push(sql`u.team_id = ${teamId}`);
  if (role !== undefined)
    conditions.push(
      sql`exists (select from access.user_role r where r.partnership_id = u.partnership_id and r.user_id = u.user_id and r.role = ${role})`,
    );
  if (wantedState === 'here') conditions.push(sql`u.is_active`);
  else if (wantedState !== undefined) conditions.push(sql`${state} = ${wantedState}`);
  return sql.join(conditions, sql` and `);
}

/** One person; undefined when there is nobody, or nobody the viewer looks after or reads of. */
export async function findPerson(tx: Tx, userId: string): Promise<Person | undefined> {
  const { rows } = await sql<Person>`${people(sql`u.user_id = ${userId}`)}`.execute(tx);
  return rows[0];
}

export interface Choice {
  id: string;
  name: string;
}

/** The teams of an agency of the viewer's partnership. */
export async function listTeams(tx: Tx, agencyId: string | null): Promise<Choice[]> {
  const { rows } = await sql<Choice>`
    select team_id as id, name from access.team
     where partnership_id = (select access.viewer_partnership()) and agency_id = ${agencyId} order by name`.execute(
    tx,
  );
  return rows;
}

/** The agencies of the viewer's partnership. */
export async function listAgencyNames(tx: Tx): Promise<(Choice & { waitsForTerms: boolean })[]> {
  const { rows } = await sql<Choice & { waitsForTerms: boolean }>`
    select agency_id as id, name, waits_for_terms as "waitsForTerms" from access.agency
     where partnership_id = (select access.viewer_partnership()) order by name`.execute(tx);
  return rows;
}

/** Colleagues of an agency who could take over what somebody had to do. */
export async function listColleagues(tx: Tx, person: Pick<Person, 'userId' | 'agencyId'>): Promise<Choice[]> {
  const { rows } = await sql<Choice>`
    select user_id as id, full_name || case when job_title = '' then '' else ', ' || job_title end as name from access.user_account
     where partnership_id = (select access.viewer_partnership()) and agency_id is not distinct from ${person.agencyId}
       and user_id <> ${person.userId} and is_active and not is_system order by full_name`.execute(tx);
  return rows;
}
