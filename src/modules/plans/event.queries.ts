import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { PlanEvent } from './event.ts';

/** What the work itself made happen to these children, the latest first, as far as the viewer may see them. */
export async function listPlanEvents(
  tx: Tx,
  childIds: readonly string[],
  most = 10_000,
): Promise<PlanEvent[]> {
  const { rows } = await sql<PlanEvent>`
    select child_id as "childId", kind, happened_on as "happenedOn", until, facts
      from plans.event
     where partnership_id = (select access.viewer_partnership()) and child_id = any(${[...childIds]}::uuid[])
     order by happened_on desc, kind limit ${most}`.execute(tx);
  return rows;
}
