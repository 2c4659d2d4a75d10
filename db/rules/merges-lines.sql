-- What becomes of the rows of a record when it is merged into another: every table that has a child_id or child_ids has its line; a test fails without
-- it, and nothing is merged while a table has none. In a condition t is the table, $1 the partnership, $2 the record that is kept, $3 the one merged.
-- 'move': the rows of the condition go to the kept record, each noted, and back when it is undone; the others stay where they are, asleep.
-- 'return': as the returns tell them; they keep apart by their ordinals. 'ids': a list of children. 'stay': with the merged record, with why.
create or replace function merges.lines()
returns table (table_name text, treatment text, rows_of text, why text)
language sql immutable set search_path = '' as $$
  values
    -- Who the merged record said the child is: nothing of the kept one is written over by it, and files that bring it again still find it.
    ('children.child', 'stay', '', 'who the child is, as this record said it'),
    ('children.fact', 'stay', '', 'what was said of who the child is'),
    ('children.difference', 'stay', '', 'what files say otherwise of who the child is'),
    ('children.search_entry', 'stay', '', 'the index: the kept record is found by both'),
    ('children.protected_address', 'stay', '', 'where the merged record has the child live is shown to nobody while it is asleep'),
    ('children.address_reader', 'stay', '', 'who may read that'),
    ('children.last_look', 'stay', '', 'when somebody looked at this record'),
    ('access.child_access', 'stay', '', 'the gate: what stands open is given anew at the kept record, from the moment of the merge'),
    ('access.merged_child', 'stay', '', 'that it is asleep'),
    ('merges.merge', 'stay', '', 'that it was merged'),
    ('audit_trail.event', 'stay', '', 'who did what is never changed: looks are told of both'),
    ('looks.question', 'stay', '', 'asks about a look at this record'),
    ('looks.unusual', 'stay', '', 'the same'),
    ('who_can_see.pointer', 'stay', '', 'lasts a quarter of an hour'),
    ('who_can_see.emergency_access', 'stay', '', 'what was opened was this record; told with the kept one'),
    ('imports.staged_child', 'stay', '', 'a file on its way in'),
    ('imports.staged_person', 'stay', '', 'the same'),
    ('imports.current_child', 'stay', '', 'which record the latest return holds'),
    ('information_rights.due_child', 'stay', '', 'worked out each night'),
    ('information_rights.deletion', 'stay', '', 'decisions about this record'),
    ('panels.finding', 'stay', '', 'worked out each night'),
    -- The stricter holds: of two that are restricted none is merged.
    ('access.restricted_child', 'move', 'true', null),
    ('who_can_see.restriction', 'move', 'true', null),
    ('information_rights.legal_hold', 'move', 'true', null),
    ('information_rights.access_request', 'move', 'true', null),
    ('information_rights.passage', 'move', 'true', null),
    ('information_rights.said_of_child', 'move', 'true', null),
    ('plans.episode', 'return', 'true', null),
    ('plans.assessment', 'return', 'true', null),
    ('plans.section_47', 'return', 'true', null),
    ('plans.pre_proceedings', 'return', 'true', null),
    ('plans.plan', 'return', 'true', null),
    ('plans.review', 'move', 'true', null),
    ('imports.correction', 'move', 't.what <> ''child''', null),
    ('children.chronology_entry', 'move', 'true', null),
    ('children.voice', 'move', 'true', null),
    ('children.voice_answer', 'move', 'true', null),
    ('children.entry_list', 'move', 'true', null),
    -- Somebody who had begun the same form for both goes on with the kept one's.
    ('children.draft', 'move', 'not exists (select from children.draft k
      where k.partnership_id = $1 and k.child_id = $2 and k.user_id = t.user_id and k.form = t.form)', null),
    ('actions.action', 'move', 'true', null),
    ('documents.document', 'ids', 'true', null),
    ('sharing.decision', 'move', 'true', null),
    ('directory.signposting', 'move', 'true', null),
    ('directory.signposted_service', 'move', 'true', null),
    ('directory.follow_up', 'move', 'true', null),
    ('questionnaires.sheet', 'move', 'true', null),
    -- One is open at a time: the kept record's goes on, the other's stays where it was, with its meetings.
    ('levels.move', 'move', 't.state not in (''proposed'', ''agreed'') or not exists (select from levels.move k
      where k.partnership_id = $1 and k.child_id = $2 and k.state in (''proposed'', ''agreed''))', null),
    ('early_help.help', 'move', 't.state <> ''open'' or not exists (select from early_help.help k
      where k.partnership_id = $1 and k.child_id = $2 and k.state = ''open'')', null),
    ('early_help.meeting', 'move', 'not exists (select from early_help.help h join early_help.help k on k.partnership_id = h.partnership_id and k.child_id = $2 and k.state = ''open'' and k.help_id <> h.help_id
      where h.partnership_id = $1 and h.help_id = t.help_id and h.state = ''open'')', null),
    ('early_help.reading', 'move', 'not exists (select from early_help.help h join early_help.help k on k.partnership_id = h.partnership_id and k.child_id = $2 and k.state = ''open'' and k.help_id <> h.help_id
      where h.partnership_id = $1 and h.help_id = t.help_id and h.state = ''open'')', null),
    ('matches.decision', 'move', 'true', null),
    ('matches.candidate', 'move', 'not exists (select from matches.candidate k where k.partnership_id = $1 and k.child_id = $2 and k.row_id = t.row_id)', null),
    -- One open lead, one open hand-over, one place a person: the kept record's counts.
    ('team.member', 'move', 't.until_on is not null or not exists (select from team.member k
      where k.partnership_id = $1 and k.child_id = $2 and k.user_id = t.user_id and k.until_on is null)', null),
    ('team.hand_over', 'move', 't.state <> ''open'' or not exists (select from team.hand_over k where k.partnership_id = $1 and k.child_id = $2 and k.state = ''open'')', null),
    ('team.lead', 'move', 't.until_at is not null or not exists (select from team.lead k where k.partnership_id = $1 and k.child_id = $2 and k.until_at is null)', null),
    -- Of somebody who is around the child in both the kept record's words count; the child stands in a family once.
    ('family.person', 'move', 'not exists (select from family.person k where k.partnership_id = $1 and k.child_id = $2)', null),
    ('family.link_version', 'move', 'not exists (select from family.link_version k where k.partnership_id = $1 and k.child_id = $2 and k.person_id = t.person_id)
      and not exists (select from family.person p where p.partnership_id = $1 and p.person_id = t.person_id and p.child_id in ($2, $3))', null),
    ('family.father_answer', 'move', 'not exists (select from family.father_answer k where k.partnership_id = $1 and k.child_id = $2)', null),
    ('panels.thinking_request', 'move', 'true', null),
    ('panels.professional_view', 'move', 'true', null),
    ('panels.dismissal', 'move', 'true', null),
    ('escalations.escalation', 'move', 'true', null),
    ('escalations.stage', 'move', 'true', null),
    ('escalations.participant', 'move', 'true', null),
    ('escalations.statement', 'move', 'true', null),
    ('escalations.proposal', 'move', 'true', null),
    ('written_plans.plan', 'move', 'true', null),
    ('written_plans.outcome', 'move', 'true', null),
    ('written_plans.step', 'move', 'true', null),
    ('written_plans.version', 'move', 'true', null),
    ('written_plans.reader', 'move', 'true', null),
    ('written_plans.review', 'move', 'true', null),
    ('written_plans.outcome_rating', 'move', 'true', null),
    ('conferences.discussion', 'move', 'true', null),
    ('conferences.took_part', 'move', 'true', null),
    ('conferences.discussion_view', 'move', 'true', null),
    ('conferences.discussion_decision', 'move', 'true', null),
    ('conferences.enquiry', 'move', 'true', null),
    ('conferences.conference', 'move', 'true', null),
    ('conferences.conference_view', 'move', 'true', null),
    ('conferences.conference_decision', 'move', 'true', null),
    ('conferences.core_group', 'move', 'true', null),
    -- Who was referred as two was referred as the kept one.
    ('referrals.child', 'move', 'not exists (select from referrals.child k
      where k.partnership_id = $1 and k.child_id = $2 and k.referral_id = t.referral_id)', null),
    ('referrals.event', 'move', 'not exists (select from referrals.event k
      where k.partnership_id = $1 and k.child_id = $2 and k.referral_id = t.referral_id and k.kind = t.kind)', null),
    ('special_routes.referral', 'move', 'true', null),
    ('special_routes.event', 'move', 'true', null),
    ('special_routes.arrangement', 'move', 'true', null),
    ('special_routes.visit', 'move', 'true', null),
    -- A panel that heard both together heard the kept one.
    ('panels.outcome_check', 'move', 'not exists (select from panels.meeting_case_child k where k.partnership_id = $1 and k.child_id = $2 and k.case_id = t.case_id)', null),
    ('panels.meeting_case_child', 'move', 'not exists (select from panels.meeting_case_child k
      where k.partnership_id = $1 and k.child_id = $2 and k.case_id = t.case_id)', null)
$$;

-- Tables with a child that have no line.
create or replace function merges.tables_without_a_line() returns setof text language sql stable security definer set search_path = '' as $$
  select t from access.tables_with_a_child() t where t not in (select l.table_name from merges.lines() l)
$$;
