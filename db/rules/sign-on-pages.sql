-- An agency's administrator sets up the single sign-on of their own agency. Each function asks who that is, works on the viewer's agency
-- and no other, and writes down what was changed. The client secret comes sealed and never goes out to a page.

create or replace function administration.own_agency_to_set() returns uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  if not access.has_role('agency-administrator') or not administration.looks_after(access.viewer_agency()) then
    perform administration.refuse('single sign-on is set up by an administrator of the agency');
  end if;
  return access.viewer_agency();
end $$;

-- What stands on the page: the draft (or, where there is none, what is switched on), what trying it found, and what is switched on.
create or replace function administration.own_sign_on()
returns table (agency_id uuid, sign_on_id uuid, issuer text, client_id text, email_claim text, needs_verified_email boolean, domains text[], version integer,
               asked_at timestamptz, tried_at timestamptz, findings jsonb, is_on boolean, is_as_on boolean, on_issuer text, on_domains text[],
               needs_sign_on boolean, has_come boolean, people integer, outside integer)
language sql stable security definer set search_path = '' as $$
  with mine as (select administration.own_agency_to_set() as agency),
  live as (
    select o.*, array(select d.domain from access.organisation_domain d where d.sign_on_id = o.sign_on_id order by d.domain) as domains
      from access.organisation_sign_on o, mine m where o.partnership_id = access.viewer_partnership() and o.agency_id = m.agency),
  colleagues as (
    select u.email from access.user_account u, mine m
     where u.partnership_id = access.viewer_partnership() and u.agency_id = m.agency and u.is_active and not u.is_system)
  select a.agency_id, coalesce(d.sign_on_id, l.sign_on_id), coalesce(d.issuer, l.issuer), coalesce(d.client_id, l.client_id),
         coalesce(d.email_claim, l.email_claim), coalesce(d.needs_verified_email, l.needs_verified_email), coalesce(d.domains, l.domains), coalesce(d.version, 0),
         d.asked_at, d.tried_at, coalesce(d.findings, '[]'), l.sign_on_id is not null,
         l.sign_on_id is not null and (d.sign_on_id is null or (d.issuer = l.issuer and d.client_id = l.client_id and d.client_secret_sealed = l.client_secret_sealed
           and d.email_claim = l.email_claim and d.needs_verified_email = l.needs_verified_email and d.domains = l.domains)),
         l.issuer, l.domains, a.needs_sign_on,
         exists (select from access.organisation_identity i where i.partnership_id = a.partnership_id and i.user_id = access.viewer_id() and i.issuer = l.issuer),
         (select count(*)::integer from colleagues),
         (select count(*)::integer from colleagues c where not lower(split_part(c.email, '@', 2)) = any (coalesce(d.domains, l.domains, '{}')))
    from mine m
    join access.agency a on a.partnership_id = access.viewer_partnership() and a.agency_id = m.agency
    left join live l on true
    left join access.organisation_sign_on_draft d on d.partnership_id = a.partnership_id and d.agency_id = a.agency_id
$$;

-- Whether a domain may lead to this agency's provider: its people have addresses of it, and nobody of another agency has, nor does it lead
-- elsewhere already. Otherwise an agency could send the people of another to a sign-in of its own. Shared domains are set by the operator.
create or replace function administration.is_own_domain(given_agency uuid, wanted text) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from access.user_account u
                  where u.partnership_id = access.viewer_partnership() and u.agency_id = given_agency and u.is_active and lower(split_part(u.email, '@', 2)) = wanted)
     and not exists (select from access.user_account u
                      where not u.is_system and not u.is_duplicate and (u.partnership_id <> access.viewer_partnership() or u.agency_id is distinct from given_agency)
                        and lower(split_part(u.email, '@', 2)) = wanted)
     and not exists (select from access.organisation_domain d join access.organisation_sign_on o on o.sign_on_id = d.sign_on_id
                      where d.domain = wanted and (o.partnership_id <> access.viewer_partnership() or o.agency_id <> given_agency))
$$;

-- Keeps a draft: 'saved'; 'changed' when somebody was quicker; 'secret-needed' when no secret was given and what it is for has changed: a
-- secret goes to nobody but whom it was given for; 'domain' when a domain is not this agency's alone, unless the operator set it.
create or replace function administration.save_sign_on_draft(given_version integer, new_id uuid, given_issuer text, given_client text, given_secret bytea,
  given_claim text, given_verified boolean, given_domains text[]) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  mine uuid := administration.own_agency_to_set();
  draft access.organisation_sign_on_draft;
  live access.organisation_sign_on;
  kept bytea;
begin
  perform from access.agency a where a.partnership_id = access.viewer_partnership() and a.agency_id = mine for update;
  select d.* into draft from access.organisation_sign_on_draft d where d.partnership_id = access.viewer_partnership() and d.agency_id = mine;
  select o.* into live from access.organisation_sign_on o where o.partnership_id = access.viewer_partnership() and o.agency_id = mine;
  if coalesce(draft.version, 0) <> given_version or new_id <> coalesce(draft.sign_on_id, live.sign_on_id, new_id) then return 'changed'; end if;
  if exists (select from unnest(given_domains) as wanted
              where not administration.is_own_domain(mine, wanted)
                and not exists (select from access.organisation_domain o where o.sign_on_id = live.sign_on_id and o.domain = wanted)) then
    return 'domain';
  end if;
  kept := case when draft.issuer = given_issuer and draft.client_id = given_client then draft.client_secret_sealed
               when live.issuer = given_issuer and live.client_id = given_client then live.client_secret_sealed end;
  if coalesce(given_secret, kept) is null then return 'secret-needed'; end if;
  insert into access.organisation_sign_on_draft (partnership_id, agency_id, sign_on_id, issuer, client_id, client_secret_sealed, email_claim,
                                                 needs_verified_email, domains, saved_by, saved_at)
  values (access.viewer_partnership(), mine, new_id, given_issuer, given_client, coalesce(given_secret, kept), given_claim, given_verified,
          given_domains, access.viewer_id(), access.now())
  on conflict (partnership_id, agency_id) do update set issuer = excluded.issuer, client_id = excluded.client_id,
    client_secret_sealed = excluded.client_secret_sealed, email_claim = excluded.email_claim, needs_verified_email = excluded.needs_verified_email,
    domains = excluded.domains, saved_by = excluded.saved_by, saved_at = excluded.saved_at, version = organisation_sign_on_draft.version + 1,
    asked_at = null, tried_at = null, findings = '[]';
  perform administration.note(mine, null, 'sign-on-saved');
  return 'saved';
end $$;

-- Asks for the draft to be tried: false when somebody changed it meanwhile. The asking itself is background work.
create or replace function administration.ask_to_try_sign_on(given_version integer) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare mine uuid := administration.own_agency_to_set();
begin
  update access.organisation_sign_on_draft d set asked_at = access.now(), tried_at = null, findings = '[]'
   where d.partnership_id = access.viewer_partnership() and d.agency_id = mine and d.version = given_version;
  return found;
end $$;

-- For the background work only: a draft that waits to be tried, and what came of it. What was changed meanwhile is not marked as tried.
create or replace function administration.sign_on_to_try(given_agency uuid)
returns table (sign_on_id uuid, issuer text, client_id text, client_secret_sealed bytea, version integer)
language sql stable security definer set search_path = '' as $$
  select d.sign_on_id, d.issuer, d.client_id, d.client_secret_sealed, d.version from access.organisation_sign_on_draft d
   where access.is_system() and d.partnership_id = access.viewer_partnership() and d.agency_id = given_agency
     and d.asked_at is not null and d.tried_at is null
$$;
create or replace function administration.keep_findings(given_agency uuid, given_version integer, found_out jsonb) returns void
language sql volatile security definer set search_path = '' as $$
  update access.organisation_sign_on_draft d set tried_at = access.now(), findings = found_out
   where access.is_system() and d.partnership_id = access.viewer_partnership() and d.agency_id = given_agency and d.version = given_version
     and d.asked_at is not null
$$;

-- Switches the draft on as it was tried: 'on'; 'changed' when it was changed meanwhile; 'not-tried'; 'wrong' when trying it found something
-- wrong; 'domain' when a domain is no longer this agency's alone. That the provider's second factor counts is for the operator to say, and
-- lasts only as long as the provider stays the same: whoever answers for a provider could else come in as any of their colleagues.
create or replace function administration.switch_sign_on_on(given_version integer) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  mine uuid := administration.own_agency_to_set();
  draft access.organisation_sign_on_draft;
  live access.organisation_sign_on;
begin
  select d.* into draft from access.organisation_sign_on_draft d
   where d.partnership_id = access.viewer_partnership() and d.agency_id = mine for update;
  if not found or draft.version <> given_version then return 'changed'; end if;
  if draft.tried_at is null then return 'not-tried'; end if;
  if exists (select from jsonb_array_elements(draft.findings) as f where f->>'kind' = 'wrong') then return 'wrong'; end if;
  select o.* into live from access.organisation_sign_on o where o.partnership_id = draft.partnership_id and o.agency_id = mine;
  if exists (select from unnest(draft.domains) as wanted
              where not administration.is_own_domain(mine, wanted)
                and not exists (select from access.organisation_domain o where o.sign_on_id = live.sign_on_id and o.domain = wanted)) then
    return 'domain';
  end if;
  insert into access.organisation_sign_on as o (partnership_id, sign_on_id, agency_id, issuer, client_id, client_secret_sealed, email_claim,
                                                needs_verified_email, second_factors, logout_address, changed_at, set_by_page)
  values (draft.partnership_id, draft.sign_on_id, mine, draft.issuer, draft.client_id, draft.client_secret_sealed, draft.email_claim,
          draft.needs_verified_email, '{}', null, access.now(), true)
  on conflict (partnership_id, agency_id) do update set
    second_factors = case when o.issuer = excluded.issuer and o.client_id = excluded.client_id then o.second_factors else '{}' end,
    logout_address = case when o.issuer = excluded.issuer then o.logout_address end,
    set_by_page = o.issuer <> excluded.issuer or o.set_by_page,
    issuer = excluded.issuer, client_id = excluded.client_id, client_secret_sealed = excluded.client_secret_sealed,
    email_claim = excluded.email_claim, needs_verified_email = excluded.needs_verified_email, changed_at = excluded.changed_at;
  delete from access.organisation_domain d where d.sign_on_id = draft.sign_on_id;
  insert into access.organisation_domain (partnership_id, sign_on_id, domain)
  select draft.partnership_id, draft.sign_on_id, wanted from unnest(draft.domains) as wanted;
  perform administration.note(mine, null, 'sign-on-on', left(draft.issuer, 500));
  return 'on';
end $$;

-- Switches it off: passwords count again, and the sessions begun with it end, but for the viewer's own. Gives how many; null: it was off.
create or replace function administration.switch_sign_on_off() returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  mine uuid := administration.own_agency_to_set();
  live access.organisation_sign_on;
  ended integer;
begin
  select o.* into live from access.organisation_sign_on o where o.partnership_id = access.viewer_partnership() and o.agency_id = mine for update;
  if not found then return null; end if;
  with out as (
    update access.session s set ended_at = access.now() from access.organisation_session o
     where o.session_hash = s.session_hash and o.sign_on_id = live.sign_on_id and s.ended_at is null and s.user_id <> access.viewer_id()
    returning 1)
  select count(*)::integer into ended from out;
  update access.agency a set needs_sign_on = false where a.partnership_id = live.partnership_id and a.agency_id = mine;
  delete from access.organisation_sign_on o where o.sign_on_id = live.sign_on_id;
  perform administration.note(mine, null, 'sign-on-off');
  return ended;
end $$;

-- "Our people sign in this way only", or no longer: 'done'; 'off' when there is no other way; 'not-come' when the viewer has not come in by it
-- themselves, which shows that it works before it is the only way.
create or replace function administration.need_sign_on(wanted boolean) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  mine uuid := administration.own_agency_to_set();
  live access.organisation_sign_on;
begin
  select o.* into live from access.organisation_sign_on o where o.partnership_id = access.viewer_partnership() and o.agency_id = mine for update;
  if wanted and not found then return 'off'; end if;
  if wanted and not exists (select from access.organisation_identity i
                             where i.partnership_id = access.viewer_partnership() and i.user_id = access.viewer_id() and i.issuer = live.issuer) then
    return 'not-come';
  end if;
  update access.agency a set needs_sign_on = wanted
   where a.partnership_id = access.viewer_partnership() and a.agency_id = mine and a.needs_sign_on <> wanted;
  if found then perform administration.note(mine, null, case when wanted then 'sign-on-needed' else 'sign-on-not-needed' end); end if;
  return 'done';
end $$;

-- Who is told that single sign-on of the viewer's agency was switched: those who look after its people with the viewer, and the system
-- administrators of the partnership; never the viewer, who did it.
create or replace function administration.whom_to_tell_of_sign_on() returns table (user_id uuid, language text)
language sql stable security definer set search_path = '' as $$
  select u.user_id, u.language from access.user_account u
   where u.partnership_id = access.viewer_partnership() and u.is_active and not u.is_system and u.user_id <> access.viewer_id()
     and exists (select from access.user_role r where r.partnership_id = u.partnership_id and r.user_id = u.user_id
                    and (r.role = 'system-administrator'
                         or (r.role = 'agency-administrator' and u.agency_id = administration.own_agency_to_set())))
   order by u.user_id
$$;

-- Ends every session of somebody the viewer looks after, and nothing else: gives how many.
create or replace function administration.end_sessions(wanted uuid) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  person access.user_account := administration.person_to_change(wanted);
  ended integer;
begin
  with out as (
    update access.session s set ended_at = access.now() where s.user_id = person.user_id and s.ended_at is null returning 1)
  select count(*)::integer into ended from out;
  perform administration.note(person.agency_id, wanted, 'sessions-ended');
  return ended;
end $$;

revoke execute on all routines in schema administration from public;
revoke execute on function administration.own_agency_to_set(), administration.is_own_domain(uuid, text) from {{app_role}};
grant execute on function administration.own_sign_on(), administration.save_sign_on_draft(integer, uuid, text, text, bytea, text, boolean, text[]),
  administration.ask_to_try_sign_on(integer), administration.sign_on_to_try(uuid), administration.keep_findings(uuid, integer, jsonb),
  administration.switch_sign_on_on(integer), administration.switch_sign_on_off(), administration.need_sign_on(boolean),
  administration.end_sessions(uuid), administration.whom_to_tell_of_sign_on() to {{app_role}};
