import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildAction } from '#testing/build-action.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';
import { cwmArian } from '../../../../../db/demo/partnership.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  child = await buildChild(house.owner, { givenName: 'Wren', familyName: 'Averill-Stott' });
  path = `/children/${child.childId}/restrict`;
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
});
afterAll(() => house.close());

const restriction = async (changed: Record<string, string | string[]> = {}) => ({
  kind: 'staff-family',
  reason: 'An aunt works at the front door',
  people: (await userOf(house.owner, people.worker)).userId,
  emails: '',
  'review-day': '21',
  'review-month': '2',
  'review-year': '2027',
  ...changed,
});
const status = async (email: string) =>
  (await (await house.as(email)).get(`/children/${child.childId}`)).status;
const search = async (email: string) =>
  (await (await house.as(email)).post('/children/search', { q: 'Averill-Stott' })).html;

test('an officer restricts a child they do not see: from the next request on only the people named see it, anywhere', async () => {
  const officer = await house.as(people.dataProtectionOfficer);
  const form = await officer.get(path);
  expect(form.status).toBe(200);
  expect(form.html).not.toContain('Wren');
  expect(form.html).toContain('Jolanta Wierzbówka');
  const answered = await officer.post(path, await restriction());
  expect(answered.status).toBe(303);
  expect(answered.location).toMatch(/^\/restricted-children\/[0-9a-f-]+\?done=restricted$/);
  expect(await Promise.all([people.worker, people.manager, people.coordinator].map(status))).toEqual([
    200, 404, 404,
  ]);
  expect(await search(people.worker)).toContain('Averill-Stott</a>');
  for (const email of [people.manager, people.coordinator])
    expect(await search(email)).not.toContain('Averill-Stott</a>');
  expect((await auditOf(house.owner, people.dataProtectionOfficer))[0]).toMatchObject({
    act: 'child restricted',
    outcome: 'done',
    childIds: [child.childId],
    detail: { named: 1 },
  });
});

test('the review is on My work of who set it, and names nobody', async () => {
  const officer = await house.as(people.dataProtectionOfficer);
  await officer.post(
    path,
    await restriction({ 'review-day': '25', 'review-month': '11', 'review-year': '2026' }),
  );
  const { html } = await officer.get('/');
  expect(html).toContain('Look again at a restricted child');
  expect(html).not.toContain('Wren');
  expect(html).not.toContain('Averill-Stott');
});

test('somebody else is named by their e-mail address; who was next to the child by an action does not see it any more', async () => {
  await buildAction(house.owner, {
    owner: people.nurse,
    setBy: people.worker,
    child,
    what: 'Weigh Wren',
    dueOn: '2026-11-24',
  });
  expect((await (await house.as(people.nurse)).get('/')).html).toContain('Weigh Wren');
  const officer = await house.as(people.quality);
  const answered = await officer.post(
    path,
    await restriction({ emails: people.policeOfficer.toUpperCase() }),
  );
  const opened = await officer.get(answered.location ?? '');
  expect(opened.html).toContain('Paula Dunkerswick');
  expect(opened.html).toContain('Constance Abiolari, Marlowe Community Health: 1 action');
  expect(await status(people.policeOfficer)).toBe(200);
  expect((await (await house.as(people.nurse)).get('/')).html).not.toContain('Weigh Wren');
});

test.each([
  [{ kind: '' }, 'Choose why the child is restricted'],
  [{ kind: 'because' }, 'Choose why the child is restricted'],
  [{ reason: ' ' }, 'Write what it is about'],
  [{ reason: 'x'.repeat(2001) }, 'in 2,000 characters or fewer'],
  [{ people: [] }, 'Choose at least one person'],
  [{ emails: 'nobody@nowhere.example' }, 'Nobody here has the e-mail address nobody@nowhere.example'],
  [{ 'review-day': '21', 'review-month': '11', 'review-year': '2026' }, 'Enter a day after today'],
  [{ 'review-day': '22', 'review-month': '11', 'review-year': '2027' }, 'no later than 21 November 2027'],
  [{ 'review-day': '31', 'review-month': '2' }, 'Enter a day after today'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const answered = await (await house.as(people.dataProtectionOfficer)).post(path, await restriction(wrong));
  expect(answered.status).toBe(422);
  expect(answered.html).toContain(message);
  if (!('reason' in wrong)) expect(answered.html).toContain('An aunt works at the front door');
  expect(await status(people.manager)).toBe(200);
});

test('two officers restrict one child: the second is told, and keeps what was typed', async () => {
  const first = await house.as(people.dataProtectionOfficer);
  const second = await house.as(people.quality);
  await first.post(path, await restriction());
  const answered = await second.post(path, await restriction({ reason: 'I thought so too' }));
  expect(answered.status).toBe(409);
  expect(answered.html).toContain('This child is restricted already');
  expect(answered.html).toContain('I thought so too');
});

test('a child of another partnership gets 404, everybody who may not restrict 403', async () => {
  const elsewhere = await buildChild(house.owner, { laCode: cwmArian.authorityCode });
  const officer = await house.as(people.dataProtectionOfficer);
  expect((await officer.get(`/children/${elsewhere.childId}/restrict`)).status).toBe(404);
  expect((await officer.post(`/children/${elsewhere.childId}/restrict`, await restriction())).status).toBe(
    404,
  );
  for (const email of [people.worker, people.manager, people.coordinator, people.systemAdministrator])
    expect((await (await house.as(email)).post(path, await restriction())).status).toBe(403);
});
