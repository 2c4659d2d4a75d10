import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { fosterOne } from '#testing/special-referral.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const end = {
  ...{ 'endedOn-day': '21', 'endedOn-month': '11', 'endedOn-year': '2026' },
  because: 'He went home.',
};

test.each([
  [{ 'endedOn-day': '', 'endedOn-month': '', 'endedOn-year': '' }, 'Enter the day it ended'],
  [{ 'endedOn-day': '31', 'endedOn-month': '2' }, 'as a real date'],
  [{ 'endedOn-year': '2027' }, 'must be today or earlier'],
  [{ 'endedOn-year': '2020' }, 'must not be before the day it began'],
  [{ because: '' }, 'Write why it ended'],
])('a wrong ending comes back with its message (%#)', async (wrong, message) => {
  const { path } = await fosterOne(house, 'Gwenllian');
  const answer = await (await house.as(people.frontDoor)).post(`${path}/end`, { ...end, ...wrong });
  expect([answer.status, answer.html.includes(message)]).toEqual([422, true]);
});

test('ends once, with why, and no visit is due any more', async () => {
  const { path } = await fosterOne(house, 'Tomos');
  const door = await house.as(people.frontDoor);
  expect((await door.post(`${path}/end`, end)).location).toBe(path);
  expect((await door.post(`${path}/end`, { ...end, because: 'Something else.' })).location).toBe(path);
  const { html } = await door.get(path);
  expect([
    html.includes('He went home.'),
    html.includes('Something else.'),
    html.includes('First visit'),
  ]).toEqual([true, false, false]);
  expect((await door.get(`${path}/visit`)).status).toBe(404);
});
