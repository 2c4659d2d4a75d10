import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
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

test('a fixed number of queries, however many meetings, and nothing for who does not see the child', async () => {
  await school.post(`${help}/meetings`, { ...meetingForm, version: '1' });
  house.queries();
  await school.get(help);
  const few = house.queries().length;
  for (const version of ['2', '3', '4']) await school.post(`${help}/meetings`, { ...meetingForm, version });
  house.queries();
  const { html } = await school.get(help);
  expect(house.queries()).toHaveLength(few);
  expect(html.split('Meeting on 21 November 2026')).toHaveLength(5);
  for (const said of ['6 to 8 weeks', '16 January 2027', dayIn('x', '2026-11-21')['x-day'] ?? ''])
    expect(html).toContain(said);
  const other = await house.as(people.otherWorker);
  for (const page of [help, `/children/${child.childId}/early-help`])
    expect((await other.get(page)).status).toBe(404);
  const another = await buildChild(house.owner);
  await grant(house.owner, another, people.schoolLead, { basis: 'team-member' });
  expect((await school.get(help.replace(child.childId, another.childId))).status).toBe(404);
});
