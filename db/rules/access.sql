-- The one gate, and the row rules that every other file of this folder is made of. Re-applied whole whenever a file here changes.

create or replace function access.now() returns timestamptz language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())
$$;
create or replace function access.today() returns date language sql stable parallel safe as $$
  select (access.now() at time zone 'Europe/London')::date
$$;
-- The day that views look at the record on: today, unless a query function set another for its transaction.
create or replace function access.as_at() returns date language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('app.as_at', true), '')::date, access.today())
$$;
create or replace function access.viewer_id() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.viewer_id', true), '')::uuid
$$;
create or replace function access.viewer_partnership() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.partnership_id', true), '')::uuid
$$;
create or replace function access.viewer_agency() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.agency_id', true), '')::uuid
$$;

-- The viewer's own open rows of the gate. A missing viewer has none: everything fails closed.
create or replace view access.my_child with (security_invoker) as
  select c.child_id, c.basis from access.child_access c
   where c.user_id = (select access.viewer_id()) and c.partnership_id = (select access.viewer_partnership())
     and c.from_at <= (select access.now()) and (c.until is null or c.until > (select access.now()));

-- The same children, for the rules of the gate's own table: a rule may not read the table it guards.
create or replace function access.my_child_ids() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select c.child_id from access.child_access c
    where c.user_id = access.viewer_id() and c.partnership_id = access.viewer_partnership()
      and c.from_at <= access.now() and (c.until is null or c.until > access.now()))
$$;

-- The partnership the viewer may see the whole of, or null.
create or replace function access.wide_partnership() returns uuid language sql stable as $$
  select s.partnership_id from access.scope_access s
   where s.user_id = access.viewer_id() and s.partnership_id = access.viewer_partnership() and s.scope = 'partnership'
     and s.from_at <= access.now() and (s.until is null or s.until > access.now())
   limit 1
$$;

-- True of the account that a partnership's jobs run as.
create or replace function access.is_system() returns boolean language sql stable as $$
  select exists (select from access.scope_access s
                  where s.user_id = access.viewer_id() and s.partnership_id = access.viewer_partnership() and s.basis = 'system')
$$;

create or replace function access.has_role(wanted text) returns boolean language sql stable as $$
  select exists (select from access.user_role r where r.user_id = access.viewer_id() and r.partnership_id = access.viewer_partnership() and r.role = wanted)
$$;

-- Lets the app's role use a schema: it may add and change, never own, and delete only where a rule file says so.
create or replace procedure access.open_schema(name text) language plpgsql as $$
begin
  execute format('grant usage on schema %I to {{app_role}}', name);
  execute format('grant select, insert, update on all tables in schema %I to {{app_role}}', name);
  execute format('grant usage on all sequences in schema %I to {{app_role}}', name);
end $$;

-- Row security, enabled and forced, with one rule to read by and one to write by.
create or replace procedure access.protect(target regclass, reads text, writes text default null) language plpgsql as $$
declare old record;
begin
  for old in select polname from pg_policy where polrelid = target loop
    execute format('drop policy %I on %s', old.polname, target);
  end loop;
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy by_owner on %s to current_user using (true) with check (true)', target);
  execute format('create policy viewer_reads on %s for select to {{app_role}} using (%s)', target, reads);
  execute format('create policy viewer_adds on %s for insert to {{app_role}} with check (%s)', target, coalesce(writes, reads));
  execute format('create policy viewer_changes on %s for update to {{app_role}} using (%s) with check (%s)', target, coalesce(writes, reads), coalesce(writes, reads));
  execute format('create policy viewer_deletes on %s for delete to {{app_role}} using (%s)', target, coalesce(writes, reads));
end $$;

-- The text of the rule for a table with one child a row: the whole partnership less its restricted children, or a child next to the viewer.
-- A restricted child stays in the returns: the system account, which loads them and which nobody can sign in as, goes on seeing the child.
-- The order of the branches and the arrays are measured: see docs/decisions on row rules.
create or replace function access.child_rule() returns text language sql immutable as $$
  select $rule$
    (partnership_id = (select access.wide_partnership())
     and child_id <> all (array(select r.child_id from access.restricted_child r
                                 where r.partnership_id = (select access.wide_partnership()) and not (select access.is_system()))))
    or child_id = any (array(select m.child_id from access.my_child m))
  $rule$
$$;
-- The same, for the gate's own table.
create or replace function access.gate_rule() returns text language sql immutable as $$
  select $rule$
    (partnership_id = (select access.wide_partnership())
     and child_id <> all (array(select r.child_id from access.restricted_child r
                                 where r.partnership_id = (select access.wide_partnership()) and not (select access.is_system()))))
    or (partnership_id = (select access.viewer_partnership()) and child_id = any ((select access.my_child_ids())::uuid[]))
  $rule$
$$;
create or replace function access.wide_rule() returns text language sql immutable as $$
  select 'partnership_id = (select access.wide_partnership())'
$$;
create or replace function access.partnership_rule() returns text language sql immutable as $$
  select 'partnership_id = (select access.viewer_partnership())'
$$;

grant usage on schema platform, access to {{app_role}};
grant execute on function platform.uuid_v7() to {{app_role}};
grant select on access.partnership, access.agency, access.team, access.user_role, access.child_access, access.scope_access,
  access.my_child to {{app_role}};
-- Which children are restricted, never why.
revoke select on access.restricted_child from {{app_role}};
grant select (partnership_id, child_id) on access.restricted_child to {{app_role}};
grant select (partnership_id, user_id, agency_id, team_id, email, full_name, job_title, language, is_active, is_system, version, ended_at) on access.user_account to {{app_role}};
grant update (language) on access.user_account to {{app_role}};
-- A row of the gate is added, and its end is set: who, which child and why stay as they were.
revoke update on access.child_access from {{app_role}};
grant insert, update (until) on access.child_access to {{app_role}};
grant select, insert, update, delete on access.form_token to {{app_role}};

call access.protect('access.partnership', access.partnership_rule());
call access.protect('access.agency', access.partnership_rule());
call access.protect('access.team', access.partnership_rule());
-- Colleagues of the partnership are chosen by name on many pages; the password hash is never readable by the app's role.
call access.protect('access.user_account', access.partnership_rule(), 'user_id = (select access.viewer_id())');
call access.protect('access.user_role', access.partnership_rule());
-- A row of the gate is seen by the person it is about and by whoever may see the child; it is given only by somebody who can see the child.
call access.protect('access.child_access', 'user_id = (select access.viewer_id()) or ' || access.gate_rule(), access.gate_rule());
call access.protect('access.scope_access', 'user_id = (select access.viewer_id())', 'false');
-- That a child is restricted is known to the wide rule, which takes it out, and to those who stand next to the child.
call access.protect('access.restricted_child',
  'partnership_id = (select access.wide_partnership()) or (partnership_id = (select access.viewer_partnership()) and child_id = any ((select access.my_child_ids())::uuid[]))',
  'false');
call access.protect('access.session', 'false', 'false');
call access.protect('access.sign_in_attempt', 'false', 'false');
call access.protect('access.form_token', 'user_id = (select access.viewer_id())');

-- Functions that act before there is a viewer. Each has the owner's rights, a fixed search_path, and does one thing.

-- Makes this transaction the viewer's: app.* settings are the transaction's own and end with it.
create or replace function access.become(viewer uuid, partnership uuid, agency uuid, at timestamptz) returns void
language sql volatile set search_path = '' as $$
  select set_config('app.viewer_id', viewer::text, true), set_config('app.partnership_id', partnership::text, true),
         set_config('app.agency_id', coalesce(agency::text, ''), true), set_config('app.now', at::text, true)
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
create function access.open_visit(hash bytea, at timestamptz, is_use boolean default true)
returns table (user_id uuid, partnership_id uuid, agency_id uuid, team_id uuid, full_name text, job_title text, email text, language text,
               roles text[], partnership_name text, la_code text, nation text, is_demonstration boolean, agency_name text, agency_kind text,
               session_id uuid, way text, started_at timestamptz, factor_at timestamptz, idle_minutes integer, longest_hours integer, fresh_minutes integer,
               waits_for_terms boolean)
language plpgsql volatile security definer set search_path = '' as $$
declare
  found_session access.session;
  idle integer;
  longest integer;
begin
  select s.* into found_session from access.session s where s.session_hash = hash and s.ended_at is null and s.stage = 'whole';
  if not found then return; end if;
  idle := access.sign_in_limit(found_session.partnership_id, 'idle-minutes');
  longest := access.sign_in_limit(found_session.partnership_id, 'longest-hours');
  if found_session.last_seen_at <= at - make_interval(mins => idle) or found_session.created_at <= at - make_interval(hours => longest) then return; end if;
  -- Noted at most once a minute, and never waited for: requests of one session run beside each other. What a page asks for by itself is no
  -- use: a page left open must not keep somebody signed in.
  if is_use and found_session.last_seen_at < at - interval '1 minute' then
    update access.session s set last_seen_at = at
     where s.session_hash = (select o.session_hash from access.session o where o.session_hash = hash for update skip locked);
  end if;
  return query
    select u.user_id, u.partnership_id, u.agency_id, u.team_id, u.full_name, u.job_title, u.email, u.language,
           array(select r.role from access.user_role r where r.user_id = u.user_id and r.partnership_id = u.partnership_id order by r.role),
           p.name, p.la_code, p.nation, p.is_demonstration, coalesce(a.name, ''), coalesce(a.kind, ''),
           found_session.session_id, found_session.way, found_session.created_at, found_session.factor_at, idle, longest,
           access.sign_in_limit(u.partnership_id, 'fresh-minutes'), coalesce(a.waits_for_terms, false)
      from access.user_account u
      join access.partnership p on p.partnership_id = u.partnership_id
      left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
           , lateral (select access.become(u.user_id, u.partnership_id, u.agency_id, at)) as b
     where u.user_id = found_session.user_id and u.is_active and not u.is_system;
end $$;

create or replace function access.find_account(wanted_email text)
returns table (user_id uuid, partnership_id uuid, password_hash text, is_active boolean)
language sql stable security definer set search_path = '' as $$
  select u.user_id, u.partnership_id, u.password_hash, u.is_active from access.user_account u
   where lower(u.email) = lower(wanted_email) and not u.is_system
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
  update access.session s set ended_at = at where s.session_hash = hash and s.ended_at is null
$$;

-- Ends what one piece of work gave, whoever it gave it to: also where whoever ends it does not see all of its children.
create or replace function access.end_child_access(wanted_source text, at timestamptz, whose uuid) returns void
language sql volatile security definer set search_path = '' as $$
  update access.child_access c set until = at
   where c.partnership_id = access.viewer_partnership() and c.source = wanted_source and (c.until is null or c.until > at)
     and (whose is null or c.user_id = whose)
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
   where u.is_active and not u.is_system
   order by p.created_at, a.kind, u.full_name
$$;

-- A job acts as the partnership's own named system account, whose scope is written in scope_access like anybody's.
create or replace function access.become_system(partnership uuid, at timestamptz) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare system_user_id uuid;
begin
  select u.user_id into strict system_user_id from access.user_account u where u.partnership_id = partnership and u.is_system;
  perform access.become(system_user_id, partnership, null, at);
  -- Long work is a job's own; the limits of the app's connections are for pages.
  perform set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true);
  return system_user_id;
end $$;
-- The team of that name in the viewer's partnership, made in its social care agency when a list of people names one that is not there
-- yet. Only for those whose work is the whole partnership, and its system account.
create or replace function access.name_team(wanted text) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  partnership uuid := access.wide_partnership();
  named text := btrim(regexp_replace(wanted, '\s+', ' ', 'g'));
  found_team uuid;
  social_care uuid;
begin
  if partnership is null then
    raise insufficient_privilege using message = 'only somebody whose work is the whole partnership may name a team';
  end if;
  select t.team_id into found_team from access.team t
   where t.partnership_id = partnership and lower(t.name) = lower(named) order by t.team_id limit 1;
  if found then return found_team; end if;
  select a.agency_id into social_care from access.agency a
   where a.partnership_id = partnership and a.kind = 'social-care' order by a.name limit 1;
  if not found then
    social_care := platform.uuid_v7();
    insert into access.agency (partnership_id, agency_id, name, kind) values (partnership, social_care, 'Children''s social care', 'social-care');
  end if;
  found_team := platform.uuid_v7();
  insert into access.team (partnership_id, team_id, agency_id, name) values (partnership, found_team, social_care, named);
  return found_team;
end $$;

create or replace function access.partnerships() returns table (partnership_id uuid, name text, la_code text, nation text, is_demonstration boolean)
language sql stable security definer set search_path = '' as $$
  select p.partnership_id, p.name, p.la_code, p.nation, p.is_demonstration from access.partnership p order by p.created_at
$$;

-- Adds a job inside the business transaction: a rolled back add leaves none. Only names of our own tasks reach it, from code.
create or replace function platform.add_job(task text, payload jsonb, once_key text default null, run_at timestamptz default null) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform graphile_worker.add_job(task, payload::json, job_key => once_key, run_at => run_at);
end $$;

revoke execute on all routines in schema access, platform from public;
grant execute on all functions in schema access, platform to {{app_role}};
