import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant } from '#testing/build-child.ts';
import { buildPerson, changesOf, rolesOf } from '#testing/build-person.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

const care = "Marlowe Vale Children's Services";
let house: TestHouse;
let userId: string;
let email: string;
let path: string;
let built = 0;

beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  email = `changed.${(built += 1)}@childrens-services.marlowe-vale.example`;
  userId = await buildPerson(house.owner, {
    email,
    agency: care,
    team: 'Safeguarding Team East',
    jobTitle: 'Social worker',
  });
  path = `/people/${userId}/change`;
});
afterAll(() => house.close());

const team = async (name: string) =>
  (await house.owner.query<{ id: string }>('select team_id as id from access.team where name = $1', [name]))
    .rows[0]?.id ?? '';
async function change(fields: object = {}, by: string = people.careAdministrator) {
  const given = {
    version: '1',
    jobTitle: 'Social worker',
    teamId: await team('Safeguarding Team East'),
    roles: ['practitioner'],
  };
  return (await house.as(by)).post(path, { ...given, ...fields });
}

test('roles, team and job title are changed, each written down, and on the audit trail', async () => {
  expect((await (await house.as(people.careAdministrator)).get(path)).html).toContain(
    'value="practitioner" checked',
  );
  const teamId = await team('Safeguarding Team West');
  const answered = await change({ jobTitle: 'Team manager', teamId, roles: ['team-manager'] });
  expect(answered.location).toBe(`/people/${userId}?done=changed`);
  expect(await rolesOf(house.owner, userId)).toEqual(['team-manager']);
  expect((await changesOf(house.owner, userId)).sort()).toEqual([
    'job-title-changed',
    'role-given team-manager',
    'role-taken practitioner',
    'team-changed Safeguarding Team West',
  ]);
  expect((await auditOf(house.owner, people.careAdministrator))[0]).toMatchObject({
    act: 'roles or team of a person changed',
    detail: { userId, before: ['practitioner'], after: ['team-manager'] },
  });
});

test('it holds at the next request: a role taken away opens nothing any more', async () => {
  const person = await house.as(email);
  expect((await person.get('/children')).status).toBe(200);
  await change({ roles: ['agency-administrator'] });
  expect((await person.get('/children')).status).toBe(403);
  expect((await person.get('/people')).status).toBe(200);
});

test('a new manager of a team comes next to its children, and with another team to those of that one', async () => {
  const east = await buildChild(house.owner, { team: 'Safeguarding Team East', givenName: 'Ea' });
  const west = await buildChild(house.owner, { team: 'Safeguarding Team West', givenName: 'We' });
  const manager = await house.as(email);
  const sees = async (child: { childId: string }) => (await manager.get(`/children/${child.childId}`)).status;
  await change({ roles: ['team-manager'] });
  await house.runQueue();
  expect([await sees(east), await sees(west)]).toEqual([200, 404]);
  await change({ version: '2', roles: ['team-manager'], teamId: await team('Safeguarding Team West') });
  expect([await sees(east), await sees(west)]).toEqual([404, 404]);
  await house.runQueue();
  expect([await sees(east), await sees(west)]).toEqual([404, 200]);
  await change({ version: '3', roles: ['practitioner'], teamId: await team('Safeguarding Team West') });
  expect([await sees(east), await sees(west)]).toEqual([404, 404]);
});

test('a role of the whole partnership comes and goes with its row of the gate, by a system administrator only', async () => {
  expect((await change({ roles: ['practitioner', 'quality-assurance'] })).html).toContain(
    'given by a system administrator',
  );
  await change({ roles: ['practitioner', 'quality-assurance'] }, people.systemAdministrator);
  const child = await buildChild(house.owner);
  const person = await house.as(email);
  expect((await person.get(`/children/${child.childId}`)).status).toBe(200);
  const form = await (await house.as(people.careAdministrator)).get(path);
  expect(form.html).toContain('They keep what a system administrator gives: Quality assurance.');
  await change({ version: '2', roles: ['cp-chair'] });
  expect(await rolesOf(house.owner, userId)).toEqual(['cp-chair', 'quality-assurance']);
  await change({ version: '3', roles: ['cp-chair'] }, people.systemAdministrator);
  expect((await person.get(`/children/${child.childId}`)).status).toBe(404);
});

test('what a panel gave ends with the role of its members', async () => {
  await change({ roles: ['practitioner', 'panel-member'] });
  const child = await buildChild(house.owner);
  await grant(house.owner, child, email, { basis: 'panel-member' });
  const person = await house.as(email);
  expect((await person.get(`/children/${child.childId}`)).status).toBe(200);
  await change({ version: '2', roles: ['practitioner'] });
  expect((await person.get(`/children/${child.childId}`)).status).toBe(404);
});

test('nobody changes themselves, somebody of another agency, or puts them into another agency’s team', async () => {
  const own = `/people/${(await userOf(house.owner, people.careAdministrator)).userId}/change`;
  const administrator = await house.as(people.careAdministrator);
  expect((await administrator.get(own)).status).toBe(404);
  expect((await administrator.post(own, { version: '1', roles: ['system-administrator'] })).status).toBe(404);
  expect((await change({}, people.policeAdministrator)).status).toBe(404);
  expect((await change({ teamId: await team('Safeguarding Nurses') })).status).toBe(404);
  for (const other of [people.worker, people.dataProtectionOfficer])
    expect((await change({}, other)).status).toBe(403);
  expect(await rolesOf(house.owner, userId)).toEqual(['practitioner']);
});

test('a role in other letters is no role, and too long a job title comes back', async () => {
  expect((await change({ roles: ['Practitioner'] })).status).toBe(422);
  const long = await change({ jobTitle: 'x'.repeat(201) });
  expect(long.status).toBe(422);
  expect(long.html).toContain('Enter a job title of at most 200 characters');
});

test('the second of two is shown both', async () => {
  await change({ jobTitle: 'Senior social worker' });
  const { status, html } = await change({
    jobTitle: 'Principal social worker',
    roles: ['practitioner', 'cp-chair'],
  });
  expect(status).toBe(409);
  expect(html).toContain('Senior social worker · Safeguarding Team East · Practitioner');
  expect(html).toContain(
    'Principal social worker · Safeguarding Team East · Practitioner and Child protection chair',
  );
  expect(await rolesOf(house.owner, userId)).toEqual(['practitioner']);
});

test('before roles change, whoever signed in longer ago says again who they are', async () => {
  const administrator = await house.as(people.careAdministrator);
  house.clock.moveTo('2026-11-21T10:11:00Z');
  const given = { version: '1', jobTitle: 'Social worker', teamId: '', roles: ['cp-chair'] };
  const { html } = await administrator.post(path, given, path);
  expect(html).toContain('Confirm it is you');
  expect(await rolesOf(house.owner, userId)).toEqual(['practitioner']);
  house.clock.moveTo('2026-11-21T10:00:00Z');
});
