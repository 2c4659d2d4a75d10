-- The figures of a panel's report to the quality assurance subgroup. Each function gives counts only, of one panel of the viewer's own
-- partnership, of the cases it heard from a first to a last day. They count every child, also one the reader may not open, so that the report says the same to
-- everybody who may read it; who may is the permission of its address.

-- What is counted: the cases the panel has sat on, with
-- days: from the day the case came to meet its criterion to the day of the panel;
-- age_band: the age, on the day of the panel, of the oldest plan that one of its children was on. Exactly one year is 'one'.
create or replace function panels.reported_case(wanted uuid, first_day date, last_day date)
returns table (partnership_id uuid, case_id uuid, held_on date, criterion text, days integer, age_band text)
language sql stable security definer set search_path = '' as $$
  select c.partnership_id, c.case_id, m.held_on, c.criterion, m.held_on - c.qualified_on,
         case when o.start_date is null then 'none'
              when m.held_on < o.start_date + interval '1 year' then 'under-one'
              when m.held_on < o.start_date + interval '2 years' then 'one'
              when m.held_on < o.start_date + interval '3 years' then 'two'
              else 'three' end
    from panels.meeting_case c
    join meetings.meeting m on m.partnership_id = c.partnership_id and m.meeting_id = c.meeting_id
   cross join lateral (
      select min((k.plan_on_the_day ->> 'startDate')::date) as start_date
        from panels.meeting_case_child k where k.partnership_id = c.partnership_id and k.case_id = c.case_id) o
   where c.partnership_id = access.viewer_partnership() and c.panel_id = wanted and c.state = 'heard'
     and m.held_on between first_day and last_day
$$;

-- Cases by criterion, and all together (criterion is null), with the median and the longest of their days.
create or replace function panels.report_criteria(wanted uuid, first_day date, last_day date)
returns table (criterion text, cases integer, median_days numeric, longest_days integer)
language sql stable security definer set search_path = '' as $$
  select c.criterion, count(*)::integer, (percentile_cont(0.5) within group (order by c.days))::numeric, max(c.days)
    from panels.reported_case(wanted, first_day, last_day) c
   group by grouping sets ((c.criterion), ())
$$;

-- Cases by the age of the plan.
create or replace function panels.report_ages(wanted uuid, first_day date, last_day date)
returns table (age_band text, cases integer) language sql stable security definer set search_path = '' as $$
  select c.age_band, count(*)::integer from panels.reported_case(wanted, first_day, last_day) c group by c.age_band
$$;

-- Panels that sat, and by kind of agency how often its seats (chair and members, not presenters) were taken: 'yes' in person,
-- 'stand-in', 'no', or 'not-noted'. One seat at one panel counts once.
create or replace function panels.report_panels(wanted uuid, first_day date, last_day date)
returns integer language sql stable security definer set search_path = '' as $$
  select count(*)::integer
    from panels.panel_meeting d
    join meetings.meeting m on m.partnership_id = d.partnership_id and m.meeting_id = d.meeting_id
   where d.partnership_id = access.viewer_partnership() and d.panel_id = wanted and m.state in ('under-way', 'held')
     and m.held_on between first_day and last_day
$$;
create or replace function panels.report_attendance(wanted uuid, first_day date, last_day date)
returns table (agency_kind text, attended text, seats integer) language sql stable security definer set search_path = '' as $$
  select a.agency_kind, coalesce(a.attended, 'not-noted'), count(*)::integer
    from panels.panel_meeting d
    join meetings.meeting m on m.partnership_id = d.partnership_id and m.meeting_id = d.meeting_id
    join meetings.attendance a on a.partnership_id = m.partnership_id and a.meeting_id = m.meeting_id and a.part in ('chair', 'member')
   where d.partnership_id = access.viewer_partnership() and d.panel_id = wanted and m.state in ('under-way', 'held')
     and m.held_on between first_day and last_day
   group by 1, 2
$$;

-- Recommendations by the kind of agency of the person they were made to ('none' for somebody of no agency) and by how they stand on a day;
-- the same states, decided in the same order, as recommendationState. What the panel took back is not counted. answer_days and answer_dues:
-- the days of the panels, and by when what each recommended was to be answered (null: not known). answered: how many of them have an
-- answer, whatever their state: what is done may never have been answered.
create or replace function panels.report_recommendations(wanted uuid, first_day date, last_day date, as_at date, answer_days date[], answer_dues date[])
returns table (agency_kind text, state text, recommendations integer, answered integer) language sql stable security definer set search_path = '' as $$
  select coalesce(g.kind, 'none'), s.state, count(*)::integer, count(r.answer)::integer
    from panels.reported_case(wanted, first_day, last_day) c
    join panels.recommendation r on r.partnership_id = c.partnership_id and r.case_id = c.case_id
    join actions.action a on a.partnership_id = r.partnership_id and a.action_id = r.action_id
    join access.user_account u on u.partnership_id = r.partnership_id and u.user_id = r.owner_user_id
    left join access.agency g on g.partnership_id = u.partnership_id and g.agency_id = u.agency_id
    left join unnest(answer_days, answer_dues) as d (held_on, due_on) on d.held_on = c.held_on
   cross join lateral (
      select case when a.done_on > a.due_on then 'done-late'
                  when a.done_on is not null then 'done-in-time'
                  when r.answer = 'not-accept' then 'not-accepted'
                  when a.ended_on is not null then 'withdrawn'
                  when r.answer is not null and a.due_on < as_at then 'late'
                  when r.answer is not null then 'open'
                  when a.due_on < as_at or d.due_on < as_at then 'unanswered-late'
                  else 'unanswered' end as state) s
   where s.state <> 'withdrawn'
   group by 1, 2
$$;

-- Cases by theme: a case counts once under each of its themes.
create or replace function panels.report_themes(wanted uuid, first_day date, last_day date)
returns table (theme text, cases integer) language sql stable security definer set search_path = '' as $$
  select t.theme, count(*)::integer
    from panels.reported_case(wanted, first_day, last_day) c
    join panels.case_theme t on t.partnership_id = c.partnership_id and t.case_id = c.case_id
   group by t.theme
$$;

-- Children by how their plan had moved three and six months after the panel, against the plan of its day; 'none' where there was no plan,
-- 'not-due' where the months are not over yet, 'not-yet-known' where they are and nobody knows. A child counts once for each case.
create or replace function panels.report_outcomes(wanted uuid, first_day date, last_day date, as_at date)
returns table (months integer, movement text, children integer) language sql stable security definer set search_path = '' as $$
  select n.months,
         case when k.plan_on_the_day is null then 'none'
              when o.movement is not null then o.movement
              when (c.held_on + make_interval(months => n.months))::date > as_at then 'not-due'
              else 'not-yet-known' end,
         count(*)::integer
    from panels.reported_case(wanted, first_day, last_day) c
    join panels.meeting_case_child k on k.partnership_id = c.partnership_id and k.case_id = c.case_id
   cross join (values (3), (6)) as n (months)
    left join panels.outcome_check o
      on o.partnership_id = k.partnership_id and o.case_id = k.case_id and o.child_id = k.child_id and o.months = n.months
   group by 1, 2
$$;

revoke execute on all functions in schema panels from public;
grant execute on all functions in schema panels to {{app_role}};
