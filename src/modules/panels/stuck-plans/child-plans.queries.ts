import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { ChildPlans } from '../stuck/child-plans.ts';

/**
 * What the criteria look at for each of these children that the viewer may see, by child: the pure rules say of it the same as the view
 * says of many. What a later return no longer holds is left out.
 */
export async function readChildPlans(
  tx: Tx,
  childIds: readonly string[],
): Promise<ReadonlyMap<string, ChildPlans>> {
  const { rows } = await sql<ChildPlans & { childId: string }>`
    select c.child_id as "childId", ${inNeed} as "childInNeedPlans", ${protection} as "childProtectionPlans",
           ${requests} as requests, ${views} as views, ${ratings} as ratings, ${dismissals} as dismissals
      from children.child c where c.child_id = any(${[...childIds]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ childId, ...plans }) => [childId, plans]));
}

const ofPlan = sql`'planId', p.plan_id, 'startDate', p.start_date, 'endDate', p.end_date`;

const inNeed = sql`
  (select coalesce(json_agg(json_build_object(${ofPlan})), '[]') from plans.plan p
    where p.partnership_id = c.partnership_id and p.child_id = c.child_id and p.kind = 'child-in-need' and p.gone_since is null)`;

const protection = sql`
  (select coalesce(json_agg(json_build_object(${ofPlan}, 'initialCategory', p.initial_category, 'latestCategory', p.latest_category,
            'previousPlans', p.previous_plans, 'reviews', array(
              select r.review_date from plans.review r
               where r.partnership_id = p.partnership_id and r.plan_id = p.plan_id and r.gone_since is null))), '[]')
     from plans.plan p
    where p.partnership_id = c.partnership_id and p.child_id = c.child_id and p.kind = 'child-protection' and p.gone_since is null)`;

const requests = sql`
  (select coalesce(json_agg(json_build_object('requestId', q.request_id, 'askedOn', q.asked_on, 'askedBy', coalesce(u.full_name, ''),
            'why', q.why, 'withdrawnOn', q.withdrawn_on, 'heardOn', q.heard_on)), '[]')
     from panels.thinking_request q
     left join access.user_account u on u.partnership_id = q.partnership_id and u.user_id = q.asked_by
    where q.partnership_id = c.partnership_id and q.child_id = c.child_id)`;

const views = sql`
  (select coalesce(json_agg(json_build_object('criterion', v.criterion, 'view', v.view, 'viewId', v.view_id, 'planId', v.plan_id,
            'statedOn', v.stated_on, 'statedBy', coalesce(u.full_name, ''))), '[]')
     from panels.professional_view v
     left join access.user_account u on u.partnership_id = v.partnership_id and u.user_id = v.stated_by
    where v.partnership_id = c.partnership_id and v.child_id = c.child_id)`;

const ratings = sql`
  (select coalesce(json_agg(json_build_object('reviewId', r.written_review_id, 'planId', w.census_plan_id, 'ratedOn', r.reviewed_on,
            'ratedBy', coalesce(u.full_name, ''), 'rating', r.rating)), '[]')
     from written_plans.plan w
     join written_plans.review r on r.partnership_id = w.partnership_id and r.written_plan_id = w.written_plan_id
     left join access.user_account u on u.partnership_id = r.partnership_id and u.user_id = r.written_by
    where w.partnership_id = c.partnership_id and w.child_id = c.child_id and w.census_plan_id is not null)`;

const dismissals = sql`
  (select coalesce(json_agg(json_build_object('criterion', d.criterion, 'reason', d.reason, 'dismissedOn', d.dismissed_on,
            'until', d.until)), '[]')
     from panels.dismissal d where d.partnership_id = c.partnership_id and d.child_id = c.child_id)`;
