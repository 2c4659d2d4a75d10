import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { heardEvery, type HeardRule, type LastHeard } from './heard.ts';

interface Row extends HeardRule, Omit<LastHeard, 'heardOn'> {
  /** Null where nobody has heard the child. */
  heardOn: string | null;
}

/**
 * When each of these children was last heard, as far as the viewer may read it: what was written down as their voice, or as the child's view
 * in an entry whose day is known; a child nobody has heard is not in the map. And how often a child is to be heard, as the viewer's
 * partnership has it on a day.
 */
export async function findLastHeard(
  tx: Tx,
  childIds: readonly string[],
  day: string,
): Promise<{ last: Map<string, LastHeard>; rule: HeardRule }> {
  const { rows } = await sql<Row>`
    with heard as (
      select distinct on (h.child_id) h.child_id, h.heard_on, h.said, coalesce(h.by, u.full_name) as by, coalesce(a.name, '') as agency_name
        from (select v.partnership_id, v.child_id, v.heard_on, v.said, v.heard_by as by, v.entered_by, v.agency_id, v.entered_at
                from children.voice v
               where v.partnership_id = (select access.viewer_partnership()) and v.child_id = any(${[...childIds]}::uuid[])
                 and not exists (select from children.voice n where n.partnership_id = v.partnership_id and n.corrects_voice_id = v.voice_id)
              union all
              select e.partnership_id, e.child_id, e.happened_on, e.child_view, null, e.entered_by, e.agency_id, e.entered_at
                from children.chronology_entry e
               where e.partnership_id = (select access.viewer_partnership()) and e.child_id = any(${[...childIds]}::uuid[])
                 and e.child_view <> '' and e.precision = 'day' and not e.is_about
                 and not exists (select from children.chronology_entry n where n.partnership_id = e.partnership_id and n.corrects_entry_id = e.entry_id)
             ) h
        join access.user_account u on u.partnership_id = h.partnership_id and u.user_id = h.entered_by
        left join access.agency a on a.partnership_id = h.partnership_id and a.agency_id = h.agency_id
       order by h.child_id, h.heard_on desc, h.entered_at desc),
    own as (
      select amount, source from clocks.setting
       where partnership_id = (select access.viewer_partnership()) and setting_key = ${heardEvery.key} and effective_from <= ${day}
       order by effective_from desc limit 1)
    select asked.child_id as "childId", h.heard_on as "heardOn", h.said, h.by, h.agency_name as "agencyName",
           coalesce(own.amount, ${heardEvery.days}::integer) as "everyDays", own.source
      from unnest(${[...childIds]}::uuid[]) as asked(child_id)
      left join heard h on h.child_id = asked.child_id
      left join own on true`.execute(tx);
  const last = rows.flatMap(({ childId, heardOn, said, by, agencyName }) =>
    heardOn === null ? [] : [[childId, { childId, heardOn, said, by, agencyName }] as const],
  );
  const { everyDays, source } = rows[0] ?? { everyDays: heardEvery.days, source: null };
  return { last: new Map(last), rule: { everyDays, source } };
}
