call access.open_schema('escalations');

-- Disagreements of a referrer who does not see the child, for those who speak or spoke on that side: they read them, and nothing more of the child.
create or replace function escalations.referred_ids() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select e.escalation_id from escalations.escalation e
    where e.partnership_id = access.viewer_partnership() and e.is_by_referrer and e.raised_agency_id = access.viewer_agency()
      and e.child_id <> all (access.hidden_child_ids())
      and exists (select from escalations.participant p
                   where p.partnership_id = e.partnership_id and p.escalation_id = e.escalation_id and p.side = 'raised' and p.user_id = access.viewer_id()))
$$;
-- A disagreement is read by whoever sees the child, and written by the functions of this file, escalations-speaking.sql and escalations-ending.sql
-- alone. Each takes the row of the disagreement first: what comes at the same moment is done one after the other, and the second sees what the first did.
do $$ declare name text; begin
  foreach name in array array['escalation', 'stage', 'participant', 'statement', 'proposal'] loop
    call access.protect(('escalations.' || name)::regclass,
      '(' || access.child_rule() || ') or escalation_id = any ((select escalations.referred_ids())::uuid[])', 'false');
  end loop;
end $$;

-- What the agencies agreed is read by everybody of the partnership, and set in one's own name by two roles; what was set stays.
call access.protect('escalations.procedure', access.partnership_rule(),
  access.wide_rule() || ' and set_by = (select access.viewer_id()) and (access.has_role(''quality-assurance'') or access.has_role(''panel-coordinator''))');
revoke update on escalations.procedure from {{app_role}};

-- How far up somebody stands: 1 works with children, 2 manages, 3 leads; 0: neither. A level asks for as much, the chair's for none of it.
create or replace function escalations.rank_of(person uuid) returns integer
language sql stable security definer set search_path = '' as $$
  select coalesce(max(case
           when r.role in ('panel-member', 'panel-chair', 'quality-assurance') then 3
           when r.role in ('team-manager', 'cp-chair') then 2
           when r.role in ('practitioner', 'panel-coordinator') then 1 else 0 end), 0)
    from access.user_role r where r.partnership_id = access.viewer_partnership() and r.user_id = person
$$;
create or replace function escalations.rank_for(level text) returns integer language sql immutable as $$
  select case level when 'worker' then 1 when 'manager' then 2 when 'senior-lead' then 3 end
$$;

-- Who may speak for an agency at a level: an account of it that works and stands as far up; where it has nobody who does, whoever it has.
create or replace function escalations.fits(person uuid, agency uuid, level text) returns boolean
language sql stable security definer set search_path = '' as $$
  with able as (
    select u.user_id, escalations.rank_of(u.user_id) as rank from access.user_account u
     where u.partnership_id = access.viewer_partnership() and u.agency_id = agency and u.is_active and not u.is_system)
  select exists (select from able a where a.user_id = person and a.rank >= 1
                    and (a.rank >= escalations.rank_for(level) or not exists (select from able o where o.rank >= escalations.rank_for(level))))
$$;

-- Independent: chairs for the partnership, is of neither agency, and never spoke for one of them in this disagreement.
create or replace function escalations.is_independent(person uuid, of_escalation uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from escalations.escalation e
      join access.user_account u on u.partnership_id = e.partnership_id and u.user_id = person and u.is_active
      join access.user_role r on r.partnership_id = u.partnership_id and r.user_id = u.user_id and r.role = 'independent-chair'
     where e.partnership_id = access.viewer_partnership() and e.escalation_id = of_escalation
       and u.agency_id is distinct from e.raised_agency_id and u.agency_id is distinct from e.answers_agency_id
       and not exists (select from escalations.participant p
                        where p.partnership_id = e.partnership_id and p.escalation_id = e.escalation_id and p.user_id = person and p.side <> 'chair'))
$$;

-- Whether the viewer may do something about the child that lasts: not who opened it in an emergency.
create or replace function escalations.stands_by(child uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from children.child c
                  where c.partnership_id = access.viewer_partnership() and c.child_id = child
                    and (c.child_id = any (access.lasting_child_ids())
                         or (c.partnership_id = access.wide_partnership() and c.child_id <> all (access.hidden_child_ids()))))
$$;

-- Whether the viewer looks after the partnership's disagreements.
create or replace function escalations.keeps_register() returns boolean language sql stable as $$
  select access.wide_partnership() = access.viewer_partnership()
     and (access.has_role('panel-coordinator') or access.has_role('quality-assurance') or access.has_role('panel-chair'))
$$;

-- The disagreement, held until the end of the transaction; null when it is not there or not the viewer's to act in.
create or replace function escalations.hold(wanted uuid) returns escalations.escalation
language plpgsql volatile security definer set search_path = '' as $$
declare held escalations.escalation;
begin
  select e.* into held from escalations.escalation e
   where e.partnership_id = access.viewer_partnership() and e.escalation_id = wanted for update;
  if not found or (escalations.stands_by(held.child_id) or wanted = any (escalations.referred_ids())) is not true then return null; end if;
  return held;
end $$;

-- For whom the viewer speaks in it; null: for nobody.
create or replace function escalations.side_of(wanted uuid) returns text
language sql stable security definer set search_path = '' as $$
  select p.side from escalations.participant p
   where p.partnership_id = access.viewer_partnership() and p.escalation_id = wanted and p.user_id = access.viewer_id() and p.until_at is null
   order by p.stage_number desc limit 1
$$;

-- Whether a due day or moment is one that this stage can have. Bank holidays are counted outside: here is how far they can push it.
create or replace function escalations.is_within(s escalations.stage, e escalations.escalation, from_day date, on_day date, at_moment timestamptz)
returns boolean language sql stable as $$
  select case
    when e.at_risk_at is not null then coalesce(at_moment <= e.at_risk_at + make_interval(hours => e.at_risk_hours), false)
    when s.unit = 'no-limit' then on_day is null and at_moment is null
    when s.unit = 'hours' then coalesce(at_moment <= access.now() + make_interval(hours => s.amount), false)
    when s.unit = 'days' then coalesce(on_day = from_day + s.amount and at_moment is null, false)
    else at_moment is null and (on_day is null or on_day between from_day + s.amount and from_day + s.amount * 2 + 14) end
$$;

create or replace function escalations.begin_stage(e escalations.escalation, wanted integer, from_day date, on_day date, at_moment timestamptz)
returns void language plpgsql volatile security definer set search_path = '' as $$
declare s escalations.stage;
begin
  select g.* into strict s from escalations.stage g
   where g.partnership_id = e.partnership_id and g.escalation_id = e.escalation_id and g.number = wanted;
  if not escalations.is_within(s, e, from_day, on_day, at_moment) then
    raise check_violation using message = 'a stage is due when its limit says';
  end if;
  update escalations.stage g set began_at = access.now(), counts_from = from_day, due_on = on_day, due_at = at_moment
   where g.partnership_id = e.partnership_id and g.escalation_id = e.escalation_id and g.number = wanted;
end $$;

-- Puts somebody in the place of a side at the stage it is at; who was there before is there no longer.
create or replace function escalations.seat(e escalations.escalation, at_stage integer, for_side text, person uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update escalations.participant p set until_at = access.now()
   where p.partnership_id = e.partnership_id and p.escalation_id = e.escalation_id and p.stage_number = at_stage and p.side = for_side and p.until_at is null;
  insert into escalations.participant (partnership_id, participant_id, escalation_id, child_id, stage_number, side, user_id, agency_id, named_by, named_at)
  select e.partnership_id, platform.uuid_v7(), e.escalation_id, e.child_id, at_stage, for_side, u.user_id,
         case for_side when 'raised' then e.raised_agency_id when 'answers' then e.answers_agency_id else u.agency_id end,
         access.viewer_id(), access.now()
    from access.user_account u where u.partnership_id = e.partnership_id and u.user_id = person;
end $$;

create or replace function escalations.may_sit(e escalations.escalation, at_stage integer, for_side text, person uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select case for_side
    when 'chair' then s.level = 'independent-chair' and escalations.is_independent(person, e.escalation_id)
    else escalations.fits(person, case for_side when 'raised' then e.raised_agency_id else e.answers_agency_id end, s.level) end
    from escalations.stage s where s.partnership_id = e.partnership_id and s.escalation_id = e.escalation_id and s.number = at_stage
$$;

-- What a disagreement is about is something of that child.
create or replace function escalations.is_of(child uuid, kind text, thing uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select case kind
    when 'child' then thing is null
    when 'plan' then exists (select from plans.plan p where p.partnership_id = access.viewer_partnership() and p.plan_id = thing and p.child_id = child)
    when 'recommendation' then exists (
      select from panels.recommendation r join panels.meeting_case_child k on k.partnership_id = r.partnership_id and k.case_id = r.case_id
       where r.partnership_id = access.viewer_partnership() and r.recommendation_id = thing and k.child_id = child)
    when 'referral' then exists (
      select from referrals.child k join referrals.referral r on r.partnership_id = k.partnership_id and r.referral_id = k.referral_id
       where r.partnership_id = access.viewer_partnership() and r.referral_id = thing and r.state = 'decided' and k.child_id = child)
    else false end
$$;

-- Whether the viewer referred the child, and it was decided: about that decision they may disagree, whoever sees the child. Not of a child who is hidden from them.
create or replace function escalations.referred(child uuid, kind text, thing uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select kind = 'referral' and child <> all (access.hidden_child_ids())
     and exists (select from referrals.referral r join referrals.child k on k.partnership_id = r.partnership_id and k.referral_id = r.referral_id
                  where r.partnership_id = access.viewer_partnership() and r.referral_id = thing and r.referred_by = access.viewer_id()
                    and r.agency_id = access.viewer_agency() and r.state = 'decided' and k.child_id = child)
$$;

-- Raises a disagreement in the viewer's own name and agency, with another agency. 'done'; 'absent': who was to answer cannot speak for that agency;
-- 'no': not the viewer's to raise. Whoever opened the child in an emergency raises none: somebody would get access by it that lasts.
create or replace function escalations.raise(new_id uuid, given jsonb, stages jsonb) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  about uuid := (given ->> 'childId')::uuid;
  other uuid := (given ->> 'answersAgencyId')::uuid;
  other_thing uuid := (given ->> 'aboutId')::uuid;
  e escalations.escalation;
begin
  if ((escalations.stands_by(about) or escalations.referred(about, given ->> 'aboutKind', other_thing)) and escalations.rank_of(access.viewer_id()) >= 1 and other <> access.viewer_agency()
      and escalations.is_of(about, given ->> 'aboutKind', (given ->> 'aboutId')::uuid)) is not true then return 'no'; end if;
  if not escalations.fits((given ->> 'answersUserId')::uuid, other, stages -> 0 ->> 'level') then return 'absent'; end if;
  insert into escalations.escalation (partnership_id, escalation_id, child_id, about_kind, about_id, raised_agency_id, answers_agency_id, raised_by, raised_at,
    decision, why, wants, childs_view, at_risk_at, at_risk_because, at_risk_hours, source, effective_from, is_by_referrer)
  values (access.viewer_partnership(), new_id, about, given ->> 'aboutKind', (given ->> 'aboutId')::uuid, access.viewer_agency(), other, access.viewer_id(),
    access.now(), given ->> 'decision', given ->> 'why', given ->> 'wants', given ->> 'childsView',
    case when (given ->> 'isAtRisk')::boolean then access.now() end, given ->> 'atRiskBecause', (given ->> 'atRiskHours')::integer,
    given ->> 'source', (given ->> 'effectiveFrom')::date, not escalations.stands_by(about))
  returning * into e;
  insert into escalations.stage (partnership_id, escalation_id, child_id, number, level, name_en, name_cy, unit, amount)
  select e.partnership_id, e.escalation_id, e.child_id, s.place, s.stage ->> 'level', s.stage -> 'name' ->> 'en', s.stage -> 'name' ->> 'cy',
         s.stage -> 'limit' ->> 'unit', (s.stage -> 'limit' ->> 'amount')::integer
    from jsonb_array_elements(stages) with ordinality as s (stage, place);
  perform escalations.begin_stage(e, 1, access.today(), (given ->> 'dueOn')::date, (given ->> 'dueAt')::timestamptz);
  perform escalations.seat(e, 1, 'raised', access.viewer_id());
  perform escalations.seat(e, 1, 'answers', (given ->> 'answersUserId')::uuid);
  return 'done';
end $$;

-- Names who speaks for a side, or chairs, at the stage it is at. 'done'; 'absent': they cannot; 'over': it has ended; 'no': not the viewer's to name.
-- A side is named by who speaks for it and by who manages in its agency; a chair by who keeps the register; each by the system account when a stage begins.
create or replace function escalations.name(wanted uuid, for_side text, person uuid) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare e escalations.escalation := escalations.hold(wanted);
begin
  if e.escalation_id is null or (access.is_system() or case for_side
       when 'chair' then escalations.keeps_register()
       else escalations.side_of(wanted) = for_side
         or (access.viewer_agency() = case for_side when 'raised' then e.raised_agency_id else e.answers_agency_id end
             and escalations.rank_of(access.viewer_id()) >= 2) end) is not true then return 'no'; end if;
  if e.state <> 'open' then return 'over'; end if;
  if escalations.may_sit(e, e.stage_number, for_side, person) is not true then return 'absent'; end if;
  perform escalations.seat(e, e.stage_number, for_side, person);
  return 'done';
end $$;

-- The next stage: by the system account when the time is up, by a side when it says why. 'done'; 'moved': it is no longer at that stage; 'last': there is
-- none after it; 'early': the time is not up; 'over'; 'no'. people: who then speaks, by side; who cannot is left out.
create or replace function escalations.move_on(wanted uuid, expected integer, why text, people jsonb, from_day date, on_day date, at_moment timestamptz)
returns text language plpgsql volatile security definer set search_path = '' as $$
declare
  e escalations.escalation := escalations.hold(wanted);
  s escalations.stage;
  one record;
  is_ours boolean := access.is_system();
begin
  if e.escalation_id is null or (is_ours or escalations.side_of(wanted) in ('raised', 'answers')) is not true then return 'no'; end if;
  if e.state <> 'open' then return 'over'; end if;
  if e.stage_number <> expected then return 'moved'; end if;
  select g.* into strict s from escalations.stage g
   where g.partnership_id = e.partnership_id and g.escalation_id = e.escalation_id and g.number = expected;
  if is_ours and coalesce(case when s.due_at is null then s.due_on < access.today() else s.due_at < access.now() end, false) is not true then return 'early'; end if;
  update escalations.stage g set ended_at = access.now(), ended_how = case when is_ours then 'time-up' else 'moved-on' end,
         ended_by = case when not is_ours then access.viewer_id() end, ended_because = case when not is_ours then why end
   where g.partnership_id = e.partnership_id and g.escalation_id = e.escalation_id and g.number = expected
     and exists (select from escalations.stage n where n.partnership_id = g.partnership_id and n.escalation_id = g.escalation_id and n.number = expected + 1);
  if not found then return 'last'; end if;
  if from_day is null or from_day > access.today() or from_day < coalesce(s.due_on, access.today()) then from_day := access.today(); end if;
  perform escalations.begin_stage(e, expected + 1, from_day, on_day, at_moment);
  update escalations.escalation x set stage_number = expected + 1, version = x.version + 1
   where x.partnership_id = e.partnership_id and x.escalation_id = e.escalation_id;
  for one in select p.key, p.value::uuid as person from jsonb_each_text(people) as p where p.value is not null loop
    if escalations.may_sit(e, expected + 1, one.key, one.person) then perform escalations.seat(e, expected + 1, one.key, one.person); end if;
  end loop;
  return 'done';
end $$;

-- The day of a stage that could not be told while the bank holidays were not published. False: nothing was missing.
create or replace function escalations.tell_due(wanted uuid, at_stage integer, on_day date) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare e escalations.escalation := escalations.hold(wanted);
begin
  if e.escalation_id is null or not access.is_system() or e.state <> 'open' then return false; end if;
  update escalations.stage g set due_on = on_day
   where g.partnership_id = e.partnership_id and g.escalation_id = e.escalation_id and g.number = at_stage and g.number = e.stage_number
     and g.due_on is null and escalations.is_within(g, e, g.counts_from, on_day, null);
  return found;
end $$;
