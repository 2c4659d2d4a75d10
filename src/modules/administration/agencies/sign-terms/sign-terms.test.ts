import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isPublic } from '#platform/web/routes.ts';
import { auditOf } from '#testing/audit-of.ts';
import { buildPerson } from '#testing/build-person.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

const administrator = 'admin@waiting.example';
const colleague = 'colleague@waiting.example';
let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  await house.owner.query(`
    insert into access.agency (partnership_id, agency_id, name, kind, waits_for_terms)
    select partnership_id, gen_random_uuid(), 'The Waiting Room', 'voluntary', true from access.partnership where la_code = '951'
    on conflict (partnership_id, name) do update set waits_for_terms = true`);
  await house.owner.query('delete from administration.terms_signature');
  const { rowCount } = await house.owner.query('select from access.user_account where email = $1', [
    administrator,
  ]);
  if (rowCount !== 0) return;
  await buildPerson(house.owner, {
    email: administrator,
    agency: 'The Waiting Room',
    roles: ['agency-administrator'],
  });
  await buildPerson(house.owner, { email: colleague, agency: 'The Waiting Room', language: 'cy' });
});
afterAll(() => house.close());

test('until the agency has signed, every address leads to the terms, and there is nothing else to go to', async () => {
  const person = await house.as(administrator);
  const addresses = house.app.house.routes.filter(
    (route) => !isPublic(route) && route.path !== '/terms-of-use',
  );
  expect(addresses.length).toBeGreaterThan(60);
  for (const { method, path } of addresses) {
    const address = path.replaceAll(/:\w+/g, crypto.randomUUID());
    const { status, location } = await (method === 'GET' ? person.get(address) : person.post(address, {}));
    expect([path, status, location]).toEqual([path, 303, '/terms-of-use']);
  }
  const { html } = await person.get('/terms-of-use');
  expect(html).toContain('Read this and sign for The Waiting Room');
  expect(html).not.toContain('govuk-service-navigation__list');
  const trail = await auditOf(house.owner, administrator);
  expect(trail.filter(({ outcome }) => outcome === 'refused').length).toBe(addresses.length);
});

test('a file is not taken from them either', async () => {
  const person = await house.as(administrator);
  const file = { field: 'file', name: 'people.csv', type: 'text/csv', content: 'Name\nAnn\n' };
  expect((await person.upload('/people/lists', {}, file, '/terms-of-use')).status).toBe(403);
});

test('a colleague reads that they wait, in their language, and cannot sign', async () => {
  const person = await house.as(colleague);
  const { html } = await person.get('/terms-of-use');
  expect(html).toContain('Rydym yn aros am The Waiting Room');
  expect(html).not.toContain('name="agrees"');
  expect((await person.post('/terms-of-use', { agrees: 'yes', version: '1' }, '/help')).status).toBe(500);
  expect((await person.get('/')).location).toBe('/terms-of-use');
});

test('signing is for what was read: without the tick, or of another version, it comes back', async () => {
  const person = await house.as(administrator);
  for (const fields of [{ version: '1' }, { agrees: 'yes', version: '0' }]) {
    const { status, html } = await person.post('/terms-of-use', fields, '/terms-of-use');
    expect(status).toBe(422);
    expect(html).toContain('Tick the box to say that your agency agrees');
  }
  expect((await person.get('/')).location).toBe('/terms-of-use');
});

test('signed, the agency’s people come in; what was signed, by whom, when and in which language is kept', async () => {
  const person = await house.as(administrator);
  expect(
    (await person.post('/terms-of-use', { agrees: 'yes', version: '1' }, '/terms-of-use')).location,
  ).toBe('/people');
  expect((await person.get('/people')).status).toBe(200);
  expect((await (await house.as(colleague)).get('/')).status).toBe(200);
  const { rows } = await house.owner.query(
    `select s.version, s.language, u.email, s.signed_at as at from administration.terms_signature s join access.user_account u on u.user_id = s.signed_by`,
  );
  expect(rows).toEqual([{ version: '1', language: 'en', email: administrator, at: house.clock.now() }]);
  expect((await person.get('/terms-of-use')).html).toContain('Version 1 was signed for The Waiting Room by');
  expect((await auditOf(house.owner, administrator)).map(({ act }) => act)).toContain('terms of use signed');
});

test('an agency that was here before is not locked out, and its administrator can sign', async () => {
  const { html } = await (await house.as(people.policeAdministrator)).get('/terms-of-use');
  expect(html).toContain('I agree to this for Vale and Staithes Constabulary');
  expect((await (await house.as(people.worker)).get('/terms-of-use')).html).not.toContain('name="agrees"');
});
