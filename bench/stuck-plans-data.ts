import type pg from 'pg';

type Owner = Pick<pg.PoolClient, 'query'>;

/**
 * Fills a partnership with children and `openPlans` open plans, by set-based SQL: every eighth open plan is a child protection plan;
 * every fifth child in need had an earlier plan, a third of those without a break; a third as many children again have no plan now.
 * The connection must be the owner's; it stops checking foreign keys, which the rows keep by how they are made.
 */
export async function fillPartnership(
  owner: Owner,
  partnership: { partnershipId: string; localPrefix: string; openPlans: number; asAt: string },
): Promise<void> {
  const { partnershipId, localPrefix, openPlans, asAt } = partnership;
  await owner.query(`set session_replication_role = replica`);
  await owner.query('drop table if exists told, told_plan');
  await owner.query(
    `create temporary table told as
     select platform.uuid_v7() as child_id, n as number, n % 8 = 0 as is_protected, n <= $1 as is_open,
            floor(-ln(1 - random()) * case when n % 8 = 0 then 250 else 300 end)::integer as age, random() as earlier, random() as chance
       from generate_series(1, $1 + $1 / 3) n`,
    [openPlans],
  );
  await owner.query(
    `insert into children.child (partnership_id, child_id, local_id, given_name, family_name, birth_date, sex, address, postcode, worker_name)
     select $1, child_id, $2 || number, 'Child', 'Family ' || number / 2, date '2010-01-01' + (number * 7919 % 5000), 'F',
            number / 2 || ' Sample Street', 'ZZ1 1ZZ', 'Worker ' || number % 97
       from told`,
    [partnershipId, localPrefix],
  );
  await owner.query(tellPlans, [asAt]);
  await owner.query(addPlans, [partnershipId]);
  await owner.query(addReviews, [partnershipId, asAt]);
  await owner.query(addViews, [partnershipId, asAt]);
  await owner.query(addDismissals, [partnershipId, asAt]);
  await owner.query(addRequests, [partnershipId, asAt]);
  await owner.query(`set session_replication_role = origin`);
}

// One row a plan. Children without an open plan have one that ended; `link` counts backwards from the latest plan.
const tellPlans = `
  create temporary table told_plan as
  with latest as (
    select child_id, case when is_protected then 'child-protection' else 'child-in-need' end as kind,
           $1::date - age - case when is_open then 0 else 400 end as start_date,
           case when is_open then null else $1::date - 30 - (number % 300) end as end_date,
           case when earlier < 0.066 then 14 when earlier < 0.2 then 60 + (number % 900) end as gap, chance, number
      from told),
  second as (
    select child_id, kind, start_date - gap - 100 - (number % 200) as start_date, start_date - gap as end_date,
           case when chance < 0.3 then 21 end as gap, chance, number
      from latest where gap is not null)
  select platform.uuid_v7() as plan_id, 0 as link, * from latest
  union all select platform.uuid_v7(), 1, * from second
  union all
  select platform.uuid_v7(), 2, child_id, kind, start_date - gap - 200, start_date - gap, null, chance, number from second where gap is not null`;

const addPlans = `
  insert into plans.plan (partnership_id, plan_id, child_id, kind, start_date, referral_date, end_date, initial_category, latest_category,
                          previous_plans, previous_plan_id, previous_ended_on)
  select $1, plan_id, child_id, kind, start_date, start_date - 20, end_date,
         case when kind = 'child-protection' then 'NEG' end, case when kind = 'child-protection' then 'EMO' end,
         case when kind = 'child-protection' then (chance < 0.25)::integer end,
         lag(plan_id) over w, lag(end_date) over w
    from told_plan window w as (partition by child_id order by start_date)
   order by plan_id`;

// The first after three months, then every six (rules of child protection reviews), up to the end of the plan.
const addReviews = `
  insert into plans.review (partnership_id, plan_id, child_id, review_date, number)
  select $1, plan_id, child_id, start_date + 90 + 182 * (n - 1), n
    from told_plan, generate_series(1, 12) n
   where kind = 'child-protection' and start_date + 90 + 182 * (n - 1) <= least(end_date, $2::date)`;

const addViews = `
  insert into panels.professional_view (partnership_id, view_id, child_id, plan_id, criterion, view, because, stated_on, stated_by, stated_at)
  select $1, platform.uuid_v7(), child_id, plan_id, 'b', (array['escalating', 'on-track', 'neither'])[1 + number % 3], 'As seen at the review',
         start_date + 500, $1, now()
    from told_plan
   where kind = 'child-protection' and end_date is null and start_date + 500 <= $2::date and chance < 0.5`;

const addDismissals = `
  insert into panels.dismissal (partnership_id, dismissal_id, child_id, criterion, reason, dismissed_on, until, dismissed_by)
  select $1, platform.uuid_v7(), child_id, 'a', 'Heard by another panel', $2::date - 20, $2::date + 70, $1
    from told where is_open and not is_protected and age > 365 and chance < 0.05`;

const addRequests = `
  insert into panels.thinking_request (partnership_id, request_id, child_id, asked_on, asked_by, why)
  select $1, platform.uuid_v7(), child_id, $2::date - 10, $1, 'No way forward' from told where is_open and chance < 0.005`;
