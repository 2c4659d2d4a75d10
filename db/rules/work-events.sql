-- What the work itself made happen to a child, whichever module tells it: for the chronology, and the one place where a module adds to it.
-- Another source is one more "union all" with these columns, and two sentences in the words of the module: '<told_by>.event.source', who
-- tells it, and '<told_by>.event.<kind>', what happened, with `facts` as its parameters; one of { en, cy } is said in the reader's language. significance is 1 to 3 as an entry's. A viewer reads
-- of each source what its own row rules let them. What plans tell is said by that module's sayEvent, as its facts are codes of the census.
create or replace view children.work_event with (security_invoker) as
  select partnership_id, child_id, 'plans' as told_by, kind, happened_on, until,
         (case when kind in ('section-47', 'conference', 'plan-started', 'plan-ended') then 3 else 2 end)::smallint as significance, facts
    from plans.event
  union all
  -- A panel heard the case.
  select k.partnership_id, k.child_id, 'panels', 'heard', m.held_on, null, 3, jsonb_build_object('panel', p.name)
    from panels.meeting_case_child k
    join panels.meeting_case c on c.partnership_id = k.partnership_id and c.case_id = k.case_id and c.state = 'heard'
    join panels.panel p on p.partnership_id = c.partnership_id and p.panel_id = c.panel_id
    join meetings.meeting m on m.partnership_id = c.partnership_id and m.meeting_id = c.meeting_id
  union all
  -- What it asked somebody to do.
  select k.partnership_id, k.child_id, 'panels', 'recommended', m.held_on, null, 2, jsonb_build_object('panel', p.name, 'what', r.what)
    from panels.meeting_case_child k
    join panels.meeting_case c on c.partnership_id = k.partnership_id and c.case_id = k.case_id
    join panels.recommendation r on r.partnership_id = c.partnership_id and r.case_id = c.case_id
    join panels.panel p on p.partnership_id = c.partnership_id and p.panel_id = c.panel_id
    join meetings.meeting m on m.partnership_id = c.partnership_id and m.meeting_id = c.meeting_id
  union all
  -- A later return said something differently.
  select c.partnership_id, c.child_id, 'imports', 'corrected', r.reference_date, null, 1, jsonb_build_object('count', count(*))
    from imports.correction c cross join lateral children.returns_of(array[c.import_id]) r
   where r.kind = 'census'
   group by c.partnership_id, c.child_id, c.import_id, r.reference_date
  union all
  -- Somebody came to the team around the child, or left it.
  select m.partnership_id, m.child_id, 'team', w.kind, w.happened_on, null, 1,
         jsonb_build_object('name', u.full_name, 'agency', a.name, 'part', m.part, 'because', coalesce(m.ended_because, ''))
    from team.member m
    join access.user_account u on u.partnership_id = m.partnership_id and u.user_id = m.user_id
    join access.agency a on a.partnership_id = m.partnership_id and a.agency_id = m.agency_id
   cross join lateral (values ('joined', m.from_on), ('left', m.until_on)) as w (kind, happened_on)
   where w.happened_on <= (select access.today())
  union all
  -- Who leads it.
  select l.partnership_id, l.child_id, 'team', case when h.from_user_id is null then 'lead-named' else 'lead-handed-over' end,
         (l.from_at at time zone 'Europe/London')::date, null, 2, jsonb_build_object('name', u.full_name, 'from', coalesce(f.full_name, ''))
    from team.lead l
    join team.hand_over h on h.partnership_id = l.partnership_id and h.hand_over_id = l.hand_over_id
    join access.user_account u on u.partnership_id = l.partnership_id and u.user_id = l.user_id
    left join access.user_account f on f.partnership_id = h.partnership_id and f.user_id = h.from_user_id
  union all
  -- A plan that people write was published, reviewed or closed.
  select p.partnership_id, p.child_id, 'writtenPlans', w.kind, w.happened_on, null, w.significance::smallint,
         jsonb_build_object('title', coalesce(w.title, p.title), 'agency', a.name, 'number', w.number)
    from written_plans.plan p
    join access.agency a on a.partnership_id = p.partnership_id and a.agency_id = p.agency_id
   cross join lateral (
     select 'published' as kind, (v.published_at at time zone 'Europe/London')::date as happened_on, v.number, 2 as significance, v.content ->> 'title' as title
       from written_plans.version v where v.partnership_id = p.partnership_id and v.written_plan_id = p.written_plan_id
     union all
     select 'reviewed-' || r.rating, r.reviewed_on, r.number, case r.rating when 'escalating' then 3 else 2 end, null
       from written_plans.review r where r.partnership_id = p.partnership_id and r.written_plan_id = p.written_plan_id
     union all select 'closed', p.closed_on, p.published_number, 2, null where p.closed_on is not null) as w
  union all
  -- A form about the child was begun; what it is called is in both languages.
  select s.partnership_id, s.child_id, 'forms', 'begun', (s.opened_at at time zone 'Europe/London')::date, null, 1,
         jsonb_build_object('form', v.definition -> 'title', 'name', u.full_name, 'agency', a.name)
    from questionnaires.sheet s
    join questionnaires.questionnaire_version v on v.partnership_id = s.partnership_id and v.version_id = s.version_id
    join access.user_account u on u.partnership_id = s.partnership_id and u.user_id = s.opened_by
    join access.agency a on a.partnership_id = s.partnership_id and a.agency_id = s.agency_id
   where s.opened_for_kind = 'child'
  union all
  -- It was signed: the first time, or after it was opened again.
  select s.partnership_id, s.child_id, 'forms', case o.number when 1 then 'signed' else 'signed-again' end,
         (o.signed_at at time zone 'Europe/London')::date, null, 2,
         jsonb_build_object('form', v.definition -> 'title', 'name', u.full_name, 'agency', a.name)
    from questionnaires.sign_off o
    join questionnaires.sheet s on s.partnership_id = o.partnership_id and s.sheet_id = o.sheet_id and s.opened_for_kind = 'child'
    join questionnaires.questionnaire_version v on v.partnership_id = s.partnership_id and v.version_id = s.version_id
    join access.user_account u on u.partnership_id = o.partnership_id and u.user_id = o.signed_by
    join access.agency a on a.partnership_id = o.partnership_id and a.agency_id = o.agency_id
  union all
  -- An agency disagreed with a decision of another, it came to a next stage, and how it ended.
  select e.partnership_id, e.child_id, 'escalations', w.kind, (w.at at time zone 'Europe/London')::date, null, 2,
         jsonb_build_object('raised', r.name, 'answers', a.name, 'stage', coalesce(w.stage, 0))
    from escalations.escalation e
    join access.agency r on r.partnership_id = e.partnership_id and r.agency_id = e.raised_agency_id
    join access.agency a on a.partnership_id = e.partnership_id and a.agency_id = e.answers_agency_id
   cross join lateral (
     select 'raised' as kind, e.raised_at as at, null::integer as stage
     union all select e.state, e.ended_at, null where e.state <> 'open'
     union all select 'moved-on', s.began_at, s.number from escalations.stage s
                where s.partnership_id = e.partnership_id and s.escalation_id = e.escalation_id and s.number > 1 and s.began_at is not null) as w
  union all
  -- Somebody referred the child to the front door; what was decided.
  select e.partnership_id, e.child_id, 'referrals', case e.kind when 'referred' then 'referred' else 'decided-' || e.route end, e.happened_on, null,
         case when e.route = 'section-47' then 3 else 2 end, jsonb_build_object('agency', a.name)
    from referrals.event e
    join access.agency a on a.partnership_id = e.partnership_id and a.agency_id = e.agency_id
  union all
  -- Somebody sent a specialist notification or referral about the child; what came of it. What it is called is in both languages.
  select e.partnership_id, e.child_id, 'specialRoutes', case e.kind when 'sent' then 'sent' else 'done-' || e.outcome end, e.happened_on, null, 2,
         jsonb_build_object('route', e.title, 'agency', a.name)
    from special_routes.event e
    join access.agency a on a.partnership_id = e.partnership_id and a.agency_id = e.agency_id
  union all
  -- Agencies talked about whether to begin a section 47 enquiry, what was decided, and how the enquiry came out.
  select s.partnership_id, s.child_id, 'conferences', 'discussed', s.held_on, null, 3, '{}'::jsonb
    from conferences.discussion s
  union all
  select d.partnership_id, d.child_id, 'conferences', d.outcome, (d.decided_at at time zone 'Europe/London')::date, null, 3, jsonb_build_object('name', u.full_name)
    from conferences.discussion_decision d
    join access.user_account u on u.partnership_id = d.partnership_id and u.user_id = d.decided_by
  union all
  select e.partnership_id, e.child_id, 'conferences', e.outcome, (e.decided_at at time zone 'Europe/London')::date, null, 3, jsonb_build_object('name', u.full_name)
    from conferences.enquiry e
    join access.user_account u on u.partnership_id = e.partnership_id and u.user_id = e.decided_by
  union all
  -- What the chair of a conference decided; a core group was held.
  select c.partnership_id, c.child_id, 'conferences', c.kind || '-' || d.outcome, m.held_on, null, 3, jsonb_build_object('name', u.full_name)
    from conferences.conference c
    join conferences.conference_decision d on d.partnership_id = c.partnership_id and d.conference_id = c.conference_id
    join meetings.meeting m on m.partnership_id = c.partnership_id and m.meeting_id = c.meeting_id
    join access.user_account u on u.partnership_id = c.partnership_id and u.user_id = c.chair_user_id
  union all
  select g.partnership_id, g.child_id, 'conferences', 'core-group', g.held_on, null, 1, '{}'::jsonb
    from conferences.core_group g
  union all
  -- Another record turned out to be of the same child, or not to be. Of two that were taken apart again each says so.
  select m.partnership_id, w.child_id, 'merges', w.kind, (w.at at time zone 'Europe/London')::date, null, 2, jsonb_build_object('name', u.full_name)
    from merges.merge m
   cross join lateral (values (m.child_id, 'merged', m.merged_at, m.merged_by), (m.child_id, 'undone', m.undone_at, m.undone_by),
                              (m.merged_child_id, 'undone', m.undone_at, m.undone_by)) as w (child_id, kind, at, by_id)
    join access.user_account u on u.partnership_id = m.partnership_id and u.user_id = w.by_id
   where w.at is not null
  union all
  -- The family was told of services.
  select s.partnership_id, s.child_id, 'directory', 'signposted', (s.recorded_at at time zone 'Europe/London')::date, null, 1,
         jsonb_build_object('who', s.agreed_with, 'services',
           coalesce((select string_agg(p.service_name, ', ' order by p.service_name) from directory.signposted_service p
                      where p.partnership_id = s.partnership_id and p.signposting_id = s.signposting_id), ''))
    from directory.signposting s
  union all
  -- What came of it, each time somebody asked.
  select f.partnership_id, f.child_id, 'directory', f.outcome, (f.followed_up_at at time zone 'Europe/London')::date, null, 1,
         jsonb_build_object('service', p.service_name)
    from directory.follow_up f
    join directory.signposted_service p on p.partnership_id = f.partnership_id and p.signposting_id = f.signposting_id and p.service_id = f.service_id
  union all
  -- Early help was opened, or was not; how it ended.
  select h.partnership_id, h.child_id, 'earlyHelp', w.kind, w.happened_on, null, 2, jsonb_build_object('agency', a.name)
    from early_help.help h
    join access.agency a on a.partnership_id = h.partnership_id and a.agency_id = h.agency_id
   cross join lateral (values (case h.state when 'not-opened' then 'not-opened' else 'opened' end, h.opened_on), ('closed-' || h.outcome, h.closed_on))
     as w (kind, happened_on)
   where w.happened_on is not null
  union all
  -- The child moved from one level of need to another; what they are called is in both languages.
  select m.partnership_id, m.child_id, 'levels', 'moved', m.met_on, null, 3, jsonb_build_object('level', levels.name_of(m.to_level))
    from levels.move m where m.state = 'done'
  union all
  -- The team around the child met for it.
  select m.partnership_id, m.child_id, 'earlyHelp', 'met', g.held_on, null, 1, '{}'::jsonb
    from early_help.meeting m
    join meetings.meeting g on g.partnership_id = m.partnership_id and g.meeting_id = m.meeting_id;
grant select on children.work_event to {{app_role}};
