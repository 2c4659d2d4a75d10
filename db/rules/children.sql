call access.open_schema('children');
call access.protect('children.child', access.child_rule());
call access.protect('children.last_look', 'user_id = (select access.viewer_id())');

-- Whoever may see the child reads: what their own agency wrote; what is for a panel, everything 'panel'; what is for the team around the child,
-- its worker and manager and those whose work is the whole partnership. A panel's members, presenters and the owners of its
-- recommendations are not the team. Each audience holds the one before it, so a correction, which never narrows, is seen by all
-- who saw the original. An entry is written in the name of one's own agency, and never changed: a correction is an entry of its own.
call access.protect('children.chronology_entry',
  '(' || access.child_rule() || ') and (agency_id = (select access.viewer_agency()) or case audience
     when ''agency'' then false
     when ''team'' then child_id = any (array(select m.child_id from access.my_child m where m.basis in (''allocated-worker'', ''team-manager'')))
                     or partnership_id = (select access.wide_partnership())
     else true end)',
  '(' || access.child_rule() || ') and agency_id = (select access.viewer_agency()) and entered_by = (select access.viewer_id())');
revoke update on children.chronology_entry from {{app_role}};

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
                where c.partnership_id = access.viewer_partnership() and c.child_id = any ((select access.hidden_child_ids())::uuid[]))
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

revoke execute on all functions in schema children from public;
grant execute on all functions in schema children to {{app_role}};
