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
