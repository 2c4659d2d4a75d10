import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePair, pairOf } from '#testing/make-pair.ts';
import { restrictFor } from '#testing/restrict-for.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('with no pair the page says why there is none', async () => {
  const { status, html } = await (await house.as(people.coordinator)).get('/duplicates');
  expect([status, html.includes('There is no pair to decide')]).toEqual([200, true]);
  expect(html).toContain('Every hour the records that are new or changed');
});

test('a pair stands there with how likely it is; one of a restricted child only for who is named', async () => {
  const [one, other] = await makePair(house);
  const pair = await pairOf(house, one, other);
  const coordinator = await house.as(people.coordinator);
  const { html } = await coordinator.get('/duplicates?show=open');
  expect(html).toContain(`href="${pair}"`);
  expect(html).toContain('Ottilie Brackenhirst');
  expect((await coordinator.get('/duplicates?show=not-same')).html).not.toContain(pair);
  await restrictFor(house, one, [people.worker]);
  expect((await coordinator.get('/duplicates')).html).not.toContain(pair);
  expect((await coordinator.get(pair)).status).toBe(404);
});

test('whoever works with children but not with the whole of them gets 403', async () => {
  expect((await (await house.as(people.worker)).get('/duplicates')).status).toBe(403);
});
