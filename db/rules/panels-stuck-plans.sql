-- Stuck plans, as at the day of access.as_at(): the plans that meet a panel's criteria, at most one row for a child and criterion.
-- The same definitions as the functions of src/modules/panels/stuck/, for sets; both are tried on the same cases. What a later return no
-- longer holds (gone_since) does not count, nor what began after the day. A plan is open from the day it starts up to the day before it ends.
-- The figures are those of the partnership on that day (clocks.setting), else as shipped: 28 days, 12 months, third review, 2 years.
-- One pass over the open plans; only the few that continue another, or have others beside them, are looked up further: plans are linked to
-- the one before them when a return is loaded (src/modules/plans/link-plans.queries.ts).
-- What was said of a plan on a day: by the chair or the manager, or at a review of the plan that people wrote for it. Of two the newest counts, so
-- ids of both are in the order of time. A rating "not on track" is "neither"; of criterion (c) only a view tells, as it stands for as long as the plan.
drop view if exists panels.stated_view cascade;
create view panels.stated_view with (security_invoker) as
select v.partnership_id, v.child_id, v.plan_id, v.view_id, v.criterion, v.view, v.because, v.stated_on, v.stated_by
  from panels.professional_view v
union all
select r.partnership_id, r.child_id, p.census_plan_id, r.written_review_id, 'b', case r.rating when 'not-on-track' then 'neither' else r.rating end,
       r.note, r.reviewed_on, r.written_by
  from written_plans.plan p
  join written_plans.review r on r.partnership_id = p.partnership_id and r.written_plan_id = p.written_plan_id
 where p.census_plan_id is not null;
grant select on panels.stated_view to {{app_role}};

drop view if exists panels.stuck_plan cascade;
create view panels.stuck_plan with (security_invoker) as
with figure as materialized (
  select p.partnership_id, d.as_at, f.break_days, f.third_review, f.gap_years,
         -- The last start that is over the months on the day. 29 February plus a year is 28 February: from a first of a month
         -- one looks back at the whole of the month's end.
         case when extract(day from d.as_at) = 1
              then (date_trunc('month', d.as_at - 1 - make_interval(months => f.cin_months)) + interval '1 month - 1 day')::date
              else (d.as_at - 1 - make_interval(months => f.cin_months))::date end as long_since
    from access.partnership p
   cross join (select access.as_at() as as_at) d
   cross join lateral (
      select coalesce(max(s.amount) filter (where s.setting_key = 'panels.stuck.breakDays'), 28) as break_days,
             coalesce(max(s.amount) filter (where s.setting_key = 'panels.stuck.cinMonths'), 12) as cin_months,
             coalesce(max(s.amount) filter (where s.setting_key = 'panels.stuck.thirdReview'), 3) as third_review,
             coalesce(max(s.amount) filter (where s.setting_key = 'panels.stuck.cpGapYears'), 2) as gap_years
        from (select distinct on (c.setting_key) c.setting_key, c.amount from clocks.setting c
               where c.partnership_id = p.partnership_id and c.effective_from <= d.as_at
               order by c.setting_key, c.effective_from desc) s) f),
-- Children with a plan that began while another of its kind ran: a slip in the return, so there are few.
overlapping as materialized (
  select o.child_id from plans.plan o
   where o.gone_since is null and o.previous_plan_id is not null and o.previous_ended_on is null)
select f.partnership_id, f.child_id, f.criterion, f.plan_id, f.since, f.needs_view, f.view, f.view_stated_on, f.view_stated_by,
       f.plans, f.break_days, f.plan_start, f.review_number, f.reviews_held, f.previous_end, f.category_then, f.category_now, f.gap_years,
       f.request_id, f.asked_by, f.why, f.others,
       -- A dismissal hides from its day up to the day before it ends; of two the later end counts.
       case when (f.child_id, f.criterion) in (
                   select m.child_id, m.criterion from panels.dismissal m
                    where m.dismissed_on <= (select access.as_at()) and m.until > (select access.as_at()))
            then (select max(m.until) from panels.dismissal m
                   where m.partnership_id = f.partnership_id and m.child_id = f.child_id and m.criterion = f.criterion
                     and m.dismissed_on <= (select access.as_at()) and m.until > (select access.as_at())) end as dismissed_until
  from (
    -- (a) In child in need planning for over a year: a child in need plan is open, and the chain of plans it belongs to, without a break
    -- of more than 28 days, began more than 12 months ago. plan_id: of several open ones, the one that started last.
    select o.partnership_id, o.child_id, 'a' as criterion, o.plan_id, coalesce(w.since, o.start_date) as since, false as needs_view,
           null::text as view, null::date as view_stated_on, null::uuid as view_stated_by,
           coalesce(w.plans, 1) as plans, g.break_days, null::date as plan_start, null::integer as review_number, null::integer as reviews_held,
           null::date as previous_end, null::text as category_then, null::text as category_now, null::integer as gap_years,
           null::uuid as request_id, null::uuid as asked_by, null::text as why, null::integer as others
      from figure g
      join plans.plan o on o.partnership_id = g.partnership_id
      -- The chain, for a plan that continues another or has others beside it: a plan begins it when no earlier one reaches it.
      left join lateral (
        select max(c.start_date) filter (where c.begins) as since,
               (count(*) - max(c.number) filter (where c.begins) + 1)::integer as plans,
               bool_or(c.ends = 'infinity' and (c.start_date > o.start_date or (c.start_date = o.start_date and c.plan_id < o.plan_id))) as is_overtaken
          from (select m.start_date, m.plan_id, m.ends, row_number() over earlier as number,
                       coalesce(max(m.ends) over earlier, '-infinity') < m.start_date - g.break_days as begins
                  from (select x.start_date, x.plan_id, case when x.end_date <= g.as_at then x.end_date else 'infinity' end as ends
                          from plans.plan x
                         where x.partnership_id = o.partnership_id and x.child_id = o.child_id and x.kind = 'child-in-need' and x.gone_since is null
                           and x.start_date <= g.as_at and (x.end_date is null or x.end_date >= x.start_date)) m
                window earlier as (order by m.start_date, m.plan_id rows between unbounded preceding and 1 preceding)) c
         where o.previous_ended_on >= o.start_date - g.break_days or o.child_id in (select n.child_id from overlapping n)) w on true
     where o.kind = 'child-in-need' and o.gone_since is null
       and o.start_date <= g.as_at and (o.end_date is null or o.end_date > g.as_at)
       and (o.start_date <= g.long_since or o.previous_ended_on >= o.start_date - g.break_days
            or o.child_id in (select n.child_id from overlapping n))
       -- One comparison, so that the planner does not expect next to nothing.
       and case when w.is_overtaken then 'infinity' else coalesce(w.since, o.start_date) end <= g.long_since
    union all
    -- (b) A child protection plan continued after its third review: it is open and the review has been held. Its view stands until the
    -- next review; escalating and on track take it off the list, neither of the two leaves it on.
    select b.partnership_id, b.child_id, 'b', b.plan_id, b.since, b.view is null, b.view, b.stated_on, b.stated_by,
           null, null, b.plan_start, b.third_review, b.reviews_held, null, null, null, null, null, null, null, null
      from (select distinct on (o.partnership_id, o.child_id)
                   o.partnership_id, o.child_id, o.plan_id, t.review_date as since, o.start_date as plan_start, g.third_review, h.reviews_held,
                   v.view, v.stated_on, v.stated_by
              from figure g
              join plans.plan o on o.partnership_id = g.partnership_id
              join plans.review t on t.partnership_id = o.partnership_id and t.plan_id = o.plan_id and t.child_id = o.child_id
               and t.number = g.third_review and t.gone_since is null and t.review_date <= g.as_at
             cross join lateral (
                select r.number::integer as reviews_held, r.review_date as last_review
                  from plans.review r
                 where r.partnership_id = o.partnership_id and r.plan_id = o.plan_id and r.gone_since is null and r.review_date <= g.as_at
                 order by r.review_date desc limit 1) h
              left join lateral (
                select s.view, s.stated_on, s.stated_by from panels.stated_view s
                 where s.partnership_id = o.partnership_id and s.plan_id = o.plan_id and s.criterion = 'b' and s.stated_on <= g.as_at
                 order by s.stated_on desc, s.view_id desc limit 1) v on v.stated_on >= h.last_review
             where o.kind = 'child-protection' and o.gone_since is null
               and o.start_date <= g.as_at and (o.end_date is null or o.end_date > g.as_at)
               and (v.view is null or v.view = 'neither')
             order by o.partnership_id, o.child_id, t.review_date, o.plan_id) b
    union all
    -- (c) A child protection plan again: it is open and began within two years of the latest end of an earlier one, the very day two years
    -- later and the day of the end included. Where no earlier plan is held and the return says there was one, its end is not known.
    -- Its view stands for as long as the plan; different concerns and escalating take it off the list, similar concerns leave it on.
    select c.partnership_id, c.child_id, 'c', c.plan_id, c.since, c.view is null, c.view, c.stated_on, c.stated_by,
           null, null, null, null, null, c.previous_end, c.category_then, c.category_now, c.gap_years, null, null, null, null
      from (select distinct on (e.partnership_id, e.child_id) e.*, v.view, v.stated_on, v.stated_by
              from (select distinct on (o.partnership_id, o.child_id, o.plan_id)
                           o.partnership_id, o.child_id, o.plan_id, o.start_date as since, o.previous_plans, g.gap_years, g.as_at,
                           coalesce(o.latest_category, o.initial_category) as category_now,
                           p.end_date as previous_end, coalesce(p.latest_category, p.initial_category) as category_then
                      from figure g
                      join plans.plan o on o.partnership_id = g.partnership_id
                      left join plans.plan p on p.partnership_id = o.partnership_id and p.child_id = o.child_id and p.kind = 'child-protection'
                       and p.gone_since is null and p.plan_id <> o.plan_id and p.end_date between p.start_date and o.start_date
                     where o.kind = 'child-protection' and o.gone_since is null
                       and o.start_date <= g.as_at and (o.end_date is null or o.end_date > g.as_at)
                       and (o.previous_plan_id is not null or o.previous_plans >= 1 or o.child_id in (select n.child_id from overlapping n))
                     order by o.partnership_id, o.child_id, o.plan_id, p.end_date desc, p.plan_id) e
              left join lateral (
                select s.view, s.stated_on, s.stated_by from panels.professional_view s
                 where s.partnership_id = e.partnership_id and s.plan_id = e.plan_id and s.criterion = 'c' and s.stated_on <= e.as_at
                 order by s.stated_on desc, s.view_id desc limit 1) v on true
             where (v.view is null or v.view = 'similar-concerns')
               and case when e.previous_end is null then e.previous_plans >= 1
                        else e.since <= (e.previous_end + make_interval(years => e.gap_years))::date end
             order by e.partnership_id, e.child_id, e.since, e.plan_id) c
    union all
    -- (d) The network asks for time to think: the oldest request that is neither withdrawn nor heard by a panel, and how many more there are.
    select q.partnership_id, q.child_id, 'd', null, q.asked_on, false, null, null, null,
           null, null, null, null, null, null, null, null, null, q.request_id, q.asked_by, q.why, q.others
      from (select distinct on (r.partnership_id, r.child_id)
                   r.partnership_id, r.child_id, r.request_id, r.asked_on, r.asked_by, r.why,
                   (count(*) over (partition by r.partnership_id, r.child_id) - 1)::integer as others
              from panels.thinking_request r
             where r.asked_on <= (select access.as_at())
               and (r.withdrawn_on is null or r.withdrawn_on > (select access.as_at()))
               and (r.heard_on is null or r.heard_on > (select access.as_at()))
             order by r.partnership_id, r.child_id, r.asked_on, r.request_id) q
  ) f;
grant select on panels.stuck_plan to {{app_role}};
