-- What work does without a viewer of its own, or beyond what its viewer sees: ends of access, jobs, teams, the partnerships there are.

-- Ends what one piece of work gave, whoever it gave it to: also where whoever ends it does not see all of its children.
create or replace function access.end_child_access(wanted_source text, at timestamptz, whose uuid) returns void
language sql volatile security definer set search_path = '' as $$
  update access.child_access c set until = at
   where c.partnership_id = access.viewer_partnership() and c.source = wanted_source and (c.until is null or c.until > at)
     and (whose is null or c.user_id = whose)
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

-- Of all functions of the access files before this one.
revoke execute on all routines in schema access, platform from public;
grant execute on all functions in schema access, platform to {{app_role}};

-- How much the viewer sends in files today. Taken before the first byte is read, and in one statement: files that come at the same time are
-- counted one after the other. False: it would be more than the quota, and nothing was counted.
call access.protect('access.sent_on_day', 'false', 'false');
create or replace function access.take_bytes(wanted bigint, most bigint) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from access.sent_on_day s
   where s.partnership_id = access.viewer_partnership() and s.user_id = access.viewer_id() and s.day < access.today();
  insert into access.sent_on_day as s (partnership_id, user_id, day, bytes)
  select access.viewer_partnership(), access.viewer_id(), access.today(), wanted where wanted <= most
  on conflict (partnership_id, user_id, day) do update set bytes = s.bytes + excluded.bytes where s.bytes + excluded.bytes <= most;
  return found;
end $$;
revoke execute on function access.take_bytes(bigint, bigint) from public;
grant execute on function access.take_bytes(bigint, bigint) to {{app_role}};
