import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { BuiltChild } from '#testing/build-child.ts';
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

test('the page of the child says that early help is open and when the team meets next, in one query', async () => {
  const page = `/children/${child.childId}`;
  house.queries();
  const { html } = await school.get(page);
  expect(house.queries().filter((text) => text.includes('early_help.help'))).toHaveLength(1);
  for (const said of ['Open since 21 November 2026', 'due on 2 January 2027', help])
    expect(html).toContain(said);
  await school.post(`${help}/meetings`, { ...meetingForm, ...dayIn('heldOn', '2026-11-21'), version: '1' });
  await school.post(`${help}/close`, { version: '2', outcome: 'needs-met', because: 'Done' });
  expect((await school.get(page)).html).toContain('None open. 1 before.');
  expect((await (await house.as(people.otherWorker)).get(page)).status).toBe(404);
});
