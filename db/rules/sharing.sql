call access.open_schema('sharing');

-- A decision about sharing stands on the child's chronology and is read by whoever reads its entry there: the rule is that of
-- children.chronology_entry. It is never changed: a correction is a row of its own.
call access.protect('sharing.decision',
  '(' || access.child_rule() || ') and (agency_id = (select access.viewer_agency()) or case audience
     when ''agency'' then false
     when ''team'' then child_id = any ((select access.team_child_ids())::uuid[])
                     or partnership_id = (select access.wide_partnership())
     else true end)',
  '(' || access.child_rule() || ') and agency_id = (select access.viewer_agency()) and entered_by = (select access.viewer_id())');
revoke update on sharing.decision from {{app_role}};

-- What the partnership says about the law is read by everybody of it, and set by its data protection officer. A later row takes the place of
-- an earlier one; none is changed.
call access.protect('sharing.law_setting', access.partnership_rule(),
  access.partnership_rule() || ' and (select access.has_role(''data-protection-officer'')) and set_by = (select access.viewer_id())');
revoke update on sharing.law_setting from {{app_role}};

-- Counts only, of the viewer's own partnership: how many decisions of a span of days were to share and how many not, by month, agency,
-- basis, consent and reason. A corrected decision counts as it stands. Every child is counted, also one the reader may not open, so
-- that the report says the same to everybody who may read it. Of nobody else's: no row.
create or replace function sharing.report_counts(first_day date, last_day date)
returns table (part text, name text, shared integer, not_shared integer)
language sql stable security definer set search_path = '' as $$
  with counted as (
    select d.*, a.name as agency
      from sharing.decision d
      join access.agency a on a.partnership_id = d.partnership_id and a.agency_id = d.agency_id
     where d.partnership_id = access.viewer_partnership() and d.decided_on between first_day and last_day
       and (access.has_role('quality-assurance') or access.has_role('data-protection-officer'))
       and not exists (select from sharing.decision n where n.partnership_id = d.partnership_id and n.corrects_decision_id = d.decision_id))
  select p.part, p.name, count(*) filter (where c.was_shared)::integer, count(*) filter (where not c.was_shared)::integer
    from counted c
   cross join lateral (values ('month', to_char(c.decided_on, 'YYYY-MM')), ('agency', c.agency), ('recipient', c.recipient_kind),
                              ('basis', c.basis), ('consent', coalesce(c.consent_why, c.consent)), ('why-not', c.why_not)) as p (part, name)
   where p.name is not null
   group by p.part, p.name
$$;

-- Every decision about a child, whoever may read it: for the system account, as children.entries_for_record.
create or replace function sharing.decisions_for_record(wanted uuid) returns setof sharing.decision
language sql stable security definer set search_path = '' as $$
  select d.* from sharing.decision d
   where d.partnership_id = access.viewer_partnership() and d.child_id = wanted and access.is_system()
$$;

revoke execute on all functions in schema sharing from public;
grant execute on all functions in schema sharing to {{app_role}};
