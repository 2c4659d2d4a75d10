-- Looking for stuck plans reads the open plans of a partnership once, child by child, without going to the table for each.
create index plan_in_need on plans.plan (partnership_id, child_id, start_date, plan_id) include (end_date, previous_plan_id)
  where kind = 'child-in-need' and gone_since is null;
create index plan_protection on plans.plan (partnership_id, child_id) where kind = 'child-protection' and gone_since is null;
create index plan_overlapping on plans.plan (partnership_id, child_id)
  where gone_since is null and previous_plan_id is not null and previous_ended_on is null;

-- Which review counts is a figure of the partnership, so the index on the third only is not enough.
drop index plans.review_third;
create index review_by_number on plans.review (partnership_id, number) include (plan_id, review_date, child_id) where gone_since is null;

-- Brothers and sisters: the same address, or the same family name and worker.
create index child_at_address on children.child (partnership_id, address) where address is not null;
create index child_of_family on children.child (partnership_id, family_name) where family_name is not null;
