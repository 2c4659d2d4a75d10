import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addOutcome, outsiders, publish, settlePlan } from '#testing/written-plan-form.ts';

let house: TestHouse;
let settled: Awaited<ReturnType<typeof settlePlan>>;
let address: string;

beforeAll(async () => {
  house = await openTestHouse();
  settled = await settlePlan(house);
  address = `${settled.plan}/draft/details`;
});
afterAll(() => house.close());

const wasOf = async () => {
  const { html } = await (await house.as(people.worker)).get(address);
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
  return { wasTitle: value('wasTitle'), wasLead: value('wasLead') };
};

test('somebody else leads the plan from the next version on, and it is on the audit trail', async () => {
  const { plan, nurse } = settled;
  const worker = await house.as(people.worker);
  await addOutcome(worker, plan);
  await publish(worker, plan);
  const kept = await worker.post(address, { title: 'Quiet nights', leadUserId: nurse, ...(await wasOf()) });
  expect(kept.location).toBe(`${plan}/draft`);
  await publish(worker, plan);
  expect((await worker.get(`${plan}/versions/1`)).html).toContain('Led by Jolanta Wierzbówka');
  const { html } = await worker.get(`${plan}/versions/2`);
  expect(html).toContain('Quiet nights');
  expect(html).toContain('Led by Constance Abiolari');
  expect(
    (await auditOf(house.owner, people.worker)).find(({ act }) => act === 'written plan details changed'),
  ).toMatchObject({ outcome: 'done', childIds: [settled.child.childId] });
});

test('two who change it at once: the second is shown both', async () => {
  const was = await wasOf();
  const [worker, manager] = [await house.as(people.worker), await house.as(people.manager)];
  await worker.post(address, { title: 'Warm and fed', leadUserId: settled.nurse, ...was });
  const second = await manager.post(address, { title: 'Yn gynnes', leadUserId: settled.nurse, ...was });
  expect([second.status, second.html.includes('Warm and fed'), second.html.includes('Yn gynnes')]).toEqual([
    ...[409, true, true],
  ]);
});

test.each([
  [{ title: '' }, 'Enter what the plan is called'],
  [{ title: 'x'.repeat(201) }, '200 characters or fewer'],
  [{ leadUserId: '0193f000-0000-7000-8000-000000000000' }, 'Choose who leads the plan'],
])('a wrong answer comes back with its message (%#)', async (wrong, message) => {
  const form = { title: 'Kept <words>', leadUserId: settled.nurse, ...(await wasOf()), ...wrong };
  const { status, html } = await (await house.as(people.worker)).post(address, form);
  expect([status, html.includes(message)]).toEqual([422, true]);
  if (!('title' in wrong)) expect(html).toContain('Kept &lt;words&gt;');
});

test('another team and another partnership get 404, who does not write 403', async () => {
  for (const email of outsiders)
    expect([email, (await (await house.as(email)).get(address)).status]).toEqual([email, 404]);
  expect((await (await house.as(people.policePanelMember)).get(address)).status).toBe(403);
});
