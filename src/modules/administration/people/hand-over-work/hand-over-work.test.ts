import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessOf } from '#testing/access-of.ts';
import { auditOf } from '#testing/audit-of.ts';
import { buildAction } from '#testing/build-action.ts';
import { buildPerson } from '#testing/build-person.ts';
import { buildRecommended, type Recommended } from '#testing/build-recommended.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

const email = 'handing.over@vale-police.example';
let house: TestHouse;
let userId: string;
let path: string;
let made: Recommended;
let actionId: string;
let colleague: string;

beforeAll(async () => {
  house = await openTestHouse();
  userId = await buildPerson(house.owner, { email, agency: 'Vale and Staithes Constabulary' });
  path = `/people/${userId}/hand-over`;
  made = await buildRecommended(house.owner, { to: email });
  actionId = await buildAction(house.owner, {
    owner: email,
    setBy: people.coordinator,
    what: 'Call Siân',
    dueOn: '2026-11-18',
  });
  await buildAction(house.owner, {
    owner: email,
    setBy: people.coordinator,
    what: 'Done',
    dueOn: '2026-11-18',
    doneOn: '2026-11-18',
  });
  colleague = (await userOf(house.owner, people.policeOfficer)).userId;
});
afterAll(() => house.close());

const ownerOf = async (id: string) =>
  (
    await house.owner.query<{ email: string }>(
      'select u.email from actions.action a join access.user_account u on u.user_id = a.owner_user_id where action_id = $1',
      [id],
    )
  ).rows[0]?.email;

test('there is nothing to hand over of somebody who has not left', async () => {
  expect((await (await house.as(people.policeAdministrator)).get(path)).status).toBe(404);
});

test('it says what kind of work is left and by when, without its words', async () => {
  const administrator = await house.as(people.policeAdministrator);
  const left = await administrator.post(`/people/${userId}/leave`);
  const { html } = await administrator.get(left.location ?? '');
  expect(html).toContain('Nobody can sign in as them any more');
  expect(html).toContain('A recommendation of a panel');
  expect(html).toContain('3 days late');
  expect(html).not.toContain('Siân');
  expect(html).toContain('Paula Dunkerswick');
  expect(html).not.toContain('Jolanta');
});

test('it asks what and to whom, and takes nobody of another agency', async () => {
  const administrator = await house.as(people.policeAdministrator);
  const nothing = await administrator.post(path, { to: colleague });
  expect(nothing.status).toBe(422);
  expect(nothing.html).toContain('Tick what to hand over');
  const nobody = await administrator.post(path, { actionIds: actionId, to: '' });
  expect(nobody.html).toContain('Choose who takes it over');
  const stranger = (await userOf(house.owner, people.worker)).userId;
  expect((await administrator.post(path, { actionIds: actionId, to: stranger })).status).toBe(404);
  expect(await ownerOf(actionId)).toBe(email);
});

test('it is for the administrators of that agency', async () => {
  const given = { actionIds: actionId, to: colleague };
  expect((await (await house.as(people.careAdministrator)).post(path, given)).status).toBe(404);
  expect((await (await house.as(people.policeOfficer)).post(path, given)).status).toBe(403);
});

test('a recommendation goes with its place beside the child, and both are on the audit trail', async () => {
  const administrator = await house.as(people.policeAdministrator);
  const officer = await house.as(people.policeOfficer);
  expect((await officer.get(made.address)).status).toBe(404);
  const first = await administrator.post(path, { actionIds: made.actionId, to: colleague });
  expect(first.location).toBe(path);
  expect(await ownerOf(made.actionId)).toBe(people.policeOfficer);
  expect((await officer.get(made.address)).status).toBe(200);
  expect((await officer.get(`/children/${made.child.childId}`)).status).toBe(200);
  const stands = await accessOf(
    house.owner,
    made.child.childId,
    `panels.recommendation:${made.recommendationId}`,
    house.clock.now(),
  );
  expect(stands).toMatchObject([{ email: people.policeOfficer, basis: 'recommendation-owner' }]);
  expect(stands[0]?.until).not.toBeNull();
  expect((await auditOf(house.owner, people.policeAdministrator))[0]).toMatchObject({
    act: 'work of a leaver handed over',
    childIds: [made.child.childId],
    detail: { from: userId, to: colleague, actionIds: [made.actionId] },
  });
  const last = await administrator.post(path, { actionIds: actionId, to: colleague });
  expect(last.location).toBe(`/people/${userId}?done=handed-over`);
  expect((await officer.get('/')).html).toContain('Call Siân');
  expect((await administrator.get(path)).html).toContain('Nothing is left to hand over');
});
