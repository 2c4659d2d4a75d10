call access.open_schema('directory');

-- What a service is said to be is read by everybody of the partnership. It is written by its directory editors, and by the system account (the command).
create or replace function directory.may_edit() returns boolean language sql stable as $$
  select access.has_role('directory-editor') or access.is_system()
$$;
call access.protect('directory.service', access.partnership_rule(), access.partnership_rule() || ' and (select directory.may_edit())');
call access.protect('directory.place', access.partnership_rule(), access.partnership_rule() || ' and (select directory.may_edit())');
grant delete on directory.place to {{app_role}};
-- What was said before stays as it was: an edition is only ever added, in one's own name.
call access.protect('directory.edition', access.partnership_rule(),
  access.partnership_rule() || ' and (select directory.may_edit()) and written_by = (select access.viewer_id())');
revoke update on directory.edition from {{app_role}};
call access.protect('directory.import', access.partnership_rule() || ' and (select directory.may_edit())');
call access.protect('directory.import_line', access.partnership_rule() || ' and (select directory.may_edit())');
revoke update on directory.import_line from {{app_role}};
grant delete on directory.import_line to {{app_role}};

-- Where a family was signposted is read by whoever sees the child, and written in one's own name and that of one's agency by whoever stands next to
-- the child for longer than an emergency. The rule for adding is stricter than the one that protects what is there.
call access.protect('directory.signposting', access.child_rule(), access.child_rule());
call access.protect('directory.signposted_service', access.child_rule(), access.child_rule());
call access.protect('directory.follow_up', access.child_rule(), access.child_rule());
create or replace function directory.may_signpost() returns text language sql immutable as $$
  select $rule$
    ((partnership_id = (select access.wide_partnership()) and child_id <> all ((select access.hidden_child_ids())::uuid[]))
     or (partnership_id = (select access.viewer_partnership()) and child_id = any ((select access.lasting_child_ids())::uuid[])))
  $rule$
$$;
do $$ begin
  execute format('alter policy viewer_adds on directory.signposting with check (%s and recorded_by = (select access.viewer_id()) and agency_id = (select access.viewer_agency()))', directory.may_signpost());
  execute format('alter policy viewer_adds on directory.signposted_service with check (%s and signposting_id in (select s.signposting_id from directory.signposting s where s.child_id = signposted_service.child_id))', directory.may_signpost());
  execute format('alter policy viewer_adds on directory.follow_up with check (%s and followed_up_by = (select access.viewer_id()))', directory.may_signpost());
end $$;
drop function directory.may_signpost();
-- Nothing of it is changed: what came of it is a row of its own, and the version counts them.
revoke update on directory.signposting, directory.signposted_service, directory.follow_up from {{app_role}};
grant update (version) on directory.signposting to {{app_role}};

-- How each signposting stands: what was last said of each service, by whom and when; null while nobody has asked.
create or replace view directory.standing with (security_invoker) as
  select p.partnership_id, p.signposting_id, p.child_id, s.need, s.recorded_at, p.service_id, p.service_name, p.organisation_name, p.edition,
         f.outcome, f.why_not, f.note, f.followed_up_by, f.followed_up_at
    from directory.signposted_service p
    join directory.signposting s on s.partnership_id = p.partnership_id and s.signposting_id = p.signposting_id
    left join lateral (select f.outcome, f.why_not, f.note, f.followed_up_by, f.followed_up_at from directory.follow_up f
                        where f.partnership_id = p.partnership_id and f.signposting_id = p.signposting_id and f.service_id = p.service_id
                        order by f.followed_up_at desc, f.follow_up_id desc limit 1) f on true;
grant select on directory.standing to {{app_role}};

-- The middle of what the directory knows of a postcode district: where distances are counted from. No row where no place in it has coordinates.
create or replace function directory.middle_of(wanted text) returns table (latitude double precision, longitude double precision)
language sql stable security invoker set search_path = '' as $$
  select avg(p.latitude), avg(p.longitude) from directory.place p
   where p.partnership_id = (select access.viewer_partnership()) and p.district = wanted and p.latitude is not null and p.longitude is not null
  having count(*) > 0
$$;

-- Kilometres between two points of the earth, taken as a ball (haversine); null when one is not known.
create or replace function directory.kilometres(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision)
returns double precision language sql immutable parallel safe set search_path = '' as $$
  select 2 * 6371.0 * asin(sqrt(least(1, power(sin(radians(lat2 - lat1) / 2), 2) + cos(radians(lat1)) * cos(radians(lat2)) * power(sin(radians(lon2 - lon1) / 2), 2))))
$$;

-- Counts only, of the viewer's own partnership, for those who answer for the work of all: to which services families were signposted for which
-- needs in a span of days, and what came of it. Every child is counted, also one the reader may not open, so that the report says the same to
-- everybody who may read it. Of nobody else's: no row.
create or replace function directory.report_counts(first_day date, last_day date)
returns table (part text, key text, name text, outcome text, families integer)
language sql stable security definer set search_path = '' as $$
  with counted as (
    select st.need, st.service_id, sv.name || ', ' || sv.organisation_name as service, coalesce(st.outcome, 'not-asked') as outcome, st.why_not
      from directory.standing st
      join directory.service sv on sv.partnership_id = st.partnership_id and sv.service_id = st.service_id
     where st.partnership_id = access.viewer_partnership()
       and (st.recorded_at at time zone 'Europe/London')::date between first_day and last_day
       and (access.has_role('quality-assurance') or access.has_role('data-analyst') or access.has_role('panel-coordinator')
            or access.has_role('team-manager')))
  select p.part, p.key, p.name, p.outcome, count(*)::integer
    from counted c
   cross join lateral (values ('need', c.need, c.need, c.outcome), ('service', c.service_id::text, c.service, c.outcome), ('why-not', c.why_not, c.why_not, c.outcome))
     as p (part, key, name, outcome)
   where p.key is not null
   group by p.part, p.key, p.name, p.outcome
$$;

revoke execute on all functions in schema directory from public;
grant execute on all functions in schema directory to {{app_role}};
