import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { boxOf, childAtRisk, dateBoxes, makePlan, protectionOf, userIdOf } from '#testing/conference-form.ts';
import type { BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { routes } from '../routes.ts';

let house: TestHouse;
let child: BuiltChild;
let plan: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await childAtRisk(house);
  plan = (await makePlan(house, child, '2026-11-16')).split('/').at(-1) ?? '';
});
afterAll(() => house.close());

const form = async (day: string) => ({
  plan,
  ...dateBoxes('held', day),
  [await boxOf(house, 'police')]: 'A sergeant',
  moved: 'She sleeps at her aunt’s.',
});

test('a core group is written down, with what somebody is to do; nothing of it ends or changes the plan', async () => {
  const nurse = await house.as(people.nurse);
  const { location = '' } = await nurse.post(`${protectionOf(child)}/core-groups`, await form('2026-11-19'));
  const read = await nurse.get(location);
  expect(read.html).toContain('She sleeps at her aunt’s.');
  expect(read.html).toContain(
    'Only a review conference can change or end a child protection plan. A core group cannot.',
  );
  expect(read.html).not.toMatch(/<form[^>]*(decide|end|category)/);
  const given = {
    what: 'Weigh her',
    owner: await userIdOf(house, people.nurse),
    ...dateBoxes('due', '2026-12-04'),
  };
  const wrong = await nurse.post(`${location}/actions`, {
    ...given,
    owner: await userIdOf(house, people.otherWorker),
  });
  expect([wrong.status, wrong.html.includes('Choose who does it')]).toEqual([422, true]);
  await nurse.post(`${location}/actions`, given);
  expect((await nurse.get(location)).html).toContain('Weigh her');
  expect((await nurse.get(protectionOf(child))).html).toContain('due on 31 December 2026');
  expect(
    (await auditOf(house.owner, people.nurse)).find(({ act }) => act === 'core group recorded'),
  ).toMatchObject({
    outcome: 'done',
    childIds: [child.childId],
  });
});

test('no address of a core group decides anything, whatever is sent to it', async () => {
  const ofCoreGroups = routes.filter(({ path }) => path.includes('core-groups'));
  expect(
    ofCoreGroups.map(({ method, path }) => `${method} ${path.split('/protection/')[1] ?? ''}`).toSorted(),
  ).toEqual([
    'GET core-groups/:coreGroupId',
    'GET core-groups/new',
    'POST core-groups',
    'POST core-groups/:coreGroupId/actions',
  ]);
  const worker = await house.as(people.worker);
  await worker.post(`${protectionOf(child)}/core-groups`, {
    ...(await form('2026-11-20')),
    ...{ outcome: 'end', category: 'EMO', because: 'It is over.' },
  });
  const { rows } = await house.owner.query<{ outcome: string; category: string }>(
    'select outcome, category from conferences.conference_decision where child_id = $1',
    [child.childId],
  );
  expect(rows).toEqual([{ outcome: 'plan', category: 'PHY' }]);
  expect((await worker.get(protectionOf(child))).html).toContain('Child protection plan: physical abuse');
});

test('a wrong answer comes back with what was typed; the same day twice is said; who does not see the child finds nothing', async () => {
  const worker = await house.as(people.worker);
  const address = `${protectionOf(child)}/core-groups`;
  const early = await worker.post(address, { ...(await form('2026-11-01')), moved: 'Better <b>' });
  expect([early.status, early.html.includes('The plan began on 16 November 2026')]).toEqual([422, true]);
  expect(early.html).toContain('Better &lt;b&gt;');
  await worker.post(address, await form('2026-11-18'));
  expect((await worker.post(address, await form('2026-11-18'))).html).toContain('is written down already');
  for (const email of [people.otherWorker, people.policePanelMember])
    expect((await (await house.as(email)).post(address, await form('2026-11-17'))).status).toBe(404);
  expect((await (await house.as(people.dataProtectionOfficer)).post(address, {})).status).toBe(403);
});

test('a core group that is late is on My work of who looks after the child', async () => {
  house.clock.moveTo('2027-01-05T10:00:00Z');
  const work = await (await house.as(people.worker)).get('/');
  expect(work.html).toContain(`/children/${child.childId}/protection`);
  expect(work.html).toContain('Core group');
  expect((await (await house.as(people.policeOfficer)).get('/')).html).not.toContain('Core group');
});
