-- How rows move with a merge, and back, by the lines of merges-lines.sql.

-- The columns of a table's key other than the partnership and the child, as jsonb_build_object takes them.
create or replace function merges.key_of(wanted regclass) returns text language sql stable set search_path = '' as $$
  select coalesce(string_agg(format('%L, t.%I', a.attname, a.attname), ', ' order by a.attnum), '')
    from pg_catalog.pg_index i join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
   where i.indrelid = wanted and i.indisprimary and a.attname not in ('partnership_id', 'child_id')
$$;

-- Moves what stands at the merged record and may go, and notes it. Tables with a condition are moved once, with the merge: what is so later counts no more.
create or replace function merges.move_rows(merge uuid, is_again boolean) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  its merges.merge;
  record uuid;
  line record;
begin
  select * into strict its from merges.merge m where m.partnership_id = access.viewer_partnership() and m.merge_id = merge;
  record := its.child_id;
  for line in select * from merges.lines() l where l.treatment in ('move', 'return') and (l.rows_of = 'true' or not is_again) loop
    execute format(
      'with moved as (update %1$s t set child_id = $2 %2$s where t.partnership_id = $1 and t.child_id = $3 and (%3$s) returning t.*)
       insert into merges.moved_row (partnership_id, merge_id, table_name, row_key) select $1, $4, %4$L, jsonb_build_object(%5$s) from moved t',
      line.table_name, case when line.treatment = 'return' then format(', ordinal = t.ordinal + %s', its.ordinal_add) else '' end,
      line.rows_of, line.table_name, merges.key_of(line.table_name::regclass))
      using its.partnership_id, record, its.merged_child_id, merge;
  end loop;
  with moved as (
    update documents.document t
       set child_ids = case when record = any (t.child_ids) then array_remove(t.child_ids, its.merged_child_id) else array_replace(t.child_ids, its.merged_child_id, record) end
      from documents.document o
     where o.partnership_id = t.partnership_id and o.document_id = t.document_id
       and t.partnership_id = its.partnership_id and t.child_ids @> array[its.merged_child_id]
    returning t.document_id, o.child_ids as before, t.child_ids as after)
  insert into merges.moved_row (partnership_id, merge_id, table_name, row_key, was)
  select its.partnership_id, merge, 'documents.document', jsonb_build_object('document_id', m.document_id),
         jsonb_build_object('before', m.before, 'after', m.after) from moved m;
end $$;

-- What stands open at the merged record's gate is given at the kept one, from now on: not what somebody has there already, nor emergency access, which
-- is for one record. Who is named comes with the restriction.
create or replace function merges.open_gate(merge uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare its merges.merge;
begin
  select * into strict its from merges.merge m where m.partnership_id = access.viewer_partnership() and m.merge_id = merge;
  with given as (
    insert into access.child_access (partnership_id, user_id, child_id, basis, source, from_at, until, granted_by)
    select g.partnership_id, g.user_id, its.child_id, g.basis, g.source, access.now(), max(g.until), access.viewer_id()
      from access.child_access g
     where g.partnership_id = its.partnership_id and g.child_id = its.merged_child_id and g.basis <> 'emergency'
       and g.from_at <= access.now() and (g.until is null or g.until > access.now())
       and (g.basis <> 'named' or exists (select from access.restricted_child r where r.partnership_id = g.partnership_id and r.child_id = g.child_id))
       and not exists (select from access.child_access k
                        where k.partnership_id = g.partnership_id and k.child_id = its.child_id and k.user_id = g.user_id and k.basis = g.basis
                          and (k.source = g.source or k.basis = 'team-member') and k.from_at <= access.now() and (k.until is null or k.until > access.now()))
     group by g.partnership_id, g.user_id, g.basis, g.source
    returning child_access_id)
  insert into merges.moved_row (partnership_id, merge_id, table_name, row_key)
  select its.partnership_id, merge, 'access.child_access', jsonb_build_object('child_access_id', g.child_access_id) from given g;
end $$;

-- Ends what open_gate gave. Who was named, or is no longer, since a restriction moved is so of the record that takes it back.
create or replace function merges.close_gate(merge uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare
  its merges.merge;
  sources text[];
begin
  select * into strict its from merges.merge m where m.partnership_id = access.viewer_partnership() and m.merge_id = merge;
  sources := array(select 'who-can-see.restriction:' || (r.row_key ->> 'restriction_id') from merges.moved_row r
                    where r.partnership_id = its.partnership_id and r.merge_id = merge and r.table_name = 'who_can_see.restriction');
  update access.child_access b set until = access.now()
   where b.partnership_id = its.partnership_id and b.child_id = its.merged_child_id and b.basis = 'named' and b.source = any (sources)
     and (b.until is null or b.until > access.now())
     and not exists (select from access.child_access k
                      where k.partnership_id = b.partnership_id and k.child_id = its.child_id and k.user_id = b.user_id and k.source = b.source
                        and (k.until is null or k.until > access.now()));
  insert into access.child_access (partnership_id, user_id, child_id, basis, source, from_at, until, granted_by)
  select k.partnership_id, k.user_id, its.merged_child_id, k.basis, k.source, access.now(), k.until, k.granted_by
    from access.child_access k
   where k.partnership_id = its.partnership_id and k.child_id = its.child_id and k.basis = 'named' and k.source = any (sources)
     and (k.until is null or k.until > access.now())
     and not exists (select from access.child_access b
                      where b.partnership_id = k.partnership_id and b.child_id = its.merged_child_id and b.user_id = k.user_id and b.source = k.source
                        and (b.until is null or b.until > access.now()));
  update access.child_access k set until = access.now()
   where k.partnership_id = its.partnership_id and k.child_id = its.child_id and (k.until is null or k.until > access.now())
     and (k.source = any (sources)
          or k.child_access_id in (select (r.row_key ->> 'child_access_id')::uuid from merges.moved_row r
                                    where r.partnership_id = its.partnership_id and r.merge_id = merge and r.table_name = 'access.child_access'));
end $$;

-- Moves exactly the noted rows back, what the returns brought since under their ordinals, and what hangs on any of them.
create or replace function merges.move_back(merge uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare
  its merges.merge;
  line record;
  moved bigint;
  went bigint;
begin
  select * into strict its from merges.merge m where m.partnership_id = access.viewer_partnership() and m.merge_id = merge;
  for line in select l.* from merges.lines() l where l.treatment in ('move', 'return') loop
    if line.treatment = 'return' then
      execute format('update %s t set child_id = $3, ordinal = t.ordinal - $4 where t.partnership_id = $1 and t.child_id = $2 and t.ordinal >= $4 and t.ordinal < $5',
        line.table_name) using its.partnership_id, its.child_id, its.merged_child_id, its.ordinal_add, its.ordinal_until;
    else
      execute format('update %s t set child_id = $3 from merges.moved_row r
                       where r.partnership_id = $1 and r.merge_id = $4 and r.table_name = %L and t.partnership_id = $1 and t.child_id = $2
                         and r.row_key = jsonb_build_object(%s)', line.table_name, line.table_name, merges.key_of(line.table_name::regclass))
        using its.partnership_id, its.child_id, its.merged_child_id, merge;
    end if;
  end loop;
  update documents.document t set child_ids = array(select jsonb_array_elements_text(r.was -> 'before')::uuid)
    from merges.moved_row r
   where r.partnership_id = its.partnership_id and r.merge_id = merge and r.table_name = 'documents.document' and t.partnership_id = r.partnership_id
     and t.document_id = (r.row_key ->> 'document_id')::uuid and to_jsonb(t.child_ids) = r.was -> 'after';
  for round in 1..10 loop
    moved := 0;
    for line in select * from merges.arrows() loop
      execute format('update %s r set child_id = $3 from %s p where r.partnership_id = $1 and r.child_id = $2 and p.partnership_id = $1 and p.child_id = $3 and (%s)',
        line.refers, line.referred, line.by_columns) using its.partnership_id, its.child_id, its.merged_child_id;
      get diagnostics went = row_count;
      moved := moved + went;
    end loop;
    exit when moved = 0;
  end loop;
end $$;

-- Which rows of a child hang on other rows of it, as the foreign keys say; a correction of what returns tell hangs on what it corrects.
create or replace function merges.arrows() returns table (refers text, referred text, by_columns text) language sql stable set search_path = '' as $$
  select k.conrelid::regclass::text, k.confrelid::regclass::text, c.by_columns
    from pg_catalog.pg_constraint k
    join merges.lines() one on one.treatment in ('move', 'return') and one.table_name = k.conrelid::regclass::text
    join merges.lines() other on other.treatment in ('move', 'return') and other.table_name = k.confrelid::regclass::text
   cross join lateral (
     select string_agg(format('r.%I = p.%I', a.attname, b.attname), ' and ') as by_columns
       from unnest(k.conkey, k.confkey) u(own, theirs)
       join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.own
       join pg_catalog.pg_attribute b on b.attrelid = k.confrelid and b.attnum = u.theirs
      where a.attname not in ('partnership_id', 'child_id')) c
   where k.contype = 'f' and c.by_columns is not null
  union all
  select 'imports.correction', 'plans.' || t.name, format('r.row_id = p.%I', t.name || '_id')
    from unnest(array['episode', 'assessment', 'section_47', 'pre_proceedings', 'plan']) t(name)
$$;

-- Merges two records: 'done', 'changed' when either is no longer as it was shown, 'busy' while a file is being loaded, or why it may not be.
create or replace function merges.merge(new_id uuid, wanted uuid, seen integer, kept uuid, kept_version integer, merged uuid, merged_version integer, why text)
returns text language plpgsql volatile security definer set search_path = '' as $$
declare
  home uuid := access.viewer_partnership();
  own_band integer;
  bands integer;
  apart children.protected_address;
  contact text;
  hides boolean;
  forgotten text;
begin
  if not merges.may_decide() then return 'gone'; end if;
  select string_agg(t, ', ') into forgotten from merges.tables_without_a_line() t;
  if forgotten is not null then raise exception 'nothing is merged: nobody has said what becomes of %', forgotten; end if;
  -- No file is loaded meanwhile: what it brings must know where the record is.
  if not pg_try_advisory_xact_lock(hashtextextended('imports.load ' || home::text, 0)) then return 'busy'; end if;
  perform from merges.suggestion s where s.partnership_id = home and s.suggestion_id = wanted and s.version = seen
     and (s.one_child_id, s.other_child_id) in ((kept, merged), (merged, kept)) and s.state in ('open', 'not-same') for update;
  if not found then return 'changed'; end if;
  -- Whoever writes something about either at this moment is waited for.
  perform from children.child c where c.partnership_id = home and c.child_id in (kept, merged) order by c.child_id for update;
  if merges.refusal(kept, merged) is not null then return merges.refusal(kept, merged); end if;
  perform from children.child c
    where c.partnership_id = home and (c.child_id, c.version) in ((kept, kept_version), (merged, merged_version)) having count(*) = 2;
  if not found then return 'changed'; end if;
  select 1000 * (1 + coalesce(max(m.ordinal_add), 0) / 1000) into own_band from access.merged_child m where m.partnership_id = home and m.record_id = kept;
  select 1000 * (1 + coalesce(max(m.ordinal_add), 0) / 1000) into bands from access.merged_child m where m.partnership_id = home and m.record_id = merged;
  if own_band + bands > 32000 then return 'many'; end if;
  insert into merges.merge (partnership_id, merge_id, suggestion_id, child_id, merged_child_id, ordinal_add, ordinal_until, because, merged_by, merged_at)
  values (home, new_id, wanted, kept, merged, own_band, own_band + bands, why, access.viewer_id(), access.now());
  set constraints all deferred;
  perform merges.open_gate(new_id);
  perform merges.move_rows(new_id, false);
  -- A protected address of either is one of both.
  select p.* into apart from children.protected_address p where p.partnership_id = home and p.child_id = merged;
  if found and not exists (select from children.protected_address p where p.partnership_id = home and p.child_id = kept) then
    select c.address_contact, c.hides_team into contact, hides from children.child c where c.partnership_id = home and c.child_id = merged;
    perform children.keep_address_away(kept, contact, hides, apart.why,
      array(select r.user_id from children.address_reader r where r.partnership_id = home and r.child_id = merged and r.until is null));
    update merges.merge m set protected_too = true where m.partnership_id = home and m.merge_id = new_id;
  end if;
  update access.merged_child m set record_id = kept, ordinal_add = m.ordinal_add + own_band where m.partnership_id = home and m.record_id = merged;
  insert into access.merged_child (partnership_id, child_id, record_id, ordinal_add, since) values (home, merged, kept, own_band, access.now());
  set constraints all immediate;
  perform children.index_children(home, array[kept]);
  update merges.suggestion s set state = 'merged', version = s.version + 1 where s.partnership_id = home and s.suggestion_id = wanted;
  insert into merges.decision (partnership_id, suggestion_id, says, because, decided_by, decided_at)
  values (home, wanted, 'merged', why, access.viewer_id(), access.now());
  return 'done';
end $$;

-- Takes two records apart again: 'done', 'busy' while a file is being loaded, or why it cannot be.
create or replace function merges.undo(wanted uuid, why text) returns text language plpgsql volatile security definer set search_path = '' as $$
declare
  home uuid := access.viewer_partnership();
  its merges.merge;
  inner_ids uuid[];
begin
  if not merges.may_decide() then return 'gone'; end if;
  if not pg_try_advisory_xact_lock(hashtextextended('imports.load ' || home::text, 0)) then return 'busy'; end if;
  select * into its from merges.merge m where m.partnership_id = home and m.merge_id = wanted for update;
  if not found then return 'gone'; end if;
  perform from children.child c where c.partnership_id = home and c.child_id in (its.child_id, its.merged_child_id) order by c.child_id for update;
  if merges.undo_refusal(wanted) is not null then return merges.undo_refusal(wanted); end if;
  set constraints all deferred;
  perform merges.close_gate(wanted);
  perform merges.move_back(wanted);
  if its.protected_too then perform children.bring_address_back(its.child_id); end if;
  with recursive inside as (
    select m.merged_child_id as child_id from merges.merge m where m.partnership_id = home and m.child_id = its.merged_child_id and m.undone_at is null
    union all
    select m.merged_child_id from merges.merge m join inside i on i.child_id = m.child_id where m.partnership_id = home and m.undone_at is null)
  select coalesce(array_agg(i.child_id), '{}') into inner_ids from inside i;
  delete from access.merged_child m where m.partnership_id = home and m.child_id = its.merged_child_id;
  update access.merged_child m set record_id = its.merged_child_id, ordinal_add = m.ordinal_add - its.ordinal_add
   where m.partnership_id = home and m.child_id = any (inner_ids);
  set constraints all immediate;
  update merges.merge m set undone_by = access.viewer_id(), undone_at = access.now(), undone_because = why
   where m.partnership_id = home and m.merge_id = wanted;
  perform children.index_children(home, array[its.child_id, its.merged_child_id]);
  update merges.suggestion s set state = 'not-same', version = s.version + 1 where s.partnership_id = home and s.suggestion_id = its.suggestion_id;
  insert into merges.decision (partnership_id, suggestion_id, says, because, decided_by, decided_at)
  values (home, its.suggestion_id, 'undone', why, access.viewer_id(), access.now());
  return 'done';
end $$;

-- What somebody wrote to a record at the very moment it was merged, and waited for the merge with it, goes where the record is; for the system account.
create or replace function merges.gather() returns integer language plpgsql volatile security definer set search_path = '' as $$
declare
  one record;
  done integer := 0;
begin
  if not access.is_system() then raise insufficient_privilege using message = 'only the system account gathers'; end if;
  for one in select m.merge_id from merges.merge m where m.partnership_id = access.viewer_partnership() and m.undone_at is null order by m.merged_at loop
    perform merges.move_rows(one.merge_id, true);
    done := done + 1;
  end loop;
  return done;
end $$;

revoke execute on all functions in schema merges from public;
revoke execute on function merges.key_of(regclass), merges.move_rows(uuid, boolean), merges.open_gate(uuid), merges.close_gate(uuid), merges.move_back(uuid), merges.arrows() from {{app_role}};
grant execute on function merges.merge(uuid, uuid, integer, uuid, integer, uuid, integer, text), merges.undo(uuid, text), merges.gather(),
  merges.lines(), merges.tables_without_a_line() to {{app_role}};
