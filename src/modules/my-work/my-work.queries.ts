import { sql } from 'kysely';
import type { Viewer } from '#platform/access/index.ts';
import type { Tx } from '#platform/db/database.ts';

/** How many of the viewer's own actions are late on that day: the number in the navigation. */
export async function countLate(tx: Tx, viewer: Viewer, today: string): Promise<number> {
  const { rows } = await sql<{ late: number }>`
    select count(*)::integer as late from actions.action
     where owner_user_id = ${viewer.userId} and done_on is null and ended_on is null and due_on < ${today}`.execute(
    tx,
  );
  return rows[0]?.late ?? 0;
}
