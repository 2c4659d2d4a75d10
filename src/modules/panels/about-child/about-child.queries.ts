import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** One thing that panels keep about a child, with the day it is of. */
export interface ToldByPanel {
  kind: 'case' | 'note' | 'recommendation' | 'answer' | 'view' | 'dismissal' | 'request' | 'outcome';
  on: string;
  by: string | null;
  text: string;
  more: string | null;
}

/** Everything that panels keep about a child, the earliest first, as far as the viewer may see the child. */
export async function listToldByPanels(tx: Tx, childId: string): Promise<ToldByPanel[]> {
  const { rows } = await sql<ToldByPanel>`
    with cases as (
      select c.*, m.held_on from panels.meeting_case_child k
        join panels.meeting_case c on c.partnership_id = k.partnership_id and c.case_id = k.case_id
        join meetings.meeting m on m.partnership_id = c.partnership_id and m.meeting_id = c.meeting_id
       where k.partnership_id = (select access.viewer_partnership()) and k.child_id = ${childId}),
    told as (
      select 'case' as kind, held_on as "on", booked_by as user_id, dilemma as text, concat_ws(' ', reason, state_because) as more from cases
      union all select 'note', c.held_on, n.saved_by, n.body, n.prompt
        from cases c join panels.case_note n using (partnership_id, case_id) where n.body <> ''
      union all select 'recommendation', c.held_on, r.made_by, r.what, r.why
        from cases c join panels.recommendation r using (partnership_id, case_id)
      union all select 'answer', (r.answered_at at time zone 'Europe/London')::date, r.answered_by, coalesce(r.answer_words, r.answer), null
        from cases c join panels.recommendation r using (partnership_id, case_id) where r.answered_at is not null
      union all select 'view', v.stated_on, v.stated_by, v.because, v.view from panels.professional_view v
       where v.partnership_id = (select access.viewer_partnership()) and v.child_id = ${childId}
      union all select 'dismissal', d.dismissed_on, d.dismissed_by, d.reason, null from panels.dismissal d
       where d.partnership_id = (select access.viewer_partnership()) and d.child_id = ${childId}
      union all select 'request', q.asked_on, q.asked_by, q.why, q.withdrawn_because from panels.thinking_request q
       where q.partnership_id = (select access.viewer_partnership()) and q.child_id = ${childId}
      union all select 'outcome', (o.checked_at at time zone 'Europe/London')::date, o.checked_by, coalesce(o.movement, ''), null
        from panels.outcome_check o
       where o.partnership_id = (select access.viewer_partnership()) and o.child_id = ${childId} and o.checked_at is not null)
    select t.kind, t."on", u.full_name as by, t.text, t.more from told t
      left join access.user_account u on u.partnership_id = (select access.viewer_partnership()) and u.user_id = t.user_id
     order by t."on", t.kind, t.text`.execute(tx);
  return rows;
}
