import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import {
  addOutcome,
  outsiders,
  publish,
  reviewForm,
  settlePlan,
  stepForm,
} from '#testing/written-plan-form.ts';

let house: TestHouse;
let settled: Awaited<ReturnType<typeof settlePlan>>;

beforeAll(async () => {
  house = await openTestHouse();
  settled = await settlePlan(house);
});
afterAll(() => house.close());

test('a plan that is not published is its draft for who writes, and is not there for others', async () => {
  const { plan } = settled;
  expect((await (await house.as(people.worker)).get(plan)).location).toBe(`${plan}/draft`);
  expect((await (await house.as(people.policePanelMember)).get(plan)).status).toBe(404);
});

test('its newest version, what was done of it, and how each outcome was rated', async () => {
  const { plan, nurse } = settled;
  const worker = await house.as(people.worker);
  const outcomeId = await addOutcome(worker, plan);
  await worker.post(`${plan}/draft/outcomes/${outcomeId}/steps`, stepForm(nurse));
  await publish(worker, plan);
  await worker.post(`${plan}/reviews`, reviewForm([outcomeId], 'on-track'));
  const { html } = await worker.get(`${plan}?said=reviewed`);
  for (const text of [
    'The review is kept',
    'On track, as said on 20 November 2026',
    'Two nights now.',
    'Version 1, published by',
  ])
    expect(html).toContain(text);
  expect(html).toMatch(/href="\/actions\/[0-9a-f-]+">Bring the bed<\/a>/);
  const reader = await (await house.as(people.policePanelMember)).get(plan);
  expect([reader.status, reader.html.includes('Change the plan')]).toEqual([200, false]);
});

test('more outcomes and reviews cost no more queries', async () => {
  const { plan } = settled;
  const worker = await house.as(people.worker);
  const count = async () => {
    await worker.get(plan);
    house.queries();
    await worker.get(plan);
    return house.queries().length;
  };
  const few = await count();
  const ids = [];
  for (let index = 0; index < 5; index++) ids.push(await addOutcome(worker, plan));
  await publish(worker, plan);
  await worker.post(`${plan}/reviews`, reviewForm(ids, 'escalating', '2'));
  expect(await count()).toBe(few);
});

test('another team and another partnership get 404, a role without the permission 403', async () => {
  for (const email of outsiders)
    expect([email, (await (await house.as(email)).get(settled.plan)).status]).toEqual([email, 404]);
  expect((await (await house.as(people.directoryEditor)).get(settled.plan)).status).toBe(403);
});
