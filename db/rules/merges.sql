-- Two records that are of one child: what is suggested, what people decide, and who sees it. What moves with a merge, and back: merges-lines.sql, merges-rows.sql.
call access.open_schema('merges');

-- Whose work is the whole partnership decides, of records that are neither kept from them nor asleep.
call access.protect('merges.suggestion', access.wide_rule() || ' and one_child_id <> all ((select access.hidden_child_ids())::uuid[])
  and other_child_id <> all ((select access.hidden_child_ids())::uuid[])');
call access.protect('merges.decision', access.wide_rule() || ' and suggestion_id in (select s.suggestion_id from merges.suggestion s)',
  access.wide_rule() || ' and suggestion_id in (select s.suggestion_id from merges.suggestion s) and decided_by = (select access.viewer_id())');
-- That a record holds another is known to whoever sees it; that the two were taken apart again, to whoever sees either.
call access.protect('merges.merge', '(' || access.child_rule() || ') or (undone_at is not null and (' || replace(access.child_rule(), 'child_id = any', 'merged_child_id = any')
  || ') and merged_child_id <> all ((select access.hidden_child_ids())::uuid[]))', 'false');
call access.protect('merges.moved_row', 'false', 'false');
call access.protect('merges.looked_through', access.partnership_rule() || ' and (select access.is_system())');
revoke update on merges.decision, merges.merge from {{app_role}};
revoke insert on merges.merge from {{app_role}};
revoke all on merges.moved_row from {{app_role}};

-- The roles of the permission 'merge.decide'.
create or replace function merges.may_decide() returns boolean language sql stable set search_path = '' as $$
  select (access.has_role('panel-coordinator') or access.has_role('data-analyst')) and coalesce(access.wide_partnership() = access.viewer_partnership(), false)
$$;

-- Where the record of that address is now; null where it was merged into none that the viewer may see.
create or replace function merges.record_of(wanted uuid) returns uuid language sql stable security definer set search_path = '' as $$
  select m.record_id from access.merged_child m
   where m.partnership_id = access.viewer_partnership() and m.child_id = wanted
     and (m.record_id = any (access.my_child_ids()) or (m.partnership_id = access.wide_partnership() and m.record_id <> all (access.hidden_child_ids())))
$$;

-- The records that a record holds, for whoever may see it: by what they were known. Nothing of where the child lives.
create or replace function merges.merged_into(wanted uuid)
returns table (merge_id uuid, child_id uuid, local_id text, given_name text, family_name text, known_as text, birth_date date, expected_birth_date date,
               death_date date, sex text, nhs_number text, upn text, merged_by text, merged_at timestamptz, because text, is_direct boolean)
language sql stable security definer set search_path = '' as $$
  select m.merge_id, c.child_id, c.local_id, c.given_name, c.family_name, c.known_as, c.birth_date, c.expected_birth_date, c.death_date, c.sex, c.nhs_number, c.upn,
         u.full_name, m.merged_at, m.because, m.child_id = wanted
    from access.merged_child a
    join merges.merge m on m.partnership_id = a.partnership_id and m.merged_child_id = a.child_id and m.undone_at is null
    join children.child c on c.partnership_id = a.partnership_id and c.child_id = a.child_id
    join access.user_account u on u.partnership_id = m.partnership_id and u.user_id = m.merged_by
   where a.partnership_id = access.viewer_partnership() and a.record_id = wanted
     and (access.is_system() or wanted = any (access.my_child_ids())
          or (a.partnership_id = access.wide_partnership() and wanted <> all (access.hidden_child_ids())))
   order by m.merged_at, m.merge_id
$$;

create or replace function merges.names_of(one children.child) returns jsonb language sql immutable set search_path = '' as $$
  select jsonb_build_object('childId', one.child_id, 'localId', one.local_id, 'givenName', one.given_name, 'familyName', one.family_name,
                            'knownAs', one.known_as, 'birthDate', one.birth_date, 'expectedBirthDate', one.expected_birth_date, 'deathDate', one.death_date)
$$;

-- Merges of records the viewer may see, one asleep by the one it is in: all, or one. Only for those who decide.
create or replace function merges.seen(wanted uuid) returns setof merges.merge language sql stable security definer set search_path = '' as $$
  select m.*
    from merges.merge m
    left join access.merged_child ka on ka.partnership_id = m.partnership_id and ka.child_id = m.child_id
    left join access.merged_child ca on ca.partnership_id = m.partnership_id and ca.child_id = m.merged_child_id
   where m.partnership_id = (select access.viewer_partnership()) and (select merges.may_decide()) and (wanted is null or m.merge_id = wanted)
     and coalesce(ka.record_id, m.child_id) <> all ((select access.read_hidden_child_ids())::uuid[])
     and coalesce(ca.record_id, m.merged_child_id) <> all ((select access.read_hidden_child_ids())::uuid[])
$$;

-- The same with both records by name, the latest first.
create or replace function merges.merges(wanted uuid, leaving integer, most integer)
returns table (merge_id uuid, suggestion_id uuid, kept jsonb, merged jsonb, because text, merged_by text, merged_at timestamptz, protected_too boolean,
               undone_by text, undone_at timestamptz, undone_because text, moved jsonb)
language sql stable security definer set search_path = '' as $$
  with shown as materialized (select s.* from merges.seen(wanted) s order by s.merged_at desc, s.merge_id offset leaving limit most)
  select m.merge_id, m.suggestion_id, merges.names_of(k.child), merges.names_of(c.child), m.because, b.full_name, m.merged_at, m.protected_too, u.full_name, m.undone_at, m.undone_because,
         (select coalesce(jsonb_object_agg(r.table_name, r.rows), '{}') from (
            select o.table_name, count(*) as rows from merges.moved_row o where o.partnership_id = m.partnership_id and o.merge_id = m.merge_id group by o.table_name) r)
    from shown m
   cross join lateral (select one as child from children.child one where one.partnership_id = m.partnership_id and one.child_id = m.child_id offset 0) k
   cross join lateral (select one as child from children.child one where one.partnership_id = m.partnership_id and one.child_id = m.merged_child_id offset 0) c
    join access.user_account b on b.partnership_id = m.partnership_id and b.user_id = m.merged_by
    left join access.user_account u on u.partnership_id = m.partnership_id and u.user_id = m.undone_by
   order by m.merged_at desc, m.merge_id
$$;

-- The records among those merged whose local id or names begin so: finding in a list goes by the record they are in.
create or replace function merges.records_like(beginnings text[]) returns setof uuid language sql stable security definer set search_path = '' as $$
  select m.record_id from access.merged_child m join children.child c on c.partnership_id = m.partnership_id and c.child_id = m.child_id
   where m.partnership_id = access.viewer_partnership() and cardinality(beginnings) > 0
     and (m.record_id = any (access.my_child_ids()) or (m.partnership_id = access.wide_partnership() and m.record_id <> all (access.hidden_child_ids())))
     and (c.local_id ilike beginnings[1]
          or not exists (select from unnest(beginnings) as b(beginning)
                          where not coalesce(public.unaccent(c.given_name) ilike public.unaccent(b.beginning), false)
                            and not coalesce(public.unaccent(c.family_name) ilike public.unaccent(b.beginning), false)
                            and not coalesce(public.unaccent(c.known_as) ilike public.unaccent(b.beginning), false)))
$$;

-- Why these two cannot be merged at present; null where they can. Of the viewer's partnership alone.
create or replace function merges.refusal(kept uuid, merged uuid) returns text language plpgsql stable security definer set search_path = '' as $$
declare home uuid := access.viewer_partnership();
begin
  if (select count(*) from children.child c where c.partnership_id = home and c.child_id in (kept, merged) and c.child_id <> all (access.read_hidden_child_ids())) <> 2 then
    return 'gone';
  end if;
  if (select count(*) from access.restricted_child r where r.partnership_id = home and r.child_id in (kept, merged)) = 2 then return 'restricted'; end if;
  if exists (select from family.link_version l join family.person p on p.partnership_id = l.partnership_id and p.person_id = l.person_id
              where l.partnership_id = home and (l.child_id, p.child_id) in ((kept, merged), (merged, kept))
                and not exists (select from family.link_version n where n.partnership_id = home and n.child_id = l.child_id and n.person_id = l.person_id
                                   and n.version > l.version)
                and l.until is null and l.change <> 'withdrawn') then return 'related'; end if;
  if exists (select from information_rights.deletion d where d.partnership_id = home and d.child_id in (kept, merged) and d.state in ('decided', 'confirmed')) then
    return 'deletion';
  end if;
  return null;
end $$;

-- Why a merge cannot be undone at present; null where it can.
create or replace function merges.undo_refusal(wanted uuid) returns text language plpgsql stable security definer set search_path = '' as $$
declare
  home uuid := access.viewer_partnership();
  one merges.merge;
begin
  select * into one from merges.merge m where m.partnership_id = home and m.merge_id = wanted;
  if not found then return 'gone'; end if;
  if one.undone_at is not null then return 'undone'; end if;
  if exists (select from access.merged_child m where m.partnership_id = home and m.child_id = one.child_id) then return 'later'; end if;
  if one.child_id = any (access.read_hidden_child_ids()) then return 'gone'; end if;
  -- What was decided for the protection of the merged record since is for both: an officer says of each what holds.
  if exists (select from who_can_see.restriction r
              where r.partnership_id = home and r.child_id = one.child_id and r.lifted_at is null and r.set_at >= one.merged_at) then return 'restricted-since'; end if;
  if not one.protected_too and exists (select from children.protected_address p
              where p.partnership_id = home and p.child_id = one.child_id and p.set_at >= one.merged_at) then return 'protected-since'; end if;
  if exists (select from information_rights.deletion d where d.partnership_id = home and d.child_id = one.child_id and d.state in ('decided', 'confirmed')) then
    return 'deletion';
  end if;
  return null;
end $$;

revoke execute on all functions in schema merges from public;
grant execute on all functions in schema merges to {{app_role}};
