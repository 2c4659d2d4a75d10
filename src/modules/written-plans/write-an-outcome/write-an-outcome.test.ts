import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addOutcome, outcomeForm, outsiders, settlePlan } from '#testing/written-plan-form.ts';

let house: TestHouse;
let plan: string;

beforeAll(async () => {
  house = await openTestHouse();
  ({ plan } = await settlePlan(house));
});
afterAll(() => house.close());

test.each([
  [{ need: '' }, 'Enter what the child needs'],
  [{ wanted: '' }, 'Enter what is to be different'],
  [{ measure: 'x'.repeat(2001) }, 'The measure must be 2,000 characters or fewer'],
  [{ 'byWhen-day': '31', 'byWhen-month': '2' }, 'Enter by when as a real date'],
  [{ ownerUserId: 'x' }, 'Choose somebody of the team around the child'],
  [{ ownerUserId: '0193f000-0000-7000-8000-000000000000' }, 'Choose somebody of the team around the child'],
])('a wrong answer of an outcome comes back with its message (%#)', async (wrong, message) => {
  const worker = await house.as(people.worker);
  const { status, html } = await worker.post(`${plan}/draft/outcomes`, { ...outcomeForm, ...wrong });
  expect([status, html.includes(message)]).toEqual([422, true]);
});

test('two who change one outcome: the second is shown both, and nothing is written over', async () => {
  const [worker, manager] = [await house.as(people.worker), await house.as(people.manager)];
  const outcomeId = await addOutcome(worker, plan);
  const address = `${plan}/draft/outcomes/${outcomeId}`;
  await worker.post(address, { ...outcomeForm, measure: 'By the diary', version: '1' });
  const draftVersion = await draftVersionOf(outcomeId);
  const second = await manager.post(address, { ...outcomeForm, measure: 'Trwy ddyddiadur', version: '1' });
  expect(second.status).toBe(409);
  expect(second.html).toContain('By the diary');
  expect(second.html).toContain('Trwy ddyddiadur');
  expect(second.html).toContain('Jolanta Wierzbówka');
  expect((await worker.get(address)).html).toContain('By the diary');
  expect((await manager.post(`${address}/remove`, { version: '1' })).status).toBe(409);
  // Neither changed the draft: who is about to publish it has read it.
  expect(await draftVersionOf(outcomeId)).toBe(draftVersion);
  expect((await manager.post(`${address}/remove`, { version: '2' })).location).toBe(`${plan}/draft`);
  const late = await worker.post(address, { ...outcomeForm, measure: 'Too late', version: '2' });
  expect([late.status, late.html.includes('Too late')]).toEqual([409, true]);
  expect((await worker.get(address)).status).toBe(404);
});

async function draftVersionOf(outcomeId: string): Promise<number | undefined> {
  const { rows } = await house.owner.query<{ version: number }>(
    `select p.draft_version as version from written_plans.plan p join written_plans.outcome o using (partnership_id, written_plan_id)
      where o.outcome_id = $1`,
    [outcomeId],
  );
  return rows[0]?.version;
}

test('another team and another partnership get 404, who does not write 403', async () => {
  const outcomeId = await addOutcome(await house.as(people.worker), plan);
  for (const email of outsiders)
    expect([
      email,
      (await (await house.as(email)).get(`${plan}/draft/outcomes/${outcomeId}`)).status,
    ]).toEqual([email, 404]);
  expect((await (await house.as(people.policePanelMember)).get(`${plan}/draft/outcomes/new`)).status).toBe(
    403,
  );
  const nothing = '0193f000-0000-7000-8000-000000000000';
  expect(
    (await (await house.as(people.worker)).post(`${plan}/draft/outcomes/${nothing}`, outcomeForm)).status,
  ).toBe(404);
});
