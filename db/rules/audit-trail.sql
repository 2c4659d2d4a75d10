-- Append-only: the app's role may add what happened and read it, nothing else; when a row was written, and by which transaction, is the database's to say.
grant usage on schema audit_trail to {{app_role}};
revoke all on all tables in schema audit_trail from {{app_role}};
grant select on audit_trail.event to {{app_role}};
grant insert (partnership_id, at, user_id, act, outcome, child_ids, subject, detail, request_id) on audit_trail.event to {{app_role}};
call access.protect('audit_trail.event',
  'partnership_id = (select access.viewer_partnership()) and (select access.has_role(''data-protection-officer''))',
  'partnership_id is null or partnership_id = (select access.viewer_partnership())');
-- Seals are made and read through the functions below, and by whoever owns the database.
call access.protect('audit_trail.seal', 'false');
call access.protect('audit_trail.sealing', 'false');

-- One column, written so that no two rows are written alike: its length in bytes and its text, or a dash for what is empty.
create or replace function audit_trail.written(value text) returns text language sql immutable parallel safe as $$
  select coalesce(octet_length(value)::text || ':' || value, '-')
$$;

-- Seals what is final and not yet sealed, at most so many rows, in the order of their transactions: `most` back means that there may be
-- more. Its twin that checks is src/platform/audit-trail/chain.ts: a column of audit_trail.event belongs in both.
create or replace function audit_trail.seal_rows(most integer, at timestamptz) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  mark audit_trail.sealing;
  nobody constant uuid := '00000000-0000-0000-0000-000000000000';
  horizon xid8;
  is_restored boolean;
  latest audit_trail.sealing;
  counted integer := 0;
  chain uuid;
  next_number bigint;
  newest bytea;
  e record;
begin
  if not pg_try_advisory_xact_lock(hashtextextended('audit_trail.seal', 0)) then return 0; end if;
  select s.* into strict mark from audit_trail.sealing s;
  horizon := pg_snapshot_xmin(pg_current_snapshot());
  -- A database restored from a dump counts its transactions anew: what came with it may have a number that is not used here yet.
  is_restored := horizon < mark.sealed_below;
  latest := mark;
  if is_restored then mark := (true, '0', nobody); end if;
  for e in
    select b.* from (
      select v.partnership_id, coalesce(v.partnership_id, nobody) as chain_id, v.event_id, v.xact,
             audit_trail.written(v.partnership_id::text) || audit_trail.written(v.event_id::text)
             || audit_trail.written(to_char(v.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) || audit_trail.written(v.user_id::text)
             || audit_trail.written(v.act) || audit_trail.written(v.outcome) || audit_trail.written(v.child_ids::text)
             || audit_trail.written(v.subject) || audit_trail.written(v.detail::text) || audit_trail.written(v.request_id)
             || audit_trail.written(v.xact::text) as whole
        from audit_trail.event v
       where (v.xact, v.event_id) > (mark.sealed_below, mark.up_to_event)
         and v.xact < case when is_restored then '9223372036854775807'::xid8 else horizon end
         and (not is_restored or v.xact < horizon or v.xact >= pg_snapshot_xmax(pg_current_snapshot()))
         and not exists (select from audit_trail.seal s where s.event_id = v.event_id)
       order by v.xact, v.event_id limit most) b
     order by b.chain_id, b.xact, b.event_id
  loop
    if chain is distinct from e.chain_id then
      chain := e.chain_id;
      select s.number, s.hash into next_number, newest from audit_trail.seal s where s.chain_id = chain order by s.number desc limit 1;
      if not found then
        next_number := 0;
        newest := sha256(convert_to('teamaround audit trail ' || chain::text, 'UTF8'));
      end if;
    end if;
    next_number := next_number + 1;
    newest := sha256(newest || convert_to(e.whole, 'UTF8'));
    insert into audit_trail.seal (partnership_id, chain_id, number, event_id, hash, sealed_at)
    values (e.partnership_id, chain, next_number, e.event_id, newest, at);
    counted := counted + 1;
    if not is_restored and (e.xact, e.event_id) > (latest.sealed_below, latest.up_to_event) then latest := (true, e.xact, e.event_id); end if;
  end loop;
  if counted < most then latest := (true, horizon, nobody); end if;
  update audit_trail.sealing s set sealed_below = latest.sealed_below, up_to_event = latest.up_to_event
   where (s.sealed_below, s.up_to_event) <> (latest.sealed_below, latest.up_to_event);
  return counted;
end $$;

-- The last seal of each chain that has one.
create or replace function audit_trail.heads() returns table (chain_id uuid, number bigint, hash text)
language sql stable security definer set search_path = '' as $$
  select c.chain_id, h.number, encode(h.hash, 'hex')
    from (select p.partnership_id as chain_id from access.partnership p
          union all select '00000000-0000-0000-0000-000000000000') c,
         lateral (select s.number, s.hash from audit_trail.seal s where s.chain_id = c.chain_id order by s.number desc limit 1) h
$$;

-- The hash of one seal, or null: whether a head that was kept before still stands.
create or replace function audit_trail.hash_at(chain uuid, at_number bigint) returns text
language sql stable security definer set search_path = '' as $$
  select encode(s.hash, 'hex') from audit_trail.seal s where s.chain_id = chain and s.number = at_number
$$;

-- Why the viewer was not shown a child: for the audit trail, never for the viewer.
create or replace function audit_trail.why_not_shown(wanted uuid) returns text
language sql stable security definer set search_path = '' as $$
  select case
    when exists (select from access.my_child m where m.child_id = wanted) then 'not-there'
    when exists (select from access.restricted_child r where r.partnership_id = access.viewer_partnership() and r.child_id = wanted) then 'restricted'
    when access.wide_partnership() is not null then 'not-there'
    when exists (select from access.child_access c where c.partnership_id = access.viewer_partnership() and c.user_id = access.viewer_id()
                    and c.child_id = wanted and c.until <= access.now()) then 'access-ended'
    else 'no-access' end
$$;

revoke execute on all functions in schema audit_trail from public;
grant execute on all functions in schema audit_trail to {{app_role}};
