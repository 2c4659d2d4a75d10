-- Functions that act before there is a viewer. Each has the owner's rights, a fixed search_path, and does one thing.

-- Makes this transaction the viewer's: app.* settings are the transaction's own and end with it.
create or replace function access.become(viewer uuid, partnership uuid, agency uuid, at timestamptz) returns void
language sql volatile set search_path = '' as $$
  select set_config('app.viewer_id', viewer::text, true), set_config('app.partnership_id', partnership::text, true),
         set_config('app.agency_id', coalesce(agency::text, ''), true), set_config('app.now', at::text, true);
  select access.remember_gate()
$$;

-- A limit of signing in as this partnership has set it, or as shipped: OWASP ASVS 5.0 7.1.1 asks that idle and longest time be decided and
-- written down; NIST SP 800-63B-4 section 2.2.3 wants 1 hour idle and 24 hours at most, records of children are kept closer than that.
create or replace function access.sign_in_limit(partnership uuid, wanted text) returns integer
language sql stable security definer set search_path = '' as $$
  select coalesce((select s.amount from access.sign_in_setting s where s.partnership_id = partnership and s.setting_key = wanted),
                  case wanted when 'idle-minutes' then 30 when 'longest-hours' then 12 when 'fresh-minutes' then 10 when 'link-hours' then 24 end)
$$;

-- The session's person with what every page needs, or no row: one query a request. A session that only has the password opens nothing.
drop function if exists access.open_visit(bytea, timestamptz);
drop function if exists access.open_visit(bytea, timestamptz, boolean);
-- `is_earlier`: the token is the one of before the person last confirmed who they are, which for a moment still counts.
create function access.open_visit(hash bytea, at timestamptz, is_use boolean default true)
returns table (user_id uuid, partnership_id uuid, agency_id uuid, team_id uuid, full_name text, job_title text, email text, language text,
               roles text[], partnership_name text, la_code text, nation text, is_demonstration boolean, agency_name text, agency_kind text,
               session_id uuid, way text, started_at timestamptz, factor_at timestamptz, idle_minutes integer, longest_hours integer, fresh_minutes integer,
               waits_for_terms boolean, is_earlier boolean)
language plpgsql volatile security definer set search_path = '' as $$
declare
  found_session access.session;
  by_earlier boolean := false;
  idle integer;
  longest integer;
begin
  select s.* into found_session from access.session s where s.session_hash = hash and s.ended_at is null and s.stage = 'whole';
  if not found then
    by_earlier := true;
    select s.* into found_session from access.session s
     where s.earlier_hash = hash and s.earlier_until > at and s.ended_at is null and s.stage = 'whole';
    if not found then return; end if;
  end if;
  idle := access.sign_in_limit(found_session.partnership_id, 'idle-minutes');
  longest := access.sign_in_limit(found_session.partnership_id, 'longest-hours');
  if found_session.last_seen_at <= at - make_interval(mins => idle) or found_session.created_at <= at - make_interval(hours => longest) then return; end if;
  -- Noted at most once a minute, and never waited for: requests of one session run beside each other. What a page asks for by itself is no
  -- use: a page left open must not keep somebody signed in.
  if is_use and found_session.last_seen_at < at - interval '1 minute' then
    update access.session s set last_seen_at = at
     where s.session_hash = (select o.session_hash from access.session o where o.session_hash = found_session.session_hash for update skip locked);
  end if;
  return query
    select u.user_id, u.partnership_id, u.agency_id, u.team_id, u.full_name, u.job_title, u.email, u.language,
           array(select r.role from access.user_role r where r.user_id = u.user_id and r.partnership_id = u.partnership_id order by r.role),
           p.name, p.la_code, p.nation, p.is_demonstration, coalesce(a.name, ''), coalesce(a.kind, ''),
           found_session.session_id, found_session.way, found_session.created_at, found_session.factor_at, idle, longest,
           access.sign_in_limit(u.partnership_id, 'fresh-minutes'),
           coalesce(a.waits_for_terms, false), by_earlier
      from access.user_account u
      join access.partnership p on p.partnership_id = u.partnership_id
      left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
           , lateral (select access.become(u.user_id, u.partnership_id, u.agency_id, at)) as b
     where u.user_id = found_session.user_id and u.is_active and not u.is_system;
end $$;

-- Whether somebody's agency asks that its people sign in at their own organisation and no other way.
create or replace function access.needs_sign_on(whose uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from access.user_account u join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
                  where u.user_id = whose and a.needs_sign_on)
$$;

drop function if exists access.find_account(text);
create function access.find_account(wanted_email text)
returns table (user_id uuid, partnership_id uuid, password_hash text, is_active boolean, needs_sign_on boolean)
language sql stable security definer set search_path = '' as $$
  select u.user_id, u.partnership_id, u.password_hash, u.is_active, access.needs_sign_on(u.user_id) from access.user_account u
   where lower(u.email) = lower(wanted_email) and not u.is_system and not u.is_duplicate
$$;

-- Folded here, as find_account folds it: a spelling that finds the same account has the same count.
create or replace function access.email_hash(given_email text) returns bytea language sql stable set search_path = '' as $$
  select sha256(convert_to(lower(given_email), 'UTF8'))
$$;

-- Tries for one address wait for each other a moment, then are not heard (null): otherwise many at once would all count the same failures.
drop function if exists access.failures_since(bytea, timestamptz);
create or replace function access.failures_since(given_email text, since timestamptz) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare hash bytea := access.email_hash(given_email);
begin
  for waits in 1 .. 10 loop
    if pg_try_advisory_xact_lock(hashtextextended(encode(hash, 'hex'), 0)) then
      return (select count(*)::integer from access.sign_in_attempt a
               where a.email_hash = hash and a.at > since and not a.succeeded
                 and a.attempt_id > coalesce((select max(b.attempt_id) from access.sign_in_attempt b where b.email_hash = hash and b.succeeded), 0));
    end if;
    perform pg_sleep(0.05);
  end loop;
  return null;
end $$;
drop function if exists access.record_attempt(bytea, timestamptz, boolean);
create or replace function access.record_attempt(given_email text, at timestamptz, succeeded boolean) returns void
language sql volatile security definer set search_path = '' as $$
  insert into access.sign_in_attempt (email_hash, at, succeeded) values (access.email_hash(given_email), at, succeeded)
$$;

create or replace function access.start_session(hash bytea, wanted_user uuid, at timestamptz) returns void
language sql volatile security definer set search_path = '' as $$
  insert into access.session (session_hash, partnership_id, user_id, created_at, last_seen_at)
  select hash, u.partnership_id, u.user_id, at, at from access.user_account u where u.user_id = wanted_user and u.is_active and not u.is_system
$$;
create or replace function access.end_session(hash bytea, at timestamptz) returns void
language sql volatile security definer set search_path = '' as $$
  update access.session s set ended_at = at where (s.session_hash = hash or (s.earlier_hash = hash and s.earlier_until > at)) and s.ended_at is null
$$;

-- What is of no use any more: one-use tokens whose pages are long closed, sessions and sign-in attempts that decide nothing.
create or replace function access.forget_spent(at timestamptz) returns void
language sql volatile security definer set search_path = '' as $$
  delete from access.form_token t where t.used_at < at - interval '7 days';
  delete from access.sign_in_attempt a where a.at < at - interval '30 days';
  update access.user_account u set last_seen_at = greatest(u.last_seen_at, s.last_seen_at)
    from (select user_id, max(last_seen_at) as last_seen_at from access.session where created_at < at - interval '30 days' group by user_id) s
   where u.user_id = s.user_id;
  delete from access.session s where s.created_at < at - interval '30 days';
  delete from access.password_link l where l.until < at - interval '7 days';
  delete from access.known_device d where d.last_at < at - interval '365 days';
$$;

-- The made-up people, only of a partnership that is a demonstration.
drop function if exists access.demonstration_people();
create function access.demonstration_people()
returns table (user_id uuid, partnership_name text, full_name text, job_title text, agency_name text, agency_kind text, team_name text, language text, roles text[])
language sql stable security definer set search_path = '' as $$
  select u.user_id, p.name, u.full_name, u.job_title, coalesce(a.name, ''), coalesce(a.kind, ''), t.name, u.language,
         array(select r.role from access.user_role r where r.user_id = u.user_id order by r.role)
    from access.user_account u
    join access.partnership p on p.partnership_id = u.partnership_id and p.is_demonstration
    left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
    left join access.team t on t.partnership_id = u.partnership_id and t.team_id = u.team_id
   where u.is_active and not u.is_duplicate and not u.is_system
   order by p.created_at, a.kind, u.full_name
$$;
