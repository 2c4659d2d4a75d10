-- previous_ended_on is the end of the previous plan, and null while that one ran on after this plan's start.
update plans.plan p set previous_ended_on = null
  from plans.plan b
 where b.partnership_id = p.partnership_id and b.plan_id = p.previous_plan_id and p.previous_ended_on is not null
   and (b.end_date is null or b.end_date > p.start_date);

-- Everything that finding needs of a plan is in its index.
drop index plans.plan_in_need;
create index plan_in_need on plans.plan (partnership_id, child_id, start_date, plan_id) include (end_date, previous_ended_on)
  where kind = 'child-in-need' and gone_since is null;
drop index plans.plan_protection;
create index plan_protection on plans.plan (partnership_id, child_id)
  include (plan_id, start_date, end_date, previous_plan_id, previous_plans, initial_category, latest_category)
  where kind = 'child-protection' and gone_since is null;
