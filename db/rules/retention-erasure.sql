-- The lines whose rows are deleted, what refers to something before what it refers to, as the foreign keys say.
create or replace function information_rights.erasure_order()
returns table (table_name text, rows_of text, kind text, level integer)
language sql stable security definer set search_path = '' as $$
  with recursive lines as (
    select l.table_name, l.rows_of, l.kind, l.table_name::regclass::oid as rel from information_rights.erasure_lines() l where l.treatment = 'delete'),
  arrows as (
    select distinct k.conrelid as refers, k.confrelid as referred from pg_catalog.pg_constraint k
     where k.contype = 'f' and k.conrelid <> k.confrelid
       and k.conrelid in (select rel from lines) and k.confrelid in (select rel from lines)),
  levels (rel, level) as (
    select l.rel, 0 from lines l
    union
    select a.referred, v.level + 1 from levels v join arrows a on a.refers = v.rel where v.level < 50)
  select l.table_name, l.rows_of, l.kind, max(v.level)::integer from lines l join levels v on v.rel = l.rel
   group by l.table_name, l.rows_of, l.kind order by 4, 1
$$;

-- Counts of kinds, added up kind by kind.
create or replace function information_rights.added_up(one jsonb, other jsonb) returns jsonb language sql immutable set search_path = '' as $$
  select coalesce(jsonb_object_agg(k.key, k.count), '{}')
    from (select e.key, sum(e.value::bigint) as count from (select * from jsonb_each_text(one) union all select * from jsonb_each_text(other)) e group by e.key) k
$$;

-- Takes the rows of one child out of every table, and lets go of the files that nobody else keeps; gives how many of each kind. Only erase and
-- erase_again, which know that it may be done, call it.
create or replace function information_rights.erase_rows(partnership uuid, child uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  cases uuid[];
  acts uuid[];
  asks uuid[];
  alone uuid[];
  folk uuid[];
  files text[];
  known_as text;
  line record;
  other uuid;
  gone bigint;
  counts jsonb := '{}';
begin
  -- With a record go those that were merged into it: they are of the same child.
  for other in select m.child_id from access.merged_child m where m.partnership_id = partnership and m.record_id = child loop
    counts := information_rights.added_up(counts, information_rights.erase_rows(partnership, other));
  end loop;
  select c.local_id into known_as from children.child c where c.partnership_id = partnership and c.child_id = child for update;
  cases := array(select k.case_id from panels.meeting_case_child k where k.partnership_id = partnership and k.child_id = child
                   and not exists (select from panels.meeting_case_child o
                                    where o.partnership_id = k.partnership_id and o.case_id = k.case_id and o.child_id <> child));
  -- What a panel recommended about this child and a sibling stays the sibling's.
  update actions.action a
     set child_id = (select k.child_id from panels.recommendation r
                       join panels.meeting_case_child k on k.partnership_id = r.partnership_id and k.case_id = r.case_id
                      where r.partnership_id = partnership and r.action_id = a.action_id and k.child_id <> child order by k.child_id limit 1)
   where a.partnership_id = partnership and a.child_id = child
     and exists (select from panels.recommendation r where r.partnership_id = partnership and r.action_id = a.action_id and r.case_id <> all (cases));
  asks := array(select r.access_request_id from information_rights.access_request r where r.partnership_id = partnership and r.child_id = child);
  acts := array(select a.action_id from actions.action a
                 where a.partnership_id = partnership
                   and (a.child_id = child or a.source_id = any (asks) or a.action_id in (
                        select r.action_id from panels.recommendation r where r.partnership_id = partnership and r.case_id = any (cases))));
  alone := array(select d.document_id from documents.document d where d.partnership_id = partnership and d.child_ids = array[child]);
  files := array(select distinct d.file_id from documents.document d where d.partnership_id = partnership and d.document_id = any (alone)
                 union select l.file_id from children.entry_list l where l.partnership_id = partnership and l.child_id = child);
  update documents.document d set child_ids = array_remove(d.child_ids, child)
   where d.partnership_id = partnership and child = any (d.child_ids) and d.document_id <> all (alone);
  update actions.evidence e set document_id = null where e.partnership_id = partnership and e.document_id = any (alone);
  folk := array(select p.person_id from family.person p
                 where p.partnership_id = partnership
                   and (p.child_id = child or exists (select from family.link_version l
                                                       where l.partnership_id = partnership and l.person_id = p.person_id and l.child_id = child))
                   and not exists (select from family.link_version l
                                    where l.partnership_id = partnership and l.person_id = p.person_id and l.child_id <> child)
                   and not exists (select from family.person o where o.partnership_id = partnership and o.person_id = p.person_id and o.child_id <> child));
  update family.person p set child_id = null where p.partnership_id = partnership and p.child_id = child and p.person_id <> all (folk);
  for line in select * from information_rights.erasure_order() loop
    execute format('delete from %s t where t.partnership_id = $1 and (%s)', line.table_name, line.rows_of)
      using partnership, child, cases, acts, asks, known_as, alone, folk;
    get diagnostics gone = row_count;
    if gone > 0 then
      counts := counts || jsonb_build_object(line.kind, coalesce((counts ->> line.kind)::bigint, 0) + gone);
    end if;
  end loop;
  -- The file of a return holds this child among all others. Once it is loaded or given up nothing reads it again.
  files := files || array(select i.file_id from imports.import i where i.partnership_id = partnership and i.state in ('loaded', 'refused', 'cancelled'));
  delete from documents.file f
   where f.partnership_id = partnership and f.file_id = any (files)
     and not exists (select from documents.document d where d.partnership_id = partnership and d.file_id = f.file_id)
     and not exists (select from children.entry_list l where l.partnership_id = partnership and l.file_id = f.file_id and l.state = 'open')
     and not exists (select from matches.list l where l.partnership_id = partnership and l.file_id = f.file_id and l.state in ('chosen', 'reading'))
     and not exists (select from imports.import i where i.partnership_id = partnership and i.file_id = f.file_id
                                                    and i.state not in ('loaded', 'refused', 'cancelled'));
  get diagnostics gone = row_count;
  return case when gone > 0 then information_rights.added_up(counts, jsonb_build_object('files', gone)) else counts end;
end $$;

-- Whether something stops a deletion now. A return on its way in may hold the child: it is finished first, and no other begins meanwhile.
create or replace function information_rights.deletion_waits(partnership uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare forgotten text;
begin
  if not access.is_system() then
    raise insufficient_privilege using message = 'only the system account deletes';
  end if;
  select string_agg(t, ', ') into forgotten from information_rights.tables_without_a_line() t;
  if forgotten is not null then
    raise exception 'nothing is deleted: nobody has said what becomes of %', forgotten;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('imports.load ' || partnership::text, 0));
  return exists (select from imports.import i where i.partnership_id = partnership and i.state in ('checking', 'checked', 'loading'));
end $$;

-- Does what was decided and confirmed: 'done', 'stopped' by a hold or an open request, 'waits' for a return on its way in, or 'nothing' to do.
create or replace function information_rights.erase(wanted uuid, at timestamptz) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  partnership uuid := access.viewer_partnership();
  decided information_rights.deletion;
  stops text;
  gone jsonb;
begin
  if information_rights.deletion_waits(partnership) then return 'waits'; end if;
  select d.* into decided from information_rights.deletion d
   where d.partnership_id = partnership and d.deletion_id = wanted and d.state = 'confirmed' for update;
  if not found then return 'nothing'; end if;
  perform from children.child c where c.partnership_id = partnership and c.child_id = decided.child_id for update;
  stops := case
    when exists (select from information_rights.legal_hold h
                  where h.partnership_id = partnership and h.child_id = decided.child_id and h.lifted_at is null) then 'hold'
    when exists (select from information_rights.access_request r
                  where r.partnership_id = partnership and r.child_id = decided.child_id and r.released_at is null) then 'request' end;
  if stops is not null then
    update information_rights.deletion d set state = 'stopped', stopped_by = stops, ended_at = at, version = d.version + 1
     where d.partnership_id = partnership and d.deletion_id = wanted;
    return 'stopped';
  end if;
  gone := information_rights.erase_rows(partnership, decided.child_id);
  -- Earlier decisions about the child lose what they said of it, too.
  update information_rights.deletion d set child_label = null, note = null, counted_on = null, due_on = null
   where d.partnership_id = partnership and d.child_id = decided.child_id;
  update information_rights.deletion d set state = 'done', ended_at = at, counts = gone, version = d.version + 1
   where d.partnership_id = partnership and d.deletion_id = wanted;
  return 'done';
end $$;

-- Deletes again what a restored backup brought back, from the list that is kept outside the database: 'again', 'known' where nothing came back,
-- or 'waits'. Holds are not asked: the deletion was rightly done, and what was lifted before it stands again in an older backup.
create or replace function information_rights.erase_again(kept jsonb, at timestamptz) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  partnership uuid := access.viewer_partnership();
  child uuid := (kept ->> 'childId')::uuid;
  is_back boolean;
begin
  if information_rights.deletion_waits(partnership) then return 'waits'; end if;
  is_back := exists (select from children.child c where c.partnership_id = partnership and c.child_id = child);
  if is_back then perform information_rights.erase_rows(partnership, child); end if;
  delete from information_rights.deletion d where d.partnership_id = partnership and d.child_id = child and d.state <> 'done';
  insert into information_rights.deletion (partnership_id, deletion_id, child_id, kind, years, counted_from, due_year, decided_by, decided_at, state,
                                           confirmed_by, confirmed_at, ended_at, counts)
  values (partnership, (kept ->> 'deletionId')::uuid, child, kept ->> 'kind', (kept ->> 'years')::integer, kept ->> 'countedFrom',
          (kept ->> 'dueYear')::integer, (kept ->> 'decidedBy')::uuid, (kept ->> 'decidedAt')::timestamptz, 'done',
          (kept ->> 'confirmedBy')::uuid, (kept ->> 'confirmedAt')::timestamptz, (kept ->> 'endedAt')::timestamptz, kept -> 'counts')
  on conflict do nothing;
  if not is_back then return 'known'; end if;
  update information_rights.deletion d set again_at = at where d.partnership_id = partnership and d.deletion_id = (kept ->> 'deletionId')::uuid;
  return 'again';
end $$;

-- Smaller kinds, each by its own period: letters of the service, and requests for data with what was given. Gives how many went.
create or replace function information_rights.forget_letters(before timestamptz) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare gone integer;
begin
  if not access.is_system() then raise insufficient_privilege using message = 'only the system account deletes'; end if;
  delete from mail.message m where m.partnership_id = access.viewer_partnership() and coalesce(m.sent_at, m.made_at) < before;
  get diagnostics gone = row_count;
  return gone;
end $$;
create or replace function information_rights.forget_requests(before timestamptz) returns uuid[]
language plpgsql volatile security definer set search_path = '' as $$
declare
  over uuid[];
  partnership uuid := access.viewer_partnership();
begin
  if not access.is_system() then raise insufficient_privilege using message = 'only the system account deletes'; end if;
  over := array(select r.access_request_id from information_rights.access_request r
                 where r.partnership_id = partnership and r.released_at < before
                   and not exists (select from information_rights.legal_hold h
                                    where h.partnership_id = partnership and h.child_id = r.child_id and h.lifted_at is null));
  delete from information_rights.mark m where m.partnership_id = partnership and m.access_request_id = any (over);
  delete from information_rights.passage p where p.partnership_id = partnership and p.access_request_id = any (over);
  delete from information_rights.released_file f where f.partnership_id = partnership and f.access_request_id = any (over);
  delete from information_rights.access_request r where r.partnership_id = partnership and r.access_request_id = any (over);
  return over;
end $$;

revoke execute on all functions in schema information_rights from public;
grant execute on all functions in schema information_rights to {{app_role}};
revoke execute on function information_rights.erase_rows(uuid, uuid) from {{app_role}};
