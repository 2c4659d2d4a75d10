import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildAction } from '#testing/build-action.ts';
import { buildChild, grant } from '#testing/build-child.ts';
import { buildPerson, changesOf, rolesOf } from '#testing/build-person.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let userId: string;
let email: string;
let path: string;
let built = 0;

beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  email = `leaver.${(built += 1)}@vale-police.example`;
  userId = await buildPerson(house.owner, {
    email,
    agency: 'Vale and Staithes Constabulary',
    fullName: 'Goodbye Leaver',
  });
  path = `/people/${userId}/leave`;
});
afterAll(() => house.close());

const leave = async (by: string = people.policeAdministrator) => (await house.as(by)).post(path);

test('the page says what ends and how much is left to hand over', async () => {
  await grant(house.owner, await buildChild(house.owner), email);
  await buildAction(house.owner, {
    owner: email,
    setBy: people.coordinator,
    what: 'Hidden words',
    dueOn: '2026-12-01',
  });
  const { status, html } = await (await house.as(people.policeAdministrator)).get(path);
  expect(status).toBe(200);
  expect(html).toContain('Today they can see: 1 child.');
  expect(html).toContain('1 action waits for somebody else');
  expect(html).not.toContain('Hidden words');
});

test('who has left is out at once: session, sign-in, children, roles, and the link that was under way', async () => {
  const child = await buildChild(house.owner);
  await grant(house.owner, child, email);
  await house.owner.query(
    `insert into access.scope_access (partnership_id, user_id, scope, basis, from_at)
     select partnership_id, user_id, 'partnership', 'quality-assurance', '2020-01-01' from access.user_account where user_id = $1`,
    [userId],
  );
  const person = await house.as(email);
  expect((await person.get(`/children/${child.childId}`)).status).toBe(200);
  expect((await leave()).location).toBe(`/people/${userId}/hand-over?left=now`);
  expect((await person.get('/')).location).toContain('/sign-in');
  expect((await (await house.as(email)).get('/')).location).toContain('/sign-in');
  const { rows } = await house.owner.query<{ children: number; scopes: number }>(
    `select (select count(*)::int from access.child_access where user_id = $1 and (until is null or until > $2)) as children,
            (select count(*)::int from access.scope_access where user_id = $1 and (until is null or until > $2)) as scopes`,
    [userId, house.clock.now()],
  );
  expect(rows[0]).toEqual({ children: 0, scopes: 0 });
  expect(await rolesOf(house.owner, userId)).toEqual([]);
  expect(await changesOf(house.owner, userId)).toEqual(['left']);
  expect((await auditOf(house.owner, people.policeAdministrator))[0]).toMatchObject({
    act: 'person left',
    detail: { userId, roles: ['practitioner'] },
  });
  const after = await (await house.as(people.policeAdministrator)).get(`/people/${userId}`);
  expect(after.html).toContain('Left on 21 November 2026');
  expect((await leave()).status).toBe(404);
});

test('the reason why somebody could see a child stays', async () => {
  const child = await buildChild(house.owner);
  await grant(house.owner, child, email);
  await leave();
  const { rows } = await house.owner.query(
    'select basis, source from access.child_access where child_id = $1',
    [child.childId],
  );
  expect(rows).toEqual([{ basis: 'allocated-worker', source: 'test' }]);
});

test('it is for the administrators of that agency, and nobody ends themselves', async () => {
  for (const other of [people.careAdministrator]) expect((await leave(other)).status).toBe(404);
  for (const other of [people.policeOfficer, people.dataProtectionOfficer, people.coordinator])
    expect((await leave(other)).status).toBe(403);
  const own = `/people/${(await userOf(house.owner, people.policeAdministrator)).userId}/leave`;
  expect((await (await house.as(people.policeAdministrator)).post(own)).status).toBe(404);
  expect(await rolesOf(house.owner, userId)).toEqual(['practitioner']);
});

test('those who watch over access are ended by a system administrator', async () => {
  const officer = await buildPerson(house.owner, {
    email: `officer.${built}@childrens-services.marlowe-vale.example`,
    agency: "Marlowe Vale Children's Services",
    roles: ['data-protection-officer'],
  });
  const address = `/people/${officer}/leave`;
  expect((await (await house.as(people.careAdministrator)).post(address)).status).toBe(404);
  expect((await (await house.as(people.systemAdministrator)).post(address)).status).toBe(303);
});
