import { afterAll, beforeAll, expect, test } from 'vitest';
import { childAtRisk, makePlan, protectionOf } from '#testing/conference-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('the child at a glance says what is due on the path of child protection, and leads to it', async () => {
  const child = await childAtRisk(house);
  const worker = await house.as(people.worker);
  const before = await worker.get(`/children/${child.childId}`);
  expect(before.html).toContain(`href="${protectionOf(child)}"`);
  expect(before.html).not.toContain('due on 4 December 2026');
  await makePlan(house, child);
  const { html } = await worker.get(`/children/${child.childId}`);
  expect(html).toContain('due on 4 December 2026');
  const elsewhere = await (await house.as(people.otherWorker)).get(`/children/${child.childId}`);
  expect(elsewhere.status).toBe(404);
});
