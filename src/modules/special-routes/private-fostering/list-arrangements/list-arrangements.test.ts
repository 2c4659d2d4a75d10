import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { fosterOne } from '#testing/special-referral.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('lists the open arrangements of the children one sees, in as many queries however many there are', async () => {
  const door = await house.as(people.frontDoor);
  expect((await door.get('/private-fostering')).html).toContain('No child you see is privately fostered now');
  await fosterOne(house, 'Emlyn');
  house.queries();
  expect((await door.get('/private-fostering')).html).toContain('Emlyn Quillhampton');
  const few = house.queries().length;
  await fosterOne(house, 'Tomos');
  house.queries();
  expect((await door.get('/private-fostering')).html).toContain('Tomos Quillhampton');
  expect(house.queries()).toHaveLength(few);
  expect((await (await house.as(people.worker)).get('/private-fostering')).html).not.toContain(
    'Quillhampton',
  );
  expect((await (await house.as(people.policePanelMember)).get('/private-fostering')).status).toBe(403);
});
