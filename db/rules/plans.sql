call access.open_schema('plans');
call access.protect('plans.episode', access.child_rule());
call access.protect('plans.assessment', access.child_rule());
call access.protect('plans.section_47', access.child_rule());
call access.protect('plans.pre_proceedings', access.child_rule());
call access.protect('plans.plan', access.child_rule());
call access.protect('plans.review', access.child_rule());

-- What the work itself made happen to a child, from what the latest return holds: for the chronology. The day of the initial
-- conference is in the return twice, with the episode and with the enquiries; it is one event.
create or replace view plans.event with (security_invoker) as
  select partnership_id, child_id, 'referral' as kind, referral_date as happened_on, null::date as until,
         jsonb_build_object('source', referral_source, 'need', primary_need, 'isNoFurtherAction', referral_no_further_action) as facts
    from plans.episode where gone_since is null
  union all
  select partnership_id, child_id, 'closure', closure_date, null, jsonb_build_object('reason', closure_reason)
    from plans.episode where gone_since is null and closure_date is not null
  union all
  select partnership_id, child_id, 'assessment', start_date, authorised_date, '{}'
    from plans.assessment where gone_since is null
  union all
  select partnership_id, child_id, 'section-47', start_date, null, '{}'
    from plans.section_47 where gone_since is null
  union all
  select held.partnership_id, held.child_id, 'conference', held.held_on, null, '{}'
    from (select e.partnership_id, e.child_id, e.initial_conference_date as held_on from plans.episode e where e.gone_since is null
          union
          select s.partnership_id, s.child_id, s.conference_date from plans.section_47 s where s.gone_since is null) held
   where held.held_on is not null
  union all
  select partnership_id, child_id, 'plan-started', start_date, null, jsonb_build_object('plan', kind, 'category', initial_category)
    from plans.plan where gone_since is null
  union all
  select partnership_id, child_id, 'plan-ended', end_date, null, jsonb_build_object('plan', kind)
    from plans.plan where gone_since is null and end_date is not null
  union all
  select p.partnership_id, p.child_id, 'review', r.review_date, null, jsonb_build_object('number', r.number)
    from plans.plan p join plans.review r on r.partnership_id = p.partnership_id and r.plan_id = p.plan_id
   where r.gone_since is null;
grant select on plans.event to {{app_role}};

-- Up to which day the loaded returns speak for the viewer's partnership: what happened later cannot be in the record, and is not late.
-- Only the day: the rows of the imports are for those whose work is the whole partnership.
create or replace function plans.known_until() returns date language sql stable security definer set search_path = '' as $$
  select max(i.reference_date) from imports.import i
   where i.partnership_id = access.viewer_partnership() and i.kind = 'census' and i.state = 'loaded'
$$;
revoke execute on function plans.known_until() from public;
grant execute on function plans.known_until() to {{app_role}};
