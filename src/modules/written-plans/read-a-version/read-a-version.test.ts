import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pastEveryPage } from '#testing/past-every-page.ts';
import { people } from '#testing/people.ts';
import { addOutcome, outsiders, publish, settlePlan, stepForm } from '#testing/written-plan-form.ts';

let house: TestHouse;
let plan: string;
let childId: string;

beforeAll(async () => {
  house = await openTestHouse();
  const settled = await settlePlan(house);
  plan = settled.plan;
  childId = settled.child.childId;
  const worker = await house.as(people.worker);
  const outcomeId = await addOutcome(worker, plan);
  await worker.post(`${plan}/draft/outcomes/${outcomeId}/steps`, stepForm(settled.nurse));
  await publish(worker, plan);
});
afterAll(() => house.close());

const listOf = (title: string) =>
  new RegExp(`${title}</p>\\s*<ul[^>]*>(?:(?!</ul>).)*Constance Abiolari`, 's');

test('who has not opened it is shown; opening it is written down, and takes it off My work', async () => {
  const [worker, nurse] = [await house.as(people.worker), await house.as(people.nurse)];
  expect((await nurse.get('/')).html).toContain('Read the new version of a plan');
  expect((await worker.get(plan)).html).toMatch(listOf('not opened yet:'));
  const read = await nurse.get(`${plan}/versions/1`);
  expect([read.status, read.html.includes('She sleeps through the night')]).toEqual([200, true]);
  expect((await nurse.get('/')).html).not.toContain('Read the new version of a plan');
  expect((await worker.get(plan)).html).toMatch(listOf('Opened by:'));
  expect(
    (await auditOf(house.owner, people.nurse)).find(({ act }) => act === 'written plan version opened'),
  ).toMatchObject({
    ...{ outcome: 'done', childIds: [childId] },
  });
});

test('nobody says for somebody else that they opened it', async () => {
  const of = (set: string) =>
    `update written_plans.reader set opened_at = ${set} where child_id = '${childId}' returning user_id`;
  await expect(pastEveryPage(house, people.worker, of('access.now()'))).rejects.toThrow('row-level security');
  expect(await pastEveryPage(house, people.policePanelMember, of('null'))).toEqual([]);
});

test('it is printed as a PDF, for whoever may read it', async () => {
  const { status, raw } = await (await house.as(people.policePanelMember)).get(`${plan}/versions/1/pdf`);
  expect([status, raw.headers['content-type'], raw.rawPayload.subarray(0, 5).toString()]).toEqual([
    ...[200, 'application/pdf', '%PDF-'],
  ]);
});

test('another team and another partnership get 404, a role without the permission 403', async () => {
  for (const path of [`${plan}/versions/1`, `${plan}/versions/1/pdf`]) {
    for (const email of outsiders)
      expect([email, (await (await house.as(email)).get(path)).status]).toEqual([email, 404]);
    expect((await (await house.as(people.directoryEditor)).get(path)).status).toBe(403);
  }
});
