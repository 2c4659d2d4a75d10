-- My work reads many modules through views of its own, which come with it. Each is security_invoker: the row rules of what it reads hold.
create schema if not exists my_work;
grant usage on schema my_work to {{app_role}};

-- What is open for the viewer, with the page where it is worked on (a recommendation and whatever needs an answer have one of their own), with who is waiting for it and, where it is about a child, who that is.
create or replace view my_work.action with (security_invoker) as
  select a.action_id, a.what, a.due_on, a.version, a.child_id, c.local_id, c.given_name, c.family_name, c.known_as,
         c.birth_date, c.expected_birth_date, c.death_date, a.set_by, s.full_name as set_by_name, coalesce(g.name, '') as set_by_agency,
         case when a.needs_answer or a.source_kind in ('recommendation', 'trail-broken') then a.link else '/actions/' || a.action_id end as link,
         a.needs_answer
    from actions.action a
    join access.user_account s on s.partnership_id = a.partnership_id and s.user_id = a.set_by
    left join access.agency g on g.partnership_id = s.partnership_id and g.agency_id = s.agency_id
    left join children.child c on c.partnership_id = a.partnership_id and c.child_id = a.child_id
   where a.owner_user_id = (select access.viewer_id()) and a.done_on is null and a.ended_on is null;

-- The meetings the viewer is named for and that are still to come or under way.
create or replace view my_work.meeting with (security_invoker) as
  select m.meeting_id, m.held_on, to_char(m.starts_at, 'HH24:MI') as starts_at, to_char(m.ends_at, 'HH24:MI') as ends_at, m.place,
         p.name as panel_name, t.part, c.kind as conference_kind, c.child_id, c.conference_id
    from meetings.attendance t
    join meetings.meeting m on m.partnership_id = t.partnership_id and m.meeting_id = t.meeting_id
    left join panels.panel_meeting n on n.partnership_id = m.partnership_id and n.meeting_id = m.meeting_id
    left join panels.panel p on p.partnership_id = n.partnership_id and p.panel_id = n.panel_id
    left join conferences.conference c on c.partnership_id = m.partnership_id and c.meeting_id = m.meeting_id
   where t.user_id = (select access.viewer_id()) and m.state in ('planned', 'under-way') and m.held_on >= (select access.today());

-- The children the viewer stands next to, with what happened since they last looked. is_held: the child is theirs or their team's to look
-- after, so that its clocks are theirs too; a panel's members only look on.
create or replace view my_work.child with (security_invoker) as
  select c.child_id, c.local_id, c.given_name, c.family_name, c.known_as, c.birth_date, c.expected_birth_date, c.death_date, c.updated_at,
         c.gone_since, mine.is_held, l.looked_at,
         (select count(*)::integer from children.chronology_entry e
           where e.partnership_id = c.partnership_id and e.child_id = c.child_id and e.entered_at > l.looked_at
             and e.entered_by <> (select access.viewer_id())) as added
    from (select m.child_id, bool_or(m.basis in ('allocated-worker', 'team-manager')) as is_held from access.my_child m group by m.child_id) mine
    join children.child c on c.partnership_id = (select access.viewer_partnership()) and c.child_id = mine.child_id
    left join children.last_look l on l.partnership_id = c.partnership_id and l.child_id = c.child_id and l.user_id = (select access.viewer_id());

-- What of referrals waits for the viewer: 'request', their agency is asked and has not answered; 'outcome', their own was decided, or 'message', the front
-- door wrote, since they last looked. due_at is null where there is no limit.
create or replace view my_work.referral with (security_invoker) as
  select 'request' as kind, q.request_id as id, q.due_at, q.asked_at as since, s.number, a.name as agency_name
    from referrals.request q
    join access.agency a on a.partnership_id = q.partnership_id and a.agency_id = q.agency_id
   cross join lateral referrals.asked_about(array[q.referral_id]) s
   where q.partnership_id = (select access.viewer_partnership()) and q.agency_id = (select access.viewer_agency()) and q.answered_at is null
     and s.state = 'waiting' and (select referrals.answers_for_agency())
  union all
  select 'outcome', r.referral_id, null, d.decided_at, r.number, ''
    from referrals.referral r
    join referrals.decision d on d.partnership_id = r.partnership_id and d.referral_id = r.referral_id
   where r.partnership_id = (select access.viewer_partnership()) and r.referred_by = (select access.viewer_id())
     and (r.referrer_looked_at is null or r.referrer_looked_at < d.decided_at)
  union all
  select distinct on (r.referral_id) 'message', r.referral_id, null::timestamptz, m.written_at, r.number, ''
    from referrals.referral r
    join referrals.message m on m.partnership_id = r.partnership_id and m.referral_id = r.referral_id and not m.is_from_referrer
   where r.partnership_id = (select access.viewer_partnership()) and r.referred_by = (select access.viewer_id())
     and (r.referrer_looked_at is null or r.referrer_looked_at < m.written_at);

-- Early help that the viewer leads, or opened where nobody leads, with the day the next meeting of the team is due by.
create or replace view my_work.early_help with (security_invoker) as
  select h.help_id, h.meeting_due_on, h.child_id, c.local_id, c.given_name, c.family_name, c.known_as, c.birth_date, c.expected_birth_date, c.death_date
    from early_help.help h
    join children.child c on c.partnership_id = h.partnership_id and c.child_id = h.child_id
    left join early_help.lead l on l.partnership_id = h.partnership_id and l.help_id = h.help_id
   where h.partnership_id = (select access.viewer_partnership()) and h.state = 'open' and h.meeting_due_on is not null
     and coalesce(l.user_id, h.opened_by) = (select access.viewer_id());
-- What the path of child protection asks of the viewer: 'decide', they chair a conference that was held and is not decided; and, about the children they
-- look after, 'initial-conference', 'core-group', 'child-protection-review', with the day each counts from and the last one that was held.
create or replace view my_work.protection with (security_invoker) as
  select 'decide' as kind, c.child_id, c.conference_id as id, m.held_on as began_on, null::date as last_on
    from conferences.conference c
    join meetings.meeting m on m.partnership_id = c.partnership_id and m.meeting_id = c.meeting_id and m.held_on <= (select access.today())
   where c.chair_user_id = (select access.viewer_id())
     and not exists (select from conferences.conference_decision d where d.partnership_id = c.partnership_id and d.conference_id = c.conference_id)
  union all
  select n.kind, n.child_id, n.id, n.began_on, n.last_on from conferences.next_due n
   where n.child_id in (select m.child_id from access.my_child m where m.basis in ('allocated-worker', 'team-manager'));

grant select on all tables in schema my_work to {{app_role}};
