import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { fosterOne } from '#testing/special-referral.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const visit = {
  ...{ 'visitedOn-day': '20', 'visitedOn-month': '11', 'visitedOn-year': '2026' },
  ...{ seen: 'alone', report: 'Well and at ease.' },
};

test.each([
  [{ 'visitedOn-day': '', 'visitedOn-month': '', 'visitedOn-year': '' }, 'Enter the day of the visit'],
  [{ 'visitedOn-day': '31', 'visitedOn-month': '2' }, 'as a real date'],
  [{ 'visitedOn-year': '2027' }, 'must be today or earlier'],
  [{ seen: '' }, 'Say whether the child was seen alone'],
  [{ seen: 'not-alone' }, 'Write why the child was not seen alone'],
  [{ report: '' }, 'Write the report of the visit'],
])('a wrong visit comes back with its message (%#)', async (wrong, message) => {
  const { path } = await fosterOne(house, 'Gwenllian');
  const answer = await (await house.as(people.frontDoor)).post(`${path}/visit`, { ...visit, ...wrong });
  expect([answer.status, answer.html.includes(message)]).toEqual([422, true]);
});

test('a visit with its report stands on the arrangement, in time, and the next is due 6 weeks later', async () => {
  const { path } = await fosterOne(house, 'Tomos');
  const door = await house.as(people.frontDoor);
  expect((await door.post(`${path}/visit`, visit)).status).toBe(303);
  const { html } = await door.get(path);
  for (const said of ['Seen alone', 'Well and at ease.', 'done in time', 'Visit 2'])
    expect(html).toContain(said);
  expect((await (await house.as(people.coordinator)).get(`${path}/visit`)).status).toBe(403);
});

test('the visits are those of children’s social care: the police of the front door write none', async () => {
  const { path } = await fosterOne(house, 'Non');
  const police = await house.as(people.frontDoorPolice);
  expect((await police.get(path)).status).toBe(200);
  expect((await police.get(`${path}/visit`)).status).toBe(404);
  expect((await police.post(`${path}/visit`, visit)).status).toBe(404);
});
