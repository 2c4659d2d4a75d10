call access.open_schema('conferences');

-- Whoever may see a child reads its path; it is written by who stands next to the child for longer than an emergency. What was written stays.
create or replace function conferences.writers() returns text language sql immutable as $$
  select $rule$((partnership_id = (select access.wide_partnership()) and child_id <> all ((select access.hidden_child_ids())::uuid[]))
    or child_id = any ((select access.lasting_child_ids())::uuid[]))$rule$
$$;

create or replace function conferences.is_social_care() returns boolean language sql stable as $$
  select exists (select from access.agency a
                  where a.partnership_id = access.viewer_partnership() and a.agency_id = access.viewer_agency() and a.kind = 'social-care')
$$;
-- Who decides on a strategy discussion and on the outcome of an enquiry: a manager of children's social care, of the team or of the front door. The
-- duty to make enquiries is the local authority's (Children Act 1989, section 47).
create or replace function conferences.decides() returns boolean language sql stable as $$
  select access.has_role('team-manager') and conferences.is_social_care()
$$;

-- Who may chair a conference about a child: a child protection chair who neither works with it nor manages its team. With the owner's rights: who
-- stands next to a child is not for everybody to read.
create or replace function conferences.may_chair(child uuid, person uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (
    select from access.user_account u
      join access.user_role r on r.partnership_id = u.partnership_id and r.user_id = u.user_id and r.role = 'cp-chair'
     where u.partnership_id = access.viewer_partnership() and u.user_id = person and u.is_active
       and not exists (select from access.child_access c
                        where c.partnership_id = u.partnership_id and c.user_id = u.user_id and c.child_id = child and c.basis in ('team-manager', 'allocated-worker')
                          and c.from_at <= access.now() and (c.until is null or c.until > access.now())))
$$;

-- Whether the viewer chairs that conference, and it is of the kind that can decide so.
create or replace function conferences.chairs(wanted uuid, decided text) returns boolean language sql stable as $$
  select exists (select from conferences.conference c
                  where c.partnership_id = access.viewer_partnership() and c.conference_id = wanted and c.chair_user_id = access.viewer_id()
                    and (c.kind = 'initial') = (decided in ('plan', 'no-plan')))
$$;
-- The child that a thing of the path is about.
create or replace function conferences.child_of(discussion uuid, conference uuid, core_group uuid) returns uuid language sql stable as $$
  select coalesce(
    (select d.child_id from conferences.discussion d where d.partnership_id = access.viewer_partnership() and d.discussion_id = discussion),
    (select c.child_id from conferences.conference c where c.partnership_id = access.viewer_partnership() and c.conference_id = conference),
    (select g.child_id from conferences.core_group g where g.partnership_id = access.viewer_partnership() and g.core_group_id = core_group))
$$;

call access.protect('conferences.discussion', access.child_rule(),
  conferences.writers() || ' and recorded_by = (select access.viewer_id()) and agency_id = (select access.viewer_agency()) and (select conferences.is_social_care())');
call access.protect('conferences.took_part', access.child_rule(),
  conferences.writers() || ' and child_id = conferences.child_of(discussion_id, null, core_group_id)');
-- An agency's view is its own.
call access.protect('conferences.discussion_view', access.child_rule(),
  conferences.writers() || ' and child_id = conferences.child_of(discussion_id, null, null) and said_by = (select access.viewer_id()) and agency_id = (select access.viewer_agency())');
call access.protect('conferences.conference_view', access.child_rule(),
  conferences.writers() || ' and child_id = conferences.child_of(null, conference_id, null) and said_by = (select access.viewer_id()) and agency_id = (select access.viewer_agency())');
call access.protect('conferences.discussion_decision', access.child_rule(),
  conferences.writers() || ' and child_id = conferences.child_of(discussion_id, null, null) and decided_by = (select access.viewer_id()) and (select conferences.decides())');
call access.protect('conferences.enquiry', access.child_rule(),
  conferences.writers() || ' and child_id = conferences.child_of(discussion_id, null, null) and decided_by = (select access.viewer_id()) and (select conferences.decides())
   and exists (select from conferences.discussion_decision d where d.partnership_id = enquiry.partnership_id and d.discussion_id = enquiry.discussion_id and d.outcome <> ''no-section-47'')');
call access.protect('conferences.conference', access.child_rule(),
  conferences.writers() || ' and child_id = conferences.child_of(discussion_id, initial_conference_id, null) and arranged_by = (select access.viewer_id())
   and (select conferences.is_social_care()) and conferences.may_chair(child_id, chair_user_id)');
-- The chair alone decides, and with that alone a plan begins or ends.
call access.protect('conferences.conference_decision', access.child_rule(),
  conferences.writers() || ' and child_id = conferences.child_of(null, conference_id, null) and decided_by = (select access.viewer_id()) and conferences.chairs(conference_id, outcome)');
call access.protect('conferences.core_group', access.child_rule(),
  conferences.writers() || ' and child_id = conferences.child_of(null, initial_conference_id, null) and recorded_by = (select access.viewer_id())');

-- What the agencies agreed is read by everybody of the partnership, and set in one's own name by two roles; what was set stays.
call access.protect('conferences.quoracy', access.partnership_rule(),
  access.wide_rule() || ' and set_by = (select access.viewer_id()) and (access.has_role(''quality-assurance'') or access.has_role(''panel-coordinator''))');

revoke update on all tables in schema conferences from {{app_role}};
-- What the path of child protection waits for, as far as the viewer may see the child: 'initial-conference', 'core-group', 'child-protection-review', with the
-- day each counts from and the last one that was held.
create or replace view conferences.next_due with (security_invoker) as
  select 'initial-conference' as kind, s.partnership_id, s.child_id, s.discussion_id as id, s.held_on as began_on, null::date as last_on
    from conferences.discussion s
    join conferences.discussion_decision d on d.partnership_id = s.partnership_id and d.discussion_id = s.discussion_id and d.outcome <> 'no-section-47'
   where not exists (select from conferences.enquiry e where e.partnership_id = s.partnership_id and e.discussion_id = s.discussion_id and e.outcome <> 'continuing-risk')
     and not exists (select from conferences.conference c
                       join conferences.conference_decision x on x.partnership_id = c.partnership_id and x.conference_id = c.conference_id
                      where c.partnership_id = s.partnership_id and c.discussion_id = s.discussion_id)
  union all
  select w.kind, c.partnership_id, c.child_id, c.conference_id, m.held_on, w.last_on
    from conferences.conference c
    join conferences.conference_decision d on d.partnership_id = c.partnership_id and d.conference_id = c.conference_id and d.outcome = 'plan'
    join meetings.meeting m on m.partnership_id = c.partnership_id and m.meeting_id = c.meeting_id
   cross join lateral (
     select 'core-group' as kind, (select max(g.held_on) from conferences.core_group g
                                    where g.partnership_id = c.partnership_id and g.initial_conference_id = c.conference_id) as last_on
     union all
     select 'child-protection-review', (select max(v.held_on) from conferences.conference r
                                          join conferences.conference_decision x on x.partnership_id = r.partnership_id and x.conference_id = r.conference_id
                                          join meetings.meeting v on v.partnership_id = r.partnership_id and v.meeting_id = r.meeting_id
                                         where r.partnership_id = c.partnership_id and r.initial_conference_id = c.conference_id)) as w
   where not exists (select from conferences.conference r
                       join conferences.conference_decision x on x.partnership_id = r.partnership_id and x.conference_id = r.conference_id and x.outcome = 'end'
                      where r.partnership_id = c.partnership_id and r.initial_conference_id = c.conference_id);
grant select on conferences.next_due to {{app_role}};

revoke execute on all functions in schema conferences from public;
grant execute on all functions in schema conferences to {{app_role}};
