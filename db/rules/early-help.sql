call access.open_schema('early_help');

-- Read by whoever sees the child. Written in one's own name by whoever stands next to the child for longer than an emergency.
create or replace function early_help.writes_rule() returns text language sql immutable as $$
  select $rule$
    ((partnership_id = (select access.wide_partnership()) and child_id <> all ((select access.hidden_child_ids())::uuid[]))
     or (partnership_id = (select access.viewer_partnership()) and child_id = any ((select access.lasting_child_ids())::uuid[])))
  $rule$
$$;
call access.protect('early_help.help', access.child_rule(), early_help.writes_rule());
call access.protect('early_help.meeting', access.child_rule(), early_help.writes_rule());
call access.protect('early_help.reading', access.child_rule(), early_help.writes_rule());
do $$ begin
  execute format('alter policy viewer_adds on early_help.help with check (%s and opened_by = (select access.viewer_id()) and agency_id = (select access.viewer_agency()) and state <> ''closed'')', early_help.writes_rule());
  execute format('alter policy viewer_adds on early_help.meeting with check (%s and recorded_by = (select access.viewer_id()) and help_id in (select h.help_id from early_help.help h where h.child_id = meeting.child_id and h.state = ''open''))', early_help.writes_rule());
  execute format('alter policy viewer_adds on early_help.reading with check (%s and taken_by = (select access.viewer_id()) and help_id in (select h.help_id from early_help.help h where h.child_id = reading.child_id and h.state = ''open''))', early_help.writes_rule());
  -- What is over stays as it was.
  execute format('alter policy viewer_changes on early_help.help using (%s and state = ''open'') with check (%s and (closed_by is null or closed_by = (select access.viewer_id())))',
                 early_help.writes_rule(), early_help.writes_rule());
end $$;
drop function early_help.writes_rule();
-- Why it was opened, and to what the family agreed, stay as they were written; meetings and readings too.
revoke update on early_help.help, early_help.meeting, early_help.reading from {{app_role}};
grant update (state, meeting_due_on, outcome, closed_on, closed_at, closed_by, closed_because, childs_view, withdrawn_by, withdrawn_on, version)
  on early_help.help to {{app_role}};

-- Who may be a brother or sister of a child: somebody said so in the family, or they are at the same address. A person says whether they are.
create or replace view early_help.sibling with (security_invoker) as
  select c.partnership_id, c.child_id, s.child_id as sibling_id, s.local_id, s.given_name, s.family_name, s.known_as, s.birth_date,
         s.expected_birth_date, s.death_date
    from children.child c
    join children.child s on s.partnership_id = c.partnership_id and s.child_id <> c.child_id and s.gone_since is null and s.death_date is null
   where (s.address = c.address and s.postcode is not distinct from c.postcode)
      or exists (select from family.person p
                   join lateral (select l.relationship, l.change from family.link_version l
                                  where l.partnership_id = p.partnership_id and l.child_id = c.child_id and l.person_id = p.person_id
                                  order by l.version desc limit 1) l on l.change <> 'withdrawn' and l.relationship in ('sibling', 'half-sibling', 'step-sibling')
                  where p.partnership_id = c.partnership_id and p.child_id = s.child_id);
grant select on early_help.sibling to {{app_role}};

-- Who leads the team around a child with early help, for its lists.
create or replace view early_help.lead with (security_invoker) as
  select h.partnership_id, h.help_id, l.user_id, u.full_name, u.agency_id, u.team_id
    from early_help.help h
    join team.lead l on l.partnership_id = h.partnership_id and l.child_id = h.child_id and l.until_at is null
    join access.user_account u on u.partnership_id = l.partnership_id and u.user_id = l.user_id
   where h.state = 'open';
grant select on early_help.lead to {{app_role}};
