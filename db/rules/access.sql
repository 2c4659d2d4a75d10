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

-- The partnership the viewer may see the whole of, or null.
create or replace function access.read_wide_partnership() returns uuid language sql stable security definer set search_path = '' as $$
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

-- Restricted children whom the viewer is not named for: for them every other reason to stand next to the child is asleep, and so is the
-- view of the whole partnership. The system account, which loads the returns and which nobody can sign in as, goes on seeing them.
-- With the owner's rights: who is not named cannot see that a child is restricted, and the rule must know.
create or replace function access.read_hidden_child_ids() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(
    select r.child_id from access.restricted_child r
     where r.partnership_id = access.viewer_partnership() and not access.is_system()
       and not exists (select from access.child_access c
                        where c.partnership_id = r.partnership_id and c.user_id = access.viewer_id() and c.child_id = r.child_id and c.basis = 'named'
                          and c.from_at <= access.now() and (c.until is null or c.until > access.now()))
    union all
    -- A record that was merged into another is asleep: whoever may see the other sees it there.
    select m.child_id from access.merged_child m where m.partnership_id = access.viewer_partnership() and not access.is_system())
$$;

-- The children next to the viewer, and those of them whose worker, manager or team member the viewer is. From functions: a rule may not read the table it guards.
create or replace function access.read_my_child_ids() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select c.child_id from access.child_access c
    where c.user_id = access.viewer_id() and c.partnership_id = access.viewer_partnership()
      and c.from_at <= access.now() and (c.until is null or c.until > access.now())
      and c.child_id <> all (access.read_hidden_child_ids()))
$$;
create or replace function access.read_team_child_ids() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select c.child_id from access.child_access c
    where c.user_id = access.viewer_id() and c.partnership_id = access.viewer_partnership() and c.basis in ('allocated-worker', 'team-manager', 'team-member')
      and c.from_at <= access.now() and (c.until is null or c.until > access.now())
      and c.child_id <> all (access.read_hidden_child_ids()))
$$;

-- Those of them whom the viewer may put others next to: not who was opened in an emergency, or hours would become what lasts.
create or replace function access.lasting_child_ids() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select c.child_id from access.child_access c
    where c.user_id = access.viewer_id() and c.partnership_id = access.viewer_partnership() and c.basis <> 'emergency'
      and c.from_at <= access.now() and (c.until is null or c.until > access.now())
      and c.child_id <> all (access.read_hidden_child_ids()))
$$;

-- What the gate says of the viewer is read once when a transaction becomes the viewer's, and remembered in it: every query of a page asks it
-- several times. It ends with the transaction, so that the next request reads anew; a change of the gate within it forgets it (the triggers below),
-- and then, as where nothing was remembered, it is read each time.
create or replace function access.remember_gate() returns void language sql volatile security definer set search_path = '' as $$
  select set_config('app.wide_partnership', coalesce(access.read_wide_partnership()::text, ''), true),
         set_config('app.hidden_child_ids', access.read_hidden_child_ids()::text, true),
         set_config('app.my_child_ids', access.read_my_child_ids()::text, true),
         set_config('app.team_child_ids', access.read_team_child_ids()::text, true),
         set_config('app.gate', 'remembered', true)
$$;
create or replace function access.forget_gate() returns trigger language plpgsql set search_path = '' as $$
begin
  perform set_config('app.gate', '', true);
  return null;
end $$;
do $$ declare name text; begin
  foreach name in array array['child_access', 'scope_access', 'restricted_child', 'merged_child'] loop
    execute format('create or replace trigger forget_gate after insert or update or delete or truncate on access.%I execute function access.forget_gate()', name);
  end loop;
end $$;
create or replace function access.is_remembered() returns boolean language sql stable as $$
  select coalesce(current_setting('app.gate', true), '') = 'remembered'
$$;
create or replace function access.wide_partnership() returns uuid language sql stable as $$
  select case when access.is_remembered() then nullif(current_setting('app.wide_partnership', true), '')::uuid else access.read_wide_partnership() end
$$;
create or replace function access.hidden_child_ids() returns uuid[] language sql stable as $$
  select case when access.is_remembered() then current_setting('app.hidden_child_ids', true)::uuid[] else access.read_hidden_child_ids() end
$$;
create or replace function access.my_child_ids() returns uuid[] language sql stable as $$
  select case when access.is_remembered() then current_setting('app.my_child_ids', true)::uuid[] else access.read_my_child_ids() end
$$;
create or replace function access.team_child_ids() returns uuid[] language sql stable as $$
  select case when access.is_remembered() then current_setting('app.team_child_ids', true)::uuid[] else access.read_team_child_ids() end
$$;

-- The viewer's own open rows of the gate. A missing viewer has none: everything fails closed.
create or replace view access.my_child with (security_invoker) as
  select c.child_id, c.basis from access.child_access c
   where c.user_id = (select access.viewer_id()) and c.partnership_id = (select access.viewer_partnership())
     and c.from_at <= (select access.now()) and (c.until is null or c.until > (select access.now()))
     and c.child_id <> all ((select access.hidden_child_ids())::uuid[]);

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

-- Every table that has a child, or a list of children: rooms that say of each what becomes of its rows are checked against it.
create or replace function access.tables_with_a_child() returns setof text language sql stable security definer set search_path = '' as $$
  select distinct c.oid::regclass::text
    from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace join pg_catalog.pg_attribute a on a.attrelid = c.oid
   where c.relkind in ('r', 'p') and not c.relispartition and a.attname in ('child_id', 'child_ids') and not a.attisdropped
     and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker', 'platform') and n.nspname !~ '^pg_temp'
$$;

-- The text of the rule for a table with one child a row: the whole partnership less its restricted children, or a child next to the viewer.
-- The order of the branches, and that the children come from a function and not from the view, are measured: see docs/decisions on row rules.
create or replace function access.child_rule() returns text language sql immutable as $$
  select $rule$
    (partnership_id = (select access.wide_partnership()) and child_id <> all ((select access.hidden_child_ids())::uuid[]))
    or child_id = any ((select access.my_child_ids())::uuid[])
  $rule$
$$;
-- Whom what an agency wrote about a child is for, beside the rule on the child itself: its own agency always; for a panel, everybody who may
-- see the child; for the team, the child's worker and manager, who has a place in the team around it, and those whose work is the whole partnership.
create or replace function access.audience_rule() returns text language sql immutable as $$
  select $rule$
    agency_id = (select access.viewer_agency()) or case audience
      when 'agency' then false
      when 'team' then child_id = any ((select access.team_child_ids())::uuid[])
                    or partnership_id = (select access.wide_partnership())
      else true end
  $rule$
$$;
-- The same, for the gate's own table.
create or replace function access.gate_rule() returns text language sql immutable as $$
  select $rule$
    (partnership_id = (select access.wide_partnership()) and child_id <> all ((select access.hidden_child_ids())::uuid[]))
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
grant select (partnership_id, user_id, agency_id, team_id, email, full_name, job_title, language, is_active, is_system, is_duplicate, version, ended_at) on access.user_account to {{app_role}};
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
-- A row of the gate is seen by the person it is about and by whoever may see the child; it is given only by somebody who can see the child, and not
-- because they opened it in an emergency.
-- Who is named for a restricted child, and emergency access, are written by functions of their own only (db/rules/who-can-see-restriction.sql, who-can-see-emergency.sql).
call access.protect('access.child_access', 'user_id = (select access.viewer_id()) or ' || access.gate_rule(),
  'basis not in (''named'', ''emergency'') and ((partnership_id = (select access.wide_partnership()) and child_id <> all ((select access.hidden_child_ids())::uuid[]))
     or (partnership_id = (select access.viewer_partnership()) and child_id = any ((select access.lasting_child_ids())::uuid[])))');
call access.protect('access.scope_access', 'user_id = (select access.viewer_id())', 'false');
-- That a child is restricted is known to those who can see the child.
call access.protect('access.restricted_child',
  'partnership_id = (select access.viewer_partnership()) and (child_id = any ((select access.my_child_ids())::uuid[]) or (select access.is_system()))',
  'false');
-- Which records are asleep is known to the work that loads returns; others ask merges.record_of.
revoke insert, update on access.merged_child from {{app_role}};
grant select on access.merged_child to {{app_role}};
call access.protect('access.merged_child', 'partnership_id = (select access.viewer_partnership()) and (select access.is_system())', 'false');
call access.protect('access.session', 'false', 'false');
call access.protect('access.sign_in_attempt', 'false', 'false');
call access.protect('access.form_token', 'user_id = (select access.viewer_id())');
