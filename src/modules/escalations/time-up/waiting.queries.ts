import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/**
 * Disagreements that somebody must look after: the time of their stage is up and another follows, its day is not known though it has a limit, or
 * who speaks for a side has no account that works.
 */
export async function listWaiting(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select e.escalation_id as id from escalations.escalation e
      join escalations.stage s on s.partnership_id = e.partnership_id and s.escalation_id = e.escalation_id and s.number = e.stage_number
     where e.partnership_id = (select access.viewer_partnership()) and e.state = 'open'
       and (((case when s.due_at is null then s.due_on < (select access.today()) else s.due_at < (select access.now()) end)
             and exists (select from escalations.stage n
                          where n.partnership_id = s.partnership_id and n.escalation_id = s.escalation_id and n.number = s.number + 1))
            or (s.due_on is null and s.unit <> 'no-limit')
            or exists (select from escalations.participant p
                         join access.user_account u on u.partnership_id = p.partnership_id and u.user_id = p.user_id and not u.is_active
                        where p.partnership_id = s.partnership_id and p.escalation_id = s.escalation_id and p.stage_number = s.number and p.until_at is null))
     order by e.raised_at, e.escalation_id`.execute(tx);
  return rows.map(({ id }) => id);
}
