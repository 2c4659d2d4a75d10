import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildPerson, rolesOf } from '#testing/build-person.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

const police = 'Vale and Staithes Constabulary';
let house: TestHouse;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  await house.owner.query(
    'delete from administration.review_person; delete from administration.review; delete from actions.action; delete from mail.message',
  );
  await house.runTask('daily:access-reviews');
  const { rows } = await house.owner.query<{ id: string }>(
    `select review_id as id from administration.review join access.agency using (agency_id) where name = $1`,
    [police],
  );
  path = `/people/reviews/${rows[0]?.id ?? ''}`;
});
afterAll(() => house.close());

const idOf = async (email: string) => (await userOf(house.owner, email)).userId;
const confirm = async (email: string, by: string = people.policeAdministrator) =>
  (await house.as(by)).post(path, { userId: await idOf(email) });
const answers = async () =>
  (
    await house.owner.query<{ email: string; answer: string }>(
      `select u.email, p.answer from administration.review_person p join access.user_account u using (user_id)
        where p.review_id = $1 and p.answer is not null order by 1`,
      [path.split('/').at(-1)],
    )
  ).rows.map(({ email, answer }) => `${email} ${answer}`);

test('person by person: roles, last seen, and what they can see', async () => {
  const { status, html } = await (await house.as(people.policeAdministrator)).get(path);
  expect(status).toBe(200);
  expect(html).toContain('0 of 4 people answered for');
  expect(html).toContain('Ruaridh McAskellan');
  expect(html).toContain('Panel member');
  expect(html).toContain('0 children');
  expect(html).toContain('This is you: somebody else answers for you.');
});

test('an answer is kept as it is given, and is on the audit trail', async () => {
  expect((await confirm(people.policeOfficer)).location).toBe(path);
  expect(await answers()).toEqual([`${people.policeOfficer} confirmed`]);
  expect((await auditOf(house.owner, people.policeAdministrator))[0]).toMatchObject({
    act: 'access confirmed in a review',
    detail: { userId: await idOf(people.policeOfficer) },
  });
  const { html } = await (await house.as(people.policeAdministrator)).get(path);
  expect(html).toContain('1 of 4 people answered for');
  expect(html).toContain('Still needed');
});

test('the second of two who answer is told', async () => {
  await confirm(people.policeOfficer);
  const { status, html } = await confirm(people.policeOfficer, people.systemAdministrator);
  expect(status).toBe(409);
  expect(html).toContain('Paula Dunkerswick');
});

test('nobody answers for themselves or for another agency, and readers answer for nobody', async () => {
  expect((await confirm(people.policeAdministrator)).status).toBe(404);
  expect((await confirm(people.worker)).status).toBe(404);
  expect((await confirm(people.policeOfficer, people.careAdministrator)).status).toBe(404);
  expect((await confirm(people.policeOfficer, people.dataProtectionOfficer)).status).toBe(403);
  expect((await (await house.as(people.careAdministrator)).get(path)).status).toBe(404);
  expect((await (await house.as(people.policeAdministrator)).post(path, { userId: 'x' })).status).toBe(422);
  expect(await answers()).toEqual([]);
});

test('who does not need it is ended on their page, and that is the answer', async () => {
  const email = `unneeded.${path.slice(-8)}@vale-police.example`;
  const userId = await buildPerson(house.owner, { email, agency: police });
  await house.owner.query(
    `insert into administration.review_person (partnership_id, review_id, user_id, agency_id)
     select partnership_id, $2, user_id, agency_id from access.user_account where user_id = $1`,
    [userId, path.split('/').at(-1)],
  );
  const administrator = await house.as(people.policeAdministrator);
  expect((await administrator.get(path)).html).toContain(`/people/${userId}/leave`);
  await administrator.post(`/people/${userId}/leave`);
  expect(await answers()).toEqual([`${email} left`]);
  expect(await rolesOf(house.owner, userId)).toEqual([]);
});

test('with the last answer, given by the system administrator for the only administrator, it is done and gone from My work', async () => {
  house.clock.moveTo('2026-12-14T10:00:00Z');
  const administrator = await house.as(people.policeAdministrator);
  expect((await administrator.get('/')).html).toContain(`Review who has access at ${police}`);
  expect((await administrator.get('/people')).html).toContain(path);
  await confirm(people.policeOfficer);
  await confirm(people.policePanelMember);
  await confirm(people.frontDoorPolice);
  await house.runQueue();
  expect((await administrator.get('/')).html).not.toContain('Review who has access');
  const system = await house.as(people.systemAdministrator);
  expect((await system.get('/')).html).toContain(`Review who has access at ${police}`);
  await confirm(people.policeAdministrator, people.systemAdministrator);
  await house.runQueue();
  expect((await system.get('/')).html).not.toContain(`Review who has access at ${police}`);
  const { html } = await system.get(path);
  expect(html).toContain('4 of 4 people answered for');
  expect(html).toContain('Done');
});
