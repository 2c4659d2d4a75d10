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

test('the open one and those before it; a second can be opened once the first is over', async () => {
  const list = `/children/${child.childId}/early-help`;
  const open = (await school.get(list)).html;
  expect(open).toContain('Open since 21 November 2026');
  expect(open).not.toContain(`${list}/new`);
  await school.post(`${help}/meetings`, { ...meetingForm, ...dayIn('heldOn', '2026-11-21'), version: '1' });
  await school.post(`${help}/close`, { version: '2', outcome: 'needs-met', because: 'Done' });
  const over = (await school.get(list)).html;
  for (const said of ['From 21 November 2026 to 21 November 2026', 'The needs are met', `${list}/new`])
    expect(over).toContain(said);
  expect((await (await house.as(people.otherWorker)).get(list)).status).toBe(404);
});
