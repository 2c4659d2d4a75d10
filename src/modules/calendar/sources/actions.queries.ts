import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { somethingToRead } from '#practice/actions/index.ts';
import type { Scope } from '../due-entry.ts';
import { childColumns, here, isAsked, isWatched, withTeam, type WatchedChild } from '../watched.queries.ts';

type Nulls<T> = { [Key in keyof T]: T[Key] | null };

/** An open action; about nobody where the child's columns are null. */
export interface OpenAction extends Nulls<WatchedChild> {
  actionId: string;
  what: string;
  dueOn: string;
  setAt: Date;
  link: string;
  ownerName: string;
  ownerAgency: string;
  setByName: string;
  /** Where it is a panel's recommendation that the viewer may read. */
  recommendationId: string | null;
  /** The day of the panel, while the recommendation has no answer. */
  unansweredSince: string | null;
}

/** Open actions about children whom the viewer watches, and the viewer's own: what is due in the scope, late, or waits for the answer to a recommendation. */
export async function listOpenActions(tx: Tx, scope: Scope): Promise<OpenAction[]> {
  const { rows } = await sql<OpenAction>`
    select ${childColumns}, a.action_id as "actionId", a.what, a.due_on as "dueOn", a.set_at as "setAt", o.full_name as "ownerName",
           coalesce(g.name, '') as "ownerAgency", s.full_name as "setByName", r.recommendation_id as "recommendationId",
           case when r.recommendation_id is not null then '/recommendations/' || r.recommendation_id
                when a.needs_answer or a.source_kind in ('recommendation', 'trail-broken', ${somethingToRead}) then a.link else '/actions/' || a.action_id end as link,
           case when r.answer is null then (select p.held_on from panels.place_of_recommendation(r.recommendation_id) p) end as "unansweredSince"
      from actions.action a
      join access.user_account o on o.partnership_id = a.partnership_id and o.user_id = a.owner_user_id
      join access.user_account s on s.partnership_id = a.partnership_id and s.user_id = a.set_by
      left join access.agency g on g.partnership_id = o.partnership_id and g.agency_id = o.agency_id
      left join panels.recommendation r on r.partnership_id = a.partnership_id and r.action_id = a.action_id
      left join children.child c on c.partnership_id = a.partnership_id and c.child_id = a.child_id ${withTeam}
     where a.${here} and a.done_on is null and a.ended_on is null
       -- That something is to be read is between it and its reader.
       and (a.source_kind <> ${somethingToRead} or a.owner_user_id = (select access.viewer_id()))
       and (${isAsked(scope, sql`a.due_on`)} or (r.recommendation_id is not null and r.answer is null))
       and ((c.child_id is not null and ${isWatched(scope)}) or (${scope.teamId}::uuid is null and a.owner_user_id = (select access.viewer_id())))
       and (${scope.agencyId}::uuid is null or o.agency_id = ${scope.agencyId})
     order by a.action_id limit ${scope.most + 1}`.execute(tx);
  return rows;
}
