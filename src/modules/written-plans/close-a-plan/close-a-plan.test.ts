import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addOutcome, outcomeForm, outsiders, publish, settlePlan } from '#testing/written-plan-form.ts';

let house: TestHouse;
let childId: string;
let plan: string;

beforeAll(async () => {
  house = await openTestHouse();
  const settled = await settlePlan(house, 'early-help');
  plan = settled.plan;
  childId = settled.child.childId;
  await addOutcome(await house.as(people.worker), plan);
});
afterAll(() => house.close());

test('a draft that was never published is not closed', async () => {
  expect((await (await house.as(people.worker)).get(`${plan}/close`)).status).toBe(404);
});

test.each([
  [{ because: '' }, 'Enter why the plan ends'],
  [{ because: 'x'.repeat(2001) }, '2,000 characters or fewer'],
])('a wrong answer comes back with its message (%#)', async (wrong, message) => {
  const worker = await house.as(people.worker);
  await publish(worker, plan);
  const { status, html } = await worker.post(`${plan}/close`, wrong);
  expect([status, html.includes(message)]).toEqual([422, true]);
});

test('another team and another partnership get 404, who does not write 403', async () => {
  const form = { because: 'Help is no longer needed' };
  for (const email of outsiders)
    expect([email, (await (await house.as(email)).post(`${plan}/close`, form)).status]).toEqual([email, 404]);
  expect((await (await house.as(people.policePanelMember)).post(`${plan}/close`, form)).status).toBe(403);
});

test('a plan that is closed stays to be read, is on the chronology, and nobody changes it', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get(`${plan}/close`)).html).toContain('Nobody can change it then.');
  expect((await worker.post(`${plan}/close`, { because: 'Help is no longer needed' })).location).toBe(plan);
  const { html } = await worker.get(plan);
  for (const text of [
    'Closed on 21 November 2026',
    'Help is no longer needed',
    'She sleeps through the night',
  ])
    expect(html).toContain(text);
  expect(html).not.toContain(`${plan}/reviews/new`);
  expect((await worker.post(`${plan}/draft/outcomes`, outcomeForm)).status).toBe(404);
  expect((await worker.post(`${plan}/close`, { because: 'Again' })).status).toBe(404);
  expect((await worker.get(`/children/${childId}/chronology`)).html).toContain(
    'Plan closed: Safe and settled',
  );
  expect(
    (await auditOf(house.owner, people.worker)).find(
      ({ act, outcome }) => act === 'written plan closed' && outcome === 'done',
    ),
  ).toMatchObject({
    childIds: [childId],
  });
});
