call access.open_schema('children');
call access.protect('children.child', access.child_rule());
call access.protect('children.last_look', 'user_id = (select access.viewer_id())');

-- Whoever may see the child reads: what their own agency wrote; what is for a panel, everything 'panel'; what is for the team around the child,
-- its worker and manager, who has a place in it, and those whose work is the whole partnership. A panel's members, presenters and the owners of its
-- recommendations are not the team. Each audience holds the one before it, so a correction, which never narrows, is seen by all
-- who saw the original. An entry is written in the name of one's own agency, and never changed: a correction is an entry of its own.
call access.protect('children.chronology_entry',
  '(' || access.child_rule() || ') and (' || access.audience_rule() || ')',
  '(' || access.child_rule() || ') and agency_id = (select access.viewer_agency()) and entered_by = (select access.viewer_id())');
revoke update on children.chronology_entry from {{app_role}};

-- What a child said is read as an entry is, and never changed either. What was done about it is read by whoever reads what it answers, and
-- added by any agency that does.
call access.protect('children.voice',
  '(' || access.child_rule() || ') and (' || access.audience_rule() || ')',
  '(' || access.child_rule() || ') and agency_id = (select access.viewer_agency()) and entered_by = (select access.viewer_id())');
call access.protect('children.voice_answer',
  '(' || access.child_rule() || ') and voice_id in (select v.voice_id from children.voice v)',
  '(' || access.child_rule() || ') and voice_id in (select v.voice_id from children.voice v)
   and agency_id = (select access.viewer_agency()) and entered_by = (select access.viewer_id())');
revoke update on children.voice, children.voice_answer from {{app_role}};

-- What somebody has begun to write is theirs alone, and only while they may see the child.
call access.protect('children.draft', '(' || access.child_rule() || ') and user_id = (select access.viewer_id())');
grant delete on children.draft to {{app_role}};

-- A list on its way in is its agency's own, whoever of it may see the child; how its lists are understood is the agency's, and says nothing of anybody.
call access.protect('children.entry_list', '(' || access.child_rule() || ') and agency_id = (select access.viewer_agency())');
call access.protect('children.remembered_list',
  access.partnership_rule() || ' and agency_id = (select access.viewer_agency())');

-- Each child with the kind of plan it has today: null for none, true for a child protection plan, which counts before the other.
create or replace view children.child_plan with (security_invoker) as
  select c.partnership_id, c.child_id, c.team_id, p.is_protection, c.hides_team
    from children.child c
    left join (select o.child_id, bool_or(o.kind = 'child-protection') as is_protection
                 from plans.plan o
                where o.gone_since is null and o.start_date <= (select access.today())
                  and (o.end_date is null or o.end_date > (select access.today()))
                group by o.child_id) p on p.child_id = c.child_id;
grant select on children.child_plan to {{app_role}};

-- "Who can see this child, and why", for whoever may see the child: the gate's own rows are for the person each is about.
create or replace function children.who_can_see(wanted uuid)
returns table (full_name text, job_title text, agency_name text, basis text, is_wide boolean, until timestamptz)
language sql stable security definer set search_path = '' as $$
  with asked as (
    select c.partnership_id, c.child_id,
           exists (select from access.restricted_child r where r.partnership_id = c.partnership_id and r.child_id = c.child_id) as is_restricted
      from children.child c where c.partnership_id = access.viewer_partnership() and c.child_id = wanted),
  seen as (
    select a.* from asked a
     where a.child_id in (select m.child_id from access.my_child m)
        or (a.partnership_id = access.wide_partnership() and a.child_id <> all ((select access.hidden_child_ids())::uuid[]))),
  standing as (
    select g.partnership_id, g.user_id, g.basis, false as is_wide, max(coalesce(g.until, 'infinity')) as until
      from seen join access.child_access g on g.partnership_id = seen.partnership_id and g.child_id = seen.child_id
     where g.from_at <= access.now() and (g.until is null or g.until > access.now())
       and (not seen.is_restricted or exists (
             select from access.child_access n
              where n.partnership_id = g.partnership_id and n.user_id = g.user_id and n.child_id = g.child_id and n.basis = 'named'
                and n.from_at <= access.now() and (n.until is null or n.until > access.now())))
     group by g.partnership_id, g.user_id, g.basis
    union all
    select w.partnership_id, w.user_id, w.basis, true, max(coalesce(w.until, 'infinity'))
      from seen join access.scope_access w on w.partnership_id = seen.partnership_id and w.scope = 'partnership' and not seen.is_restricted
     where w.basis <> 'system' and w.from_at <= access.now() and (w.until is null or w.until > access.now())
     group by w.partnership_id, w.user_id, w.basis)
  select u.full_name, u.job_title, coalesce(a.name, ''), s.basis, s.is_wide, nullif(s.until, 'infinity')
    from standing s
    join access.user_account u on u.partnership_id = s.partnership_id and u.user_id = s.user_id and u.is_active
    left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
$$;

-- The local ids of the restricted children that the viewer must not see: what a file said of them is kept from those who load it too.
create or replace function children.hidden_local_ids() returns text[] language sql stable security definer set search_path = '' as $$
  select array(select c.local_id from children.child c
                where c.partnership_id = access.viewer_partnership() and c.child_id = any ((select access.hidden_child_ids())::uuid[])
                  and not exists (select from access.merged_child m where m.partnership_id = c.partnership_id and m.child_id = c.child_id
                                     and m.record_id <> all ((select access.hidden_child_ids())::uuid[])))
$$;

-- Of which day the returns were that corrected something, and when they were loaded: for the history of a child.
create or replace function children.returns_of(wanted uuid[])
returns table (import_id uuid, kind text, reference_date date, loaded_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select i.import_id, i.kind, i.reference_date, i.loaded_at from imports.import i
   where i.partnership_id = access.viewer_partnership() and i.import_id = any (wanted)
$$;

-- Every entry about a child, whoever may read it: for the system account, which puts together what somebody asks to be told of themselves.
create or replace function children.entries_for_record(wanted uuid) returns setof children.chronology_entry
language sql stable security definer set search_path = '' as $$
  select e.* from children.chronology_entry e
   where e.partnership_id = access.viewer_partnership() and e.child_id = wanted and access.is_system()
$$;

-- The same of what the child said, what was done about it, and what is begun and not sent.
create or replace function children.voices_for_record(wanted uuid) returns setof children.voice
language sql stable security definer set search_path = '' as $$
  select v.* from children.voice v where v.partnership_id = access.viewer_partnership() and v.child_id = wanted and access.is_system()
$$;
create or replace function children.voice_answers_for_record(wanted uuid) returns setof children.voice_answer
language sql stable security definer set search_path = '' as $$
  select a.* from children.voice_answer a where a.partnership_id = access.viewer_partnership() and a.child_id = wanted and access.is_system()
$$;
create or replace function children.drafts_for_record(wanted uuid) returns setof children.draft
language sql stable security definer set search_path = '' as $$
  select d.* from children.draft d where d.partnership_id = access.viewer_partnership() and d.child_id = wanted and access.is_system()
$$;

create or replace function children.lists_for_record(wanted uuid) returns setof children.entry_list
language sql stable security definer set search_path = '' as $$
  select l.* from children.entry_list l where l.partnership_id = access.viewer_partnership() and l.child_id = wanted and access.is_system()
$$;

-- Lets go of the file of a list that was left, so that it is cleared away with what nobody keeps: unless something else keeps the same content.
create or replace function children.let_go_of_list_file(wanted uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from documents.file f using children.entry_list l
   where l.partnership_id = access.viewer_partnership() and l.list_id = wanted and l.state = 'left'
     and (l.agency_id = access.viewer_agency() or access.is_system())
     and f.partnership_id = l.partnership_id and f.file_id = l.file_id
     and not exists (select from documents.document d where d.partnership_id = f.partnership_id and d.file_id = f.file_id)
     and not exists (select from imports.import i where i.partnership_id = f.partnership_id and i.file_id = f.file_id)
     and not exists (select from matches.list m
                      where m.partnership_id = f.partnership_id and m.file_id = f.file_id and m.state in ('chosen', 'reading'))
     and not exists (select from children.entry_list o
                      where o.partnership_id = f.partnership_id and o.file_id = f.file_id and o.state = 'open');
end $$;

-- Leaves the lists that nobody has gone on with since then; gives how many. For the system account.
create or replace function children.leave_old_lists(since timestamptz, at timestamptz) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare old uuid; gone integer := 0;
begin
  if not access.is_system() then raise insufficient_privilege using message = 'only the system account leaves lists'; end if;
  for old in select l.list_id from children.entry_list l
              where l.partnership_id = access.viewer_partnership() and l.state = 'open' and l.made_at < since loop
    update children.entry_list l set state = 'left', ended_at = at, version = l.version + 1
     where l.partnership_id = access.viewer_partnership() and l.list_id = old;
    perform children.let_go_of_list_file(old);
    gone := gone + 1;
  end loop;
  return gone;
end $$;

revoke execute on all functions in schema children from public;
grant execute on all functions in schema children to {{app_role}};
