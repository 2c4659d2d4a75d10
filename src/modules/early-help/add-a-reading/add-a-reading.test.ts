import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { dayIn, helpOpenedBySchool, meetingForm } from '#testing/early-help-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import type { Person } from '#testing/browserless.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let school: Person;
let help: string;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  ({ school, help } = await helpOpenedBySchool(house));
});

const form = {
  tool: 'graded-care-profile-2',
  edition: '2.1',
  licence: 'L-77',
  figures: '2, 3, 3, 4',
  ...dayIn('takenOn', '2026-11-20'),
};

test('only figures are kept, with edition and licence', async () => {
  expect((await school.get(`${help}/readings/new`)).html).toContain('Only the figures are kept here');
  expect((await school.post(`${help}/readings`, form)).location).toBe(`${help}#readings`);
  const { html } = await school.get(help);
  for (const said of ['2, 3, 3, 4', 'Edition 2.1, 20 November 2026', 'licence L-77'])
    expect(html).toContain(said);
});

test.each([
  [{ tool: '' }, 'Choose the tool'],
  [{ edition: '' }, 'Enter the version of the tool'],
  [{ licence: '' }, 'Enter the licence'],
  [{ figures: 'Some of the time: 3' }, 'without words of the tool'],
  [{ figures: 'a b' }, 'without words of the tool'],
  [dayIn('takenOn', '2026-11-30'), 'Enter the day it was used'],
])('a wrong answer comes back with its message (%#)', async (wrong, message) => {
  const { status, html } = await school.post(`${help}/readings`, { ...form, ...wrong });
  expect([status, html.includes(message)]).toEqual([422, true]);
  expect((await (await house.as(people.otherWorker)).post(`${help}/readings`, form)).status).toBe(404);
});

test('nothing is added to one that is over', async () => {
  await school.post(`${help}/close`, { version: '1', outcome: 'other', because: 'Asked for by mistake' });
  expect((await school.post(`${help}/readings`, form)).location).toBe(help);
  expect((await school.post(`${help}/meetings`, { ...meetingForm, version: '2' })).status).toBe(409);
  expect((await school.get(help)).html).not.toContain('L-77');
});
