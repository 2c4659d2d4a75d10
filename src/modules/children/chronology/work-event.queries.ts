import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { WorkEvent } from './work-event.ts';

/** What the work itself made happen to a child, the latest first, as far as the viewer may see it. */
export async function listWorkEvents(tx: Tx, childId: string, most = 10_000): Promise<WorkEvent[]> {
  const { rows } = await sql<WorkEvent>`
    select child_id as "childId", told_by as "toldBy", kind, happened_on as "happenedOn", until, significance, facts
      from children.work_event
     where partnership_id = (select access.viewer_partnership()) and child_id = ${childId}
     order by happened_on desc, told_by, kind limit ${most}`.execute(tx);
  return rows;
}
