-- Agencies and people: joining, inviting, changing, moving, leaving.

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

-- Invites somebody. 'here': the address belongs to somebody of this agency already; 'elsewhere': to somebody of another agency of the
-- partnership, which only a system administrator is told, who looks after both. Everybody else sees them invited, though nobody can sign in as
-- them: whether an address has an account elsewhere is not theirs to know. Into an agency that has not signed yet only its first administrators come.
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
  if exists (select from access.user_account u where u.partnership_id = access.viewer_partnership() and u.agency_id = given_agency
                and lower(u.email) = lower(given_email)) then
    return 'here';
  end if;
  if access.has_role('system-administrator') and exists (
    select from access.user_account u where u.partnership_id = access.viewer_partnership() and lower(u.email) = lower(given_email) and not u.is_duplicate) then
    return 'elsewhere';
  end if;
  insert into access.user_account (partnership_id, user_id, agency_id, team_id, email, full_name, job_title, language)
  values (access.viewer_partnership(), new_user, given_agency, given_team, given_email, given_name, given_job_title, given_language)
  on conflict do nothing returning * into added;
  if not found then
    insert into access.user_account (partnership_id, user_id, agency_id, team_id, email, full_name, job_title, language, is_duplicate)
    values (access.viewer_partnership(), new_user, given_agency, given_team, given_email, given_name, given_job_title, given_language, true)
    on conflict do nothing returning * into added;
    if not found then return 'here'; end if;
  end if;
  insert into administration.invitation (partnership_id, agency_id, user_id, invited_by, made_at, until)
  values (added.partnership_id, given_agency, new_user, access.viewer_id(), access.now(), valid_until);
  perform administration.note(given_agency, new_user, 'invited');
  perform administration.set_roles(added, wanted);
  return 'invited';
end $$;

-- Whether an address was known elsewhere when it was invited: for the letter to its reader, and for nothing that a page shows.
create or replace function administration.is_known_elsewhere(wanted uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select coalesce((select u.is_duplicate from access.user_account u where u.partnership_id = access.viewer_partnership() and u.user_id = wanted), false)
$$;

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
