import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { versionOf } from '#testing/referral-form.ts';
import { fosterOne, sendSpecial, takeSpecial } from '#testing/special-referral.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('private fostering of a child who is not known here asks first which child it is', async () => {
  const school = await house.as(people.schoolLead);
  const path = await sendSpecial(school, { route: 'private-fostering' });
  const door = await house.as(people.frontDoor);
  await takeSpecial(door, path);
  const version = versionOf((await door.get(`${path}/outcome`)).html);
  const asked = { version, outcome: 'arrangement', because: 'A neighbour.' };
  const refused = await door.post(`${path}/outcome`, asked);
  expect([refused.status, refused.html.includes('Say first which child')]).toEqual([422, true]);
  const other = await buildChild(house.owner, {
    ...{ givenName: 'Ivo', familyName: 'Quillhampton', birthDate: '2019-02-04' },
  });
  expect((await door.post(`${path}/tie`, { childId: other.childId })).status).toBe(303);
  expect((await door.post(`${path}/tie`, { childId: other.childId })).status).toBe(422);
  const { html } = await door.get(`${path}/outcome`);
  expect((await door.post(`${path}/outcome`, { ...asked, version: versionOf(html) })).status).toBe(303);
  expect((await door.get(path)).html).toContain('Open the arrangement and its visits');
});

test('an arrangement shows when the first visit is due and why; who does not see the child finds nothing', async () => {
  const { path } = await fosterOne(house, 'Emlyn');
  const { html } = await (await house.as(people.frontDoor)).get(path);
  expect(html).toContain('First visit');
  expect(html).toContain('Why this date');
  expect(html).toContain('Emlyn Quillhampton');
  expect((await (await house.as(people.schoolLead)).get(path)).status).toBe(404);
  expect((await (await house.as(people.policePanelMember)).get(path)).status).toBe(403);
});
