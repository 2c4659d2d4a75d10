import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** An action about a child, or what was brought to show that it is done. */
export interface ToldAction {
  what: string;
  why: string;
  ownerName: string;
  dueOn: string;
  doneOn: string | null;
  endedBecause: string | null;
  evidence: string[];
}

/** Every action about a child, done and ended ones too, the earliest first, as far as the viewer may see the child. */
export async function listAllActions(tx: Tx, childId: string): Promise<ToldAction[]> {
  const { rows } = await sql<ToldAction>`
    select a.what, a.why, u.full_name as "ownerName", a.due_on as "dueOn", a.done_on as "doneOn", a.ended_because as "endedBecause",
           array(select e.body from actions.evidence e
                  where e.partnership_id = a.partnership_id and e.action_id = a.action_id order by e.added_at) as evidence
      from actions.action a
      join access.user_account u on u.partnership_id = a.partnership_id and u.user_id = a.owner_user_id
     where a.partnership_id = (select access.viewer_partnership()) and a.child_id = ${childId}
     order by a.set_at, a.action_id`.execute(tx);
  return rows;
}
