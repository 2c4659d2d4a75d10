import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePair, mergePair, pairOf } from '#testing/make-pair.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('with none the page says where they are decided', async () => {
  const { status, html } = await (await house.as(people.coordinator)).get('/merges');
  expect([status, html.includes('No records have been merged')]).toEqual([200, true]);
});

test('what was merged stands there with who and when, and stays when it is taken apart', async () => {
  const coordinator = await house.as(people.coordinator);
  const [kept, other] = await makePair(house);
  const merge = await mergePair(coordinator, await pairOf(house, kept, other), kept);
  const { html } = await coordinator.get('/merges');
  expect(html).toContain(`href="${merge}"`);
  expect(html).toContain('Ottilie Brackenhirst');
  expect(html).toContain('Rosamund Tidewellow');
  await coordinator.post(`${merge}/undo`, { because: 'They are cousins' });
  const after = await coordinator.get('/merges');
  expect(after.html).toContain(`href="${merge}"`);
  expect((await (await house.as(people.worker)).get('/merges')).status).toBe(403);
});
