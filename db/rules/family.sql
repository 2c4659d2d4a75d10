call access.open_schema('family');

-- Whether somebody was just written down by the viewer, and stands with no child yet: only such people, and those the viewer sees, can be put
-- beside a child. Otherwise an identifier would be enough to read of somebody.
create or replace function family.is_new(wanted uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from family.person p
                  where p.partnership_id = access.viewer_partnership() and p.person_id = wanted and p.created_by = access.viewer_id()
                    and not exists (select from family.link_version l where l.partnership_id = p.partnership_id and l.person_id = p.person_id))
$$;

-- A function, so that the rule of a table is not asked within its own: runs with the viewer's rights.
create or replace function family.may_stand_beside(wanted uuid) returns boolean
language sql stable set search_path = '' as $$
  select family.is_new(wanted)
      or exists (select from family.person p where p.partnership_id = access.viewer_partnership() and p.person_id = wanted)
$$;

-- Who among all people is a restricted child whom the viewer is not named for: they stand in nobody's family for the viewer, not even beside a
-- brother whom the viewer sees. With the owner's rights: who is not named cannot see that a child is restricted, and the rule must know.
create or replace function family.hidden_person_ids() returns uuid[]
language sql stable security definer set search_path = '' as $$
  select array(select p.person_id from family.person p
                where p.partnership_id = access.viewer_partnership() and p.child_id = any (access.hidden_child_ids()))
$$;

-- What somebody is to a child is seen by whoever sees the child, and written by them in their own name. Nothing is changed afterwards: each
-- change is a version of its own.
call access.protect('family.link_version',
  '(' || access.child_rule() || ') and person_id <> all ((select family.hidden_person_ids())::uuid[])',
  '(' || access.child_rule() || ') and agency_id = (select access.viewer_agency()) and entered_by = (select access.viewer_id())
     and family.may_stand_beside(person_id)');
call access.protect('family.father_answer', access.child_rule(),
  '(' || access.child_rule() || ') and agency_id = (select access.viewer_agency()) and entered_by = (select access.viewer_id())');

-- Somebody is seen by whoever sees a child whose family or network they stand in, or who they are themselves; nobody else knows of them.
call access.protect('family.person',
  'partnership_id = (select access.viewer_partnership()) and (' || access.child_rule() || '
     or exists (select from family.link_version l where l.partnership_id = person.partnership_id and l.person_id = person.person_id))',
  'partnership_id = (select access.viewer_partnership()) and created_by = (select access.viewer_id())
     and (child_id is null or ' || access.child_rule() || ')');
call access.protect('family.person_version',
  'partnership_id = (select access.viewer_partnership()) and exists (
     select from family.person p where p.partnership_id = person_version.partnership_id and p.person_id = person_version.person_id)',
  'partnership_id = (select access.viewer_partnership()) and agency_id = (select access.viewer_agency()) and entered_by = (select access.viewer_id())
     and exists (select from family.person p where p.partnership_id = person_version.partnership_id and p.person_id = person_version.person_id)');
-- How two belong together is seen by whoever sees both.
call access.protect('family.bond_version',
  'partnership_id = (select access.viewer_partnership())
     and exists (select from family.person p where p.partnership_id = bond_version.partnership_id and p.person_id = bond_version.one_person_id)
     and exists (select from family.person p where p.partnership_id = bond_version.partnership_id and p.person_id = bond_version.other_person_id)',
  'partnership_id = (select access.viewer_partnership()) and agency_id = (select access.viewer_agency()) and entered_by = (select access.viewer_id())
     and exists (select from family.person p where p.partnership_id = bond_version.partnership_id and p.person_id = bond_version.one_person_id)
     and exists (select from family.person p where p.partnership_id = bond_version.partnership_id and p.person_id = bond_version.other_person_id)');

-- Who is around a child, and how they belong together, as it stands. What a picture of a family needs stands in five tables whose rules look into one
-- another: asked under row rules it is planned with 157 parts and takes four times as long (docs/decisions on row rules). So these two have the
-- owner's rights, ask the one rule about the child in the middle, and leave out whom the rules leave out: restricted children whom the viewer is
-- not named for. A brother or sister leads to their own page only where the viewer may see it.
do $do$ begin
execute format($make$
create or replace function family.network_of(wanted uuid)
returns table (person_id uuid, person_version integer, link_version integer, own_child_id uuid, name text, sex text, born text, due_on date,
  has_died boolean, died text, relationship text, since text, until date, lives_here text, lives_since text, cares text, responsibility text,
  responsibility_source text, engaged text, risk text, strength text, direction text, entered_at timestamptz, entered_by_name text)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
begin
  return query
  with middle as materialized (
    select partnership_id, child_id from children.child where partnership_id = access.viewer_partnership() and child_id = wanted and (%1$s)),
  link as materialized (
    select distinct on (l.person_id) l.* from middle m join family.link_version l on l.partnership_id = m.partnership_id and l.child_id = m.child_id
     where l.person_id <> all ((select family.hidden_person_ids())::uuid[])
     order by l.person_id, l.version desc)
  select l.person_id, v.version, l.version, c.child_id, v.name, v.sex, v.born, v.due_on, v.has_died, v.died, l.relationship, l.since, l.until,
         l.lives_here, l.lives_since, l.cares, l.responsibility, l.responsibility_source, l.engaged, l.risk, l.strength, l.direction,
         l.entered_at, u.full_name
    from link l
    join family.person p on p.partnership_id = l.partnership_id and p.person_id = l.person_id
    join access.user_account u on u.partnership_id = l.partnership_id and u.user_id = l.entered_by
   cross join lateral (select n.* from family.person_version n where n.partnership_id = l.partnership_id and n.person_id = l.person_id
                        order by n.version desc limit 1) v
    left join (select partnership_id, child_id from children.child where %1$s) c on c.partnership_id = p.partnership_id and c.child_id = p.child_id
   where l.change <> 'withdrawn'
   order by case when v.born = '' then '9' else v.born end, l.entered_at, l.person_id;
end $$
$make$, access.child_rule());
execute format($make$
create or replace function family.ties_of(wanted uuid)
returns table (bond_id uuid, version integer, change text, one_person_id uuid, other_person_id uuid, kind text, since text, until text)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
begin
  return query
  with middle as materialized (
    select partnership_id, child_id from children.child where partnership_id = access.viewer_partnership() and child_id = wanted and (%1$s)),
  around as materialized (
    -- Who was written down by mistake is not around, and leaves no tie behind.
    select l.person_id from (
      select distinct on (l.person_id) l.person_id, l.change from middle m
        join family.link_version l on l.partnership_id = m.partnership_id and l.child_id = m.child_id
       where l.person_id <> all ((select family.hidden_person_ids())::uuid[])
       order by l.person_id, l.version desc) l
     where l.change <> 'withdrawn'
     union select p.person_id from middle m join family.person p on p.partnership_id = m.partnership_id and p.child_id = m.child_id)
  select b.* from (
    select distinct on (b.bond_id) b.bond_id, b.version, b.change, b.one_person_id, b.other_person_id, b.kind, b.since, b.until
      from family.bond_version b
     where b.partnership_id = access.viewer_partnership()
       and b.one_person_id = any (array(select person_id from around)) and b.other_person_id = any (array(select person_id from around))
     order by b.bond_id, b.version desc) b
   where b.change <> 'withdrawn' order by b.since, b.bond_id;
end $$
$make$, access.child_rule());
end $do$;

revoke update on family.person, family.person_version, family.link_version, family.bond_version, family.father_answer from {{app_role}};

revoke execute on all functions in schema family from public;
grant execute on all functions in schema family to {{app_role}};
