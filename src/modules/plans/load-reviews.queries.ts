import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { ReturnToLoad } from './load.queries.ts';
import { periodStart } from './returned-rows.ts';

/** Reviews of the plans of new children; they come numbered in the order of their dates, so that "the third" can be looked up. */
export async function addNewReviews(tx: Tx, { importId, laterDate }: ReturnToLoad): Promise<void> {
  const laterStart = laterDate === null ? null : periodStart(laterDate);
  await sql`
    insert into plans.review (partnership_id, plan_id, child_id, review_date, number, gone_since)
    select s.partnership_id, s.plan_id, l.child_id, s.review_date, s.review_number,
           case when s.review_date >= ${laterStart}::date then ${laterDate}::date end
      from imports.staged_review s join loading_child l on l.number = s.number
     where s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${importId} and l.is_new`.execute(
    tx,
  );
}

/** Reviews of known children, after their plans: each belongs to the plan that is kept under the same kind, start and ordinal. */
export async function loadKnownReviews(tx: Tx, given: ReturnToLoad): Promise<void> {
  const { importId, laterDate } = given;
  const laterStart = laterDate === null ? null : periodStart(laterDate);
  await sql`
    create temporary table incoming_review on commit drop as
    select p.plan_id, p.child_id, r.review_date, r.review_number
      from imports.staged_review r
      join incoming_plan i on i.plan_id = r.plan_id
      join plans.plan p on p.partnership_id = (select access.viewer_partnership()) and p.child_id = i.known_child_id
       and p.kind = i.kind and p.start_date = i.start_date and p.ordinal = i.ordinal + i.ordinal_add
     where r.partnership_id = (select access.viewer_partnership()) and r.import_id = ${sql.lit(importId)}
       and (${sql.lit(laterStart)}::date is null or r.review_date < ${sql.lit(laterStart)}::date)`.execute(
    tx,
  );
  await sql`analyze incoming_review`.execute(tx);
  if (laterDate === null) await markGoneReviews(tx, given.referenceDate);
  await sql`
    insert into plans.review as t (partnership_id, plan_id, child_id, review_date, number)
    select (select access.viewer_partnership()), plan_id, child_id, review_date, review_number from incoming_review
    on conflict (partnership_id, plan_id, review_date)
    ${laterDate === null ? sql`do update set gone_since = null where t.gone_since is not null` : sql`do nothing`}`.execute(
    tx,
  );
  await numberReviews(tx);
}

async function markGoneReviews(tx: Tx, referenceDate: string): Promise<void> {
  await sql`
    update plans.review t set gone_since = ${referenceDate}
     where t.partnership_id = (select access.viewer_partnership()) and t.gone_since is null
       and t.review_date >= ${periodStart(referenceDate)}
       and t.plan_id in (select p.plan_id from plans.plan p
                          where p.partnership_id = (select access.viewer_partnership())
                            and (p.child_id, p.ordinal / 1000 * 1000) in (select record_id, ordinal_add from loading_child where not is_new
                                                                          union all select record_id, ordinal_add from gone_child))
       and not exists (select from incoming_review i where i.plan_id = t.plan_id and i.review_date = t.review_date)`.execute(
    tx,
  );
}

/** Counts the reviews of known children again: one that came in or went out in between moves those after it. */
async function numberReviews(tx: Tx): Promise<void> {
  await sql`
    update plans.review t set number = n.number
      from (select v.plan_id, v.review_date, row_number() over (partition by v.plan_id order by v.review_date) as number
              from plans.review v
             where v.partnership_id = (select access.viewer_partnership()) and v.gone_since is null
               and v.child_id in (select record_id from loading_child where not is_new)) n
     where t.partnership_id = (select access.viewer_partnership()) and t.plan_id = n.plan_id and t.review_date = n.review_date
       and t.number <> n.number`.execute(tx);
}
