-- Signing in: second factors, sessions, tries, links that set a password. What is somebody's own they reach by row rules, signed in or half
-- way through (access.open_sign_in makes the transaction theirs); the rest by functions that each do one thing.

grant select, insert on access.second_factor to {{app_role}};
grant update (name, last_used_at, last_step, sign_count) on access.second_factor to {{app_role}};
grant select, insert, delete on access.recovery_code to {{app_role}};
grant update (used_at) on access.recovery_code to {{app_role}};

call access.protect('access.second_factor', 'user_id = (select access.viewer_id()) and ' || access.partnership_rule());
call access.protect('access.recovery_code', 'user_id = (select access.viewer_id()) and ' || access.partnership_rule());
call access.protect('access.known_device', 'false', 'false');
call access.protect('access.password_link', 'false', 'false');
call access.protect('access.sign_in_setting', 'false', 'false');

-- Sessions ---------------------------------------------------------------------------------------------------------------------------

create or replace function access.start_session(hash bytea, wanted_user uuid, at timestamptz, its_stage text, its_way text, its_device text, its_factor_at timestamptz) returns void
language sql volatile security definer set search_path = '' as $$
  insert into access.session (session_hash, partnership_id, user_id, created_at, last_seen_at, stage, way, device, factor_at)
  select hash, u.partnership_id, u.user_id, at, at, its_stage, its_way, its_device, its_factor_at
    from access.user_account u where u.user_id = wanted_user and u.is_active and not u.is_system and not u.is_duplicate
     and not (its_way = 'password' and access.needs_sign_on(u.user_id))
$$;

-- Whose password was right a moment ago and who still owes the second factor; makes the transaction theirs. A quarter of an hour is time to
-- find the phone, or to set up an app.
create or replace function access.open_sign_in(hash bytea, at timestamptz)
returns table (session_id uuid, user_id uuid, partnership_id uuid, email text, full_name text, language text, way text, factor_at timestamptz)
language plpgsql volatile security definer set search_path = '' as $$
declare
  found_session access.session;
  person access.user_account;
begin
  select s.* into found_session from access.session s
   where s.session_hash = hash and s.stage = 'password' and s.ended_at is null and s.created_at > at - interval '15 minutes';
  if not found then return; end if;
  select u.* into person from access.user_account u
   where u.user_id = found_session.user_id and u.is_active and not u.is_system
     and not (found_session.way = 'password' and access.needs_sign_on(u.user_id));
  if not found then return; end if;
  perform access.become(person.user_id, person.partnership_id, person.agency_id, at);
  return query select found_session.session_id, person.user_id, person.partnership_id, person.email, person.full_name, person.language,
                      found_session.way, found_session.factor_at;
end $$;

create or replace function access.confirm_session(wanted uuid, at timestamptz) returns void
language sql volatile security definer set search_path = '' as $$
  update access.session s set factor_at = at where s.session_id = wanted and s.user_id = access.viewer_id() and s.ended_at is null
$$;
-- The same in a session that is whole, which goes on under another token. The one it had counts for twenty seconds more, for what is on its
-- way; doing this twice at once is doing it once.
create or replace function access.renew_session(wanted uuid, at timestamptz, new_hash bytea) returns void
language sql volatile security definer set search_path = '' as $$
  update access.session s
     set factor_at = at, session_hash = new_hash,
         earlier_hash = case when s.session_hash = new_hash then s.earlier_hash else s.session_hash end,
         earlier_until = case when s.session_hash = new_hash then s.earlier_until else at + interval '20 seconds' end
   where s.session_id = wanted and s.user_id = access.viewer_id() and s.ended_at is null
$$;

-- A passkey signs what it was asked to sign, once: asking again replaces the question, answering takes it away.
create or replace function access.ask_passkey(wanted uuid, question text, at timestamptz) returns void
language sql volatile security definer set search_path = '' as $$
  update access.session s set challenge = question, challenge_at = at where s.session_id = wanted and s.user_id = access.viewer_id() and s.ended_at is null
$$;
create or replace function access.take_question(wanted uuid, at timestamptz) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare question text;
begin
  select s.challenge into question from access.session s
   where s.session_id = wanted and s.user_id = access.viewer_id() and s.ended_at is null and s.challenge_at > at - interval '5 minutes' for update;
  update access.session s set challenge = null, challenge_at = null where s.session_id = wanted and s.user_id = access.viewer_id();
  return question;
end $$;

create or replace function access.my_sessions(at timestamptz)
returns table (session_id uuid, way text, device text, started_at timestamptz, last_seen_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select s.session_id, s.way, s.device, s.created_at, s.last_seen_at from access.session s
   where s.user_id = access.viewer_id() and s.partnership_id = access.viewer_partnership() and s.ended_at is null and s.stage = 'whole'
     and s.last_seen_at > at - make_interval(mins => access.sign_in_limit(s.partnership_id, 'idle-minutes'))
     and s.created_at > at - make_interval(hours => access.sign_in_limit(s.partnership_id, 'longest-hours'))
   order by s.last_seen_at desc, s.created_at desc
$$;
-- Ends one of the viewer's own sessions; false when it is not theirs or has ended.
create or replace function access.end_my_session(wanted uuid, at timestamptz) returns boolean
language sql volatile security definer set search_path = '' as $$
  with ended as (update access.session s set ended_at = at
    where s.session_id = wanted and s.user_id = access.viewer_id() and s.partnership_id = access.viewer_partnership() and s.ended_at is null returning 1)
  select exists (select from ended)
$$;
-- Ends all of the viewer's sessions but one; gives how many.
create or replace function access.end_my_other_sessions(kept uuid, at timestamptz) returns integer
language sql volatile security definer set search_path = '' as $$
  with ended as (update access.session s set ended_at = at
    where s.session_id is distinct from kept and s.user_id = access.viewer_id() and s.partnership_id = access.viewer_partnership() and s.ended_at is null returning 1)
  select count(*)::integer from ended
$$;

-- Somebody who is no longer let in is out at once and stays out when they are let in again: whoever changes it, and by whatever means.
create or replace function access.end_sessions_of_disabled() returns trigger
language plpgsql volatile security definer set search_path = '' as $$
begin
  update access.session s set ended_at = coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())
   where s.user_id = new.user_id and s.ended_at is null;
  return null;
end $$;
create or replace trigger disabled_person_is_out after update of is_active on access.user_account
  for each row when (old.is_active and not new.is_active) execute function access.end_sessions_of_disabled();

-- Tries ------------------------------------------------------------------------------------------------------------------------------

create or replace function access.is_known_device(wanted_user uuid, hash bytea, at timestamptz) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from access.known_device d where d.user_id = wanted_user and d.device_hash = hash and d.last_at > at - interval '365 days')
$$;
create or replace function access.know_device(wanted_user uuid, hash bytea, at timestamptz) returns void
language sql volatile security definer set search_path = '' as $$
  insert into access.known_device (partnership_id, user_id, device_hash, first_at, last_at)
  select u.partnership_id, u.user_id, hash, at, at from access.user_account u where u.user_id = wanted_user
  on conflict (user_id, device_hash) do update set last_at = excluded.last_at
$$;

-- What failed since then: for this address from this place (since it last went well there), for this address from anywhere that is no known
-- device, and from this place for any address. Tries for one address at one step wait for each other a moment, then are not heard (no row):
-- otherwise many at once would all count the same failures. Known devices wait in a line of their own, which nobody else can fill.
create or replace function access.failures_at(given_email text, at_step text, place bytea, is_known boolean, since timestamptz)
returns table (of_place integer, of_account integer, of_network integer)
language plpgsql volatile security definer set search_path = '' as $$
declare
  hash bytea := access.email_hash(given_email);
  line bigint := hashtextextended(encode(hash, 'hex') || at_step || case when is_known then encode(place, 'hex') else '' end, 0);
begin
  for waits in 1 .. 10 loop
    if pg_try_advisory_xact_lock(line) then
      return query
        select (select count(*)::integer from access.sign_in_attempt a
                 where a.email_hash = hash and a.step = at_step and a.place_hash = place and a.at > since and not a.succeeded
                   and a.attempt_id > coalesce((select max(b.attempt_id) from access.sign_in_attempt b
                                                 where b.email_hash = hash and b.step = at_step and b.place_hash = place and b.succeeded), 0)),
               (select count(*)::integer from access.sign_in_attempt a
                 where a.email_hash = hash and a.step = at_step and a.at > since and not a.succeeded and not a.is_known_device),
               (select count(*)::integer from access.sign_in_attempt a
                 where a.place_hash = place and a.at > since and not a.succeeded and not a.is_known_device);
      return;
    end if;
    perform pg_sleep(0.05);
  end loop;
end $$;
create or replace function access.record_attempt(given_email text, at timestamptz, succeeded boolean, at_step text, place bytea, is_known boolean) returns void
language sql volatile security definer set search_path = '' as $$
  insert into access.sign_in_attempt (email_hash, at, succeeded, step, place_hash, is_known_device)
  values (access.email_hash(given_email), at, succeeded, at_step, place, is_known)
$$;

-- That a try was refused is put on the trail of the partnership it concerns, by nobody.
create or replace function access.become_nobody_of(partnership uuid, at timestamptz) returns void
language sql volatile set search_path = '' as $$
  select set_config('app.viewer_id', '', true), set_config('app.partnership_id', coalesce(partnership::text, ''), true),
         set_config('app.agency_id', '', true), set_config('app.now', at::text, true), set_config('app.gate', '', true)
$$;

-- Factors ----------------------------------------------------------------------------------------------------------------------------

-- Takes one of the viewer's own factors away; false when it is not there or would be the last. Two at once wait for each other.
create or replace function access.remove_factor(wanted uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare theirs uuid[];
begin
  perform from access.user_account u where u.user_id = access.viewer_id() for update;
  theirs := array(select f.factor_id from access.second_factor f where f.user_id = access.viewer_id() and f.partnership_id = access.viewer_partnership());
  if not wanted = any (theirs) or cardinality(theirs) < 2 then return false; end if;
  delete from access.second_factor f where f.factor_id = wanted and f.user_id = access.viewer_id();
  return true;
end $$;

-- Passwords --------------------------------------------------------------------------------------------------------------------------

-- The viewer's own new password; every other session of theirs ends.
create or replace function access.change_my_password(new_hash text, kept_session uuid, at timestamptz) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update access.user_account u set password_hash = new_hash
   where u.user_id = access.viewer_id() and u.partnership_id = access.viewer_partnership() and not access.needs_sign_on(u.user_id);
  perform access.end_my_other_sessions(kept_session, at);
  update access.password_link l set used_at = at where l.user_id = access.viewer_id() and l.used_at is null;
end $$;

-- A link that sets the password of an account; none for whose agency lets people sign in at their own organisation only. Those before it go on: nobody can spoil a link by asking for another. The first used ends all.
-- An invitation's has an end of its own, and takes the place of those before it.
drop function if exists access.make_password_link(uuid, bytea, timestamptz);
create or replace function access.make_password_link(wanted_user uuid, hash bytea, at timestamptz, its_end timestamptz) returns void
language sql volatile security definer set search_path = '' as $$
  update access.password_link l set used_at = at where l.user_id = wanted_user and l.used_at is null and its_end is not null;
  insert into access.password_link (link_hash, partnership_id, user_id, made_at, until)
  select hash, u.partnership_id, u.user_id, at, coalesce(its_end, at + make_interval(hours => access.sign_in_limit(u.partnership_id, 'link-hours')))
    from access.user_account u
   where u.user_id = wanted_user and u.is_active and not u.is_system and not u.is_duplicate and not access.needs_sign_on(u.user_id)
$$;
create or replace function access.find_password_link(hash bytea, at timestamptz)
returns table (user_id uuid, partnership_id uuid, email text, full_name text)
language sql stable security definer set search_path = '' as $$
  select u.user_id, u.partnership_id, u.email, u.full_name from access.password_link l
    join access.user_account u on u.user_id = l.user_id and u.is_active and not u.is_system and not access.needs_sign_on(u.user_id)
   where l.link_hash = hash and l.used_at is null and l.until > at
$$;
-- Uses a link up: the password is set, and whoever was signed in as this person no longer is. False: somebody was quicker, or it is over.
create or replace function access.use_password_link(hash bytea, new_hash text, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare whose uuid;
begin
  update access.password_link l set used_at = at where l.link_hash = hash and l.used_at is null and l.until > at returning l.user_id into whose;
  if not found then return false; end if;
  update access.user_account u set password_hash = new_hash
   where u.user_id = whose and u.is_active and not u.is_system and not access.needs_sign_on(u.user_id);
  if not found then return false; end if;
  update access.password_link l set used_at = at where l.user_id = whose and l.used_at is null;
  update access.session s set ended_at = at where s.user_id = whose and s.ended_at is null;
  return true;
end $$;
-- To whom a letter about signing in goes, and whether one went within the last five minutes: nobody's letter box is filled from outside.
create or replace function access.whom_to_write(wanted_user uuid, at timestamptz) returns table (full_name text, email text, language text, written_just_now boolean)
language sql stable security definer set search_path = '' as $$
  select u.full_name, u.email, u.language,
         exists (select from access.password_link l where l.user_id = u.user_id and l.used_at is null and l.made_at > at - interval '5 minutes')
    from access.user_account u where u.user_id = wanted_user and u.is_active and not u.is_system
$$;

revoke execute on all routines in schema access from public;
grant execute on all functions in schema access to {{app_role}};
