import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Scope } from '../due-entry.ts';
import { childColumns, here, isWatched, withTeam, type WatchedChild } from '../watched.queries.ts';

/** Open early help with the days from which its next meeting is counted. */
export interface OpenHelp extends WatchedChild {
  helpId: string;
  openedOn: string;
  heldOn: string[];
}

/** Open early help of children whom the viewer watches. */
export async function listOpenHelp(tx: Tx, scope: Scope): Promise<OpenHelp[]> {
  const { rows } = await sql<OpenHelp>`
    select ${childColumns}, h.help_id as "helpId", h.opened_on as "openedOn",
           array(select m.held_on::text from early_help.meeting e join meetings.meeting m on m.partnership_id = e.partnership_id and m.meeting_id = e.meeting_id
                  where e.partnership_id = h.partnership_id and e.help_id = h.help_id) as "heldOn"
      from early_help.help h
      join children.child c on c.partnership_id = h.partnership_id and c.child_id = h.child_id ${withTeam}
     where h.${here} and h.state = 'open' and h.meeting_due_on is not null and ${isWatched(scope)}
       and (${scope.agencyId}::uuid is null or h.agency_id = ${scope.agencyId})
     order by h.help_id limit ${scope.most + 1}`.execute(tx);
  return rows;
}

/** What the path of child protection waits for: of which kind, counted from which day, after which one that was held. */
export interface NextOfPath extends WatchedChild {
  kind: 'initial-conference' | 'core-group' | 'child-protection-review';
  id: string;
  beganOn: string;
  lastOn: string | null;
}

/** What the path waits for, of children whom the viewer watches. It is children's social care's: of another agency nothing. */
export async function listNextOfPaths(tx: Tx, scope: Scope): Promise<NextOfPath[]> {
  const { rows } = await sql<NextOfPath>`
    select ${childColumns}, n.kind, n.id, n.began_on as "beganOn", n.last_on as "lastOn"
      from conferences.next_due n
      join children.child c on c.partnership_id = n.partnership_id and c.child_id = n.child_id ${withTeam}
     where n.${here} and ${isWatched(scope)} and ${isOfCare(scope)}
     order by n.id, n.kind limit ${scope.most + 1}`.execute(tx);
  return rows;
}

/** A privately fostered child with the days from which the next visit is counted. */
export interface Fostered extends WatchedChild {
  arrangementId: string;
  awareOn: string;
  beganOn: string;
  visitedOn: string[];
}

/** Privately fostered children whom the viewer watches; the visits are children's social care's. */
export async function listFostered(tx: Tx, scope: Scope): Promise<Fostered[]> {
  const { rows } = await sql<Fostered>`
    select ${childColumns}, a.arrangement_id as "arrangementId", a.aware_on as "awareOn", a.began_on as "beganOn",
           array(select v.visited_on::text from special_routes.visit v
                  where v.partnership_id = a.partnership_id and v.arrangement_id = a.arrangement_id) as "visitedOn"
      from special_routes.arrangement a
      join children.child c on c.partnership_id = a.partnership_id and c.child_id = a.child_id ${withTeam}
     where a.${here} and a.ended_on is null and ${isWatched(scope)} and ${isOfCare(scope)}
     order by a.arrangement_id limit ${scope.most + 1}`.execute(tx);
  return rows;
}

const isOfCare = ({ agencyId }: Scope) => sql`
  (${agencyId}::uuid is null or exists (select from access.agency g where g.${here} and g.agency_id = ${agencyId} and g.kind = 'social-care'))`;
