import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { returnedRows, type ReturnedRows } from './returned-rows.ts';

export interface ReturnToLoad {
  importId: string;
  referenceDate: string;
  /** An earlier day than a return that is loaded: then rows not yet known are added and nothing else is touched. */
  isOlder: boolean;
}

/**
 * Loads the episodes, assessments, enquiries, plans and reviews of the children in `loading_child`. What a later return corrects is kept
 * as it was in imports.correction; what it no longer holds, though its period should, is marked and never deleted.
 */
export async function loadPlans(tx: Tx, given: ReturnToLoad): Promise<void> {
  for (const rows of returnedRows) await loadRows(tx, rows, given);
  await loadReviews(tx, given);
  await linkPlans(tx);
}

/** 1 April on or before the reference date: the first day of the year that the return describes. */
const periodStart = (referenceDate: string) => {
  const year = Number(referenceDate.slice(0, 4));
  return referenceDate.slice(5) >= '04-01' ? `${year}-04-01` : `${year - 1}-04-01`;
};

async function loadRows(tx: Tx, rows: ReturnedRows, given: ReturnToLoad): Promise<void> {
  const incoming = `incoming_${rows.what.replace('-', '_')}`;
  const keys = [...rows.keys, 'ordinal'];
  await sql`
    create temporary table ${sql.raw(incoming)} on commit drop as
    select r.*, row_number() over (partition by r.child_id, ${sql.raw(rows.keys.join(', '))} order by ${sql.raw(rows.items.join(', '))})::smallint as ordinal
      from (${sql.raw(rows.source)}) r where ${sql.raw(rows.keys.map((key) => `r.${key} is not null`).join(' and '))}`.execute(
    tx,
  );
  const same = sql.raw(['child_id', ...keys].map((key) => `t.${key} = i.${key}`).join(' and '));
  if (!given.isOlder) {
    await keepCorrections(tx, rows, incoming, same, given.importId);
    await markGoneRows(tx, rows, incoming, same, given);
  }
  const columns = [...rows.keys, 'ordinal', ...rows.items];
  const changes = rows.items.map((item) => `${item} = excluded.${item}`).join(', ');
  const onConflict = given.isOlder ? 'do nothing' : `do update set ${changes}, gone_since = null`;
  await sql`
    insert into ${sql.raw(rows.table)} (partnership_id, ${sql.raw(rows.idColumn)}, child_id, ${sql.raw(columns.join(', '))})
    select (select access.viewer_partnership()), platform.uuid_v7(), child_id, ${sql.raw(columns.join(', '))} from ${sql.raw(incoming)}
    on conflict (partnership_id, child_id, ${sql.raw(keys.join(', '))}) ${sql.raw(onConflict)}`.execute(tx);
}

async function keepCorrections(
  tx: Tx,
  rows: ReturnedRows,
  incoming: string,
  same: RawBuilder<unknown>,
  importId: string,
) {
  const was = sql.raw(rows.items.map((item) => `t.${item}`).join(', '));
  const becomes = sql.raw(rows.items.map((item) => `i.${item}`).join(', '));
  await sql`
    insert into imports.correction (partnership_id, import_id, child_id, what, row_id, was, became)
    select t.partnership_id, ${importId}, t.child_id, ${rows.what}, t.${sql.raw(rows.idColumn)}, to_jsonb(b), to_jsonb(n)
      from ${sql.raw(incoming)} i
      join ${sql.raw(rows.table)} t on t.partnership_id = (select access.viewer_partnership()) and ${same}
      cross join lateral (select ${was}) b cross join lateral (select ${becomes}) n
     where not i.is_new and to_jsonb(b) <> to_jsonb(n)`.execute(tx);
}

async function markGoneRows(
  tx: Tx,
  rows: ReturnedRows,
  incoming: string,
  same: RawBuilder<unknown>,
  given: ReturnToLoad,
) {
  const expected = sql.raw(
    rows.isExpected.replaceAll(':start', `'${periodStart(given.referenceDate)}'::date`),
  );
  await sql`
    update ${sql.raw(rows.table)} t set gone_since = ${given.referenceDate}
     where t.partnership_id = (select access.viewer_partnership()) and t.gone_since is null and (${expected})
       and (t.child_id in (select child_id from loading_child where not is_new) or t.child_id in (select child_id from gone_child))
       and not exists (select from ${sql.raw(incoming)} i where ${same})`.execute(tx);
}

/** Reviews belong to their plan; they are numbered in the order of their dates, so that "the third" can be looked up. */
async function loadReviews(tx: Tx, given: ReturnToLoad): Promise<void> {
  await sql`
    create temporary table incoming_review on commit drop as
    select distinct p.plan_id, p.child_id, (v.day)::date as review_date, l.is_new
      from loading_child l, jsonb_array_elements(l.record->'episodes') e(episode), jsonb_array_elements(e.episode->'protectionPlans') x(item),
           jsonb_array_elements_text(x.item->'reviews') v(day), plans.plan p
     where p.partnership_id = (select access.viewer_partnership()) and p.child_id = l.child_id and p.kind = 'child-protection'
       and p.start_date = (x.item->>'startDate')::date and p.ordinal = 1`.execute(tx);
  if (!given.isOlder) {
    await sql`
      update plans.review r set gone_since = ${given.referenceDate}
       where r.partnership_id = (select access.viewer_partnership()) and r.gone_since is null
         and r.review_date >= ${periodStart(given.referenceDate)}
         and (r.child_id in (select child_id from loading_child where not is_new) or r.child_id in (select child_id from gone_child))
         and not exists (select from incoming_review i where i.plan_id = r.plan_id and i.review_date = r.review_date)`.execute(
      tx,
    );
  }
  await sql`
    insert into plans.review (partnership_id, plan_id, child_id, review_date, number)
    select (select access.viewer_partnership()), plan_id, child_id, review_date,
           row_number() over (partition by plan_id order by review_date)
      from incoming_review
    on conflict (partnership_id, plan_id, review_date) do update set gone_since = null`.execute(tx);
  await sql`
    update plans.review r set number = n.number
      from (select v.plan_id, v.review_date, row_number() over (partition by v.plan_id order by v.review_date) as number
              from plans.review v
             where v.partnership_id = (select access.viewer_partnership()) and v.gone_since is null
               and v.child_id in (select child_id from loading_child where not is_new)) n
     where r.partnership_id = (select access.viewer_partnership()) and r.plan_id = n.plan_id and r.review_date = n.review_date
       and r.number <> n.number`.execute(tx);
}

/**
 * Links each plan of the loaded children to the earlier plans of its kind: `previous_plan_id` is the earlier one that ended last (an
 * open one last of all), `previous_ended_on` the latest end on or before this plan's start.
 */
async function linkPlans(tx: Tx): Promise<void> {
  await sql`
    update plans.plan p set previous_plan_id = n.previous_plan_id, previous_ended_on = n.previous_ended_on
      from (select a.plan_id,
                   (array_agg(b.plan_id order by coalesce(b.end_date, 'infinity') desc, b.start_date desc, b.plan_id))[1] as previous_plan_id,
                   max(b.end_date) filter (where b.end_date <= a.start_date) as previous_ended_on
              from plans.plan a
              left join plans.plan b
                on b.partnership_id = a.partnership_id and b.child_id = a.child_id and b.kind = a.kind and b.gone_since is null
               and (b.start_date, b.ordinal) < (a.start_date, a.ordinal)
             where a.partnership_id = (select access.viewer_partnership())
               and a.child_id in (select child_id from loading_child union all select child_id from gone_child)
             group by a.plan_id) n
     where p.partnership_id = (select access.viewer_partnership()) and p.plan_id = n.plan_id
       and (p.previous_plan_id, p.previous_ended_on) is distinct from (n.previous_plan_id, n.previous_ended_on)`.execute(
    tx,
  );
}
