import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Scope } from '../due-entry.ts';
import { childColumns, here, isNear, isWatched, withTeam, type WatchedChild } from '../watched.queries.ts';

/** Children whom the viewer watches with something of a plan that is not over: one more than may be read, where there are more. */
export async function listWithOpenClocks(tx: Tx, scope: Scope): Promise<WatchedChild[]> {
  const isOpen = sql`${here} and gone_since is null and ${isNear(scope, sql`child_id`)}`;
  const { rows } = await sql<WatchedChild>`
    with running as materialized (
      select child_id from plans.assessment where ${isOpen} and authorised_date is null and referral_date is not null
      union
      select child_id from plans.section_47 where ${isOpen} and conference_date is null and conference_not_required is not true
      union
      select child_id from plans.plan where ${isOpen} and kind = 'child-protection' and (end_date is null or end_date > (select access.today())))
    select ${childColumns} from running join children.child c on c.${here} and c.child_id = running.child_id ${withTeam}
     where ${isWatched(scope)} and (${scope.agencyId}::uuid is null or t.agency_id = ${scope.agencyId})
     order by c.child_id limit ${scope.most + 1}`.execute(tx);
  return rows;
}
