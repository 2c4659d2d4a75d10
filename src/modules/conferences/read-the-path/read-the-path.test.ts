import { afterAll, beforeAll, expect, test } from 'vitest';
import { childAtRisk, enquireAtRisk, makePlan, protectionOf } from '#testing/conference-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('nothing yet says how to begin; then the path is told in its order, with what is due', async () => {
  const child = await childAtRisk(house);
  const worker = await house.as(people.worker);
  const empty = await worker.get(protectionOf(child));
  expect(empty.status).toBe(200);
  expect(empty.html).toContain(`${protectionOf(child)}/discussions/new`);
  const discussion = await enquireAtRisk(house, child);
  const { html } = await worker.get(protectionOf(child));
  expect(html).toContain(`href="${discussion}"`);
  expect(html).toContain('due on 23 November 2026');
});

test('what it costs does not grow with the path; who does not see the child finds nothing', async () => {
  const child = await childAtRisk(house);
  const worker = await house.as(people.worker);
  await enquireAtRisk(house, child);
  await worker.get(protectionOf(child));
  house.queries();
  await worker.get(protectionOf(child));
  const few = house.queries().length;
  await makePlan(house, child);
  house.queries();
  await worker.get(protectionOf(child));
  expect(house.queries()).toHaveLength(few);
  expect((await (await house.as(people.otherWorker)).get(protectionOf(child))).status).toBe(404);
});
