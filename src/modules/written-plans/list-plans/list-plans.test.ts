import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addOutcome, beginPlan, outsiders, publish, settlePlan } from '#testing/written-plan-form.ts';

let house: TestHouse;
let settled: Awaited<ReturnType<typeof settlePlan>>;

beforeAll(async () => {
  house = await openTestHouse();
  settled = await settlePlan(house);
});
afterAll(() => house.close());

test('with nothing in it the list says what to do, and to whom it is not for, to wait', async () => {
  const { html } = await (await house.as(people.policePanelMember)).get(settled.all);
  expect(html).toContain('No plan is written yet');
  expect(html).toContain('You see it once it is published.');
  expect((await (await house.as(people.worker)).get(settled.all)).html).toContain('Draft, not published yet');
});

test('the plans of every agency stand beside each other, with who leads them, the outcomes in short, and whether they move', async () => {
  const { plan, child, all } = settled;
  const worker = await house.as(people.worker);
  await addOutcome(worker, plan);
  await publish(worker, plan);
  const other = await beginPlan(
    await house.as(people.manager),
    child.childId,
    await idOfManager(),
    'risk-management',
  );
  await addOutcome(await house.as(people.manager), other);
  await publish(await house.as(people.manager), other);
  const { html } = await (await house.as(people.policePanelMember)).get(all);
  for (const text of [
    'Child in need plan',
    'Risk management plan (exploitation)',
    'She sleeps through the night',
    'Not reviewed yet',
  ])
    expect(html).toContain(text);
  expect(html).toContain('Led by Jolanta Wierzbówka, Marlowe Vale Children&#39;s Services.');
  expect((await worker.get(plan)).html).toMatch(
    /Other open plans for this child<\/h2>(?:(?!<\/section>).)*Risk management plan/s,
  );
  expect((await worker.get(`${plan}/draft`)).html).toMatch(
    /Other open plans for this child<\/h2>(?:(?!<\/section>).)*Risk management plan/s,
  );
});

const idOfManager = async () => {
  const { rows } = await house.owner.query<{ id: string }>(
    'select user_id as id from access.user_account where email = $1',
    [people.manager],
  );
  return rows[0]?.id ?? '';
};

test('another team and another partnership get 404, a role without the permission 403', async () => {
  for (const email of outsiders)
    expect([email, (await (await house.as(email)).get(settled.all)).status]).toEqual([email, 404]);
  expect((await (await house.as(people.directoryEditor)).get(settled.all)).status).toBe(403);
});
