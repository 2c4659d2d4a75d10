import { afterAll, beforeAll, expect, test } from 'vitest';
import { takenRequest } from '#testing/access-request.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('says what is late first, in days, with the same queries however many there are', async () => {
  await takenRequest(house, { receivedOn: '2026-10-19' });
  const officer = await house.as(people.dataProtectionOfficer);
  house.queries();
  const { html } = await officer.get('/information-rights');
  const few = house.queries().length;
  expect(html).toContain('2 days late');
  await takenRequest(house, { receivedOn: '2026-11-20' });
  house.queries();
  const more = await officer.get('/information-rights');
  expect(house.queries().length).toBe(few);
  expect(more.html.indexOf('2 days late')).toBeLessThan(more.html.indexOf('due on 20 December 2026'));
});

test('reads Welsh', async () => {
  const officer = await house.as(people.dataProtectionOfficer);
  await officer.post('/language', { to: 'cy', returnTo: '/information-rights' });
  expect((await officer.get('/information-rights')).html).toContain('Ceisiadau am ddata');
});
