-- Who works here and with which role. The app's role writes none of it: each change is a function that asks again who may make it, before
-- the change and after it, and writes down that it was made.
grant usage on schema administration to {{app_role}};
grant select on all tables in schema administration to {{app_role}};
grant insert, update on administration.invitation_list, administration.invitation_row, administration.review, administration.review_person to {{app_role}};

-- What is known of an agency's people by those who look after them: its own administrators, the system administrators, the data protection officer.
create or replace function administration.people_rule() returns text language sql immutable as $$
  select $rule$
    partnership_id = (select access.viewer_partnership())
    and ((select access.has_role('system-administrator')) or (select access.has_role('data-protection-officer'))
         or (agency_id = (select access.viewer_agency()) and (select access.has_role('agency-administrator'))))
  $rule$
$$;
call access.protect('administration.terms_signature', access.partnership_rule(), 'false');
call access.protect('administration.invitation', administration.people_rule(), 'false');
call access.protect('administration.change', administration.people_rule(), 'false');
-- Reviews are begun by the nightly job, and answered through a function.
call access.protect('administration.review',
  '(' || administration.people_rule() || ') or (partnership_id = (select access.viewer_partnership()) and (select access.is_system()))',
  'partnership_id = (select access.viewer_partnership()) and (select access.is_system())');
call access.protect('administration.review_person',
  '(' || administration.people_rule() || ') or (partnership_id = (select access.viewer_partnership()) and (select access.is_system()))',
  'partnership_id = (select access.viewer_partnership()) and (select access.is_system())');
-- A list is for whoever sent it, until they have decided.
call access.protect('administration.invitation_list', 'partnership_id = (select access.viewer_partnership()) and made_by = (select access.viewer_id())');
call access.protect('administration.invitation_row', 'list_id in (select l.list_id from administration.invitation_list l)');

-- The roles there are, those whose work is the whole partnership (their row of the gate comes and goes with them), and those that only a
-- system administrator gives. The same lists stand in src/platform/access/roles.ts; a test compares them.
create or replace function administration.known_roles() returns text[] language sql immutable as $$
  select array['practitioner', 'team-manager', 'panel-coordinator', 'panel-chair', 'panel-member', 'cp-chair', 'quality-assurance', 'data-analyst',
               'agency-administrator', 'system-administrator', 'data-protection-officer', 'independent-chair']
$$;
create or replace function administration.wide_roles() returns text[] language sql immutable as $$
  select array['panel-coordinator', 'panel-chair', 'quality-assurance', 'data-analyst']
$$;
create or replace function administration.partnership_roles() returns text[] language sql immutable as $$
  select administration.wide_roles() || array['system-administrator', 'data-protection-officer', 'independent-chair']
$$;

-- Whether the viewer looks after the people of an agency: a system administrator of its partnership, who also looks after those who are of no
-- agency (null); its own administrator, once it has signed.
create or replace function administration.looks_after(wanted uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from access.user_account v where v.user_id = access.viewer_id() and v.partnership_id = access.viewer_partnership() and v.is_active)
     and ((access.has_role('system-administrator') and wanted is null)
          or exists (select from access.agency a
                      where a.partnership_id = access.viewer_partnership() and a.agency_id = wanted
                        and (access.has_role('system-administrator')
                             or (access.has_role('agency-administrator') and a.agency_id = access.viewer_agency() and not a.waits_for_terms))))
$$;

create or replace function administration.refuse(because text) returns void language plpgsql immutable as $$
begin
  raise insufficient_privilege using message = because;
end $$;

-- The person of the viewer's partnership whom the viewer may change, locked; nobody's own account, and never the system's.
create or replace function administration.person_to_change(wanted uuid) returns access.user_account
language plpgsql volatile security definer set search_path = '' as $$
declare found_person access.user_account;
begin
  select u.* into found_person from access.user_account u
   where u.partnership_id = access.viewer_partnership() and u.user_id = wanted and not u.is_system for update;
  if not found or not administration.looks_after(found_person.agency_id) then
    perform administration.refuse('this person is not looked after by the viewer');
  end if;
  if wanted = access.viewer_id() then perform administration.refuse('nobody changes their own account'); end if;
  return found_person;
end $$;

create or replace function administration.note(given_agency uuid, given_user uuid, given_act text, given_detail text default '') returns void
language sql volatile security definer set search_path = '' as $$
  insert into administration.change (partnership_id, at, by_user, agency_id, user_id, act, detail)
  values (access.viewer_partnership(), access.now(), access.viewer_id(), given_agency, given_user, given_act, given_detail)
$$;

create or replace function administration.check_team(given_agency uuid, given_team uuid) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if given_team is not null and not exists (
    select from access.team t where t.partnership_id = access.viewer_partnership() and t.agency_id = given_agency and t.team_id = given_team) then
    perform administration.refuse('the team is not of this agency');
  end if;
end $$;

-- Gives and takes roles, each one asked about: compared exactly, letter for letter.
create or replace function administration.set_roles(person access.user_account, wanted text[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  one text;
  held text[] := array(select r.role from access.user_role r where r.partnership_id = person.partnership_id and r.user_id = person.user_id);
begin
  foreach one in array array(select unnest(wanted) except select unnest(held) union (select unnest(held) except select unnest(wanted))) loop
    if not one = any (administration.known_roles()) then perform administration.refuse('there is no such role'); end if;
    if one = any (administration.partnership_roles()) and not access.has_role('system-administrator') then
      perform administration.refuse('this role is given by a system administrator');
    end if;
    if one = any (held) then
      delete from access.user_role r where r.partnership_id = person.partnership_id and r.user_id = person.user_id and r.role = one;
      update access.scope_access s set until = access.now()
       where s.partnership_id = person.partnership_id and s.user_id = person.user_id and s.basis = one and (s.until is null or s.until > access.now());
      update access.child_access c set until = access.now()
       where c.partnership_id = person.partnership_id and c.user_id = person.user_id and c.basis = one and (c.until is null or c.until > access.now());
      perform administration.note(person.agency_id, person.user_id, 'role-taken', one);
    else
      insert into access.user_role (partnership_id, user_id, role) values (person.partnership_id, person.user_id, one);
      if one = any (administration.wide_roles()) then
        insert into access.scope_access (partnership_id, user_id, scope, basis, from_at) values (person.partnership_id, person.user_id, 'partnership', one, access.now());
      end if;
      perform administration.note(person.agency_id, person.user_id, 'role-given', one);
    end if;
  end loop;
end $$;

-- Takes everything that lets somebody in or next to a child; the rows stay as the reason why they could.
create or replace function administration.end_standing(person access.user_account) returns void
language sql volatile security definer set search_path = '' as $$
  update access.session s set ended_at = access.now() where s.user_id = person.user_id and s.ended_at is null;
  update access.child_access c set until = access.now()
   where c.partnership_id = person.partnership_id and c.user_id = person.user_id and (c.until is null or c.until > access.now())
$$;

-- An agency joins: 'false' when the partnership has one of that name.
create or replace function administration.add_agency(new_agency uuid, given_name text, given_kind text, given_contact text, given_email text) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  if not access.has_role('system-administrator') then perform administration.refuse('agencies are added by a system administrator'); end if;
  insert into access.agency (partnership_id, agency_id, name, kind, contact_name, contact_email, waits_for_terms, added_at)
  values (access.viewer_partnership(), new_agency, given_name, given_kind, given_contact, given_email, true, access.now())
  on conflict (partnership_id, name) do nothing;
  if not found then return false; end if;
  perform administration.note(new_agency, null, 'agency-added');
  return true;
end $$;

create or replace function administration.sign_terms(given_version text, given_language text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if not access.has_role('agency-administrator') or access.viewer_agency() is null then
    perform administration.refuse('terms of use are signed by an administrator of the agency');
  end if;
  insert into administration.terms_signature (partnership_id, agency_id, version, language, signed_by, signed_at)
  values (access.viewer_partnership(), access.viewer_agency(), given_version, given_language, access.viewer_id(), access.now())
  on conflict do nothing;
  if not found then return; end if;
  update access.agency a set waits_for_terms = false where a.partnership_id = access.viewer_partnership() and a.agency_id = access.viewer_agency();
  perform administration.note(access.viewer_agency(), null, 'terms-signed', given_version);
end $$;

-- Invites somebody. 'here': the address belongs to somebody of this agency already; 'elsewhere': it cannot be invited from here, and no more is
-- told. Into an agency that has not signed yet only its first administrators come.
create or replace function administration.invite(new_user uuid, given_agency uuid, given_team uuid, given_email text, given_name text,
  given_job_title text, given_language text, wanted text[], valid_until timestamptz) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare added access.user_account;
begin
  if not administration.looks_after(given_agency) then perform administration.refuse('this agency is not looked after by the viewer'); end if;
  if wanted <> array['agency-administrator'] and exists (
    select from access.agency a where a.partnership_id = access.viewer_partnership() and a.agency_id = given_agency and a.waits_for_terms) then
    perform administration.refuse('this agency has not signed the terms of use');
  end if;
  perform administration.check_team(given_agency, given_team);
  insert into access.user_account (partnership_id, user_id, agency_id, team_id, email, full_name, job_title, language)
  values (access.viewer_partnership(), new_user, given_agency, given_team, given_email, given_name, given_job_title, given_language)
  on conflict do nothing returning * into added;
  if not found then
    return case when exists (select from access.user_account u where u.partnership_id = access.viewer_partnership() and u.agency_id = given_agency
                                and lower(u.email) = lower(given_email)) then 'here' else 'elsewhere' end;
  end if;
  insert into administration.invitation (partnership_id, agency_id, user_id, invited_by, made_at, until)
  values (added.partnership_id, given_agency, new_user, access.viewer_id(), access.now(), valid_until);
  perform administration.note(given_agency, new_user, 'invited');
  perform administration.set_roles(added, wanted);
  return 'invited';
end $$;

-- Another letter, for somebody who has not come yet: the links before it stop working.
create or replace function administration.invite_again(wanted uuid, valid_until timestamptz) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare person access.user_account := administration.person_to_change(wanted);
begin
  if not person.is_active then perform administration.refuse('this person has left'); end if;
  update access.password_link l set used_at = access.now() where l.user_id = wanted and l.used_at is null;
  insert into administration.invitation (partnership_id, agency_id, user_id, invited_by, made_at, until)
  values (person.partnership_id, person.agency_id, wanted, access.viewer_id(), access.now(), valid_until);
  perform administration.note(person.agency_id, wanted, 'invited-again');
end $$;

-- Changes job title, team and roles; false when somebody else changed the person since the version given, or the person has left.
create or replace function administration.change_person(wanted uuid, given_version integer, given_job_title text, given_team uuid, wanted_roles text[]) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare person access.user_account := administration.person_to_change(wanted);
begin
  if person.version <> given_version or not person.is_active then return false; end if;
  perform administration.check_team(person.agency_id, given_team);
  update access.user_account u set job_title = given_job_title, team_id = given_team, version = u.version + 1 where u.user_id = wanted;
  if person.job_title is distinct from given_job_title then perform administration.note(person.agency_id, wanted, 'job-title-changed'); end if;
  if person.team_id is distinct from given_team then
    update access.child_access c set until = access.now()
     where c.partnership_id = person.partnership_id and c.user_id = wanted and c.source = 'children.team' and (c.until is null or c.until > access.now());
    perform administration.note(person.agency_id, wanted, 'team-changed',
      coalesce((select t.name from access.team t where t.partnership_id = person.partnership_id and t.team_id = given_team), ''));
  end if;
  perform administration.set_roles(person, wanted_roles);
  return true;
end $$;

-- Moves somebody to another agency of the partnership: out of one and into the other are both the viewer's to decide. What the former agency's
-- work gave ends, and so do their sessions.
create or replace function administration.move_person(wanted uuid, given_version integer, given_agency uuid, given_team uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare person access.user_account := administration.person_to_change(wanted);
begin
  if not administration.looks_after(given_agency) then perform administration.refuse('the other agency is not looked after by the viewer'); end if;
  if exists (select from access.agency a where a.partnership_id = person.partnership_id and a.agency_id = given_agency and a.waits_for_terms) then
    perform administration.refuse('the other agency has not signed the terms of use');
  end if;
  if person.version <> given_version or not person.is_active or person.agency_id = given_agency then return false; end if;
  perform administration.check_team(given_agency, given_team);
  update access.user_account u set agency_id = given_agency, team_id = given_team, version = u.version + 1 where u.user_id = wanted;
  perform administration.end_standing(person);
  perform administration.leave_reviews(person);
  perform administration.note(person.agency_id, wanted, 'moved');
  perform administration.note(given_agency, wanted, 'moved');
  return true;
end $$;

-- Somebody has left: no sign-in, no session, no child, no role, from this moment. Those who look after the partnership's access themselves are
-- ended by a system administrator only.
create or replace function administration.end_person(wanted uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare person access.user_account := administration.person_to_change(wanted);
begin
  if not person.is_active then return false; end if;
  if not access.has_role('system-administrator') and exists (
    select from access.user_role r where r.partnership_id = person.partnership_id and r.user_id = wanted
       and r.role in ('system-administrator', 'data-protection-officer')) then
    perform administration.refuse('this person is ended by a system administrator');
  end if;
  update access.user_account u set is_active = false, ended_at = access.now(), password_hash = null, version = u.version + 1 where u.user_id = wanted;
  perform administration.end_standing(person);
  update access.password_link l set used_at = access.now() where l.user_id = wanted and l.used_at is null;
  update access.scope_access s set until = access.now()
   where s.partnership_id = person.partnership_id and s.user_id = wanted and (s.until is null or s.until > access.now());
  delete from access.user_role r where r.partnership_id = person.partnership_id and r.user_id = wanted;
  perform administration.note(person.agency_id, wanted, 'left');
  perform administration.leave_reviews(person);
  return true;
end $$;

-- Who is no longer of the agency needs no other answer in its reviews.
create or replace function administration.leave_reviews(person access.user_account) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update administration.review_person p set answer = 'left', answered_by = access.viewer_id(), answered_at = access.now()
   where p.partnership_id = person.partnership_id and p.user_id = person.user_id and p.answer is null;
  perform administration.complete_reviews(person.agency_id);
end $$;

-- A review is complete with its last answer.
create or replace function administration.complete_reviews(given_agency uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update administration.review r set completed_at = access.now()
   where r.partnership_id = access.viewer_partnership() and r.agency_id = given_agency and r.completed_at is null
     and not exists (select from administration.review_person p where p.partnership_id = r.partnership_id and p.review_id = r.review_id and p.answer is null);
  if found then perform administration.note(given_agency, null, 'review-completed'); end if;
end $$;

-- "Still needed as it is": false when somebody has answered for this person already.
create or replace function administration.confirm_person(wanted_review uuid, wanted uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare person access.user_account := administration.person_to_change(wanted);
begin
  update administration.review_person p set answer = 'confirmed', answered_by = access.viewer_id(), answered_at = access.now()
   where p.partnership_id = person.partnership_id and p.review_id = wanted_review and p.agency_id = person.agency_id and p.user_id = wanted and p.answer is null;
  if not found then return false; end if;
  perform administration.note(person.agency_id, wanted, 'review-confirmed');
  perform administration.complete_reviews(person.agency_id);
  return true;
end $$;

-- The people the viewer looks after, or of the whole partnership for its data protection officer: when each was last here, until when an
-- invitation waits, and how many children they stand next to. Bare counts: whoever administers people sees no child by it.
create or replace function administration.people() returns table (user_id uuid, last_seen_at timestamptz, has_come boolean, invited_until timestamptz,
  children integer, sees_whole boolean)
language sql stable security definer set search_path = '' as $$
  with mine as materialized (
    select u.user_id, u.partnership_id, u.last_seen_at, u.password_hash is not null as has_password
      from access.user_account u
     where u.partnership_id = access.viewer_partnership() and not u.is_system
       and (access.has_role('data-protection-officer') or access.has_role('system-administrator')
            or (access.has_role('agency-administrator') and u.agency_id = access.viewer_agency())))
  select m.user_id, seen.at, seen.at is not null or m.has_password or i.until is null, i.until, coalesce(c.children, 0), s.user_id is not null
    from mine m
    left join lateral (select greatest(m.last_seen_at, max(n.last_seen_at)) as at from access.session n where n.user_id = m.user_id) seen on true
    left join (select v.user_id, max(v.until) as until from administration.invitation v where v.partnership_id = access.viewer_partnership() group by v.user_id) i
      on i.user_id = m.user_id
    left join (select g.user_id, count(distinct g.child_id)::integer as children from access.child_access g
                where g.partnership_id = access.viewer_partnership() and g.from_at <= access.now() and (g.until is null or g.until > access.now())
                group by g.user_id) c on c.user_id = m.user_id
    left join (select distinct w.user_id from access.scope_access w
                where w.partnership_id = access.viewer_partnership() and w.from_at <= access.now() and (w.until is null or w.until > access.now())) s
      on s.user_id = m.user_id
$$;

-- What somebody the viewer looks after has still to do, without a word of what: it may name a child.
create or replace function administration.open_actions(wanted uuid) returns table (action_id uuid, due_on date, source_kind text, is_about_child boolean)
language sql stable security definer set search_path = '' as $$
  select a.action_id, a.due_on, a.source_kind, a.child_id is not null
    from actions.action a
    join access.user_account u on u.partnership_id = a.partnership_id and u.user_id = a.owner_user_id
   where a.partnership_id = access.viewer_partnership() and a.owner_user_id = wanted and a.done_on is null and a.ended_on is null
     and administration.looks_after(u.agency_id)
   order by a.due_on, a.action_id
$$;

-- Gives what somebody had to do to a colleague; each room moves its own. Gives the children it is about, for the audit trail.
create or replace function administration.hand_over(wanted uuid[], given_from uuid, given_to uuid, access_days integer) returns uuid[]
language plpgsql volatile security definer set search_path = '' as $$
declare
  leaver access.user_account := administration.person_to_change(given_from);
  colleague access.user_account;
  about uuid[];
begin
  select u.* into colleague from access.user_account u
   where u.partnership_id = leaver.partnership_id and u.user_id = given_to and u.is_active and not u.is_system
     and u.agency_id is not distinct from leaver.agency_id and u.user_id <> given_from;
  if not found then perform administration.refuse('what somebody had to do is handed over to a colleague of their agency'); end if;
  about := panels.hand_over(wanted, given_from, given_to, access_days);
  return about || actions.hand_over(wanted, given_from, given_to);
end $$;

revoke execute on all routines in schema administration from public;
grant execute on all functions in schema administration to {{app_role}};
revoke execute on function administration.note(uuid, uuid, text, text), administration.set_roles(access.user_account, text[]),
  administration.end_standing(access.user_account), administration.complete_reviews(uuid), administration.leave_reviews(access.user_account),
  administration.person_to_change(uuid) from {{app_role}};
-- Only through administration.hand_over, which asks who may.
revoke execute on function actions.hand_over(uuid[], uuid, uuid), panels.hand_over(uuid[], uuid, uuid, integer) from public, {{app_role}};
