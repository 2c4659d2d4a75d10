import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { grant, type BuiltChild } from '#testing/build-child.ts';
import { dayIn, helpOpenedBySchool, meetingForm } from '#testing/early-help-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import type { Person } from '#testing/browserless.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let school: Person;
let help: string;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  ({ child, school, help } = await helpOpenedBySchool(house));
});

test.each([
  [dayIn('heldOn', '2026-11-22'), 'must be today or before'],
  [dayIn('heldOn', '2026-11-20'), 'must not be before early help was opened'],
  [{ 'heldOn-day': '' }, 'Enter the day of the meeting as a real date'],
  [{ startsAt: '25:00' }, 'Enter when it began'],
  [{ endsAt: '' }, 'Enter when it ended'],
  [{ endsAt: '13:00' }, 'after the beginning'],
  [{ familyThere: '' }, 'Enter who of the family came'],
  [{ said: '' }, 'Enter what was said'],
  [{ 'action-1-what': 'Ring them' }, 'Choose who does it'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const { status, html } = await school.post(`${help}/meetings`, {
    ...meetingForm,
    place: 'Room <4>',
    version: '1',
    ...wrong,
  });
  expect([status, html.includes(message), html.includes('Room &lt;4&gt;')]).toEqual([422, true, true]);
});

test('two record at once: one counts, the second keeps their words; posted after closing too', async () => {
  await grant(house.owner, child, people.worker);
  const worker = await house.as(people.worker);
  const answers = await Promise.all(
    [school, worker].map((one, index) =>
      one.post(`${help}/meetings`, { ...meetingForm, said: `Word ${index}`, version: '1' }),
    ),
  );
  expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 409]);
  expect(answers.find(({ status }) => status === 409)?.html).toMatch(/Word [01]/);
  await school.post(`${help}/close`, { version: '2', outcome: 'moved-away', because: 'To Ludlow' });
  expect((await worker.post(`${help}/meetings`, { ...meetingForm, version: '2' })).status).toBe(409);
  expect((await worker.get(`${help}/meetings/new`)).location).toBe(help);
});

test('another team gets 404', async () => {
  const other = await house.as(people.otherWorker);
  expect((await other.get(`${help}/meetings/new`)).status).toBe(404);
  expect((await other.post(`${help}/meetings`, { ...meetingForm, version: '1' })).status).toBe(404);
});
