import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { restrictFor } from '#testing/restrict-for.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Wren' });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  path = await restrictFor(house, child, [people.worker]);
});
afterAll(() => house.close());

const sees = async (email: string) =>
  (await (await house.as(email)).get(`/children/${child.childId}`)).status === 200;
const review = (day: string, version: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { 'review-year': year, 'review-month': month, 'review-day': date, version };
};

test('an officer reads why, who sees the child, and when it is looked at again', async () => {
  const { status, html } = await (await house.as(people.quality)).get(path);
  expect(status).toBe(200);
  expect(html).toContain('Family of somebody who works here');
  expect(html).toContain('An aunt works at the front door');
  expect(html).toContain('Jolanta Wierzbówka');
  expect(html).not.toContain('Wren');
});

test('people are named and taken off, with effect on their next request', async () => {
  const officer = await house.as(people.dataProtectionOfficer);
  const { userId } = await userOf(house.owner, people.manager);
  expect(await sees(people.manager)).toBe(false);
  expect((await officer.post(`${path}/people`, { people: userId })).location).toBe(`${path}?done=named`);
  expect(await sees(people.manager)).toBe(true);
  expect((await officer.post(`${path}/people/${userId}/end`)).location).toBe(`${path}?done=ended`);
  expect(await sees(people.manager)).toBe(false);
  expect((await officer.post(`${path}/people/${userId}/end`)).status).toBe(404);
  const acts = (await auditOf(house.owner, people.dataProtectionOfficer)).map(
    ({ act, outcome }) => `${act}: ${outcome}`,
  );
  expect(acts.filter((act) => act.includes('named') || act.includes('naming'))).toEqual([
    'naming for restricted child ended: not-found',
    'naming for restricted child ended: done',
    'people named for restricted child: done',
  ]);
});

test('naming nobody says what to do', async () => {
  const { status, html } = await (await house.as(people.quality)).post(`${path}/people`, { emails: ' ' });
  expect(status).toBe(422);
  expect(html).toContain('Choose at least one person');
});

test('it is kept until a next day; whoever was quicker is not overwritten', async () => {
  const officer = await house.as(people.quality);
  expect((await officer.post(`${path}/review`, review('2026-11-21', '1'))).status).toBe(422);
  expect((await officer.post(`${path}/review`, review('2027-04-05', '1'))).location).toBe(
    `${path}?done=reviewed`,
  );
  const late = await officer.post(`${path}/review`, review('2027-05-06', '1'));
  expect(late.status).toBe(409);
  expect(late.html).toContain('Somebody changed this while you wrote');
  const { rows } = await house.owner.query(
    `select a.due_on from actions.action a where a.source_kind = 'restriction' and a.source_id = $1`,
    [path.split('/').at(-1)],
  );
  expect(rows).toEqual([{ due_on: '2027-04-05' }]);
});

test('another partnership gets 404, and whoever may not restrict 403', async () => {
  for (const email of [people.worker, people.coordinator, people.systemAdministrator]) {
    const person = await house.as(email);
    expect((await person.get(path)).status).toBe(403);
    expect((await person.post(`${path}/people`, { emails: email })).status).toBe(403);
  }
  expect(
    (await (await house.as(people.quality)).get('/restricted-children/00000000-0000-4000-8000-000000000000'))
      .status,
  ).toBe(404);
});
