import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addOutcome, outcomeForm, outsiders, settlePlan, stepForm } from '#testing/written-plan-form.ts';

let house: TestHouse;
let plan: string;
let all: string;
let nurse: string;

beforeAll(async () => {
  house = await openTestHouse();
  ({ plan, all, nurse } = await settlePlan(house));
});
afterAll(() => house.close());

test('an outcome with what it lacks beside it, which the next change fills', async () => {
  const worker = await house.as(people.worker);
  const bare = { need: 'She is alone.', wanted: 'She has <a friend>' };
  const outcomeId = await addOutcome(worker, plan, bare);
  const { html } = await worker.get(`${plan}/draft`);
  expect(html).toContain('She has &lt;a friend&gt;');
  for (const gap of [
    'There is no measure.',
    'There is no baseline.',
    'There is no date.',
    'There is no contingency.',
  ])
    expect(html).toContain(gap);
  expect(html).toContain('Nobody looks after this outcome.');
  const address = `${plan}/draft/outcomes/${outcomeId}`;
  const changed = await worker.post(address, { ...outcomeForm, ...bare, ownerUserId: nurse, version: '1' });
  expect(changed.location).toBe(`${plan}/draft#outcome-${outcomeId}`);
  await worker.post(`${address}/steps`, stepForm(nurse));
  const after = (await worker.get(`${plan}/draft`)).html;
  for (const gap of [
    'There is no measure.',
    'There is no baseline.',
    'There is no date.',
    'Nobody looks after',
  ])
    expect(after).not.toContain(gap);
  expect(after).toContain('Bring the bed');
  expect(after).toContain('Constance Abiolari, Marlowe Community Health');
});

test('nobody else sees the draft: another team and partnership 404, who does not write 403, and neither finds it in the list', async () => {
  for (const email of outsiders) {
    const outsider = await house.as(email);
    for (const path of [`${plan}/draft`, plan, all])
      expect([email, (await outsider.get(path)).status]).toEqual([email, 404]);
    expect((await outsider.post(`${plan}/draft/outcomes`, outcomeForm)).status).toBe(404);
  }
  const member = await house.as(people.policePanelMember);
  expect((await member.get(`${plan}/draft`)).status).toBe(403);
  expect((await member.get(plan)).status).toBe(404);
  const list = await member.get(all);
  expect([list.status, list.html.includes('Safe and settled')]).toEqual([200, false]);
  expect(list.html).toContain('No plan is written yet');
});

test('a draft of many outcomes costs as many queries as one of few', async () => {
  const worker = await house.as(people.worker);
  const count = async () => {
    house.queries();
    await worker.get(`${plan}/draft`);
    return house.queries().length;
  };
  const few = await count();
  for (let index = 0; index < 12; index++) await addOutcome(worker, plan);
  expect(await count()).toBe(few);
});
