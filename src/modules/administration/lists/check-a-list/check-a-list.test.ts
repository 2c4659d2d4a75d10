import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildPerson } from '#testing/build-person.ts';
import { lettersOf } from '#testing/letters-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let police: string;

beforeAll(async () => {
  house = await openTestHouse();
  const { rows } = await house.owner.query<{ id: string }>(
    `select agency_id as id from access.agency where kind = 'police'`,
  );
  police = rows[0]?.id ?? '';
});
afterAll(() => house.close());

async function send(rows: readonly string[]): Promise<string> {
  const content = ['Name,E-mail,Job title,Roles,Team,Language', ...rows].join('\n');
  const file = { field: 'file', name: 'people.csv', type: 'text/csv', content };
  const administrator = await house.as(people.policeAdministrator);
  return (
    (await administrator.upload('/people/lists', { agencyId: police }, file, '/people/lists/new')).location ??
    ''
  );
}
const invited = async () =>
  (
    await house.owner.query<{ email: string }>(
      `select u.email from administration.invitation i join access.user_account u using (user_id) order by 1`,
    )
  ).rows.map(({ email }) => email);

test('nobody is invited by the check: bad rows are listed with what to put right, good ones wait', async () => {
  const path = await send([
    `O'Brien-ap-Siôn 李,first@vale-police.example,Constable,Practitioner,,`,
    '=cmd(),second@vale-police.example,Constable,Panel chair,,',
    'Third,first@vale-police.example,,Practitioner,No such team,',
  ]);
  const { html } = await (await house.as(people.policeAdministrator)).get(path);
  expect(html).toContain('1 person can be invited, 2 rows cannot');
  expect(html).toContain('Nobody is invited yet.');
  expect(html).toContain('O&#39;Brien-ap-Siôn 李');
  expect(html).toContain('One of these roles is given by a system administrator.');
  expect(html).toContain(
    'The same address stands in a row above. Give the job title. This agency has no team of that name.',
  );
  expect(await invited()).toEqual([]);
});

test('confirmed, the good rows are invited once, with a letter each; whose address was taken meanwhile is listed', async () => {
  const path = await send([
    'Ann Early,ann.early@vale-police.example,Constable,Practitioner,Child Protection Investigation Unit,Welsh',
    'Ben Late,ben.late@vale-police.example,Constable,Practitioner,,',
    'Wrong,wrong,Constable,Practitioner,,',
  ]);
  await buildPerson(house.owner, {
    email: 'ben.late@vale-police.example',
    agency: 'Vale and Staithes Constabulary',
  });
  const administrator = await house.as(people.policeAdministrator);
  expect((await administrator.post(`${path}/confirm`)).location).toBe(path);
  expect((await administrator.post(`${path}/confirm`)).location).toBe(path);
  expect(await invited()).toEqual(['ann.early@vale-police.example']);
  expect(await lettersOf(house.owner, 'ann.early@vale-police.example')).toMatchObject([
    { subject: 'Eich gwahoddiad i Teamaround' },
  ]);
  const { html } = await administrator.get(path);
  expect(html).toContain('1 person is invited, 2 rows were left out');
  expect(html).toContain('Somebody of this agency has this address already');
  expect(html).not.toContain('/confirm"');
  const trail = (await auditOf(house.owner, people.policeAdministrator)).filter(
    ({ act }) => act === 'people of a list invited',
  );
  expect(trail.map(({ detail }) => (detail['userIds'] as string[] | undefined)?.length)).toEqual([
    undefined,
    1,
  ]);
});

test('left, it invites nobody, then or later', async () => {
  const path = await send(['Left Out,left.out@vale-police.example,Constable,Practitioner,,']);
  const administrator = await house.as(people.policeAdministrator);
  expect((await administrator.post(`${path}/leave`)).location).toBe('/people');
  await administrator.post(`${path}/confirm`);
  expect((await administrator.get(path)).html).toContain('The list is left: nobody was invited');
  expect(await invited()).not.toContain('left.out@vale-police.example');
});

test('a list is for whoever sent it', async () => {
  const path = await send(['Own List,own.list@vale-police.example,Constable,Practitioner,,']);
  for (const other of [people.careAdministrator, people.systemAdministrator]) {
    const person = await house.as(other);
    expect((await person.get(path)).status).toBe(404);
    expect((await person.post(`${path}/confirm`)).status).toBe(404);
    expect((await person.post(`${path}/leave`)).status).toBe(404);
  }
  expect((await (await house.as(people.policeOfficer)).get(path)).status).toBe(403);
  expect(await invited()).not.toContain('own.list@vale-police.example');
});
