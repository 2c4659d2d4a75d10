import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildPerson, changesOf } from '#testing/build-person.ts';
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
  email = `browsing.${(built += 1)}@vale-police.example`;
  userId = await buildPerson(house.owner, {
    email,
    agency: 'Vale and Staithes Constabulary',
    fullName: 'May Browse',
  });
  path = `/people/${userId}/sign-out`;
});
afterAll(() => house.close());

test('an administrator of the agency sees what happens, and the way there', async () => {
  await (await house.as(email)).get('/');
  const administrator = await house.as(people.policeAdministrator);
  expect((await administrator.get(`/people/${userId}`)).html).toContain(`href="${path}"`);
  const { status, html } = await administrator.get(path);
  expect(status).toBe(200);
  expect(html).toContain('Sign May Browse out everywhere');
});

test('every session ends at once and nothing else does; they come in again', async () => {
  const [laptop, phone] = [await house.as(email), await house.as(email)];
  expect((await (await house.as(people.policeAdministrator)).post(path)).location).toBe(
    `/people/${userId}?done=signed-out`,
  );
  for (const browser of [laptop, phone]) expect((await browser.get('/')).location).toContain('/sign-in');
  expect((await (await house.as(email)).get('/')).status).toBe(200);
  expect(await changesOf(house.owner, userId)).toEqual(['sessions-ended']);
  expect((await auditOf(house.owner, people.policeAdministrator))[0]).toMatchObject({
    act: 'sessions of a person ended',
    detail: { userId, sessions: 2 },
  });
});

test('it is asked of nobody without a second factor just shown', async () => {
  const session = await house.as(email);
  const administrator = await house.as(people.policeAdministrator);
  const before = house.clock.now();
  house.clock.moveTo(new Date(before.getTime() + 11 * 60_000).toISOString());
  await administrator.post(path);
  expect((await session.get('/')).status).toBe(200);
  house.clock.moveTo(before.toISOString());
});

test('it is for the administrators of that agency; nobody does it to themselves, or to who has left', async () => {
  const session = await house.as(email);
  expect((await (await house.as(people.careAdministrator)).post(path)).status).toBe(404);
  for (const other of [people.policeOfficer, people.dataProtectionOfficer])
    expect((await (await house.as(other)).post(path)).status).toBe(403);
  const administrator = await house.as(people.policeAdministrator);
  const own = (await userOf(house.owner, people.policeAdministrator)).userId;
  expect((await administrator.post(`/people/${own}/sign-out`)).status).toBe(404);
  expect((await session.get('/')).status).toBe(200);
  await administrator.post(`/people/${userId}/leave`);
  expect((await administrator.get(path)).status).toBe(404);
});
