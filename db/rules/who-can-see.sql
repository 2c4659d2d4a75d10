grant usage on schema who_can_see to {{app_role}};
grant select on who_can_see.restriction, who_can_see.emergency_access to {{app_role}};

-- Those who restrict a child: independent of the teams that hold the case. The same roles as the permission 'child.restrict'.
create or replace function who_can_see.is_officer() returns boolean language sql stable as $$
  select access.has_role('data-protection-officer') or access.has_role('quality-assurance')
$$;

call access.protect('who_can_see.restriction',
  'partnership_id = (select access.viewer_partnership()) and (select who_can_see.is_officer())', 'false');
call access.protect('who_can_see.pointer', 'false', 'false');
-- Emergency access is read by the person who used it, by who reviews it, and by whoever may see the child, for good.
call access.protect('who_can_see.emergency_access',
  'partnership_id = (select access.viewer_partnership()) and (user_id = (select access.viewer_id()) or (select access.has_role(''data-protection-officer'')) or '
    || access.child_rule() || ')',
  'false');

-- 'J.W.' of a first and a family name; '' where no name is known.
create or replace function who_can_see.initials(given text, family text) returns text language sql immutable set search_path = '' as $$
  select coalesce(upper(left(given, 1)) || '.', '') || coalesce(upper(left(family, 1)) || '.', '')
$$;
-- Whom to ring about a child: the agency of the worker, else of the team, else children's social care.
create or replace function who_can_see.agency_of(partnership uuid, team uuid, worker uuid) returns text language sql stable set search_path = '' as $$
  select coalesce(
    (select a.name from access.user_account u join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
      where u.partnership_id = partnership and u.user_id = worker),
    (select a.name from access.team t join access.agency a on a.partnership_id = t.partnership_id and a.agency_id = t.agency_id
      where t.partnership_id = partnership and t.team_id = team),
    (select a.name from access.agency a where a.partnership_id = partnership and a.kind = 'social-care' order by a.name limit 1), '')
$$;

-- How the viewer may read who can see a child. 'child': the child too. 'officer': people and reasons, the child only as a pointer. 'agency':
-- the people of the viewer's own agency, for its administrator, and only where one of them stands or stood next to the child. No row: not at all.
create or replace function who_can_see.sight_of(wanted uuid)
returns table (child_id uuid, sight text, initials text, local_id text, birth_date date, agency_name text, is_restricted boolean)
language sql stable security definer set search_path = '' as $$
  with asked as (
    select c.*, case
        when c.child_id in (select m.child_id from access.my_child m)
          or (c.partnership_id = access.wide_partnership() and c.child_id <> all ((select access.hidden_child_ids())::uuid[])) then 'child'
        when who_can_see.is_officer() then 'officer'
        when access.has_role('agency-administrator') and c.child_id <> all ((select access.hidden_child_ids())::uuid[]) and exists (
             select from access.child_access g
               join access.user_account u on u.partnership_id = g.partnership_id and u.user_id = g.user_id and u.agency_id = access.viewer_agency()
              where g.partnership_id = c.partnership_id and g.child_id = c.child_id) then 'agency' end as sight
      from children.child c where c.partnership_id = access.viewer_partnership() and c.child_id = wanted)
  select a.child_id, a.sight, who_can_see.initials(coalesce(a.known_as, a.given_name), a.family_name), a.local_id, a.birth_date,
         who_can_see.agency_of(a.partnership_id, a.team_id, a.worker_user_id),
         exists (select from access.restricted_child r where r.partnership_id = a.partnership_id and r.child_id = a.child_id)
    from asked a where a.sight is not null
$$;

-- Every reason why anybody can or could see a child, as far as the viewer may read them (sight_of). is_asleep: the child is restricted and the
-- person not named, so that the reason does not count at present.
create or replace function who_can_see.reasons_of(wanted uuid)
returns table (user_id uuid, full_name text, job_title text, agency_name text, is_active boolean, basis text, is_wide boolean, is_asleep boolean,
               from_at timestamptz, until timestamptz, granted_by text, is_by_system boolean, why text, outcome text)
language sql stable security definer set search_path = '' as $$
  with seen as (select s.* from who_can_see.sight_of(wanted) s),
  named as (
    select c.user_id from access.child_access c
     where c.partnership_id = access.viewer_partnership() and c.child_id = wanted and c.basis = 'named'
       and c.from_at <= access.now() and (c.until is null or c.until > access.now())),
  reason as (
    select g.user_id, g.basis, false as is_wide, g.from_at, g.until, g.granted_by, e.reason as why, e.outcome
      from seen s
      join access.child_access g on g.partnership_id = access.viewer_partnership() and g.child_id = s.child_id and g.from_at <= access.now()
      left join who_can_see.emergency_access e on e.partnership_id = g.partnership_id and g.source = 'who-can-see.emergency:' || e.emergency_access_id
    union all
    -- Who stood next to a record that was merged into this one: until then, as what they were given with the merge is a row of its own.
    select g.user_id, g.basis, false, g.from_at, least(g.until, m.since), g.granted_by, e.reason, e.outcome
      from seen s
      join access.merged_child m on m.partnership_id = access.viewer_partnership() and m.record_id = s.child_id
      join access.child_access g on g.partnership_id = m.partnership_id and g.child_id = m.child_id and g.from_at < m.since
      left join who_can_see.emergency_access e on e.partnership_id = g.partnership_id and g.source = 'who-can-see.emergency:' || e.emergency_access_id
    union all
    select w.user_id, w.basis, true, w.from_at, w.until, null, null, null
      from seen s
      join access.scope_access w on w.partnership_id = access.viewer_partnership() and w.scope = 'partnership' and w.basis <> 'system'
     where w.from_at <= access.now() and (w.until is null or w.until > access.now()))
  select u.user_id, u.full_name, u.job_title, coalesce(a.name, ''), u.is_active, r.basis, r.is_wide,
         s.is_restricted and r.user_id not in (select n.user_id from named n), r.from_at, r.until, b.full_name, coalesce(b.is_system, false), r.why, r.outcome
    from seen s
   cross join reason r
    join access.user_account u on u.partnership_id = access.viewer_partnership() and u.user_id = r.user_id and not u.is_system
    left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
    left join access.user_account b on b.partnership_id = u.partnership_id and b.user_id = r.granted_by
   where s.sight <> 'agency' or u.agency_id = access.viewer_agency()
$$;

-- The children that exact facts point to: their local id, or family name and birth date, with the first name where there are several.
create or replace function who_can_see.children_like(local text, family text, born date, given text) returns setof children.child
language sql stable set search_path = '' as $$
  with alike as (
    select c.child_id from children.child c
     where c.partnership_id = access.viewer_partnership()
       and case when local <> '' then lower(c.local_id) = lower(local)
                else born is not null and c.birth_date = born and lower(public.unaccent(c.family_name)) = lower(public.unaccent(family)) end
       and (given = '' or lower(public.unaccent(given)) in (lower(public.unaccent(c.given_name)), lower(public.unaccent(c.known_as)))))
  -- What a merged record says leads to the one it was merged into.
  select c.* from children.child c
   where c.partnership_id = access.viewer_partnership()
     and c.child_id in (select coalesce(m.record_id, l.child_id) from alike l
                          left join access.merged_child m on m.partnership_id = access.viewer_partnership() and m.child_id = l.child_id)
$$;
