import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { sharingForm } from '#testing/sharing-form.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'SHARE-1', givenName: 'Siân' });
  path = `/children/${child.childId}/sharing`;
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
});
afterAll(() => house.close());

const stored = async () =>
  (
    await house.owner.query<Record<string, unknown>>(
      `select d.*, a.name as agency, u.email as by from sharing.decision d
         join access.agency a using (agency_id) join access.user_account u on u.user_id = d.entered_by
        where d.child_id = $1 order by d.entered_at, d.decision_id`,
      [child.childId],
    )
  ).rows;

test('the form is filled with today, the writer and what is proposed, with the seven rules beside it', async () => {
  const { status, html } = await (await house.as(people.worker)).get(`${path}/new`);
  expect(status).toBe(200);
  expect(html).toContain('value="Jolanta Wierzbówka"');
  expect(html).toMatch(/value="proposed" checked/);
  expect(html).toContain('Public body, School or college: Legal obligation.');
  expect(html).toContain('Charity or voluntary group, Private organisation, Family or carer: Public task.');
  expect(html).toContain('You do not need consent when a child is at risk.');
});

test('a decision is saved with what the law proposed, on the chronology, and on the audit trail', async () => {
  const worker = await house.as(people.worker);
  const answered = await worker.post(path, sharingForm);
  expect(answered.status).toBe(303);
  expect(answered.location).toMatch(new RegExp(`^${path}#decision-`));
  expect(await stored()).toEqual([
    expect.objectContaining({
      was_shared: true,
      why_not: null,
      what: sharingForm.what,
      recipient_kind: 'public-body',
      organisation: 'Vale Police',
      purpose: 'protect',
      consent: 'not-asked',
      consent_why: 'at-risk',
      basis: 'legal-obligation',
      proposed_basis: 'legal-obligation',
      had_duty: true,
      decided_on: '2026-11-03',
      decided_by: sharingForm.decidedBy,
      audience: 'team',
      agency: "Marlowe Vale Children's Services",
      by: people.worker,
    }),
  ]);
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'sharing decision recorded',
    outcome: 'done',
    childIds: [child.childId],
  });
  const chronology = await worker.get(`/children/${child.childId}/chronology`);
  expect(chronology.html).toContain('Decided to share information with Paula Dunkerswick');
  expect(chronology.html).toContain('Missing from lessons on the days of the calls');
});

test('the same form sent twice is one decision and one entry', async () => {
  const worker = await house.as(people.worker);
  const fields = { ...(await worker.tokens(`${path}/new`)), ...sharingForm, what: 'Sent twice' };
  const first = await worker.postWith(path, fields);
  const second = await worker.postWith(path, fields);
  expect(second.location).toBe(first.location);
  expect((await stored()).filter(({ what }) => what === 'Sent twice')).toHaveLength(1);
});

test('a basis of one’s own is kept beside the one that was proposed', async () => {
  const worker = await house.as(people.worker);
  await worker.post(path, { ...sharingForm, what: 'To save a life', basis: 'vital-interests' });
  expect((await stored()).find(({ what }) => what === 'To save a life')).toMatchObject({
    basis: 'vital-interests',
    proposed_basis: 'legal-obligation',
  });
});

test('not to share has a reason and no basis; what is chosen of the other answer is left out', async () => {
  const worker = await house.as(people.worker);
  const fields = { ...sharingForm, what: 'Held back', outcome: 'not-shared', whyNot: 'more-detrimental' };
  expect((await worker.post(path, { ...fields, consent: 'refused' })).status).toBe(303);
  expect((await stored()).find(({ what }) => what === 'Held back')).toMatchObject({
    was_shared: false,
    why_not: 'more-detrimental',
    basis: null,
    consent: 'refused',
    consent_why: null,
  });
});

test('a panel member records in the name of their own agency, for it alone', async () => {
  const police = await house.as(people.policePanelMember);
  const fields = {
    ...sharingForm,
    what: 'Known to us',
    organisation: 'Community health',
    audience: 'agency',
  };
  expect((await police.post(path, fields)).status).toBe(303);
  expect((await police.get(path)).html).toContain('Known to us');
  expect((await (await house.as(people.worker)).get(path)).html).not.toContain('Known to us');
});

test.each([
  [{ outcome: '' }, 'Choose whether it was shared or not'],
  [{ outcome: 'not-shared' }, 'Choose why it was not shared'],
  [{ outcome: 'not-shared', whyNot: 'other' }, 'There is a duty to share here'],
  [{ what: ' ' }, 'Say what information it is'],
  [{ what: 'x'.repeat(2001) }, 'in 2,000 characters or fewer'],
  [{ recipientKind: 'neighbour' }, 'Choose whom it is for'],
  [{ organisation: '' }, 'Enter the organisation it is for'],
  [{ recipientKind: 'family', person: '' }, 'Enter who in the family it is for'],
  [{ purpose: '' }, 'Choose what it is for'],
  [{ consent: '' }, 'Choose whether consent was asked for'],
  [{ consentWhy: '' }, 'Choose why consent was not asked for'],
  [{ basis: 'because' }, 'Choose a legal basis from the list'],
  [{ 'decidedOn-day': '', 'decidedOn-month': '', 'decidedOn-year': '' }, 'Enter the day it was decided'],
  [{ 'decidedOn-day': '31', 'decidedOn-month': '2' }, 'as a real date'],
  [{ 'decidedOn-day': '22' }, 'must be today or earlier'],
  [{ decidedBy: '' }, 'Enter who decided'],
  [{ audience: 'everybody' }, 'Choose who may read it from the list'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const before = await stored();
  const { status, html } = await (await house.as(people.worker)).post(path, { ...sharingForm, ...wrong });
  expect(status).toBe(422);
  expect(html).toContain(message);
  expect(html).toContain('Missing from lessons on the days of the calls');
  expect(await stored()).toEqual(before);
});

test('where there is no duty to share, something else is reason enough', async () => {
  const worker = await house.as(people.worker);
  const fields = { ...sharingForm, recipientKind: 'charity', outcome: 'not-shared', whyNot: 'other' };
  expect((await worker.post(path, { ...fields, what: 'To a charity' })).status).toBe(303);
});

test('another team gets 404, a role without the permission 403, and nothing is stored', async () => {
  const before = await stored();
  expect((await (await house.as(people.otherWorker)).get(`${path}/new`)).status).toBe(404);
  expect((await (await house.as(people.otherWorker)).post(path, sharingForm)).status).toBe(404);
  for (const email of [people.quality, people.dataProtectionOfficer])
    expect((await (await house.as(email)).post(path, sharingForm)).status).toBe(403);
  expect(await stored()).toEqual(before);
});

test('the form asks for the same few things however many decisions there are', async () => {
  const worker = await house.as(people.worker);
  house.queries();
  await worker.get(`${path}/new`);
  expect(house.queries().length).toBeLessThanOrEqual(9);
});
