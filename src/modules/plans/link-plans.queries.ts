import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/**
 * Links each plan of the children being loaded to the earlier plans of its kind: `previous_plan_id` is the earlier one that ended last (an
 * open one last of all), `previous_ended_on` its end, or null while it ran on after this plan's start: then the two overlap, which finding
 * stuck plans must know. A new child with one plan of a kind has nothing to link.
 */
export async function linkPlans(tx: Tx, importId: string): Promise<void> {
  await sql`
    create temporary table linking_child on commit drop as
    select l.child_id from imports.staged_plan s join loading_child l on l.number = s.number
     where s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${sql.lit(importId)} and l.is_new
     group by l.child_id, s.kind having count(*) > 1
    union select record_id from loading_child where not is_new
    union select record_id from gone_child`.execute(tx);
  await linkAgain(tx);
}

/** The same of these children alone, as far as the viewer may see them: their plans have come together, or were taken apart. */
export async function linkPlansOf(tx: Tx, childIds: readonly string[]): Promise<void> {
  await sql`
    create temporary table linking_child on commit drop as select unnest(${sql.lit(`{${childIds.join(',')}}`)}::uuid[]) as child_id`.execute(
    tx,
  );
  await linkAgain(tx);
}

async function linkAgain(tx: Tx): Promise<void> {
  await sql`analyze linking_child`.execute(tx);
  await sql`
    with own as materialized (
      select p.plan_id, p.child_id, p.kind, p.start_date, p.ordinal, p.end_date, p.gone_since
        from plans.plan p join linking_child l on l.child_id = p.child_id
       where p.partnership_id = (select access.viewer_partnership())),
    linked as (
      select a.plan_id,
             (array_agg(b.plan_id order by coalesce(b.end_date, 'infinity') desc, b.start_date desc, b.plan_id))[1] as previous_plan_id,
             case when bool_and(coalesce(b.end_date <= a.start_date, false)) then max(b.end_date) end as previous_ended_on
        from own a
        left join own b on b.child_id = a.child_id and b.kind = a.kind and b.gone_since is null
                       and (b.start_date, b.ordinal) < (a.start_date, a.ordinal)
       group by a.plan_id)
    update plans.plan p set previous_plan_id = n.previous_plan_id, previous_ended_on = n.previous_ended_on
      from linked n
     where p.partnership_id = (select access.viewer_partnership()) and p.plan_id = n.plan_id
       and (p.previous_plan_id, p.previous_ended_on) is distinct from (n.previous_plan_id, n.previous_ended_on)`.execute(
    tx,
  );
}
