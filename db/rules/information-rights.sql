call access.open_schema('information_rights');

-- What people ask about their own data is the data protection officer's work, and that of the system account, which puts it together.
-- Nobody else, also not those who stand next to the child, sees who asked and what was given.
create or replace function information_rights.officer_rule() returns text language sql immutable as $$
  select 'partnership_id = (select access.viewer_partnership())
          and ((select access.has_role(''data-protection-officer'')) or (select access.is_system()))'
$$;
call access.protect('information_rights.access_request', information_rights.officer_rule());
call access.protect('information_rights.passage', information_rights.officer_rule());
call access.protect('information_rights.mark', information_rights.officer_rule());
call access.protect('information_rights.released_file', information_rights.officer_rule());
-- What was given stays as it was given, and what is kept about somebody is read, not edited.
revoke update on information_rights.released_file, information_rights.passage from {{app_role}};
-- Making the record anew takes the place of what was made before, while nothing was given yet.
grant delete on information_rights.passage, information_rights.mark to {{app_role}};

-- The one child of that local id, for an officer who sees no child: who it is, so that the right one is told.
create or replace function information_rights.find_child(wanted text)
returns table (child_id uuid, local_id text, given_name text, family_name text, known_as text, birth_date date, expected_birth_date date, death_date date)
language sql stable security definer set search_path = '' as $$
  select c.child_id, c.local_id, c.given_name, c.family_name, c.known_as, c.birth_date, c.expected_birth_date, c.death_date
    from children.child c
   where c.partnership_id = access.viewer_partnership() and c.local_id = wanted
     and (access.has_role('data-protection-officer') or access.is_system())
$$;

-- Who has looked at a child, by agency and month: for the system account.
create or replace function information_rights.looks_at(wanted uuid)
returns table (month text, agency text, people integer, looks integer)
language sql stable security definer set search_path = '' as $$
  select to_char(e.at at time zone 'Europe/London', 'YYYY-MM'), coalesce(a.name, ''), count(distinct e.user_id)::integer, count(*)::integer
    from audit_trail.event e
    join access.user_account u on u.partnership_id = e.partnership_id and u.user_id = e.user_id and not u.is_system
    left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
   where e.partnership_id = access.viewer_partnership() and e.child_ids && array(select wanted union all select m.child_id from access.merged_child m
                          where m.partnership_id = access.viewer_partnership() and m.record_id = wanted) and e.outcome = 'done' and access.is_system()
   group by 1, 2 order by 1, 2
$$;

revoke execute on all functions in schema information_rights from public;
grant execute on all functions in schema information_rights to {{app_role}};
