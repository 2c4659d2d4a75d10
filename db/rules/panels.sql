call access.open_schema('panels');
grant delete on panels.panel_member, panels.presenter, panels.case_theme to {{app_role}};

call access.protect('panels.panel', access.partnership_rule());
call access.protect('panels.panel_member', access.partnership_rule());
call access.protect('panels.panel_meeting', access.partnership_rule());
call access.protect('panels.thinking_request', access.child_rule());
call access.protect('panels.professional_view', access.child_rule());
call access.protect('panels.dismissal', access.child_rule());
call access.protect('panels.meeting_case_child', access.child_rule());

-- A case is seen by whoever may see one of its children. It is added before its children are, so adding asks for the partnership only;
-- changing one still needs to see it.
call access.protect('panels.meeting_case', 'case_id in (select c.case_id from panels.meeting_case_child c)', access.partnership_rule());
call access.protect('panels.presenter', 'case_id in (select c.case_id from panels.meeting_case_child c)');
call access.protect('panels.paper', 'case_id in (select c.case_id from panels.meeting_case_child c)');
call access.protect('panels.paper_opening', 'paper_id in (select p.paper_id from panels.paper p)');
-- Written by the partnership's own system account, which is wide.
call access.protect('panels.paper_reminder', access.wide_rule());
call access.protect('panels.case_note', 'case_id in (select c.case_id from panels.meeting_case_child c)');
call access.protect('panels.case_theme', 'case_id in (select c.case_id from panels.meeting_case_child c)');
call access.protect('panels.outcome_check', access.child_rule());

-- Arranging. A date is arranged by people who may not see every child on it: what they need of the rest holds no child.

-- The same rule as access.child_rule(), for the functions below, which have the owner's rights.
create or replace function panels.sees_case(wanted uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (
    select from panels.meeting_case_child k
     where k.case_id = wanted
       and (k.child_id in (select m.child_id from access.my_child m)
            or (k.partnership_id = access.wide_partnership()
                and k.child_id <> all ((select access.hidden_child_ids())::uuid[]))))
$$;

-- Cases of whose children the viewer may see none, because all are restricted: also whoever owns something that came of them does not.
create or replace function panels.hidden_case_ids() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(
    select k.case_id from panels.meeting_case_child k
     where k.partnership_id = access.viewer_partnership() and k.child_id = any ((select access.hidden_child_ids())::uuid[])
       and not exists (select from panels.meeting_case_child o
                        where o.partnership_id = k.partnership_id and o.case_id = k.case_id and o.child_id <> all ((select access.hidden_child_ids())::uuid[])))
$$;

-- What is taken on these dates of the viewer's partnership; a row without a slot is a case that waits.
drop function if exists panels.taken_slots(uuid[]);
create function panels.taken_slots(meetings uuid[]) returns table (meeting_id uuid, slot_id uuid)
language sql stable security definer set search_path = '' as $$
  select c.meeting_id, c.slot_id from panels.meeting_case c
   where c.partnership_id = access.viewer_partnership() and c.meeting_id = any (meetings) and c.state in ('booked', 'waiting', 'heard')
$$;

-- Who presents in which slot of a date, for their invitations.
drop function if exists panels.presenters_on(uuid);
create function panels.presenters_on(wanted uuid)
returns table (case_id uuid, user_id uuid, starts_at time, ends_at time, invitation_sequence integer)
language sql stable security definer set search_path = '' as $$
  select c.case_id, p.user_id, s.starts_at, s.ends_at, c.invitation_sequence
    from panels.meeting_case c
    join panels.presenter p on p.partnership_id = c.partnership_id and p.case_id = c.case_id
    join meetings.slot s on s.partnership_id = c.partnership_id and s.slot_id = c.slot_id
   where c.partnership_id = access.viewer_partnership() and c.meeting_id = wanted and c.state = 'booked'
$$;

-- The next invitation of every case of a date: its day or place changed.
create or replace function panels.renew_invitations(wanted uuid) returns void
language sql volatile security definer set search_path = '' as $$
  update panels.meeting_case c set invitation_sequence = c.invitation_sequence + 1
   where c.partnership_id = access.viewer_partnership() and c.meeting_id = wanted and c.state = 'booked'
$$;

-- Keeps, as a case of its own in the state 'moved', where a case was before: with all its children, also those that whoever moves it may not see.
create or replace function panels.keep_former_place(wanted uuid, former uuid, because text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if not panels.sees_case(wanted) then raise exception 'case % is not the viewer''s', wanted; end if;
  insert into panels.meeting_case (partnership_id, case_id, panel_id, meeting_id, state, criterion, qualified_on, reason, dilemma, state_because,
                                   moved_to_case_id, booked_by, booked_at, state_by, state_at)
  select c.partnership_id, former, c.panel_id, c.meeting_id, 'moved', c.criterion, c.qualified_on, c.reason, c.dilemma, because,
         c.case_id, c.booked_by, c.booked_at, access.viewer_id(), access.now()
    from panels.meeting_case c where c.case_id = wanted;
  insert into panels.meeting_case_child (partnership_id, case_id, child_id, plan_id, plan_on_the_day)
  select k.partnership_id, former, k.child_id, k.plan_id, k.plan_on_the_day from panels.meeting_case_child k where k.case_id = wanted;
end $$;

-- Ends what a case gave its presenters and, by the papers of its date, the panel: the case is withdrawn or leaves the date.
create or replace function panels.end_access_of_case(wanted uuid, whose text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if not panels.sees_case(wanted) then raise exception 'case % is not the viewer''s', wanted; end if;
  update access.child_access g set until = access.now()
    from panels.meeting_case c join panels.meeting_case_child k on k.partnership_id = c.partnership_id and k.case_id = c.case_id
   where c.case_id = wanted and g.partnership_id = c.partnership_id and g.child_id = k.child_id
     and (g.source = 'panels.meeting:' || c.meeting_id or (whose = 'everybody' and g.source = 'panels.case:' || c.case_id))
     and (g.until is null or g.until > access.now());
end $$;

-- Presenters stand next to the children of their case until the access of its date ends: after the case or the date was moved.
create or replace function panels.renew_presenters_access(meeting uuid) returns void
language sql volatile security definer set search_path = '' as $$
  with wanted as (
    select c.partnership_id, p.user_id, k.child_id, 'panels.case:' || c.case_id as source, d.access_until
      from panels.panel_meeting d
      join panels.meeting_case c on c.partnership_id = d.partnership_id and c.meeting_id = d.meeting_id and c.state in ('booked', 'waiting')
      join panels.presenter p on p.partnership_id = c.partnership_id and p.case_id = c.case_id
      join panels.meeting_case_child k on k.partnership_id = c.partnership_id and k.case_id = c.case_id
     where d.partnership_id = access.viewer_partnership() and d.meeting_id = meeting and d.access_until > access.now()),
  renewed as (
    update access.child_access g set until = w.access_until from wanted w
     where g.partnership_id = w.partnership_id and g.user_id = w.user_id and g.child_id = w.child_id and g.source = w.source
       and (g.until is null or g.until > access.now())
    returning g.user_id, g.child_id, g.source)
  insert into access.child_access (partnership_id, user_id, child_id, basis, source, from_at, until, granted_by)
  select w.partnership_id, w.user_id, w.child_id, 'panel-presenter', w.source, access.now(), w.access_until, access.viewer_id()
    from wanted w
   where not exists (select from renewed r where r.user_id = w.user_id and r.child_id = w.child_id and r.source = w.source)
$$;

revoke execute on all functions in schema panels from public;
grant execute on all functions in schema panels to {{app_role}};
