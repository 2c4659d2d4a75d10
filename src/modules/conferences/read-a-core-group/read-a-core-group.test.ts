import { afterAll, beforeAll, expect, test } from 'vitest';
import { boxOf, childAtRisk, dateBoxes, makePlan, protectionOf } from '#testing/conference-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('what moved and who was there are read by who sees the child; the page says what it cannot do', async () => {
  const child = await childAtRisk(house);
  const plan = (await makePlan(house, child)).split('/').at(-1) ?? '';
  const nurse = await house.as(people.nurse);
  const { location = '' } = await nurse.post(`${protectionOf(child)}/core-groups`, {
    ...{ plan, moved: 'She is in school every day.' },
    ...dateBoxes('held', '2026-11-20'),
    [await boxOf(house, 'health')]: 'A school nurse',
  });
  const { html } = await (await house.as(people.worker)).get(location);
  for (const text of ['She is in school every day.', 'A school nurse', 'A core group cannot.'])
    expect(html).toContain(text);
  expect((await (await house.as(people.otherWorker)).get(location)).status).toBe(404);
});
