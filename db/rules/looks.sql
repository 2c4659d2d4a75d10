-- Who looked at what. The audit trail itself is read by the data protection officer only; everything here that others may know of it comes
-- through functions that decide whose looks those are.
call access.open_schema('looks');
revoke update on all tables in schema looks from {{app_role}};
grant update (answer, answered_at, outcome, because, settled_at, version) on looks.question to {{app_role}};
grant update (outcome, because, settled_by, settled_at, version) on looks.unusual to {{app_role}};

-- A question is between two people; the data protection officer of the partnership reads it too.
call access.protect('looks.question',
  'asked_user_id = (select access.viewer_id()) or asked_by = (select access.viewer_id())
   or (partnership_id = (select access.viewer_partnership()) and (select access.has_role(''data-protection-officer'')))',
  'partnership_id = (select access.viewer_partnership()) and (asked_user_id = (select access.viewer_id()) or asked_by = (select access.viewer_id()))');
call access.protect('looks.unusual',
  'partnership_id = (select access.viewer_partnership()) and ((select access.has_role(''data-protection-officer'')) or (select access.is_system()))');
call access.protect('looks.trail_check',
  'partnership_id = (select access.viewer_partnership()) and ((select access.has_role(''data-protection-officer'')) or (select access.is_system()))',
  'partnership_id = (select access.viewer_partnership()) and (select access.is_system())');

-- Whose looks at a child the viewer may know of: everybody's for the data protection officer and the manager of the child's team, those of
-- their own agency's people for its administrator; null for others, and for a child that is not of this partnership.
create or replace function looks.reach_at_child(wanted uuid) returns text
language sql stable security definer set search_path = '' as $$
  select case
    when access.has_role('data-protection-officer') then 'everybody'
    when exists (select from access.my_child m where m.child_id = wanted and m.basis = 'team-manager') then 'everybody'
    when access.has_role('agency-administrator') then 'agency' end
  where exists (select from children.child c where c.partnership_id = access.viewer_partnership() and c.child_id = wanted)
$$;

-- Whether the viewer may know what a person looked at.
create or replace function looks.may_know_of(wanted uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from access.user_account u
                  where u.partnership_id = access.viewer_partnership() and u.user_id = wanted and not u.is_system
                    and (access.has_role('data-protection-officer')
                         or (access.has_role('agency-administrator') and u.agency_id = access.viewer_agency())))
$$;

-- A child by the authority's own number, which is no name; nothing for whom the looks at it are not.
create or replace function looks.child_number(wanted uuid) returns text
language sql stable security definer set search_path = '' as $$
  select c.local_id from children.child c
   where c.partnership_id = access.viewer_partnership() and c.child_id = wanted and looks.reach_at_child(wanted) is not null
$$;

-- Who looked at a child between two moments: each person, each day, each kind of page once, with how often; the latest first.
create or replace function looks.of_child(wanted uuid, since timestamptz, until timestamptz, most integer)
returns table (day date, user_id uuid, full_name text, job_title text, agency_name text, act text, outcome text, why text, times integer,
               last_at timestamptz, event_id uuid, is_list boolean)
language sql stable security definer set search_path = '' as $$
  -- Asked once: a plain subquery is asked again for every look.
  -- Looks at a record that was merged into this one are looks at this child.
  with r as materialized (select looks.reach_at_child(wanted) as reach),
  ids as materialized (select array(select wanted union all select m.child_id from access.merged_child m
                                     where m.partnership_id = access.viewer_partnership() and m.record_id = wanted) as those)
  select (e.at at time zone 'Europe/London')::date, e.user_id, min(u.full_name), min(u.job_title), min(coalesce(a.name, '')), e.act, e.outcome,
         coalesce(e.detail ->> 'why', e.detail ->> 'because'), count(*)::integer, max(e.at), (array_agg(e.event_id order by e.at desc))[1], bool_and(cardinality(e.child_ids) > 6)
    from r cross join ids
    join audit_trail.event e on e.partnership_id = access.viewer_partnership() and e.child_ids && ids.those and e.at >= since and e.at < until
    join access.user_account u on u.partnership_id = e.partnership_id and u.user_id = e.user_id and not u.is_system
    left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
   where r.reach = 'everybody' or (r.reach = 'agency' and u.agency_id = access.viewer_agency())
   group by 1, 2, 6, 7, 8
   order by 1 desc, 10 desc
   limit most
$$;

-- What a person did between two moments: each day, each child, each kind of page once; lists of many children and what is about none as
-- one line; sign-ins that did not succeed with their account. The latest first.
create or replace function looks.of_person(wanted uuid, since timestamptz, until timestamptz, most integer)
returns table (day date, child_id uuid, local_id text, children integer, act text, outcome text, why text, times integer,
               last_at timestamptz, event_id uuid)
language sql stable security definer set search_path = '' as $$
  with seen as (
    select e.event_id, e.at, e.act, e.outcome, e.detail, e.child_ids from audit_trail.event e
     where looks.may_know_of(wanted) and e.partnership_id = access.viewer_partnership() and e.user_id = wanted and e.at >= since and e.at < until
    union all
    select e.event_id, e.at, e.act, e.outcome, e.detail, e.child_ids from audit_trail.event e
     where looks.may_know_of(wanted) and e.partnership_id is null and e.detail ->> 'userId' = wanted::text and e.at >= since and e.at < until)
  select (s.at at time zone 'Europe/London')::date, k.child_id, min(c.local_id), max(cardinality(s.child_ids)), s.act, s.outcome,
         coalesce(s.detail ->> 'why', s.detail ->> 'because'), count(*)::integer, max(s.at), (array_agg(s.event_id order by s.at desc))[1]
    from seen s
    left join lateral (select o.child_id from unnest(s.child_ids) o(child_id) where cardinality(s.child_ids) <= 6) k on true
    left join children.child c on c.partnership_id = access.viewer_partnership() and c.child_id = k.child_id
   group by 1, 2, 5, 6, 7
   order by 1 desc, 9 desc
   limit most
$$;

-- The people whose looks the viewer may know of, with how many children they opened between two moments, most first.
create or replace function looks.people(since timestamptz, until timestamptz, named text, most integer)
returns table (user_id uuid, full_name text, job_title text, agency_name text, children integer, last_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select u.user_id, u.full_name, u.job_title, coalesce(a.name, ''), coalesce(l.children, 0)::integer, l.last_at
    from access.user_account u
    left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
    left join (select e.user_id, count(distinct k.child_id) as children, max(e.at) as last_at
                 from audit_trail.event e
                 left join lateral (select o.child_id from unnest(e.child_ids) o(child_id) where e.outcome = 'done' and cardinality(e.child_ids) <= 6) k on true
                where e.partnership_id = access.viewer_partnership() and e.at >= since and e.at < until
                group by e.user_id) l on l.user_id = u.user_id
   where u.partnership_id = access.viewer_partnership() and not u.is_system
     and (access.has_role('data-protection-officer') or (access.has_role('agency-administrator') and u.agency_id = access.viewer_agency()))
     and (named = '' or strpos(lower(public.unaccent(u.full_name)), lower(public.unaccent(named))) > 0)
   order by coalesce(l.children, 0) desc, u.full_name
   limit most
$$;

-- One look that the viewer may question: of somebody else, and theirs to know of.
create or replace function looks.find_look(wanted uuid)
returns table (event_id uuid, user_id uuid, full_name text, job_title text, agency_name text, language text, act text, outcome text, why text, at timestamptz,
               child_id uuid, local_id text)
language sql stable security definer set search_path = '' as $$
  select e.event_id, u.user_id, u.full_name, u.job_title, coalesce(a.name, ''), u.language, e.act, e.outcome, coalesce(e.detail ->> 'why', e.detail ->> 'because'), e.at, c.child_id, c.local_id
    from audit_trail.event e
    join access.user_account u on u.partnership_id = e.partnership_id and u.user_id = e.user_id and not u.is_system
    left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
    left join children.child c on cardinality(e.child_ids) = 1 and c.partnership_id = e.partnership_id and c.child_id = e.child_ids[1]
   where e.event_id = wanted and e.partnership_id = access.viewer_partnership() and e.user_id <> access.viewer_id()
     and (looks.may_know_of(u.user_id)
          or exists (select from access.my_child m where m.basis = 'team-manager' and m.child_id = any (e.child_ids)))
$$;

-- What a question is about, for those who may read the question.
create or replace function looks.asked_about(wanted uuid)
returns table (act text, outcome text, at timestamptz, local_id text)
language sql stable security definer set search_path = '' as $$
  select e.act, e.outcome, e.at, c.local_id
    from looks.question q
    join audit_trail.event e on e.event_id = q.event_id
    left join children.child c on c.partnership_id = q.partnership_id and c.child_id = q.child_id
   where q.question_id = wanted and q.partnership_id = access.viewer_partnership()
     and (access.viewer_id() in (q.asked_by, q.asked_user_id) or access.has_role('data-protection-officer'))
$$;

-- A name as it is compared with another: its last word, without accents and case.
create or replace function looks.last_name(full_name text) returns text language sql stable set search_path = '' as $$
  select regexp_replace(lower(public.unaccent(full_name)), '^.*\s', '')
$$;

-- Looking of one day that differs from that of others. For the partnership's own system account, which nobody can sign in as. A page about
-- seven children or more is a list: it is no look at each of them.
create or replace function looks.find_unusual(wanted date, from_children integer, times integer, hours_from integer, hours_until integer, refused_least integer)
returns table (user_id uuid, kind text, child_id uuid, figures jsonb)
language sql stable security definer set search_path = '' as $$
  with month as (
    select e.user_id, e.at, e.outcome, (e.at at time zone 'Europe/London')::date as day, k.child_id
      from audit_trail.event e cross join lateral unnest(e.child_ids) k(child_id)
     where access.is_system() and e.partnership_id = access.viewer_partnership() and cardinality(e.child_ids) <= 6
       and e.at >= (wanted - 27)::timestamp at time zone 'Europe/London' and e.at < (wanted + 1)::timestamp at time zone 'Europe/London'),
  person as (
    select u.user_id, u.agency_id, looks.last_name(u.full_name) as last_name from access.user_account u
     where u.partnership_id = access.viewer_partnership() and not u.is_system),
  a_day as (
    select p.user_id, p.agency_id, m.day, count(distinct m.child_id)::integer as children
      from month m join person p using (user_id) where m.outcome = 'done' group by 1, 2, 3),
  the_day as (select m.*, m.at at time zone 'Europe/London' as local_at from month m where m.day = wanted)
  select d.user_id, 'many-children', null::uuid, jsonb_build_object('children', d.children, 'usual', o.usual)
    from a_day d,
         lateral (select coalesce(percentile_disc(0.5) within group (order by x.children), 0) as usual
                    from a_day x where x.user_id <> d.user_id and x.agency_id is not distinct from d.agency_id) o
   where d.day = wanted and d.children >= from_children and d.children > times * o.usual
  union all
  select t.user_id, 'own-name', t.child_id, jsonb_build_object('looks', count(*))
    from the_day t join person p using (user_id)
    join children.child c on c.partnership_id = access.viewer_partnership() and c.child_id = t.child_id and looks.last_name(c.family_name) = p.last_name
   group by 1, 3
  union all
  select t.user_id, 'out-of-hours', null, jsonb_build_object('children', count(distinct t.child_id), 'first', to_char(min(t.local_at), 'HH24:MI'), 'last', to_char(max(t.local_at), 'HH24:MI'))
    from the_day t
   where t.outcome = 'done' and (extract(hour from t.local_at) < hours_from or extract(hour from t.local_at) >= hours_until or extract(isodow from t.local_at) > 5)
   group by 1
  union all
  select t.user_id, 'restricted', t.child_id, jsonb_build_object('looks', count(*) filter (where t.outcome = 'done'), 'refused', count(*) filter (where t.outcome in ('refused', 'not-found')))
    from the_day t
    join access.restricted_child r on r.partnership_id = access.viewer_partnership() and r.child_id = t.child_id
   where not exists (select from access.child_access g
                      where g.partnership_id = r.partnership_id and g.child_id = r.child_id and g.user_id = t.user_id and g.basis in ('allocated-worker', 'team-manager')
                        and g.from_at <= t.at and (g.until is null or g.until > t.at))
   group by 1, 3
  union all
  select t.user_id, 'refused', null, jsonb_build_object('refused', count(*), 'children', count(distinct t.child_id))
    from the_day t where t.outcome in ('refused', 'not-found') group by 1 having count(*) >= refused_least
$$;

-- The people who answer for data protection in the viewer's partnership, for the jobs that put something before them.
create or replace function looks.officers() returns table (user_id uuid, language text)
language sql stable security definer set search_path = '' as $$
  select u.user_id, u.language from access.user_account u
    join access.user_role r on r.partnership_id = u.partnership_id and r.user_id = u.user_id and r.role = 'data-protection-officer'
   where u.partnership_id = access.viewer_partnership() and u.is_active and access.is_system()
$$;

-- Of a question, the person asked writes the answer and who asked writes how it ended, whatever a page may do.
create or replace function looks.keep_to_your_part() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.asked_user_id <> access.viewer_id() and (new.answer, new.answered_at) is distinct from (old.answer, old.answered_at)
     or old.asked_by <> access.viewer_id() and (new.outcome, new.because, new.settled_at) is distinct from (old.outcome, old.because, old.settled_at) then
    raise insufficient_privilege using message = 'that part of a question is somebody else''s';
  end if;
  return new;
end $$;
create or replace trigger keep_to_your_part before update on looks.question for each row execute function looks.keep_to_your_part();

revoke execute on all functions in schema looks from public;
grant execute on all functions in schema looks to {{app_role}};
