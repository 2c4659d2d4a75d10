import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { atFrontDoor, sendReferral, strangerForm } from '#testing/referral-form.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('the referrer follows up, and the front door writes back', async () => {
  const school = await house.as(people.schoolLead);
  const path = await sendReferral(school, {
    child: { ...strangerForm, givenName: 'Tal', familyName: 'Rushmere' },
  });
  expect((await school.post(`${path}/messages`, { what: '' })).status).toBe(422);
  expect((await school.post(`${path}/messages`, { what: 'He was not in school today' })).status).toBe(303);
  const door = await house.as(people.frontDoor);
  expect((await door.get(atFrontDoor(path))).html).toContain('He was not in school today');
  house.clock.moveTo('2026-11-21T10:10:00Z');
  expect((await door.post(`${atFrontDoor(path)}/messages`, { what: 'We go there now' })).status).toBe(303);
  expect((await school.get('/')).html).toContain('The front door wrote to you about');
  expect((await school.get(path)).html).toContain('We go there now');
  expect((await door.post(`${path}/messages`, { what: 'As if I were the referrer' })).status).toBe(404);
});
