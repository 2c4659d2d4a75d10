import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addOutcome, outsiders, settlePlan, stepForm } from '#testing/written-plan-form.ts';

let house: TestHouse;
let plan: string;
let nurse: string;

beforeAll(async () => {
  house = await openTestHouse();
  ({ plan, nurse } = await settlePlan(house));
});
afterAll(() => house.close());

test.each([
  [{ what: '' }, 'Enter what is to be done'],
  [{ ownerUserId: '' }, 'Choose who of the team does it'],
  [{ 'due-day': '', 'due-month': '', 'due-year': '' }, 'Enter by when it is to be done'],
  [{ 'due-year': '2025' }, 'must be today or later'],
])('a wrong answer of an action comes back with its message (%#)', async (wrong, message) => {
  const worker = await house.as(people.worker);
  const outcomeId = await addOutcome(worker, plan);
  const address = `${plan}/draft/outcomes/${outcomeId}/steps`;
  expect((await worker.get(`${address}/new`)).status).toBe(200);
  const { status, html } = await worker.post(address, {
    ...stepForm(nurse),
    ...wrong,
  });
  expect([status, html.includes(message)]).toEqual([422, true]);
});

test('a step is taken out of the draft', async () => {
  const worker = await house.as(people.worker);
  const outcomeId = await addOutcome(worker, plan);
  const address = `${plan}/draft/outcomes/${outcomeId}`;
  await worker.post(`${address}/steps`, stepForm(nurse, 'Ring the landlord'));
  const remove =
    /href="([^"]+\/steps\/[^"]+\/remove)">Take the action out<span class="govuk-visually-hidden">: Ring the landlord/.exec(
      (await worker.get(`${plan}/draft`)).html,
    )?.[1];
  expect((await worker.get(remove ?? '')).html).toContain('Ring the landlord');
  await worker.post(remove ?? '', {});
  expect((await worker.get(`${plan}/draft`)).html).not.toContain('Ring the landlord');
  expect((await worker.get(remove ?? '')).status).toBe(404);
});

test('another team and another partnership get 404, who does not write 403', async () => {
  const address = `${plan}/draft/outcomes/${await addOutcome(await house.as(people.worker), plan)}/steps`;
  for (const email of outsiders)
    expect([email, (await (await house.as(email)).post(address, stepForm(nurse))).status]).toEqual([
      email,
      404,
    ]);
  expect((await (await house.as(people.policePanelMember)).post(address, stepForm(nurse))).status).toBe(403);
});
