import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant } from '#testing/build-child.ts';
import { buildPerson, changesOf } from '#testing/build-person.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let userId: string;
let email: string;
let path: string;
let built = 0;
const police = 'Vale and Staithes Constabulary';

beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  email = `moved.${(built += 1)}@vale-police.example`;
  userId = await buildPerson(house.owner, {
    email,
    agency: police,
    team: 'Child Protection Investigation Unit',
  });
  path = `/people/${userId}/move`;
});
afterAll(() => house.close());

const agency = async (name: string) =>
  (
    await house.owner.query<{ id: string }>('select agency_id as id from access.agency where name = $1', [
      name,
    ])
  ).rows[0]?.id ?? '';
const move = async (fields: object, by: string = people.systemAdministrator) =>
  (await house.as(by)).post(path, { version: '1', ...fields });
const place = async () =>
  (
    await house.owner.query<{ agency: string; team: string | null }>(
      `select a.name as agency, u.team_id as team from access.user_account u join access.agency a using (agency_id) where user_id = $1`,
      [userId],
    )
  ).rows[0];

test('a system administrator moves somebody: what the former agency gave ends, and both agencies see that it was done', async () => {
  const child = await buildChild(house.owner);
  await grant(house.owner, child, email);
  const person = await house.as(email);
  expect((await person.get(`/children/${child.childId}`)).status).toBe(200);
  const to = "Marlowe Vale Children's Services";
  expect((await (await house.as(people.systemAdministrator)).get(path)).html).toContain(
    'Marlowe Vale Legal Services',
  );
  expect((await move({ agencyId: await agency(to) })).location).toBe(`/people/${userId}?done=moved`);
  expect(await place()).toEqual({ agency: to, team: null });
  expect((await person.get('/')).location).toContain('/sign-in');
  expect((await (await house.as(email)).get(`/children/${child.childId}`)).status).toBe(404);
  expect(await changesOf(house.owner, userId)).toEqual(['moved', 'moved']);
  expect((await (await house.as(people.policeAdministrator)).get(`/people/${userId}`)).status).toBe(404);
  expect((await (await house.as(people.careAdministrator)).get(`/people/${userId}`)).status).toBe(200);
  expect((await auditOf(house.owner, people.systemAdministrator))[0]).toMatchObject({
    act: 'person moved to another agency',
    detail: { userId, from: await agency(police), to: await agency(to) },
  });
});

test('it asks where to, and knows only agencies of this partnership', async () => {
  const nowhere = await move({});
  expect(nowhere.status).toBe(422);
  expect(nowhere.html).toContain('Choose the agency they go to');
  expect((await move({ agencyId: await agency('Gwasanaethau Plant Cwm Arian') })).status).toBe(404);
  expect(await place()).toMatchObject({ agency: police });
});

test('an agency’s administrator moves nobody; nobody moves themselves', async () => {
  expect((await move({ agencyId: await agency('Staithe Homes') }, people.policeAdministrator)).status).toBe(
    403,
  );
  const { rows } = await house.owner.query<{ id: string }>(
    'select user_id as id from access.user_account where email = $1',
    [people.systemAdministrator],
  );
  const system = await house.as(people.systemAdministrator);
  const own = `/people/${rows[0]?.id ?? ''}/move`;
  expect((await system.post(own, { version: '1', agencyId: await agency(police) })).status).toBe(404);
});

test('the second of two is told', async () => {
  await house.owner.query('update access.user_account set version = 2 where user_id = $1', [userId]);
  const { status, html } = await move({ agencyId: await agency('Staithe Homes') });
  expect(status).toBe(409);
  expect(html).toContain('Staithe Homes');
  expect(await place()).toMatchObject({ agency: police });
});
