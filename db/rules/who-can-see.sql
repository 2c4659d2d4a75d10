grant usage on schema who_can_see to {{app_role}};
grant select on who_can_see.restriction, who_can_see.emergency_access to {{app_role}};

-- Those who restrict a child: independent of the teams that hold the case. The same roles as the permission 'child.restrict'.
create or replace function who_can_see.is_officer() returns boolean language sql stable as $$
  select access.has_role('data-protection-officer') or access.has_role('quality-assurance')
$$;

call access.protect('who_can_see.restriction',
  'partnership_id = (select access.viewer_partnership()) and (select who_can_see.is_officer())', 'false');
call access.protect('who_can_see.pointer', 'false', 'false');
-- Emergency access is read by the person who used it, by who reviews it, and by whoever may see the child, for good.
call access.protect('who_can_see.emergency_access',
  'partnership_id = (select access.viewer_partnership()) and (user_id = (select access.viewer_id()) or (select access.has_role(''data-protection-officer'')) or '
    || access.child_rule() || ')',
  'false');

-- 'J.W.' of a first and a family name; '' where no name is known.
create or replace function who_can_see.initials(given text, family text) returns text language sql immutable set search_path = '' as $$
  select coalesce(upper(left(given, 1)) || '.', '') || coalesce(upper(left(family, 1)) || '.', '')
$$;
-- Whom to ring about a child: the agency of the worker, else of the team, else children's social care.
create or replace function who_can_see.agency_of(partnership uuid, team uuid, worker uuid) returns text language sql stable set search_path = '' as $$
  select coalesce(
    (select a.name from access.user_account u join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
      where u.partnership_id = partnership and u.user_id = worker),
    (select a.name from access.team t join access.agency a on a.partnership_id = t.partnership_id and a.agency_id = t.agency_id
      where t.partnership_id = partnership and t.team_id = team),
    (select a.name from access.agency a where a.partnership_id = partnership and a.kind = 'social-care' order by a.name limit 1), '')
$$;

-- How the viewer may read who can see a child. 'child': the child too. 'officer': people and reasons, the child only as a pointer. 'agency':
-- the people of the viewer's own agency, for its administrator, and only where one of them stands or stood next to the child. No row: not at all.
create or replace function who_can_see.sight_of(wanted uuid)
returns table (child_id uuid, sight text, initials text, local_id text, birth_date date, agency_name text, is_restricted boolean)
language sql stable security definer set search_path = '' as $$
  with asked as (
    select c.*, case
        when c.child_id in (select m.child_id from access.my_child m)
          or (c.partnership_id = access.wide_partnership() and c.child_id <> all ((select access.hidden_child_ids())::uuid[])) then 'child'
        when who_can_see.is_officer() then 'officer'
        when access.has_role('agency-administrator') and c.child_id <> all ((select access.hidden_child_ids())::uuid[]) and exists (
             select from access.child_access g
               join access.user_account u on u.partnership_id = g.partnership_id and u.user_id = g.user_id and u.agency_id = access.viewer_agency()
              where g.partnership_id = c.partnership_id and g.child_id = c.child_id) then 'agency' end as sight
      from children.child c where c.partnership_id = access.viewer_partnership() and c.child_id = wanted)
  select a.child_id, a.sight, who_can_see.initials(coalesce(a.known_as, a.given_name), a.family_name), a.local_id, a.birth_date,
         who_can_see.agency_of(a.partnership_id, a.team_id, a.worker_user_id),
         exists (select from access.restricted_child r where r.partnership_id = a.partnership_id and r.child_id = a.child_id)
    from asked a where a.sight is not null
$$;

-- Every reason why anybody can or could see a child, as far as the viewer may read them (sight_of). is_asleep: the child is restricted and the
-- person not named, so that the reason does not count at present.
create or replace function who_can_see.reasons_of(wanted uuid)
returns table (user_id uuid, full_name text, job_title text, agency_name text, is_active boolean, basis text, is_wide boolean, is_asleep boolean,
               from_at timestamptz, until timestamptz, granted_by text, is_by_system boolean, why text, outcome text)
language sql stable security definer set search_path = '' as $$
  with seen as (select s.* from who_can_see.sight_of(wanted) s),
  named as (
    select c.user_id from access.child_access c
     where c.partnership_id = access.viewer_partnership() and c.child_id = wanted and c.basis = 'named'
       and c.from_at <= access.now() and (c.until is null or c.until > access.now())),
  reason as (
    select g.user_id, g.basis, false as is_wide, g.from_at, g.until, g.granted_by, e.reason as why, e.outcome
      from seen s
      join access.child_access g on g.partnership_id = access.viewer_partnership() and g.child_id = s.child_id and g.from_at <= access.now()
      left join who_can_see.emergency_access e on e.partnership_id = g.partnership_id and g.source = 'who-can-see.emergency:' || e.emergency_access_id
    union all
    select w.user_id, w.basis, true, w.from_at, w.until, null, null, null
      from seen s
      join access.scope_access w on w.partnership_id = access.viewer_partnership() and w.scope = 'partnership' and w.basis <> 'system'
     where w.from_at <= access.now() and (w.until is null or w.until > access.now()))
  select u.user_id, u.full_name, u.job_title, coalesce(a.name, ''), u.is_active, r.basis, r.is_wide,
         s.is_restricted and r.user_id not in (select n.user_id from named n), r.from_at, r.until, b.full_name, coalesce(b.is_system, false), r.why, r.outcome
    from seen s
   cross join reason r
    join access.user_account u on u.partnership_id = access.viewer_partnership() and u.user_id = r.user_id and not u.is_system
    left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
    left join access.user_account b on b.partnership_id = u.partnership_id and b.user_id = r.granted_by
   where s.sight <> 'agency' or u.agency_id = access.viewer_agency()
$$;

-- The children that exact facts point to: their local id, or family name and birth date, with the first name where there are several.
create or replace function who_can_see.children_like(local text, family text, born date, given text) returns setof children.child
language sql stable set search_path = '' as $$
  select c.* from children.child c
   where c.partnership_id = access.viewer_partnership()
     and case when local <> '' then lower(c.local_id) = lower(local)
              else born is not null and c.birth_date = born and lower(public.unaccent(c.family_name)) = lower(public.unaccent(family)) end
     and (given = '' or lower(public.unaccent(given)) in (lower(public.unaccent(c.given_name)), lower(public.unaccent(c.known_as))))
$$;

-- An officer finds the child to restrict: also one that is restricted already. More than one: none, and how many there are.
create or replace function who_can_see.find_as_officer(local text, family text, born date, given text)
returns table (child_id uuid, found integer) language sql stable security definer set search_path = '' as $$
  select (array_agg(c.child_id))[1], count(*)::integer from who_can_see.children_like(local, family, born, given) c
   where who_can_see.is_officer() having count(*) > 0
$$;

-- Restricts a child: from the next request on, only the people named see it. False: not an officer, no such child, or restricted already.
create or replace function who_can_see.restrict(new_id uuid, wanted uuid, for_kind text, because text, review date, people uuid[]) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  if not who_can_see.is_officer() then return false; end if;
  insert into who_can_see.restriction (partnership_id, restriction_id, child_id, kind, reason, review_on, set_by, set_at)
  select c.partnership_id, new_id, c.child_id, for_kind, because, review, access.viewer_id(), access.now()
    from children.child c where c.partnership_id = access.viewer_partnership() and c.child_id = wanted
  on conflict do nothing;
  if not found then return false; end if;
  insert into access.restricted_child (partnership_id, child_id, reason, since)
  values (access.viewer_partnership(), wanted, for_kind, access.now());
  perform who_can_see.name_people(new_id, people);
  return true;
end $$;

-- Adds people to those who see a restricted child.
create or replace function who_can_see.name_people(wanted uuid, people uuid[]) returns void
language sql volatile security definer set search_path = '' as $$
  insert into access.child_access (partnership_id, user_id, child_id, basis, source, from_at, granted_by)
  select r.partnership_id, u.user_id, r.child_id, 'named', 'who-can-see.restriction:' || r.restriction_id, access.now(), access.viewer_id()
    from who_can_see.restriction r
    join access.user_account u on u.partnership_id = r.partnership_id and u.user_id = any (people) and u.is_active and not u.is_system
   where r.partnership_id = access.viewer_partnership() and r.restriction_id = wanted and r.lifted_at is null and who_can_see.is_officer()
     and not exists (select from access.child_access c
                      where c.partnership_id = r.partnership_id and c.user_id = u.user_id and c.child_id = r.child_id and c.basis = 'named'
                        and (c.until is null or c.until > access.now()))
$$;

-- Takes one person off those who see a restricted child. False: they were not named.
create or replace function who_can_see.end_naming(wanted uuid, person uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  update access.child_access c set until = access.now()
    from who_can_see.restriction r
   where r.partnership_id = access.viewer_partnership() and r.restriction_id = wanted and r.lifted_at is null and who_can_see.is_officer()
     and c.partnership_id = r.partnership_id and c.child_id = r.child_id and c.user_id = person and c.basis = 'named'
     and (c.until is null or c.until > access.now());
  return found;
end $$;

-- What one officer did is done for all who were asked: each has an action of their own, which the others do not see.
create or replace function who_can_see.finish_actions(kind text, source uuid) returns void language sql volatile set search_path = '' as $$
  update actions.action a set done_on = access.today(), done_by = access.viewer_id(), version = a.version + 1
   where a.partnership_id = access.viewer_partnership() and a.source_kind = kind and a.source_id = source and a.done_on is null and a.ended_on is null
$$;

-- Sets the next review. False: lifted, or changed by somebody meanwhile.
create or replace function who_can_see.review_restriction(wanted uuid, expected integer, next_review date) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  update who_can_see.restriction r set review_on = next_review, version = r.version + 1
   where r.partnership_id = access.viewer_partnership() and r.restriction_id = wanted and r.version = expected and r.lifted_at is null
     and who_can_see.is_officer();
  if not found then return false; end if;
  -- The action of whoever set it, which another officer does not see, moves with it.
  update actions.action a set due_on = next_review, version = a.version + 1
   where a.partnership_id = access.viewer_partnership() and a.source_kind = 'restriction' and a.source_id = wanted and a.done_on is null and a.ended_on is null;
  return true;
end $$;

-- Lifts it: every other reason counts again. Naming ends with it; all of it is kept. False: lifted, or changed by somebody meanwhile.
create or replace function who_can_see.lift(wanted uuid, expected integer, because text) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare freed uuid;
begin
  update who_can_see.restriction r set lifted_by = access.viewer_id(), lifted_at = access.now(), lifted_because = because, version = r.version + 1
   where r.partnership_id = access.viewer_partnership() and r.restriction_id = wanted and r.version = expected and r.lifted_at is null
     and who_can_see.is_officer()
  returning r.child_id into freed;
  if not found then return false; end if;
  delete from access.restricted_child r where r.partnership_id = access.viewer_partnership() and r.child_id = freed;
  update access.child_access c set until = access.now()
   where c.partnership_id = access.viewer_partnership() and c.child_id = freed and c.basis = 'named' and (c.until is null or c.until > access.now());
  perform who_can_see.finish_actions('restriction', wanted);
  return true;
end $$;

-- The restrictions of the partnership with their children as pointers, for the officers.
create or replace function who_can_see.restrictions()
returns table (restriction_id uuid, child_id uuid, initials text, local_id text, birth_date date, kind text, reason text, review_on date,
               set_by text, set_at timestamptz, lifted_by text, lifted_at timestamptz, lifted_because text, version integer, named text[])
language sql stable security definer set search_path = '' as $$
  select r.restriction_id, r.child_id, who_can_see.initials(coalesce(c.known_as, c.given_name), c.family_name), c.local_id, c.birth_date, r.kind, r.reason,
         r.review_on, s.full_name, r.set_at, l.full_name, r.lifted_at, r.lifted_because, r.version,
         array(select distinct u.full_name from access.child_access g join access.user_account u on u.partnership_id = g.partnership_id and u.user_id = g.user_id
                where g.partnership_id = r.partnership_id and g.source = 'who-can-see.restriction:' || r.restriction_id
                  and (g.until is null or g.until > access.now() or g.until = r.lifted_at) order by u.full_name)
    from who_can_see.restriction r
    join children.child c on c.partnership_id = r.partnership_id and c.child_id = r.child_id
    join access.user_account s on s.partnership_id = r.partnership_id and s.user_id = r.set_by
    left join access.user_account l on l.partnership_id = r.partnership_id and l.user_id = r.lifted_by
   where r.partnership_id = access.viewer_partnership() and who_can_see.is_officer()
$$;

-- What would be out of somebody's reach when only these people see the child: open actions about the child whose owner is not among them.
create or replace function who_can_see.stranded_actions(wanted uuid)
returns table (owner_name text, agency_name text, actions integer) language sql stable security definer set search_path = '' as $$
  select u.full_name, coalesce(g.name, ''), count(*)::integer
    from actions.action a
    join access.user_account u on u.partnership_id = a.partnership_id and u.user_id = a.owner_user_id
    left join access.agency g on g.partnership_id = u.partnership_id and g.agency_id = u.agency_id
   where a.partnership_id = access.viewer_partnership() and a.child_id = wanted and a.done_on is null and a.ended_on is null and who_can_see.is_officer()
     and not exists (select from access.child_access c
                      where c.partnership_id = a.partnership_id and c.user_id = a.owner_user_id and c.child_id = a.child_id and c.basis = 'named'
                        and c.from_at <= access.now() and (c.until is null or c.until > access.now()))
   group by u.user_id, u.full_name, g.name
$$;

-- Emergency access. Who may: the roles of the permission 'child.emergency', asked here again.
create or replace function who_can_see.may_open() returns boolean language sql stable as $$
  select access.has_role('practitioner') or access.has_role('team-manager') or access.has_role('cp-chair')
$$;

-- Points to one child by facts the person has to know already: initials, age in years and the agency to ring, never more. A restricted child
-- is not found, exactly like one that is not there. what: 'none', 'several', 'seen' (with child_id: nothing needs opening), 'pointer'.
create or replace function who_can_see.point_to(new_id uuid, local text, family text, born date, given text)
returns table (what text, pointer_id uuid, child_id uuid, initials text, years integer, agency_name text)
language plpgsql volatile security definer set search_path = '' as $$
declare
  found_ids uuid[];
  one children.child;
begin
  if who_can_see.may_open() then
    found_ids := array(select c.child_id from who_can_see.children_like(local, family, born, given) c
                        where c.child_id <> all (access.hidden_child_ids()));
  end if;
  if coalesce(cardinality(found_ids), 0) = 0 then return query select 'none', null::uuid, null::uuid, null, null::integer, null; return; end if;
  if cardinality(found_ids) > 1 then return query select 'several', null::uuid, null::uuid, null, null::integer, null; return; end if;
  if exists (select from who_can_see.sight_of(found_ids[1]) s where s.sight = 'child') then
    return query select 'seen', null::uuid, found_ids[1], null, null::integer, null; return;
  end if;
  select * into one from children.child c where c.partnership_id = access.viewer_partnership() and c.child_id = found_ids[1];
  insert into who_can_see.pointer (partnership_id, pointer_id, user_id, child_id, found_at)
  values (one.partnership_id, new_id, access.viewer_id(), one.child_id, access.now());
  return query select 'pointer', new_id, null::uuid, who_can_see.initials(coalesce(one.known_as, one.given_name), one.family_name),
                      extract(year from age(access.today(), one.birth_date))::integer,
                      who_can_see.agency_of(one.partnership_id, one.team_id, one.worker_user_id);
end $$;

-- A pointer of the viewer's own that is still fresh: for showing the form again.
create or replace function who_can_see.fresh_pointer(wanted uuid)
returns table (initials text, years integer, agency_name text) language sql stable security definer set search_path = '' as $$
  select who_can_see.initials(coalesce(c.known_as, c.given_name), c.family_name), extract(year from age(access.today(), c.birth_date))::integer,
         who_can_see.agency_of(c.partnership_id, c.team_id, c.worker_user_id)
    from who_can_see.pointer p join children.child c on c.partnership_id = p.partnership_id and c.child_id = p.child_id
   where p.partnership_id = access.viewer_partnership() and p.pointer_id = wanted and p.user_id = access.viewer_id() and p.used_at is null
     and p.found_at > access.now() - interval '15 minutes' and p.child_id <> all ((select access.hidden_child_ids())::uuid[])
$$;

-- Opens the child of a fresh pointer to the viewer until then. Null: not theirs, too old, used, restricted meanwhile, or not a role that may.
create or replace function who_can_see.open_in_emergency(new_id uuid, wanted uuid, because text, until_at timestamptz) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare opened uuid;
begin
  if not who_can_see.may_open() or not exists (select from who_can_see.fresh_pointer(wanted)) then return null; end if;
  update who_can_see.pointer p set used_at = access.now()
   where p.partnership_id = access.viewer_partnership() and p.pointer_id = wanted and p.used_at is null returning p.child_id into opened;
  if not found then return null; end if;
  insert into who_can_see.emergency_access (partnership_id, emergency_access_id, child_id, user_id, reason, from_at, until)
  values (access.viewer_partnership(), new_id, opened, access.viewer_id(), because, access.now(), until_at);
  insert into access.child_access (partnership_id, user_id, child_id, basis, source, from_at, until, granted_by)
  values (access.viewer_partnership(), access.viewer_id(), opened, 'emergency', 'who-can-see.emergency:' || new_id, access.now(), until_at, access.viewer_id());
  return opened;
end $$;

-- Ends the viewer's own emergency access before its time.
create or replace function who_can_see.end_emergency(wanted_child uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  update access.child_access c set until = access.now()
   where c.partnership_id = access.viewer_partnership() and c.user_id = access.viewer_id() and c.child_id = wanted_child and c.basis = 'emergency'
     and c.until > access.now();
  return found;
end $$;

-- What a data protection officer makes of it. False: not one, their own, or reviewed by somebody meanwhile.
create or replace function who_can_see.review_emergency(wanted uuid, expected integer, result text, note text) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  update who_can_see.emergency_access e
     set outcome = result, outcome_note = note, reviewed_by = access.viewer_id(), reviewed_at = access.now(), version = e.version + 1
   where e.partnership_id = access.viewer_partnership() and e.emergency_access_id = wanted and e.version = expected and e.outcome is null
     and access.has_role('data-protection-officer') and e.user_id <> access.viewer_id();
  if not found then return false; end if;
  perform who_can_see.finish_actions('emergency-access', wanted);
  return true;
end $$;

-- Every emergency access of the partnership with its child as a pointer, for the data protection officer; until: when it really ended.
create or replace function who_can_see.emergencies()
returns table (emergency_access_id uuid, child_id uuid, initials text, local_id text, user_id uuid, full_name text, job_title text, agency_name text,
               reason text, from_at timestamptz, until timestamptz, outcome text, outcome_note text, reviewed_by text, reviewed_at timestamptz, version integer)
language sql stable security definer set search_path = '' as $$
  select e.emergency_access_id, e.child_id, who_can_see.initials(coalesce(c.known_as, c.given_name), c.family_name), c.local_id, u.user_id, u.full_name, u.job_title,
         coalesce(a.name, ''), e.reason, e.from_at, coalesce(g.until, e.until), e.outcome, e.outcome_note, r.full_name, e.reviewed_at, e.version
    from who_can_see.emergency_access e
    join children.child c on c.partnership_id = e.partnership_id and c.child_id = e.child_id
    join access.user_account u on u.partnership_id = e.partnership_id and u.user_id = e.user_id
    left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
    left join access.child_access g on g.partnership_id = e.partnership_id and g.source = 'who-can-see.emergency:' || e.emergency_access_id
    left join access.user_account r on r.partnership_id = e.partnership_id and r.user_id = e.reviewed_by
   where e.partnership_id = access.viewer_partnership() and access.has_role('data-protection-officer')
$$;

revoke execute on all functions in schema who_can_see from public;
grant execute on all functions in schema who_can_see to {{app_role}};
-- Only the functions above search and name; the app does not.
revoke execute on function who_can_see.children_like(text, text, date, text), who_can_see.agency_of(uuid, uuid, uuid),
  who_can_see.finish_actions(text, uuid) from {{app_role}};
