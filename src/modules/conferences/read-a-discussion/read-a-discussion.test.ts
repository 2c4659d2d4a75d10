import { afterAll, beforeAll, expect, test } from 'vitest';
import { childAtRisk, enquireAtRisk, holdDiscussion } from '#testing/conference-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('who took part, what is known and what was decided are read by every agency next to the child, and by nobody else', async () => {
  const child = await childAtRisk(house);
  const path = await enquireAtRisk(house, child);
  for (const email of [people.worker, people.policeOfficer, people.nurse]) {
    const { html } = await (await house.as(email)).get(path);
    for (const text of [
      'The team manager',
      'A detective sergeant',
      'The named nurse',
      'The burn was no accident.',
    ])
      expect(html, email).toContain(text);
  }
  expect((await (await house.as(people.otherWorker)).get(path)).status).toBe(404);
});

test('only who decides is offered to', async () => {
  const path = await holdDiscussion(house, await house.as(people.worker), await childAtRisk(house));
  expect((await (await house.as(people.manager)).get(path)).html).toContain(`${path}/decide`);
  expect((await (await house.as(people.policeOfficer)).get(path)).html).not.toContain(`${path}/decide`);
});
