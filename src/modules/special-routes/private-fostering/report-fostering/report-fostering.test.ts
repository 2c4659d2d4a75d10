import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { fosterOne } from '#testing/special-referral.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('the annual report is for who holds the permission, of years that are over, without a name', async () => {
  await fosterOne(house, 'Emlyn');
  const { status, html } = await (await house.as(people.quality)).get('/private-fostering/report');
  expect([status, html.includes('2025-26'), html.includes('2026-27'), html.includes('Emlyn')]).toEqual([
    200,
    true,
    false,
    false,
  ]);
  for (const email of [people.worker, people.coordinator])
    expect((await (await house.as(email)).get('/private-fostering/report')).status).toBe(403);
});
