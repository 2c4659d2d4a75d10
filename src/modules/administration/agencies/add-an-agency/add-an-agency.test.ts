import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { lettersOf } from '#testing/letters-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const form = {
  name: 'Quaymarsh Sanctuary',
  kind: 'voluntary',
  contactName: 'Oona Fairweather-Blunt',
  contactEmail: 'oona@quaymarsh.example',
};
const add = async (fields: object = {}, by: string = people.systemAdministrator) =>
  (await house.as(by)).post('/people/agencies', { ...form, ...fields });

test('a system administrator adds an agency and goes on to invite its first administrator, and nobody else', async () => {
  const system = await house.as(people.systemAdministrator);
  expect((await system.get('/people/agencies/new')).status).toBe(200);
  const { location } = await add();
  expect(location).toMatch(/^\/people\/invite\?agency=/);
  const agencyId = location?.split('=')[1] ?? '';
  expect((await auditOf(house.owner, people.systemAdministrator))[0]).toMatchObject({
    act: 'agency added',
    detail: { agencyId },
  });
  const page = await system.get(location ?? '');
  expect(page.html).toContain('Invite the first administrator');
  expect(page.html).toContain('value="agency-administrator" checked');
  expect(page.html).not.toContain('value="practitioner"');
  const person = {
    agencyId,
    fullName: 'Oona',
    email: 'oona@quaymarsh.example',
    jobTitle: 'Director',
    language: 'en',
  };
  const wrong = await system.post('/people', { ...person, roles: 'practitioner' });
  expect(wrong.html).toContain('only its administrators can be invited');
  expect((await system.post('/people', { ...person, roles: 'agency-administrator' })).status).toBe(303);
  expect(await lettersOf(house.owner, 'oona@quaymarsh.example')).toHaveLength(1);
  const list = await system.get('/people/agencies');
  expect(list.html).toContain('Waits for its signature');
  expect(list.html).toContain('1 agency has not signed the terms of use yet');
});

test.each([
  [{ name: '' }, 'Enter the name of the agency'],
  [{ name: 'Staithe Homes' }, 'Your partnership has an agency of this name'],
  [{ kind: 'circus' }, 'Choose what kind of agency it is'],
  [{ contactName: '' }, 'Enter who speaks for the agency'],
  [{ contactEmail: 'oona' }, 'Enter an e-mail address in the correct form'],
])('a wrong answer comes back with its message: %j', async (fields, message) => {
  const { status, html } = await add(fields);
  expect(status).toBe(422);
  expect(html).toContain(message);
  expect(html).toContain('oona');
});

test('the name of an agency of another partnership is free', async () => {
  expect((await add({ name: 'Gwasanaethau Plant Cwm Arian' })).status).toBe(303);
});

test('nobody else adds one', async () => {
  for (const other of [people.careAdministrator, people.dataProtectionOfficer, people.worker]) {
    expect((await (await house.as(other)).get('/people/agencies/new')).status).toBe(403);
    expect((await add({ name: 'Nobody’s' }, other)).status).toBe(403);
  }
  const { rows } = await house.owner.query(`select from access.agency where name = 'Nobody’s'`);
  expect(rows).toEqual([]);
});
