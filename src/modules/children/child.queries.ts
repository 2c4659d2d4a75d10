import { sql } from 'kysely';
import { wideRoles, type Viewer } from '#platform/access/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Child } from './child.ts';

const columns = sql`
  c.child_id as "childId", c.local_id as "localId", c.given_name as "givenName", c.family_name as "familyName", c.known_as as "knownAs",
  c.birth_date as "birthDate", c.expected_birth_date as "expectedBirthDate", c.death_date as "deathDate",
  case when not c.hides_team then c.team_id end as "teamId", case when not c.hides_team then t.name end as "teamName", coalesce(w.full_name, c.worker_name) as "workerName", c.gone_since as "goneSince", c.updated_at as "updatedAt",
  c.child_id = any ((select array(select r.child_id from access.restricted_child r))::uuid[]) as "isRestricted",
  (select max(g.until) from access.child_access g
    where g.user_id = (select access.viewer_id()) and g.child_id = c.child_id and g.basis = 'emergency' and g.until > (select access.now())) as "emergencyUntil"
  from children.child c
  left join access.team t on t.partnership_id = c.partnership_id and t.team_id = c.team_id
  left join access.user_account w on w.partnership_id = c.partnership_id and w.user_id = c.worker_user_id`;

// Every key starts with the partnership, so every question names it.
const here = sql`c.partnership_id = (select access.viewer_partnership())`;
const mine = sql`c.child_id = any(array(select m.child_id from access.my_child m))`;

/** The row rules decide what is seen; saying beforehand which side of them applies keeps a list from walking the partnership. */
const reach = (viewer: Viewer) => (isWide(viewer) ? here : sql`${here} and ${mine}`);
const isWide = ({ roles }: Viewer) => wideRoles.some((role) => roles.includes(role));

const byName = sql`c.family_name nulls last, coalesce(c.known_as, c.given_name) nulls last, c.local_id`;

/** One child; undefined when it is not there or not the viewer's to see. */
export async function findChild(tx: Tx, childId: string): Promise<Child | undefined> {
  const { rows } = await sql<Child>`select ${columns} where ${here} and c.child_id = ${childId}`.execute(tx);
  return rows[0];
}

/** Those of these children that the viewer may see, by id; the others are not in the map. */
export async function findChildren(tx: Tx, childIds: readonly string[]): Promise<Map<string, Child>> {
  const { rows } = await sql<Child>`
    select ${columns} where ${here} and c.child_id = any(${[...childIds]}::uuid[]) order by ${byName}`.execute(
    tx,
  );
  return new Map(rows.map((child) => [child.childId, child]));
}

/** One page of the children the viewer may see, by name, of one team or of all (null). */
export async function listChildren(
  tx: Tx,
  viewer: Viewer,
  wanted: { teamId: string | null; first: number; most: number },
): Promise<Child[]> {
  const { rows } = await sql<Child>`
    select ${columns} where ${reach(viewer)} and (${wanted.teamId}::uuid is null or (c.team_id = ${wanted.teamId} and not c.hides_team))
     order by ${byName} limit ${wanted.most} offset ${wanted.first}`.execute(tx);
  return rows;
}

/**
 * Children the viewer may see whose local id is or begins with the text, or each of whose words begins one of their names; accents and
 * case do not matter. The exact local id comes first.
 */
export async function searchChildren(tx: Tx, viewer: Viewer, text: string, most: number): Promise<Child[]> {
  const beginnings = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
  const { rows } = await sql<Child>`
    select ${columns}
     where ${reach(viewer)} and (c.local_id ilike ${beginnings[0] ?? ''}
        or c.child_id = any(array(select merges.records_like(${beginnings}::text[])))
        or not exists (
          select from unnest(${beginnings}::text[]) as b(beginning)
           where not coalesce(unaccent(c.given_name) ilike unaccent(b.beginning), false)
             and not coalesce(unaccent(c.family_name) ilike unaccent(b.beginning), false)
             and not coalesce(unaccent(c.known_as) ilike unaccent(b.beginning), false)))
     order by c.local_id = ${text} desc, ${byName} limit ${most}`.execute(tx);
  return rows;
}

export interface TeamCount {
  teamId: string | null;
  teamName: string | null;
  children: number;
  withProtectionPlan: number;
  withInNeedPlan: number;
}

/** How many children the viewer may see, team by team, with which plan today: a child protection plan counts before a child in need plan. */
export async function countChildrenByTeam(tx: Tx, viewer: Viewer): Promise<TeamCount[]> {
  const { rows } = await sql<TeamCount>`
    select t.team_id as "teamId", t.name as "teamName", count(*)::integer as children,
           (count(*) filter (where c.is_protection))::integer as "withProtectionPlan",
           (count(*) filter (where not c.is_protection))::integer as "withInNeedPlan"
      from children.child_plan c left join access.team t on t.partnership_id = c.partnership_id and t.team_id = c.team_id and not c.hides_team
     where ${reach(viewer)}
     group by t.team_id, t.name order by t.name nulls last`.execute(tx);
  return rows;
}
