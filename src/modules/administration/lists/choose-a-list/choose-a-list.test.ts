import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
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

const heading = 'Name,E-mail,Job title,Roles,Team,Language';
async function send(
  content: string | Buffer,
  fields: Record<string, string> = { agencyId: police },
  by: string = people.policeAdministrator,
) {
  const file = { field: 'file', name: 'people.csv', type: 'text/csv', content };
  return (await house.as(by)).upload('/people/lists', fields, file, '/people/lists/new');
}

test('the form says what a list holds, with this agency’s roles and teams', async () => {
  const { status, html } = await (await house.as(people.policeAdministrator)).get('/people/lists/new');
  expect(status).toBe(200);
  expect(html).toContain('Teams of this agency: Child Protection Investigation Unit.');
  expect(html).toContain('Practitioner, Team manager');
  expect(html).not.toContain('Panel chair');
});

test('a list is read as lists of people are: semicolons, Windows-1252, quoted cells, blank rows; in either language', async () => {
  const text = `Enw;E-bost;Swydd;Rolau;Iaith\r\n\r\n"Siân Talbanydd";sian@vale-police.example;Swyddog;"Ymarferydd, Aelod panel";Cymraeg\r\n`;
  const { location } = await send(Buffer.from(text, 'latin1'));
  expect(location).toMatch(/^\/people\/lists\/[0-9a-f-]{36}$/);
  const { html } = await (await house.as(people.policeAdministrator)).get(location ?? '');
  expect(html).toContain('Siân Talbanydd');
  expect(html).toContain('Practitioner and Panel member');
  expect(html).toMatch(/govuk-table__cell--numeric">3</);
  expect((await auditOf(house.owner, people.policeAdministrator)).map(({ act }) => act)).toContain(
    'list of invitations checked',
  );
});

test.each<[string, string | Buffer]>([
  ['The file is empty', ''],
  ['no column for e-mail and roles', 'Name,Job title\nAnn,Officer\n'],
  ['Choose a CSV file', Buffer.from('PK\u0003\u0004rest', 'latin1')],
  [
    'The list has more than 300 rows',
    `${heading}\n${'Ann,a@b.example,Officer,Practitioner,,\n'.repeat(301)}`,
  ],
])('says why a whole list cannot be read: %s', async (_, content) => {
  const { status, html } = await send(content);
  expect(status).toBe(422);
  expect(html).toContain('id="file-error"');
  const { rows } = await house.owner.query(
    `select from administration.invitation_row where full_name = 'Ann'`,
  );
  expect(rows).toEqual([]);
});

test('each refusal has its sentence', async () => {
  expect((await send('Name,Job title\nAnn,Officer\n')).html).toContain('no column for e-mail and roles');
  expect(
    (await send(`${heading}\n${'Ann,a@b.example,Officer,Practitioner,,\n'.repeat(301)}`)).html,
  ).toContain('more than 300 rows');
  expect((await send('')).html).toContain('The file is empty');
});

test('no file, another agency, no permission', async () => {
  const administrator = await house.as(people.policeAdministrator);
  const none = await administrator.post('/people/lists', { agencyId: police });
  expect(none.status).toBe(422);
  expect(none.html).toContain('Choose the file with the people to invite');
  const row = `${heading}\nAnn,a@b.example,Officer,Practitioner,,\n`;
  expect((await send(row, { agencyId: police }, people.careAdministrator)).status).toBe(404);
  expect((await send(row, { agencyId: police }, people.worker)).status).toBe(403);
});
