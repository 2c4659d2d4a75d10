import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildPerson } from '#testing/build-person.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

const police = 'Vale and Staithes Constabulary';
let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
  await buildPerson(house.owner, {
    email: 'sian.list@vale-police.example',
    agency: police,
    fullName: 'Siân Listowy',
    roles: [],
  });
});
afterAll(() => house.close());

test('an agency’s administrator sees the people of their agency and nobody else’s', async () => {
  const administrator = await house.as(people.policeAdministrator);
  const { status, html } = await administrator.get('/people');
  expect(status).toBe(200);
  expect(html).toContain('Paula Dunkerswick');
  expect(html).toContain('Siân Listowy');
  expect(html).toContain('No role');
  expect(html).toContain('5 people');
  expect(html).not.toContain('Jolanta');
  expect(html).toContain('href="/people" aria-current="page"');
});

test('a page costs the same few queries, however many people there are', async () => {
  const administrator = await house.as(people.careAdministrator);
  house.queries();
  await administrator.get('/people');
  const many = house.queries().length;
  const one = await house.as(people.policeAdministrator);
  house.queries();
  await one.get('/people');
  expect(house.queries().length).toBe(many);
});

test('it can be narrowed by role, team and state', async () => {
  const administrator = await house.as(people.policeAdministrator);
  const members = await administrator.get('/people?role=panel-member');
  expect(members.html).toContain('Ruaridh McAskellan');
  expect(members.html).not.toContain('Paula Dunkerswick');
  expect((await administrator.get('/people?state=left')).html).toContain('Nobody here yet');
  expect((await administrator.get('/people?role=PANEL-MEMBER')).html).toContain('5 people');
});

test('somebody is found by a part of the name, without its accents, or of the address; it stays out of the address', async () => {
  const administrator = await house.as(people.policeAdministrator);
  for (const search of ['SIAN', 'list@vale']) {
    const { status, html } = await administrator.post('/people/search', { search });
    expect(status).toBe(200);
    expect(html).toContain('Siân Listowy');
    expect(html).not.toContain('Paula');
  }
  expect((await administrator.post('/people/search', { search: 'Jolanta' })).html).toContain('0 people');
  const nothing = await administrator.post('/people/search', { search: ' ' });
  expect(nothing.status).toBe(422);
  expect(nothing.html).toContain('Enter a part of a name or an e-mail address');
});

test('those who look after the partnership see everybody, with their agency', async () => {
  for (const email of [people.systemAdministrator, people.dataProtectionOfficer]) {
    const person = await house.as(email);
    const { html } = await person.get('/people');
    expect(html).toContain('Vale and Staithes Constabulary');
    expect((await person.post('/people/search', { search: 'wierz' })).html).toContain('Jolanta Wierzbówka');
  }
  const officer = await house.as(people.dataProtectionOfficer);
  expect((await officer.get('/people')).html).not.toContain('Invite somebody');
});

test('it is for nobody else, and looking is on the audit trail', async () => {
  expect((await (await house.as(people.worker)).get('/people')).status).toBe(403);
  expect((await (await house.as(people.coordinator)).get('/people')).status).toBe(403);
  expect((await auditOf(house.owner, people.policeAdministrator)).map(({ act }) => act)).toContain(
    'people listed',
  );
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'people listed',
    outcome: 'refused',
  });
});
