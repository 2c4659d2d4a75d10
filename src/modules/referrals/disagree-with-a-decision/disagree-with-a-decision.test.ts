import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessOf } from '#testing/access-of.ts';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { atFrontDoor, decide, sendReferral } from '#testing/referral-form.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;
let raisedAt: string;

const form = {
  atRisk: 'no',
  decision: 'No further action',
  why: 'Nobody spoke with him, and he came hungry again on Monday.',
  wants: 'Somebody sees him at home.',
  childsView: '',
};

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, {
    ...{ givenName: 'Ivo', familyName: 'Quillhampton-Other', birthDate: '2019-02-04' },
    address: '99 Secret Lane',
  });
  path = await sendReferral(await house.as(people.schoolLead));
  const door = await house.as(people.frontDoor);
  const { rows } = await house.owner.query<{ id: string }>(
    'select referral_child_id as id from referrals.child where referral_id = $1',
    [path.split('/').at(-1)],
  );
  await house.owner.query('update referrals.child set child_id = $1 where referral_child_id = $2', [
    child.childId,
    rows[0]?.id,
  ]);
  house.clock.moveTo('2026-11-21T10:10:00Z');
  await decide(door, path, 'no-further-action');
});
afterAll(() => house.close());

const disagree = () => `${path}/disagree`;
const agencyIn = (html: string) =>
  /name="answersAgencyId" type="radio" value="([^"]+)"/.exec(html)?.[1] ?? '';

/** Every page of the child that there is, for the referrer not to see. */
const pagesOfChild = () =>
  ['', '/chronology', '/plans', '/family', '/details', '/team', '/disagreements', '/disagreements/new'].map(
    (page) => `/children/${child.childId}${page}`,
  );

test('whoever referred a child they do not see finds, on their own referral, the way to disagree with what was decided', async () => {
  const school = await house.as(people.schoolLead);
  expect((await school.get(`/children/${child.childId}`)).status).toBe(404);
  expect((await school.get(path)).html).toContain(`href="${disagree()}"`);
  const { status, html } = await school.get(disagree());
  expect(status).toBe(200);
  expect(html).toContain('Goes to Perpetua Dainswick, who decided, or to a colleague.');
  expect(html).not.toContain('Quillhampton-Other');
  expect(html).not.toContain(child.localId);
});

test('a wrong answer comes back with its message and with what was typed', async () => {
  const school = await house.as(people.schoolLead);
  const { status, html } = await school.post(
    disagree(),
    { ...form, why: '', wants: 'Wants <b>' },
    disagree(),
  );
  expect([status, html.includes('Wants &lt;b&gt;')]).toEqual([422, true]);
});

test('somebody else cannot: not a colleague, not another worker, not who decided', async () => {
  for (const [email, answer] of [
    [people.worker, 404],
    [people.policeOfficer, 404],
    [people.frontDoor, 404],
    [people.systemAdministrator, 403],
  ] as const) {
    const person = await house.as(email);
    expect([email, (await person.get(disagree())).status]).toEqual([email, answer]);
    expect([email, (await person.post(disagree(), form)).status]).toEqual([email, answer]);
  }
});

test('they raise it, it is on the audit trail, and who decided answers it', async () => {
  const school = await house.as(people.schoolLead);
  const answersAgencyId = agencyIn((await school.get(disagree())).html);
  const raised = await school.post(disagree(), { ...form, answersAgencyId }, disagree());
  expect(raised.status).toBe(303);
  raisedAt = raised.location ?? '';
  expect((await auditOf(house.owner, people.schoolLead))[0]).toMatchObject({
    act: 'disagreement with a referral decision raised',
    childIds: [child.childId],
  });
  await house.runQueue();
  const own = await school.get(raisedAt);
  expect([own.status, own.html.includes('About a referral of your agency')]).toEqual([200, true]);
  expect((await school.get(path)).html).toContain(`href="${raisedAt}"`);
  const door = await house.as(people.frontDoor);
  expect((await door.get('/')).html).toContain('Answer a disagreement of another agency');
  const view = { said: 'We rang his mother twice.', stage: '1' };
  expect((await door.post(`${raisedAt}/views`, view, raisedAt)).status).toBe(303);
  expect((await school.get(raisedAt)).html).toContain('We rang his mother twice.');
  expect((await school.get('/')).html).toContain('Reply in a disagreement');
});

test('they see nothing more of the child, by any page, list or row', async () => {
  const school = await house.as(people.schoolLead);
  for (const page of pagesOfChild()) expect([page, (await school.get(page)).status]).toEqual([page, 404]);
  for (const page of [raisedAt, path, '/', '/children', '/calendar', `${raisedAt}/propose`]) {
    const { html } = await school.get(page);
    for (const secret of ['Quillhampton-Other', child.localId, '99 Secret Lane'])
      expect([page, html.includes(secret)]).toEqual([page, false]);
  }
  const { rows } = await house.owner.query(
    `select from access.child_access a join access.user_account u using (partnership_id, user_id) where a.child_id = $1 and u.email = $2`,
    [child.childId, people.schoolLead],
  );
  expect(rows).toEqual([]);
  const source = `escalations.escalation:${raisedAt.split('/').at(-1) ?? ''}`;
  const access = await accessOf(house.owner, child.childId, source, new Date('2026-11-21T10:10:00Z'));
  expect(access.map(({ email }) => email)).toEqual([people.frontDoor]);
});

test('they answer, and sign how it ends; what ended they read still', async () => {
  const school = await house.as(people.schoolLead);
  const reply = { said: 'He said again that nobody came.', stage: '1' };
  expect((await school.post(`${raisedAt}/views`, reply, raisedAt)).status).toBe(303);
  await house.runQueue();
  const door = await house.as(people.frontDoor);
  const proposed = await door.post(
    `${raisedAt}/propose`,
    { outcome: 'changed', words: 'A social worker sees him this week.', themes: ['thresholds'] },
    `${raisedAt}/propose`,
  );
  expect(proposed.status).toBe(303);
  const { html } = await school.get(raisedAt);
  expect(html).toContain('A social worker sees him this week.');
  const [, proposal] = new RegExp(`${raisedAt}/proposals/([0-9a-f-]+)`).exec(html) ?? [];
  const signed = await school.post(`${raisedAt}/proposals/${proposal ?? ''}`, { answer: 'sign' }, raisedAt);
  expect([signed.status, signed.location]).toEqual([303, raisedAt]);
  await house.runQueue();
  expect((await school.get(raisedAt)).html).toContain('Resolved: both sides have signed');
  for (const page of pagesOfChild()) expect((await school.get(page)).status).toBe(404);
});

test('of a restricted child there is no referral, and nothing to disagree with', async () => {
  await house.owner.query(
    `insert into access.restricted_child (partnership_id, child_id, reason, since) values ($1, $2, 'test', now())`,
    [child.partnershipId, child.childId],
  );
  const school = await house.as(people.schoolLead);
  for (const page of [disagree(), path, raisedAt]) expect((await school.get(page)).status).toBe(404);
  expect((await school.post(disagree(), form)).status).toBe(404);
  expect((await (await house.as(people.frontDoor)).get(atFrontDoor(path))).status).toBe(404);
});
