import { afterAll, beforeAll, expect, test } from 'vitest';
import { childAtRisk, holdDiscussion } from '#testing/conference-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('a wrong answer keeps what was typed; of two decisions at once the second is shown the first, with its own words', async () => {
  const child = await childAtRisk(house);
  const manager = await house.as(people.manager);
  const path = `${await holdDiscussion(house, manager, child)}/decide`;
  const none = await manager.post(path, { because: 'Her arm <b>' });
  expect(none.status).toBe(422);
  expect(none.html).toContain('href="#outcome"');
  expect(none.html).toContain('Her arm &lt;b&gt;');
  const [one, other] = [await house.as(people.manager), await house.as(people.manager)];
  const answers = await Promise.all([
    one.post(path, { outcome: 'section-47-joint', because: 'It was no accident.' }),
    other.post(path, { outcome: 'no-section-47', because: 'It was an accident.' }),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const second = answers.find(({ status }) => status === 409);
  expect(second?.html).toContain('It was no accident.');
  expect(second?.html).toContain('It was an accident.');
});
