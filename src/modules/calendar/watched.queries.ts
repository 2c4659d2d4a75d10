import { sql, type RawBuilder } from 'kysely';
import type { ChildNames } from '#modules/children/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Scope } from './due-entry.ts';

/** A child as the calendar names it; team and agency are null where they would say where the child lives. */
export interface WatchedChild extends ChildNames {
  childId: string;
  teamName: string | null;
}

/** Beside `c` and `t` of `withTeam`. */
export const childColumns = sql`
  c.child_id as "childId", c.local_id as "localId", c.given_name as "givenName", c.family_name as "familyName", c.known_as as "knownAs",
  c.birth_date as "birthDate", c.expected_birth_date as "expectedBirthDate", c.death_date as "deathDate", t.name as "teamName"`;
export const withTeam = sql`
  left join access.team t on t.partnership_id = c.partnership_id and t.team_id = c.team_id and not c.hides_team`;

// Whose clocks are the viewer's to watch: as on My work, a panel's members only look on.
const near = sql`(select array(select m.child_id from access.my_child m where m.basis in ('allocated-worker', 'team-manager', 'team-member', 'named')))::uuid[]`;

/** Whether a column holds a child whom the viewer watches. The row rules hold besides. */
export const isNear = ({ isWide }: Scope, childId: RawBuilder<unknown>) =>
  isWide ? sql`true` : sql`${childId} = any(${near})`;

/** Whether child `c` is watched and of the team that was chosen. */
export const isWatched = (scope: Scope) => sql`
  ${isNear(scope, sql`c.child_id`)} and (${scope.teamId}::uuid is null or (c.team_id = ${scope.teamId} and not c.hides_team))`;

/** Due on a day of the scope, or late. */
export const isAsked = ({ from, until }: Scope, day: RawBuilder<unknown>) =>
  sql`(${day} < (select access.today()) or ${day} between ${from}::date and ${until}::date)`;

export const here = sql`partnership_id = (select access.viewer_partnership())`;

export interface Choice {
  id: string;
  name: string;
  list: 'team' | 'agency';
}

/** The teams that hold children whom the viewer watches, and the agencies of the partnership, by name. */
export async function listChoices(tx: Tx, scope: Scope): Promise<Choice[]> {
  const { rows } = await sql<Choice>`
    select t.team_id as id, t.name, 'team' as list from access.team t
     where t.${here} and exists (select from children.child c
            where c.partnership_id = t.partnership_id and c.team_id = t.team_id and not c.hides_team and ${isNear(scope, sql`c.child_id`)})
    union all
    select a.agency_id, a.name, 'agency' from access.agency a where a.${here}
    order by name, id`.execute(tx);
  return rows;
}
