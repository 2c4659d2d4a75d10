import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('a system administrator sees each agency, who administers it, and how to invite somebody who does', async () => {
  const { status, html } = await (await house.as(people.systemAdministrator)).get('/people/agencies');
  expect(status).toBe(200);
  expect(html).toContain('12 agencies');
  expect(html).toContain('Heronsgate CAMHS');
  expect(html).toContain('1 administrator');
  expect(html).toMatch(/href="\/people\/invite\?agency=[0-9a-f-]{36}"/);
  expect(html).toContain('Add an agency');
  expect(html).not.toContain('Cwm Arian');
});

test('a data protection officer reads the same, and adds nothing', async () => {
  const { html } = await (await house.as(people.dataProtectionOfficer)).get('/people/agencies');
  expect(html).toContain('Heronsgate CAMHS');
  expect(html).not.toContain('/people/agencies/new');
  expect(html).not.toContain('/people/invite');
});

test('it is for those who look after people', async () => {
  expect((await (await house.as(people.worker)).get('/people/agencies')).status).toBe(403);
});

test('it says who signed which version, and when', async () => {
  await house.owner.query('delete from administration.terms_signature');
  await (await house.as(people.policeAdministrator)).post('/terms-of-use', { agrees: 'yes', version: '1' });
  const { html } = await (await house.as(people.systemAdministrator)).get('/people/agencies');
  expect(html).toContain('Version 1, signed by Naseem Bridgewood on 21 November 2026');
});
