call access.open_schema('matches');

-- Lines that are likely to be about a restricted child whom the viewer is not named for: what an agency says of it, an address above all, is kept
-- from them, as a line of a return is. With the owner's rights: who is not named cannot see which children are restricted.
create or replace function matches.hidden_row_ids() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select c.row_id from matches.candidate c
                where c.partnership_id = access.viewer_partnership() and c.child_id = any (access.hidden_child_ids())
                  and (c.is_same or c.place = 1 and c.weight >= 0)
                  -- A record that is merged into one the viewer may see says nothing that is kept from them.
                  and not exists (select from access.merged_child m where m.partnership_id = c.partnership_id and m.child_id = c.child_id
                                     and m.record_id <> all (access.hidden_child_ids())))
$$;

-- An agency's list is about children of the whole partnership: for those alone whose work that is, and the system account that matches it. Which of
-- the children known here a line may be about is a row of its own under the rule of that child.
call access.protect('matches.list', access.wide_rule());
call access.protect('matches.list_row', access.wide_rule() || ' and row_id <> all ((select matches.hidden_row_ids())::uuid[])');
call access.protect('matches.candidate', '(' || access.child_rule() || ') and ' || access.wide_rule());
call access.protect('matches.decision', access.child_rule(),
  '(' || access.child_rule() || ') and ' || access.wide_rule() || ' and decided_by = (select access.viewer_id())');
-- Lines go when their time is over; what was decided stays as it was written.
grant delete on matches.list_row, matches.candidate to {{app_role}};
revoke update on matches.decision from {{app_role}};

-- How each line of a list stands for the viewer: 'same', a person said so; 'sure', so likely that no other child comes near, and no other line claims the
-- child; 'perhaps', somebody must look; 'new', none of the children whom the viewer may know. 'sure' needs more than names, begins at a weight of 9 (512 to 1),
-- and the next likeliest child must be 64 times less likely. Of a list that is still being matched, the lines that are.
create or replace view matches.standing with (security_invoker) as
  with open as (
    select c.*, row_number() over line as rank, lead(c.weight) over line as next_weight,
           count(*) filter (where c.is_same or c.weight >= 9) over (partition by c.partnership_id, c.list_id, c.child_id) as claims
      from matches.candidate c where c.says is distinct from 'not-same'
    window line as (partition by c.partnership_id, c.list_id, c.row_id order by c.is_same desc, c.weight desc, c.child_id))
  select r.partnership_id, r.list_id, r.row_id, r.line, r.said, r.number, r.version, o.child_id, o.weight, o.says,
         case when o.child_id is null then 'new' when o.is_same then 'same'
              when o.says is null and o.is_firm and o.weight >= 9 and o.claims = 1 and coalesce(o.weight - o.next_weight >= 6, true) then 'sure'
              else 'perhaps' end as stands
    from matches.list_row r
    left join open o on o.partnership_id = r.partnership_id and o.list_id = r.list_id and o.row_id = r.row_id and o.rank = 1
   where r.matched_at is not null;
grant select on matches.standing to {{app_role}};

-- Deletes the lines of a list and lets go of its file, unless something else keeps it. Only the system account, which keeps the times; false: not there.
create or replace function matches.delete_lines(wanted uuid, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare its matches.list;
begin
  if not access.is_system() then raise insufficient_privilege using message = 'lists are deleted by the system account'; end if;
  update matches.list l set state = 'deleted', deleted_at = at, version = version + 1
   where l.partnership_id = access.viewer_partnership() and l.list_id = wanted and l.state <> 'deleted' returning * into its;
  if its.list_id is null then return false; end if;
  delete from matches.list_row r where r.partnership_id = its.partnership_id and r.list_id = its.list_id;
  perform matches.let_go(its.partnership_id, its.file_id);
  return true;
end $$;

-- A file that nothing but lists already read keeps is kept no longer.
create or replace function matches.let_go(partnership uuid, file text) returns void
language sql volatile security definer set search_path = '' as $$
  delete from documents.file f
   where f.partnership_id = partnership and f.file_id = file
     and not exists (select from documents.document d where d.partnership_id = partnership and d.file_id = file)
     and not exists (select from imports.import i where i.partnership_id = partnership and i.file_id = file)
     and not exists (select from children.entry_list o where o.partnership_id = partnership and o.file_id = file and o.state = 'open')
     and not exists (select from matches.list l where l.partnership_id = partnership and l.file_id = file and l.state in ('chosen', 'reading'))
$$;

-- Once its lines are laid aside nothing reads the file of a list again.
create or replace function matches.let_go_of_file(wanted uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if not access.is_system() then raise insufficient_privilege using message = 'files are let go of by the system account'; end if;
  perform matches.let_go(l.partnership_id, l.file_id) from matches.list l
    where l.partnership_id = access.viewer_partnership() and l.list_id = wanted and l.state not in ('chosen', 'reading');
end $$;

revoke execute on all functions in schema matches from public;
grant execute on function matches.hidden_row_ids(), matches.delete_lines(uuid, timestamptz), matches.let_go_of_file(uuid) to {{app_role}};
