import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { idOf } from '#testing/team-form.ts';
import { outsiders, settlePlan } from '#testing/written-plan-form.ts';

let house: TestHouse;
let plan: string;
let all: string;

beforeAll(async () => {
  house = await openTestHouse();
  ({ plan, all } = await settlePlan(house));
});
afterAll(() => house.close());

test('a draft is begun, and is on the audit trail', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get(`${all}/new`)).html).toContain('Risk management plan (exploitation)');
  const { status, html } = await worker.get(`${plan}/draft`);
  expect(status).toBe(200);
  expect(html).toContain('Safe and settled');
  expect(html).toContain('No outcomes yet');
  expect(html).toContain('Nobody has heard the child for this plan yet.');
  expect(
    (await auditOf(house.owner, people.worker)).find(({ act }) => act === 'written plan begun'),
  ).toMatchObject({
    outcome: 'done',
  });
});

test.each([
  [{ kind: '' }, 'Choose what the plan is for'],
  [{ title: '' }, 'Enter what the plan is called'],
  [{ title: 'x'.repeat(201) }, '200 characters or fewer'],
  [{ leadUserId: '' }, 'Choose who leads the plan'],
  [{ leadUserId: '0193f000-0000-7000-8000-000000000000' }, 'Choose who leads the plan'],
])('a wrong answer when it is begun comes back with its message (%#)', async (wrong, message) => {
  const worker = await house.as(people.worker);
  const leadUserId = await idOf(house, people.worker);
  const { status, html } = await worker.post(all, {
    kind: 'pre-birth',
    title: 'Kept <words>',
    leadUserId,
    ...wrong,
  });
  expect([status, html.includes(message)]).toEqual([422, true]);
  if (!('title' in wrong)) expect(html).toContain('Kept &lt;words&gt;');
});

test('another team and another partnership get 404, who does not write 403', async () => {
  for (const email of outsiders)
    expect([email, (await (await house.as(email)).get(`${all}/new`)).status]).toEqual([email, 404]);
  expect((await (await house.as(people.policePanelMember)).get(`${all}/new`)).status).toBe(403);
});
