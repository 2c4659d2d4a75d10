import type pg from 'pg';

// The administrator of an agency sees what its people are asked: those who walk are of another agency than the police.
const askedOfThePolice = `
  from panels.recommendation r
  join access.user_account u on u.partnership_id = r.partnership_id and u.user_id = r.owner_user_id
  join access.agency g on g.partnership_id = u.partnership_id and g.agency_id = u.agency_id and g.kind = 'police'
 order by r.made_at desc limit 1`;

// Zara Qureshabad: a child protection plan that continued after its third review, heard by the panel's second date.
const child = `select child_id as id from children.child where local_id = 'MV35894'`;
const heard = (column: string) =>
  `select c.${column} as id from panels.meeting_case c join panels.meeting_case_child k using (case_id) where k.child_id = (${child})`;

// One child, known here, about whom the police are asked, and that waits.
const referred = `
  from referrals.referral r join referrals.child k using (partnership_id, referral_id)
  join referrals.request q using (partnership_id, referral_id) join access.agency a on a.agency_id = q.agency_id and a.kind = 'police'
 where r.state = 'waiting' and k.child_id is not null order by r.number limit 1`;

/** Where a real identifier of the made-up partnership is found for each parameter of an address. */
const identifiers: Record<string, string> = {
  childId: child,
  personId: `select person_id as id from family.link_version where child_id = (${child}) limit 1`,
  bondId: `
    select b.bond_id as id from family.bond_version b join family.person p on p.person_id = b.other_person_id where p.child_id = (${child}) limit 1`,
  memberId: `select member_id as id from team.member where child_id = (${child}) and until_on is null order by added_at limit 1`,
  handOverId: `select hand_over_id as id from team.hand_over where child_id = (${child}) and state = 'open' limit 1`,
  escalationId: `select escalation_id as id from escalations.escalation where child_id = (${child}) and state = 'open' order by raised_at limit 1`,
  writtenPlanId: `select written_plan_id as id from written_plans.plan where child_id = (${child}) and kind = 'child-protection' limit 1`,
  outcomeId: `
    select o.outcome_id as id from written_plans.outcome o join written_plans.plan p using (partnership_id, written_plan_id)
     where o.child_id = (${child}) and p.kind = 'child-protection' order by o.added_at limit 1`,
  stepId: `
    select t.step_id as id from written_plans.step t join written_plans.outcome o using (partnership_id, outcome_id)
      join written_plans.plan p on p.written_plan_id = o.written_plan_id
     where o.child_id = (${child}) and p.kind = 'child-protection' order by o.added_at, t.added_at limit 1`,
  proposalId: `
    select p.proposal_id as id from escalations.proposal p join escalations.escalation e using (partnership_id, escalation_id)
     where e.child_id = (${child}) and e.state = 'open' limit 1`,
  helpId: `select help_id as id from early_help.help where state = 'open' order by opened_on limit 1`,
  moveId: `select move_id as id from levels.move where state = 'proposed' order by proposed_at limit 1`,
  discussionId: `select discussion_id as id from conferences.discussion limit 1`,
  conferenceId: `select conference_id as id from conferences.conference where kind = 'initial' limit 1`,
  coreGroupId: `select core_group_id as id from conferences.core_group order by held_on desc limit 1`,
  entryId: `
    select e.entry_id as id from children.chronology_entry e join access.agency a using (agency_id)
     where a.kind = 'social-care' and e.child_id = (${child}) limit 1`,
  voiceId: `select voice_id as id from children.voice where child_id = (${child}) limit 1`,
  accessRequestId: 'select access_request_id as id from information_rights.access_request limit 1',
  holdId: 'select hold_id as id from information_rights.legal_hold limit 1',
  sheetId: `select sheet_id as id from questionnaires.sheet where child_id = (${child}) and audience = 'panel' and state = 'open' limit 1`,
  versionId: `select version_id as id from questionnaires.questionnaire_version where state = 'published' order by number limit 1`,
  decisionId: `select decision_id as id from sharing.decision where child_id = (${child}) limit 1`,
  signpostingId: `select signposting_id as id from directory.signposting where child_id = (${child}) limit 1`,
  serviceId:
    'select service_id as id from directory.service where gone_on is null order by service_id limit 1',
  differenceId: 'select platform.uuid_v7() as id',
  actionId: `select r.action_id as id ${askedOfThePolice}`,
  messageId: 'select message_id as id from mail.message limit 1',
  importId: 'select import_id as id from imports.import limit 1',
  referralId: `select r.referral_id as id ${referred}`,
  referralChildId: `select k.referral_child_id as id ${referred}`,
  referralRequestId: `select q.request_id as id ${referred}`,
  specialReferralId: `select referral_id as id from special_routes.referral where state = 'taken' and child_id is null order by number limit 1`,
  arrangementId: 'select arrangement_id as id from special_routes.arrangement limit 1',
  matchListId: `select list_id as id from matches.list where state = 'matched' limit 1`,
  matchLineId: `
    select c.row_id as id from matches.candidate c join matches.list l using (partnership_id, list_id) where l.state = 'matched' order by c.row_id limit 1`,
  suggestionId: `select suggestion_id as id from merges.suggestion where state = 'open' order by weight desc limit 1`,
  mergeId: 'select merge_id as id from merges.merge where undone_at is null limit 1',
  panelId: 'select panel_id as id from panels.panel limit 1',
  meetingId: heard('meeting_id'),
  caseId: heard('case_id'),
  paperId: 'select paper_id as id from panels.paper limit 1',
  recommendationId: `select r.recommendation_id as id ${askedOfThePolice}`,
  requestId: 'select request_id as id from panels.thinking_request limit 1',
  documentId: 'select document_id as id from documents.document limit 1',
  evidenceId: 'select evidence_id as id from actions.evidence limit 1',
  planId: `select plan_id as id from plans.plan where kind = 'child-protection' and end_date is null and child_id = (${child})`,
  restrictionId: 'select restriction_id as id from who_can_see.restriction limit 1',
  emergencyAccessId: 'select emergency_access_id as id from who_can_see.emergency_access limit 1',
  slotId: 'select slot_id as id from meetings.slot limit 1',
  reviewId: `
    select review_id as id from administration.review r join access.agency a using (partnership_id, agency_id)
     where a.kind = 'social-care' limit 1`,
  listId: 'select list_id as id from administration.invitation_list limit 1',
  eventId: 'select event_id as id from looks.question limit 1',
  questionId: 'select question_id as id from looks.question limit 1',
  unusualId: 'select unusual_id as id from looks.unusual limit 1',
  userId: `
    select t.user_id as id from meetings.attendance t join access.user_account u using (partnership_id, user_id) join access.agency a using (partnership_id, agency_id)
     where a.kind = 'social-care' order by u.email limit 1`,
};

const withEvidence = `from actions.evidence e join actions.action a using (action_id) join panels.recommendation r using (action_id)
  join access.user_account u on u.user_id = r.owner_user_id join access.agency g on g.agency_id = u.agency_id and g.kind <> 'social-care'
 order by e.evidence_id limit 1`;

/** Addresses that are only there for something in particular. */
const inParticular: readonly [path: RegExp, identifiers: Record<string, string>][] = [
  [
    /^\/specialist-referrals\/:specialReferralId\/sheet/,
    {
      sheetId: `select sheet_id as id from special_routes.referral where state = 'taken' and child_id is null order by number limit 1`,
    },
  ],
  [
    /^\/forms\/versions\/:versionId\/(about|move|add-section|sections|questions|try|publish|drop)/,
    {
      versionId: `select version_id as id from questionnaires.questionnaire_version where state = 'draft' limit 1`,
    },
  ],
  [
    /early-help\/:helpId\/assessments\/:sheetId\/reopen$/,
    {
      childId: `select child_id as id from early_help.help where state = 'closed' limit 1`,
      helpId: `select help_id as id from early_help.help where state = 'closed' limit 1`,
      sheetId: `select sheet_id as id from questionnaires.sheet where opened_for_kind = 'early-help' and state = 'signed' order by opened_at limit 1`,
    },
  ],
  [
    /early-help\/:helpId/,
    {
      childId: `select child_id as id from early_help.help where state = 'open' order by opened_on limit 1`,
      sheetId: `select sheet_id as id from questionnaires.sheet where opened_for_kind = 'early-help' and state = 'open' order by opened_at limit 1`,
      section: `select 'child-needs' as id`,
    },
  ],
  [
    /\/levels\/:moveId/,
    {
      childId: `select child_id as id from levels.move where state = 'proposed' order by proposed_at limit 1`,
    },
  ],
  [
    /\/forms\/:sheetId\/reopen$/,
    {
      sheetId: `select sheet_id as id from questionnaires.sheet where child_id = (${child}) and state = 'signed' limit 1`,
    },
  ],
  [
    /\/chronology\/lists\/:listId/,
    { listId: `select list_id as id from children.entry_list where child_id = (${child}) limit 1` },
  ],
  [
    /\/evidence\/:evidenceId/,
    {
      actionId: `select a.action_id as id ${withEvidence}`,
      evidenceId: `select e.evidence_id as id ${withEvidence}`,
    },
  ],
  // Only a conference ends a child protection plan: the school's own can be closed.
  [
    /written-plans\/:writtenPlanId\/close$/,
    {
      writtenPlanId: `select written_plan_id as id from written_plans.plan where child_id = (${child}) and kind = 'early-help' limit 1`,
    },
  ],
  // Somebody who is in no team of this child.
  [
    /team\/people\/:userId\/add$/,
    { userId: `select user_id as id from access.user_account where full_name = 'Verity Lockhamstead'` },
  ],
  [
    /disagreements\/:escalationId\/learning$/,
    {
      childId: `select child_id as id from escalations.escalation where state = 'decided' limit 1`,
      escalationId: `select escalation_id as id from escalations.escalation where state = 'decided' limit 1`,
    },
  ],
  [
    /^\/children\/:childId\/protection/,
    { childId: 'select child_id as id from conferences.discussion limit 1' },
  ],
  [
    /\/calendar$/,
    { messageId: 'select message_id as id from mail.message where calendar is not null limit 1' },
  ],
  [/time-to-think\/:requestId/, { childId: 'select child_id as id from panels.thinking_request limit 1' }],
  [
    /meetings\/:meetingId\/(move|cancel)$/,
    { meetingId: `select meeting_id as id from meetings.meeting where state = 'planned' limit 1` },
  ],
  [
    /cases\/:caseId\/(move|withdraw)$/,
    { caseId: `select case_id as id from panels.meeting_case where state = 'booked' limit 1` },
  ],
];

/** Parameters that are words, not identifiers. */
const words: Record<string, string> = {
  // Nothing of the made-up partnership is old enough to be deleted; delete-a-child.test.ts walks a real one.
  deletionId: '0193f000-0000-7000-8000-000000000001',
  // No file of services is in the made-up partnership; take-a-file.test.ts walks a real one.
  serviceImportId: '0193f000-0000-7000-8000-000000000002',
  signOnId: '0193f000-0000-7000-8000-000000000000',
  versionNumber: '1',
  route: 'young-carer',
  side: 'answers',
  item: 'voice',
  said: 'name',
  line: 'name.legal',
  months: '3',
  clockKey: 'assessment',
  kind: 'plan',
  plan: 'child-protection',
  seat: 'police',
  form: 'entry',
  section: 'beginning',
  question: 'signed-by-family',
  criterion: 'b',
  // Nobody loaded a newer file in the made-up partnership; load-statistics.test.ts walks a real one.
  statisticsFileId: '0193f000-0000-7000-8000-000000000003',
  indicator: 'icpc-within-15-working-days',
  token: 'a-link-that-is-over',
};

/**
 * An address with something real of the made-up partnership for each parameter.
 * @param instead queries for what is to be found otherwise than usual
 * @throws Error when nobody has said where that is found, so that no route goes unwalked
 */
export async function realAddress(
  owner: pg.Pool,
  path: string,
  instead: Record<string, string> = {},
): Promise<string> {
  const particular = inParticular.find(([pattern]) => pattern.test(path))?.[1];
  const queries = { ...identifiers, ...particular, ...instead };
  let address = path;
  for (const [whole, name = ''] of path.matchAll(/:(\w+)/g)) {
    const query = queries[name];
    const id = query === undefined ? words[name] : (await owner.query<{ id: string }>(query)).rows[0]?.id;
    if (id === undefined) throw new Error(`${path}: there is nothing to walk with for :${name}`);
    address = address.replace(whole, id);
  }
  return address;
}
