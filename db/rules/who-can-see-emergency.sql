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
