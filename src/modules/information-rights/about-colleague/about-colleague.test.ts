import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeRequestAbout } from '#testing/access-request.ts';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { buildEntry } from '#testing/build-entry.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { ofColleagues } from '../make-the-record/make-the-record.ts';

/** Tables that refer to an account and are not told by themselves, with why. */
const byDay = 'what they did there is counted by day from the audit trail';
const keys =
  'lets them in: nothing is told by it that the account does not tell, and a copy could let in somebody else';
const notTold: Readonly<Record<string, string>> = {
  'access.known_device': keys,
  'access.organisation_identity': keys,
  'access.organisation_session': keys,
  'access.organisation_sign_on_draft': byDay,
  'access.password_link': keys,
  'access.recovery_code': keys,
  'access.sent_on_day': 'how much they sent in files today: gone tomorrow',
  'access.scope_access': 'comes and goes with their roles, which are told',
  'administration.invitation': 'told with the changes of their account',
  'administration.review_person': 'told with the changes of their account',
  'administration.terms_signature': byDay,
  'children.entry_list': byDay,
  'children.draft': 'what is not sent yet: they have it on their own page',
  'children.address_reader':
    'that a child has a protected address could put somebody in danger; the officer is asked apart',
  'children.protected_address': 'the same',
  'escalations.escalation':
    'what they said in a disagreement is told with each child’s record; what they did is counted by day',
  'escalations.participant': 'next to how many children they stood, and why, is told',
  'escalations.procedure': byDay,
  'escalations.proposal': 'the same as what they said in a disagreement',
  'escalations.stage': 'the same',
  'escalations.statement': 'the same',
  'family.bond_version': 'told with who somebody is to the child',
  'family.person': 'told with who somebody is to the child',
  'family.person_version': 'told with who somebody is to the child',
  'information_rights.access_request': byDay,
  'information_rights.legal_hold': byDay,
  'information_rights.retention_period': byDay,
  'information_rights.said_of_child': byDay,
  'looks.unusual': 'a review that is not settled could be spoilt; the officer is asked apart',
  'mail.message': 'letters that were sent to them: they have them',
  'matches.decision': byDay,
  'matches.list': byDay,
  'merges.decision': byDay,
  'merges.merge': byDay,
  'panels.panel': 'which meetings they were asked to is told',
  'panels.panel_member': 'which meetings they were asked to is told',
  'panels.paper_reminder': 'when a letter was sent to them',
  'panels.presenter': 'which meetings they were asked to is told',
  'questionnaires.answer':
    'what they wrote is told with each child’s record; what they did is counted by day',
  'questionnaires.questionnaire_version': byDay,
  'questionnaires.reopening': 'the same',
  'questionnaires.set_aside': 'what is not sent yet: they have it on their own page',
  'questionnaires.sheet': 'the same as questionnaires.answer',
  'questionnaires.sheet_party': 'the same as questionnaires.answer',
  'questionnaires.sign_off': 'the same as questionnaires.answer',
  'conferences.conference': 'which meetings they were asked to is told',
  'conferences.conference_decision': 'told with each child’s record; what they did is counted by day',
  'conferences.conference_view': 'the same',
  'conferences.core_group': 'the same',
  'conferences.discussion': 'the same',
  'conferences.discussion_decision': 'the same',
  'conferences.discussion_view': 'the same',
  'conferences.enquiry': 'the same',
  'conferences.quoracy': byDay,
  'referrals.band_set': byDay,
  'referrals.child': byDay,
  'referrals.decision': byDay,
  'referrals.message': 'told with each child’s record',
  'referrals.referral': 'told with each child’s record; what is not sent yet they have on their own page',
  'referrals.request': 'told with each child’s record',
  'early_help.help': 'told with each child’s record',
  'early_help.meeting': 'told with each child’s record',
  'early_help.reading': 'told with each child’s record',
  'levels.move': 'told with each child’s record',
  'levels.scheme': 'which levels of need they set: everybody reads it there',
  'special_routes.arrangement': 'told with each child’s record',
  'special_routes.referral':
    'told with each child’s record; what is not sent yet they have on their own page',
  'special_routes.visit': 'told with each child’s record',
  'directory.edition': byDay,
  'directory.follow_up': byDay,
  'directory.import': byDay,
  'directory.service': 'which services of the directory they keep: everybody reads it there',
  'directory.signposting': byDay,
  'indicators.comparison': byDay,
  'indicators.statistics_file': byDay,
  'sharing.law_setting': byDay,
  'team.hand_over':
    'which hand-overs they were in is told with each child’s record; what they did is counted by day',
  'team.lead': 'the same',
  'team.member': 'next to how many children they stood, and why, is told',
  'written_plans.outcome': 'told with each child’s record',
  'written_plans.plan': 'told with each child’s record',
  'written_plans.reader': 'told with each child’s record',
  'written_plans.review': 'told with each child’s record',
  'written_plans.step': 'told with each child’s record',
  'written_plans.version': 'told with each child’s record',
  'who_can_see.pointer': 'what they looked for: gone after a quarter of an hour',
  'who_can_see.restriction':
    'why a child is restricted could put somebody in danger; the officer is asked apart',
};

let house: TestHouse;
let child: BuiltChild;
beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Zara', familyName: 'Qureshabad' });
  await grant(house.owner, child, people.worker);
  const entry = { happenedOn: '2026-10-01', audience: 'agency' as const };
  await buildEntry(house.owner, child, { ...entry, by: people.worker, what: 'Zara was with Darren Hughes.' });
  await buildEntry(house.owner, child, { ...entry, by: people.manager, what: 'Read by the manager.' });
});
afterAll(() => house.close());

test('tells the account, its roles, what was written and each day; other people are marked, and no key is in it', async () => {
  const worker = await house.as(people.worker);
  await worker.get(`/children/${child.childId}`);
  const { path, accessRequestId } = await takeRequestAbout(house, {
    about: 'colleague',
    email: people.worker.toUpperCase(),
  });
  const officer = await house.as(people.dataProtectionOfficer);
  const page = (await officer.get(path)).html;
  for (const text of ['Jolanta Wierzbówka', 'A colleague', 'Darren Hughes', 'another child'])
    expect(page).toContain(text);
  const record = (await officer.get(`${path}/record`)).html;
  for (const text of [
    'Your account',
    people.worker,
    'Practitioner',
    'Zara was with Darren Hughes.',
    'holds the case',
    'What you did here, by day',
    'about 1 child',
  ])
    expect(record).toContain(text);
  expect(record).not.toContain('Read by the manager.');
  expect(record).not.toContain('$argon2');
  expect((await auditOf(house.owner, people.dataProtectionOfficer))[0]).toMatchObject({
    act: 'access request record viewed',
    childIds: expect.arrayContaining([child.childId]) as string[],
  });
  const { rows } = await house.owner.query<{ about: string; child_id: string | null }>(
    'select about, child_id from information_rights.access_request where access_request_id = $1',
    [accessRequestId],
  );
  expect(rows).toEqual([{ about: 'colleague', child_id: null }]);
});

test('reads Welsh', async () => {
  const { path } = await takeRequestAbout(house, {
    about: 'colleague',
    email: people.worker,
    language: 'cy',
  });
  const officer = await house.as(people.dataProtectionOfficer);
  const { html } = await officer.get(`${path}/record`);
  for (const text of ['Eich cyfrif', 'Yr hyn a wnaethoch yma, fesul diwrnod', 'Cofnod yn y gronoleg'])
    expect(html).toContain(text);
});

test('is told for every table that refers to an account', async () => {
  const { rows } = await house.owner.query<{ name: string }>(
    `select distinct k.conrelid::regclass::text as name from pg_constraint k
      where k.contype = 'f' and k.confrelid = 'access.user_account'::regclass`,
  );
  const told = new Set(ofColleagues.flatMap(({ tables }) => tables));
  const names = rows.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !told.has(name) && notTold[name] === undefined)).toEqual([]);
  expect(Object.keys(notTold).filter((name) => told.has(name) || !names.includes(name))).toEqual([]);
});
