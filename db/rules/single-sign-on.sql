-- Single sign-on: no role but the owner reads or writes these tables. Each function has the owner's rights and does one thing, before
-- there is a viewer. Secrets come and go sealed: the key is the app's, not the database's.
call access.protect('access.organisation_sign_on', 'false', 'false');
call access.protect('access.organisation_domain', 'false', 'false');
call access.protect('access.organisation_identity', 'false', 'false');
call access.protect('access.organisation_attempt', 'false', 'false');
call access.protect('access.organisation_session', 'false', 'false');
call access.protect('access.organisation_notice', 'false', 'false');
call access.protect('access.organisation_sign_on_draft', 'false', 'false');

-- Where the people of a domain sign in. That a domain has a provider is no secret; whether an address has an account is never asked.
-- Agencies of two partnerships may share a domain: sign_on_set lets them only with one provider, so the first will do.
create or replace function access.sign_on_of_domain(wanted text) returns uuid
language sql stable security definer set search_path = '' as $$
  select d.sign_on_id from access.organisation_domain d where d.domain = lower(wanted) order by d.sign_on_id limit 1
$$;

create or replace function access.begin_attempt(wanted_sign_on uuid, attempt uuid, state bytea, back_to text, typed text, ends timestamptz) returns void
language sql volatile security definer set search_path = '' as $$
  insert into access.organisation_attempt (partnership_id, attempt_id, sign_on_id, state_hash, return_to, typed_email, until)
  select o.partnership_id, attempt, o.sign_on_id, state, back_to, typed, ends
    from access.organisation_sign_on o where o.sign_on_id = wanted_sign_on
$$;

-- The attempt that a state stands for, with where it leads; `take`: from now on it counts as used, whoever comes second sees that.
drop function if exists access.find_attempt(bytea, timestamptz, boolean);
create function access.find_attempt(state bytea, at timestamptz, take boolean)
returns table (attempt_id uuid, return_to text, typed_email text, is_over boolean, is_taken boolean, partnership_id uuid, agency_name text,
               sign_on_id uuid, issuer text, client_id text, client_secret_sealed bytea, email_claim text, needs_verified_email boolean,
               second_factors text[], logout_address text, domains text[], set_by_page boolean)
language plpgsql volatile security definer set search_path = '' as $$
declare before access.organisation_attempt;
begin
  select a.* into before from access.organisation_attempt a where a.state_hash = state for update;
  if not found then return; end if;
  if take then
    update access.organisation_attempt a set taken_at = at where a.attempt_id = before.attempt_id and a.taken_at is null;
  end if;
  return query
    select before.attempt_id, before.return_to, before.typed_email, before.until <= at, before.taken_at is not null, o.partnership_id, g.name,
           o.sign_on_id, o.issuer, o.client_id, o.client_secret_sealed, o.email_claim, o.needs_verified_email,
           o.second_factors, o.logout_address,
           array(select d.domain from access.organisation_domain d where d.sign_on_id = o.sign_on_id order by d.domain), o.set_by_page
      from access.organisation_sign_on o
      join access.agency g on g.partnership_id = o.partnership_id and g.agency_id = o.agency_id
     where o.sign_on_id = before.sign_on_id;
end $$;

-- Whom a subject of a provider is let in as. The first time the e-mail address decides (null: it does not count), folded as find_account
-- folds it; from then on only the subject does. `outcome` is 'in' or the reason why not; the person is named also then, for the audit trail.
create or replace function access.let_in(wanted_sign_on uuid, wanted_subject text, given_email text, at timestamptz)
returns table (outcome text, user_id uuid, partnership_id uuid)
language plpgsql volatile security definer set search_path = '' as $$
declare
  provider access.organisation_sign_on;
  person access.user_account;
  bound_to uuid;
begin
  select o.* into strict provider from access.organisation_sign_on o where o.sign_on_id = wanted_sign_on;
  -- Two first sign-ins at once: the second waits, then finds the first one's.
  perform pg_advisory_xact_lock(hashtextextended(provider.issuer || ' ' || wanted_subject, 0));
  select i.user_id into bound_to from access.organisation_identity i where i.issuer = provider.issuer and i.subject = wanted_subject;
  select u.* into person from access.user_account u
   where not u.is_system and not u.is_duplicate and case when bound_to is null then lower(u.email) = lower(given_email) else u.user_id = bound_to end;
  if not found then
    return query select case when given_email is null then 'email-needed' else 'no-account' end, null::uuid, provider.partnership_id;
  elsif not exists (select from access.organisation_sign_on o
                     where o.partnership_id = person.partnership_id and o.agency_id = person.agency_id
                       and o.issuer = provider.issuer and o.client_id = provider.client_id) then
    -- The partnership told of it is the one that set this provider up, never the one whose account was reached for.
    return query select 'account-of-another-agency', null::uuid, provider.partnership_id;
  elsif not person.is_active then
    return query select 'account-closed', person.user_id, person.partnership_id;
  elsif bound_to is null and exists (select from access.organisation_identity i
                                      where i.partnership_id = person.partnership_id and i.user_id = person.user_id and i.issuer = provider.issuer) then
    return query select 'bound-to-another', person.user_id, person.partnership_id;
  else
    insert into access.organisation_identity (partnership_id, user_id, issuer, subject, bound_at)
    select person.partnership_id, person.user_id, provider.issuer, wanted_subject, at where bound_to is null;
    return query select 'in', person.user_id, person.partnership_id;
  end if;
end $$;

create or replace function access.keep_organisation_session(hash bytea, wanted_sign_on uuid, wanted_subject text, wanted_session text,
                                                            token_sealed bytea, end_address text) returns void
language sql volatile security definer set search_path = '' as $$
  insert into access.organisation_session (session_hash, partnership_id, user_id, sign_on_id, issuer, subject, provider_session,
                                           id_token_sealed, end_session_address)
  select s.session_hash, s.partnership_id, s.user_id, o.sign_on_id, o.issuer, wanted_subject, wanted_session, token_sealed, end_address
    from access.session s, access.organisation_sign_on o
   where s.session_hash = hash and o.sign_on_id = wanted_sign_on
$$;

-- A sign-in that went on with our second factor has a new session: what the provider knows it as goes along.
create or replace function access.carry_organisation_session(old_hash bytea, new_hash bytea) returns void
language sql volatile security definer set search_path = '' as $$
  update access.organisation_session o set session_hash = new_hash where o.session_hash = old_hash
$$;

-- Signing out: whether the session has a provider to be signed out of too, reached once with `leave` within ten minutes.
create or replace function access.begin_leaving(hash bytea, leave bytea, at timestamptz) returns boolean
language sql volatile security definer set search_path = '' as $$
  with begun as (
    update access.organisation_session o set leave_hash = leave, leave_until = at + interval '10 minutes'
     where o.session_hash = hash and o.end_session_address is not null and o.leave_hash is null and o.ended_elsewhere_at is null
    returning 1)
  select exists (select from begun)
$$;
create or replace function access.take_leaving(leave bytea, at timestamptz)
returns table (end_session_address text, id_token_sealed bytea, sign_on_id uuid, client_id text, agency_name text)
language plpgsql volatile security definer set search_path = '' as $$
declare found_session access.organisation_session;
begin
  select o.* into found_session from access.organisation_session o where o.leave_hash = leave and o.leave_until > at for update;
  if not found then return; end if;
  update access.organisation_session o set leave_until = at, id_token_sealed = null where o.session_hash = found_session.session_hash;
  return query
    select found_session.end_session_address, found_session.id_token_sealed, s.sign_on_id, s.client_id, g.name
      from access.organisation_sign_on s
      join access.agency g on g.partnership_id = s.partnership_id and g.agency_id = s.agency_id
     where s.sign_on_id = found_session.sign_on_id;
end $$;

-- Whose notice of a sign-out this may be: the provider and the client it names are still to be proved by its signature.
drop function if exists access.sign_on_of_notice(text, text[]);
create function access.sign_on_of_notice(wanted_issuer text, audiences text[])
returns table (sign_on_id uuid, issuer text, client_id text, client_secret_sealed bytea, set_by_page boolean)
language sql stable security definer set search_path = '' as $$
  select o.sign_on_id, o.issuer, o.client_id, o.client_secret_sealed, o.set_by_page from access.organisation_sign_on o
   where o.issuer = wanted_issuer collate "C" and o.client_id = any (audiences) order by o.sign_on_id limit 1
$$;

-- Whether a proved notice is heard for the first time.
create or replace function access.hear_notice(wanted_issuer text, notice text, at timestamptz) returns boolean
language sql volatile security definer set search_path = '' as $$
  with heard as (
    insert into access.organisation_notice (issuer, notice_id, at) values (wanted_issuer, notice, at) on conflict do nothing returning 1)
  select exists (select from heard)
$$;

-- Ends, at once, the sessions that a proved notice names: one at the provider, or all of a subject.
create or replace function access.end_sessions_elsewhere(wanted_issuer text, wanted_subject text, wanted_session text, at timestamptz)
returns table (partnership_id uuid, user_id uuid, sessions integer)
language sql volatile security definer set search_path = '' as $$
  with named as (
    update access.organisation_session o set ended_elsewhere_at = at, id_token_sealed = null
     where o.issuer = wanted_issuer and o.ended_elsewhere_at is null
       and (wanted_subject is not null or wanted_session is not null)
       and (wanted_subject is null or o.subject = wanted_subject)
       and (wanted_session is null or o.provider_session = wanted_session)
    returning o.session_hash),
  ended as (
    update access.session s set ended_at = at from named n where s.session_hash = n.session_hash and s.ended_at is null
    returning s.partnership_id, s.user_id)
  select e.partnership_id, e.user_id, count(*)::integer from ended e group by e.partnership_id, e.user_id
$$;

create or replace function access.was_ended_elsewhere(hash bytea) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from access.organisation_session o where o.session_hash = hash and o.ended_elsewhere_at is not null)
$$;

-- Whom somebody asks whom their own organisation has vouched for and who is not let in: the administrators of that agency.
create or replace function access.administrators_of_sign_on(wanted_sign_on uuid)
returns table (full_name text, job_title text)
language sql stable security definer set search_path = '' as $$
  select u.full_name, u.job_title from access.organisation_sign_on o
    join access.user_account u on u.partnership_id = o.partnership_id and u.agency_id = o.agency_id and u.is_active and not u.is_system
    join access.user_role r on r.partnership_id = u.partnership_id and r.user_id = u.user_id and r.role = 'agency-administrator'
   where o.sign_on_id = wanted_sign_on order by u.full_name limit 3
$$;

-- Attempts that led nowhere, notices that can be no replay any more. Sessions go with access.session.
create or replace function access.forget_spent_sign_ons(at timestamptz) returns void
language sql volatile security definer set search_path = '' as $$
  delete from access.organisation_attempt a where a.until < at - interval '1 day';
  delete from access.organisation_notice n where n.at < at - interval '7 days';
$$;

revoke execute on all routines in schema access from public;
grant execute on all functions in schema access to {{app_role}};
