-- After a panel: where a recommendation belongs, for the people who answer it without seeing the case, and the counts of the report.

-- Whom the viewer answers for: an agency's administrator for the people of that agency, so that nothing waits for somebody who is away.
create or replace view panels.my_agency_colleague with (security_invoker) as
  select u.user_id from access.user_account u
   where u.partnership_id = (select access.viewer_partnership()) and u.agency_id = (select access.viewer_agency())
     and (select access.has_role('agency-administrator'));
grant select on panels.my_agency_colleague to {{app_role}};

-- A recommendation is seen by its owner, by whoever may see the case, and by the administrator who answers for the owner's agency; one about
-- restricted children only by those who are named for one of them.
call access.protect('panels.recommendation',
  'case_id in (select c.case_id from panels.meeting_case_child c)
   or ((owner_user_id = (select access.viewer_id()) or owner_user_id = any (array(select p.user_id from panels.my_agency_colleague p)))
       and case_id <> all ((select panels.hidden_case_ids())::uuid[]))');

-- What is being done about a recommendation is seen and noted by whoever may see the recommendation, whichever child the action names.
-- Beside the rule of the actions themselves, which knows nothing of panels and drops these when it is applied again.
create policy recommendation_is_seen on actions.action for select to {{app_role}}
  using (source_kind in ('recommendation', 'panels.recommendation') and source_id in (select r.recommendation_id from panels.recommendation r)
         and (child_id is null or child_id <> all ((select access.hidden_child_ids())::uuid[])));
create policy recommendation_is_followed on actions.action for update to {{app_role}}
  using (source_kind in ('recommendation', 'panels.recommendation') and source_id in (select r.recommendation_id from panels.recommendation r)
         and (child_id is null or child_id <> all ((select access.hidden_child_ids())::uuid[])))
  with check (source_kind in ('recommendation', 'panels.recommendation') and source_id in (select r.recommendation_id from panels.recommendation r));

-- The panel a recommendation was made at, and the children it is about as bare identifiers: so that whoever reads it is on their audit
-- trail, and what is kept as evidence is kept with them, although an agency's administrator may open none of them.
create or replace function panels.place_of_recommendation(wanted uuid)
returns table (case_id uuid, panel_id uuid, panel_name text, meeting_id uuid, held_on date, chair_user_id uuid, child_ids uuid[])
language sql stable security definer set search_path = '' as $$
  select c.case_id, c.panel_id, p.name, c.meeting_id, m.held_on, p.chair_user_id,
         array(select k.child_id from panels.meeting_case_child k where k.partnership_id = c.partnership_id and k.case_id = c.case_id)
    from panels.recommendation r
    join panels.meeting_case c on c.partnership_id = r.partnership_id and c.case_id = r.case_id
    join panels.panel p on p.partnership_id = c.partnership_id and p.panel_id = c.panel_id
    join meetings.meeting m on m.partnership_id = c.partnership_id and m.meeting_id = c.meeting_id
   where r.recommendation_id = wanted and r.partnership_id = access.viewer_partnership()
     and r.case_id <> all ((select panels.hidden_case_ids())::uuid[])
     and (r.owner_user_id = access.viewer_id() or panels.sees_case(r.case_id)
          or r.owner_user_id in (select p.user_id from panels.my_agency_colleague p))
$$;

-- Whoever follows a recommendation stands next to its children until some time after its day: when the day was changed by the answer, so is
-- that. Only what the recommendation itself has given, and only while it lasts.
create or replace function panels.renew_owner_access(wanted uuid, until_at timestamptz) returns void
language sql volatile security definer set search_path = '' as $$
  update access.child_access g set until = until_at
   where g.partnership_id = access.viewer_partnership() and g.source = 'panels.recommendation:' || wanted
     and (g.until is null or g.until > access.now())
     and exists (select from panels.place_of_recommendation(wanted))
$$;

-- What waits for an answer, whichever child it is about: also one that the account of the nightly job may not see, so that no day passes unseen.
create or replace function panels.unanswered_recommendations()
returns table (recommendation_id uuid, owner_user_id uuid, held_on date, due_on date, last_reminded_on date)
language sql stable security definer set search_path = '' as $$
  select r.recommendation_id, r.owner_user_id, m.held_on, a.due_on, greatest(r.answer_reminded_on, a.last_reminded_on)
    from panels.recommendation r
    join panels.meeting_case c on c.partnership_id = r.partnership_id and c.case_id = r.case_id
    join meetings.meeting m on m.partnership_id = c.partnership_id and m.meeting_id = c.meeting_id
    join actions.action a on a.partnership_id = r.partnership_id and a.action_id = r.action_id
   where r.partnership_id = access.viewer_partnership() and r.answer is null and a.done_on is null and a.ended_on is null
$$;
create or replace function panels.note_answer_reminders(wanted uuid[], on_day date) returns void
language sql volatile security definer set search_path = '' as $$
  update panels.recommendation r set answer_reminded_on = on_day
   where r.partnership_id = access.viewer_partnership() and r.recommendation_id = any (wanted)
$$;

-- The recommendations behind these actions get another owner, who comes next to their children for as long as the first
-- would have stood there. Gives those children.
create or replace function panels.hand_over(wanted uuid[], given_from uuid, given_to uuid, access_days integer) returns uuid[]
language sql volatile security definer set search_path = '' as $$
  with moved as (
    update panels.recommendation r set owner_user_id = given_to, answer_reminded_on = null, version = r.version + 1
      from actions.action a
     where a.partnership_id = r.partnership_id and a.action_id = r.action_id and a.done_on is null and a.ended_on is null
       and r.partnership_id = access.viewer_partnership() and r.action_id = any (wanted) and r.owner_user_id = given_from
    returning r.partnership_id, r.recommendation_id, r.case_id, a.due_on),
  beside as (
  insert into access.child_access (partnership_id, user_id, child_id, basis, source, from_at, until, granted_by)
  select m.partnership_id, given_to, k.child_id, 'recommendation-owner', 'panels.recommendation:' || m.recommendation_id, access.now(),
         ((m.due_on + access_days + 1)::timestamp at time zone 'UTC'), access.viewer_id()
    from moved m join panels.meeting_case_child k on k.partnership_id = m.partnership_id and k.case_id = m.case_id
  returning child_id)
  select coalesce(array_agg(distinct b.child_id), '{}') from beside b
$$;

revoke execute on all functions in schema panels from public;
grant execute on all functions in schema panels to {{app_role}};
