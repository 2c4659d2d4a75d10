-- What is kept about adults, for whoever asks for it: read by the system account alone, which puts the record together.

-- What a colleague wrote, was to do, was asked and went to, the earliest first; child_id: whom it is about. text and more are as they were written.
create or replace function information_rights.told_of_colleague(wanted uuid)
returns table (kind text, day date, child_id uuid, child_name text, text text, more text)
language sql stable security definer set search_path = '' as $$
  with told (partnership_id, kind, day, child_id, text, more) as (
    select e.partnership_id, 'entry', e.happened_on, e.child_id, e.what, concat_ws(E'\n', nullif(e.child_view, ''), e.correction_reason)
      from children.chronology_entry e where e.entered_by = wanted
    union all select v.partnership_id, 'voice', (v.entered_at at time zone 'Europe/London')::date, v.child_id, v.said, null
      from children.voice v where v.entered_by = wanted
    union all select a.partnership_id, 'voice', (a.entered_at at time zone 'Europe/London')::date, a.child_id, a.done, null
      from children.voice_answer a where a.entered_by = wanted
    union all select f.partnership_id, 'detail', (f.said_at at time zone 'Europe/London')::date, f.child_id, f.because, null
      from children.fact f where f.said_by = wanted
    union all select l.partnership_id, 'family', (l.entered_at at time zone 'Europe/London')::date, l.child_id, l.risk, l.because
      from family.link_version l where l.entered_by = wanted
    union all select n.partnership_id, 'family', (n.entered_at at time zone 'Europe/London')::date, n.child_id, n.note, null
      from family.father_answer n where n.entered_by = wanted
    union all select d.partnership_id, 'sharing', d.decided_on, d.child_id, d.what, concat_ws(E'\n', d.purpose, d.because, d.why_not)
      from sharing.decision d where d.entered_by = wanted
    union all select c.partnership_id, 'case', (c.booked_at at time zone 'Europe/London')::date, k.child_id, c.dilemma, concat_ws(E'\n', c.reason, c.state_because)
      from panels.meeting_case c join panels.meeting_case_child k using (partnership_id, case_id) where c.booked_by = wanted
    union all select n.partnership_id, 'note', (n.saved_at at time zone 'Europe/London')::date, k.child_id, n.body, n.prompt
      from panels.case_note n join panels.meeting_case_child k using (partnership_id, case_id) where n.saved_by = wanted and n.body <> ''
    union all select r.partnership_id, 'recommendation', (r.made_at at time zone 'Europe/London')::date, k.child_id, r.what, r.why
      from panels.recommendation r join panels.meeting_case_child k using (partnership_id, case_id) where r.made_by = wanted
    union all select r.partnership_id, 'answer', (r.answered_at at time zone 'Europe/London')::date, k.child_id, coalesce(r.answer_words, r.answer), null
      from panels.recommendation r join panels.meeting_case_child k using (partnership_id, case_id) where r.answered_by = wanted
    union all select v.partnership_id, 'view', v.stated_on, v.child_id, v.because, null from panels.professional_view v where v.stated_by = wanted
    union all select d.partnership_id, 'dismissal', d.dismissed_on, d.child_id, d.reason, null from panels.dismissal d where d.dismissed_by = wanted
    union all select q.partnership_id, 'request', q.asked_on, q.child_id, q.why, q.withdrawn_because from panels.thinking_request q where q.asked_by = wanted
    union all select a.partnership_id, 'action', a.due_on, a.child_id, a.what, concat_ws(E'\n', nullif(a.why, ''), a.ended_because)
      from actions.action a where a.owner_user_id = wanted
    union all select v.partnership_id, 'evidence', (v.added_at at time zone 'Europe/London')::date, a.child_id, v.body, null
      from actions.evidence v join actions.action a using (partnership_id, action_id) where v.added_by = wanted
    union all select o.partnership_id, 'file', (o.added_at at time zone 'Europe/London')::date, c.child_id, o.file_name, null
      from documents.document o left join lateral unnest(o.child_ids) as c (child_id) on true where o.added_by = wanted
    union all select g.partnership_id, 'emergency', (g.from_at at time zone 'Europe/London')::date, g.child_id, g.reason, g.outcome_note
      from who_can_see.emergency_access g where g.user_id = wanted
    union all select q.partnership_id, 'question', (q.asked_at at time zone 'Europe/London')::date, q.child_id, q.question, concat_ws(E'\n', q.answer, nullif(q.because, ''))
      from looks.question q where q.asked_user_id = wanted)
  select t.kind, t.day, t.child_id, coalesce(concat_ws(' ', c.given_name, c.family_name), ''), coalesce(t.text, ''), coalesce(t.more, '')
    from told t left join children.child c on c.partnership_id = t.partnership_id and c.child_id = t.child_id
   where t.partnership_id = access.viewer_partnership() and access.is_system()
   order by array_position(array['action', 'entry', 'voice', 'detail', 'family', 'sharing', 'case', 'note', 'recommendation', 'answer', 'view', 'dismissal', 'request',
                                 'evidence', 'file', 'emergency', 'question'], t.kind), t.day, t.text, t.child_id
$$;

-- The meetings a colleague was asked to, and whether they were there.
create or replace function information_rights.meetings_of(wanted uuid)
returns table (day date, name text, attended text)
language sql stable security definer set search_path = '' as $$
  select m.held_on, coalesce(p.name, ''), a.attended
    from meetings.attendance a
    join meetings.meeting m using (partnership_id, meeting_id)
    left join panels.panel_meeting h using (partnership_id, meeting_id)
    left join panels.panel p on p.partnership_id = h.partnership_id and p.panel_id = h.panel_id
   where a.partnership_id = access.viewer_partnership() and a.user_id = wanted and access.is_system()
   order by 1, 2
$$;

-- What the audit trail holds of a colleague, as counts by day: pages and acts, how many of them about children, refused ones; and sign-ins.
create or replace function information_rights.days_of(wanted uuid)
returns table (day date, acts integer, looks integer, children integer, refused integer, sign_ins integer)
language sql stable security definer set search_path = '' as $$
  with seen as (
    select e.event_id, e.at, e.outcome, e.child_ids, e.detail from audit_trail.event e
     where e.partnership_id = access.viewer_partnership() and e.user_id = wanted
    union
    select e.event_id, e.at, e.outcome, e.child_ids, e.detail from audit_trail.event e
     where e.partnership_id is null and e.detail ->> 'userId' = wanted::text
       and exists (select from access.user_account u where u.partnership_id = access.viewer_partnership() and u.user_id = wanted))
  select (s.at at time zone 'Europe/London')::date, count(distinct s.event_id)::integer,
         count(distinct s.event_id) filter (where c.child_id is not null and s.outcome = 'done')::integer,
         count(distinct c.child_id) filter (where s.outcome = 'done')::integer, count(distinct s.event_id) filter (where s.outcome = 'refused')::integer,
         count(distinct s.event_id) filter (where s.detail ->> 'signedIn' = 'true')::integer
    from seen s left join lateral unnest(s.child_ids) as c (child_id) on true
   where access.is_system()
   group by 1 order by 1
$$;

-- Next to which children a colleague stood, as counts: why, how many, from the first until the last.
create or replace function information_rights.standings_of(wanted uuid)
returns table (basis text, children integer, first_at timestamptz, last_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select g.basis, count(distinct g.child_id)::integer, min(g.from_at), max(coalesce(g.until, access.now()))
    from access.child_access g
   where g.partnership_id = access.viewer_partnership() and g.user_id = wanted and access.is_system()
   group by 1 order by 3, 1
$$;

-- The account of a colleague, as far as it is told: no hash and no key.
create or replace function information_rights.account_of(wanted uuid)
returns table (full_name text, email text, job_title text, agency text, team text, language text, is_active boolean, ended_at timestamptz,
               last_seen_at timestamptz, roles text[], factors text[], devices text[])
language sql stable security definer set search_path = '' as $$
  select u.full_name, u.email, u.job_title, coalesce(a.name, ''), coalesce(t.name, ''), u.language, u.is_active, u.ended_at, u.last_seen_at,
         array(select r.role from access.user_role r where r.partnership_id = u.partnership_id and r.user_id = u.user_id order by 1),
         array(select concat_ws(' ', f.kind, nullif(f.name, '')) from access.second_factor f
                where f.partnership_id = u.partnership_id and f.user_id = u.user_id order by f.added_at),
         array(select distinct s.device from access.session s where s.partnership_id = u.partnership_id and s.user_id = u.user_id and s.device <> '' order by 1)
    from access.user_account u
    left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
    left join access.team t on t.partnership_id = u.partnership_id and t.team_id = u.team_id
   where u.partnership_id = access.viewer_partnership() and u.user_id = wanted and access.is_system()
$$;

-- Children of whom something is kept in which one of some names may stand: every table with a child, and what hangs on a case or an action of one.
-- It gives too many rather than too few (any white space and apostrophe, any capitals); what is then told is compared word by word.
create or replace function information_rights.children_naming(wanted text[])
returns table (child_id uuid, child_name text)
language plpgsql stable security definer set search_path = '' as $$
declare
  partnership uuid := access.viewer_partnership();
  forms text[] := array(
    select '%' || pg_catalog.regexp_replace(pg_catalog.regexp_replace(pg_catalog.replace(f.form, '\', '\\'), '([%_])', '\\\1', 'g'), '\s+', '%', 'g') || '%'
      from unnest(wanted) n, lateral (values (normalize(n, NFC)), (normalize(n, NFD))) as f (form));
  line record;
  more uuid[];
  found_ids uuid[] := '{}';
begin
  if not access.is_system() then return; end if;
  forms := array(select pg_catalog.regexp_replace(f, '[''’]', '_', 'g') from unnest(forms) f);
  for line in
    select c.oid::regclass::text as name, array_agg(a.attname::text) as columns
      from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace join pg_catalog.pg_attribute a on a.attrelid = c.oid
     where c.relkind in ('r', 'p') and not c.relispartition and not a.attisdropped and a.attnum > 0
       and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker', 'platform', 'audit_trail', 'information_rights', 'imports')
     group by c.oid
    having array_agg(a.attname::text) && array['child_id', 'child_ids', 'case_id', 'action_id'] and 'partnership_id' = any (array_agg(a.attname::text))
  loop
    execute format(
      'select array_agg(distinct o.child_id) from %s t, lateral (%s) as o (child_id) where t.partnership_id = $1 and t::text ilike any ($2)',
      line.name,
      case
        when 'child_id' = any (line.columns) then 'select t.child_id'
        when 'child_ids' = any (line.columns) then 'select unnest(t.child_ids)'
        when 'case_id' = any (line.columns) then
          'select k.child_id from panels.meeting_case_child k where k.partnership_id = t.partnership_id and k.case_id = t.case_id'
        else 'select a.child_id from actions.action a where a.partnership_id = t.partnership_id and a.action_id = t.action_id' end)
      into more using partnership, forms;
    found_ids := found_ids || coalesce(more, '{}');
  end loop;
  -- Whoever is told by name only: the names of colleagues stand in rows as ids.
  select array_agg(distinct g.child_id) into more from access.child_access g
    join access.user_account u on u.partnership_id = g.partnership_id and u.user_id = g.user_id
   where g.partnership_id = partnership and u.full_name ilike any (forms);
  return query
    select c.child_id, concat_ws(' ', c.given_name, c.family_name) from children.child c
     where c.partnership_id = partnership and c.child_id = any (found_ids || coalesce(more, '{}')) order by c.child_id;
end $$;

-- A colleague by address, also one who has left: for an officer who takes a request, compared like at sign-in.
create or replace function information_rights.find_colleague(wanted text)
returns table (user_id uuid, full_name text)
language sql stable security definer set search_path = '' as $$
  select u.user_id, u.full_name from access.user_account u
   where u.partnership_id = access.viewer_partnership() and lower(u.email) = lower(wanted) and not u.is_system
     and (access.has_role('data-protection-officer') or access.is_system())
$$;

-- What was changed of a colleague's account and roles, by whom: for the system account.
create or replace function administration.changes_for_record(wanted uuid)
returns table (at timestamptz, act text, detail text, by_name text)
language sql stable security definer set search_path = '' as $$
  select c.at, c.act, c.detail, coalesce(u.full_name, '') from administration.change c
    left join access.user_account u on u.partnership_id = c.partnership_id and u.user_id = c.by_user
   where c.partnership_id = access.viewer_partnership() and c.user_id = wanted and access.is_system()
   order by c.at, c.change_id
$$;

revoke execute on all functions in schema information_rights from public;
grant execute on all functions in schema information_rights to {{app_role}};
revoke execute on function information_rights.erase_rows(uuid, uuid) from {{app_role}};
revoke execute on function administration.changes_for_record(uuid) from public;
grant execute on function administration.changes_for_record(uuid) to {{app_role}};
