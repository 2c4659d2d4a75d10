call access.open_schema('levels');

-- How a partnership orders its levels is read by everybody of it, and set by the roles of the permission 'levels.set'; what was set stays.
call access.protect('levels.scheme', access.partnership_rule(),
  access.partnership_rule() || ' and set_by = (select access.viewer_id()) and (access.has_role(''panel-coordinator'') or access.has_role(''quality-assurance''))');
revoke update on levels.scheme from {{app_role}};

-- A move is read by whoever sees the child, and written by the functions below alone.
call access.protect('levels.move', access.child_rule(), 'false');

-- Whether the viewer does something about the child that lasts: they are in its team or may change it, and did not only open it in an emergency.
create or replace function levels.may_move(wanted uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select team.sees(wanted)
     and (coalesce(access.wide_partnership() = access.viewer_partnership(), false) or wanted = any (access.lasting_child_ids()))
     and (team.may_arrange(wanted) or team.is_in(wanted, access.viewer_id()))
$$;

-- The level a child is at; null while nobody has said.
create or replace function levels.current(wanted uuid) returns text
language sql stable security definer set search_path = '' as $$
  select m.to_level from levels.move m
   where m.partnership_id = access.viewer_partnership() and m.child_id = wanted and m.state = 'done'
   order by m.met_on desc, m.ended_at desc limit 1
$$;

create or replace function levels.leads(wanted uuid) returns uuid
language sql stable security definer set search_path = '' as $$
  select l.user_id from team.lead l where l.partnership_id = access.viewer_partnership() and l.child_id = wanted and l.until_at is null
$$;

-- Whether the viewer speaks for somebody: it is they, or they manage a team of the same agency.
create or replace function levels.speaks_for(person uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select person = access.viewer_id()
      or (access.has_role('team-manager') and exists (
            select from access.user_account u
             where u.partnership_id = access.viewer_partnership() and u.user_id = person and u.agency_id = access.viewer_agency()))
$$;

-- The side for which the viewer could still agree, theirs first: 'to', 'from', or null for none. Nobody agrees for both.
create or replace function levels.side_left(m levels.move) returns text
language sql stable security definer set search_path = '' as $$
  select s.side
    from (values ('to', m.to_user_id, m.to_agreed_by, m.from_agreed_by), ('from', m.from_user_id, m.from_agreed_by, m.to_agreed_by)) as s (side, person, own, other)
   where s.person is not null and s.own is null and s.other is distinct from access.viewer_id() and levels.speaks_for(s.person)
   order by (s.person = access.viewer_id()) desc, s.side desc limit 1
$$;

-- Says for the viewer that their side agrees. Gives the move as it is then: 'agreed' once no side is left to ask.
create or replace function levels.agree(wanted uuid, side text) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare m levels.move;
begin
  update levels.move x
     set from_agreed_by = case side when 'from' then access.viewer_id() else x.from_agreed_by end,
         from_agreed_at = case side when 'from' then access.now() else x.from_agreed_at end,
         to_agreed_by = case side when 'to' then access.viewer_id() else x.to_agreed_by end,
         to_agreed_at = case side when 'to' then access.now() else x.to_agreed_at end,
         version = x.version + 1
   where x.partnership_id = access.viewer_partnership() and x.move_id = wanted
  returning x.* into m;
  if m.to_agreed_by is null or (m.from_user_id is not null and m.from_agreed_by is null) then return 'open'; end if;
  update levels.move x set state = 'agreed' where x.partnership_id = m.partnership_id and x.move_id = wanted;
  return 'agreed';
end $$;

-- Proposes a move. 'open': somebody must agree; 'agreed': nobody else need; 'taken': another is open; 'moved': the child is at another level than the form
-- said; 'absent': who is to lead is not in the team; 'no': not the viewer's to propose.
create or replace function levels.propose(new_id uuid, wanted uuid, seen_level text, next_level text, person uuid, why text, childs_words text) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare gives uuid; side text; m levels.move;
begin
  if levels.may_move(wanted) is not true then return 'no'; end if;
  perform team.one_at_a_time(wanted);
  if levels.current(wanted) is distinct from seen_level then return 'moved'; end if;
  if not team.is_in(wanted, person) then return 'absent'; end if;
  gives := levels.leads(wanted);
  -- Who led and is no longer there need not agree.
  if gives is not null and not team.is_in(wanted, gives) then gives := null; end if;
  insert into levels.move (partnership_id, move_id, child_id, from_level, to_level, because, childs_view, from_user_id, to_user_id, proposed_by, proposed_at, state)
  values (access.viewer_partnership(), new_id, wanted, seen_level, next_level, why, childs_words, gives, person, access.viewer_id(), access.now(), 'proposed')
  on conflict do nothing returning * into m;
  if m.move_id is null then return 'taken'; end if;
  side := levels.side_left(m);
  if side is null then return 'open'; end if;
  return levels.agree(new_id, side);
end $$;

-- The answer of a side. 'open': the other must still agree; 'agreed'; 'refused'; 'over': it was decided or changed meanwhile; 'no': not the viewer's.
create or replace function levels.answer(wanted uuid, expected integer, agrees boolean, why text) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare m levels.move; side text;
begin
  select x.* into m from levels.move x where x.partnership_id = access.viewer_partnership() and x.move_id = wanted;
  if not found or levels.may_move(m.child_id) is not true then return 'no'; end if;
  perform team.one_at_a_time(m.child_id);
  select x.* into m from levels.move x where x.partnership_id = access.viewer_partnership() and x.move_id = wanted for update;
  if m.state <> 'proposed' or m.version <> expected then return 'over'; end if;
  side := levels.side_left(m);
  if side is null then return 'no'; end if;
  if agrees then return levels.agree(wanted, side); end if;
  update levels.move x set state = 'refused', ended_by = access.viewer_id(), ended_at = access.now(), ended_because = why, version = x.version + 1
   where x.partnership_id = m.partnership_id and x.move_id = wanted;
  return 'refused';
end $$;

-- Keeps the hand-over meeting of a move that both agreed to: from now on the child is at the new level and the new lead leads. 'done'; 'over'; 'absent',
-- who is to lead has left the team; 'moved', another leads by now; 'no'.
create or replace function levels.hand_over(wanted uuid, expected integer, day date, who text, said text) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare m levels.move; leads uuid;
begin
  select x.* into m from levels.move x where x.partnership_id = access.viewer_partnership() and x.move_id = wanted;
  if not found or levels.may_move(m.child_id) is not true then return 'no'; end if;
  perform team.one_at_a_time(m.child_id);
  select x.* into m from levels.move x where x.partnership_id = access.viewer_partnership() and x.move_id = wanted for update;
  if m.state <> 'agreed' or m.version <> expected then return 'over'; end if;
  if not team.is_in(m.child_id, m.to_user_id) then return 'absent'; end if;
  leads := levels.leads(m.child_id);
  if leads is distinct from m.from_user_id and team.is_in(m.child_id, leads) then return 'moved'; end if;
  update levels.move x
     set state = 'done', met_on = day, met_who = who, met_said = said, ended_by = access.viewer_id(), ended_at = access.now(), version = x.version + 1
   where x.partnership_id = m.partnership_id and x.move_id = wanted;
  if leads is distinct from m.to_user_id then
    perform team.take_over(m.child_id, leads, m.to_user_id, left(m.because, 2000), m.proposed_by, m.proposed_at);
  end if;
  return 'done';
end $$;

-- Takes a move back that is not done: whoever proposed it, and who may change the team. False: over, changed meanwhile, or not theirs.
create or replace function levels.withdraw(wanted uuid, expected integer, why text) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare about uuid := (select m.child_id from levels.move m where m.partnership_id = access.viewer_partnership() and m.move_id = wanted);
begin
  if about is null or levels.may_move(about) is not true then return false; end if;
  perform team.one_at_a_time(about);
  update levels.move m set state = 'withdrawn', ended_by = access.viewer_id(), ended_at = access.now(), ended_because = why, version = m.version + 1
   where m.partnership_id = access.viewer_partnership() and m.move_id = wanted and m.state in ('proposed', 'agreed') and m.version = expected
     and (m.proposed_by = access.viewer_id() or team.may_arrange(about));
  return found;
end $$;

-- Tells of a move that happened before anybody wrote of levels here. 'done'; 'later': it would come after one that was agreed here; 'no'.
create or replace function levels.tell_earlier(new_id uuid, wanted uuid, old_level text, next_level text, day date, led text, why text) returns text
language plpgsql volatile security definer set search_path = '' as $$
begin
  if levels.may_move(wanted) is not true or day > access.today() then return 'no'; end if;
  perform team.one_at_a_time(wanted);
  if exists (select from levels.move m where m.partnership_id = access.viewer_partnership() and m.child_id = wanted and not m.is_earlier
                and (m.state in ('proposed', 'agreed') or m.met_on <= day)) then return 'later'; end if;
  insert into levels.move (partnership_id, move_id, child_id, from_level, to_level, because, proposed_by, proposed_at, state, ended_by, ended_at, met_on,
    is_earlier, led_then)
  values (access.viewer_partnership(), new_id, wanted, old_level, next_level, why, access.viewer_id(), access.now(), 'done', access.viewer_id(),
    access.now(), day, true, led);
  return 'done';
end $$;

-- What a level is called, {en, cy}: as the partnership last named it, or as shipped (the same names stand in levels-as-shipped.ts, a test compares them).
create or replace function levels.name_of(wanted text) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(
    (select jsonb_build_object('en', l ->> 'en', 'cy', l ->> 'cy')
       from levels.scheme s cross join lateral jsonb_array_elements(s.levels) l
      where s.partnership_id = access.viewer_partnership() and l ->> 'key' = wanted order by s.effective_from desc limit 1),
    case wanted
      when 'universal' then '{"en": "Universal services", "cy": "Gwasanaethau cyffredinol"}'::jsonb
      when 'early-help' then '{"en": "Early help", "cy": "Cymorth cynnar"}'::jsonb
      when 'family-help' then '{"en": "Family help", "cy": "Cymorth i deuluoedd"}'::jsonb
      when 'child-protection' then '{"en": "Child protection", "cy": "Amddiffyn plant"}'::jsonb
      else jsonb_build_object('en', wanted, 'cy', wanted) end)
$$;

revoke execute on all functions in schema levels from public;
grant execute on all functions in schema levels to {{app_role}};
revoke execute on function levels.agree(uuid, text) from {{app_role}};
