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
               'front-door', 'agency-administrator', 'system-administrator', 'data-protection-officer', 'independent-chair', 'directory-editor']
$$;
create or replace function administration.wide_roles() returns text[] language sql immutable as $$
  select array['panel-coordinator', 'panel-chair', 'quality-assurance', 'data-analyst', 'front-door']
$$;
create or replace function administration.partnership_roles() returns text[] language sql immutable as $$
  select administration.wide_roles() || array['system-administrator', 'data-protection-officer', 'independent-chair', 'directory-editor']
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
