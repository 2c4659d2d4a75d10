import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { disagreementForm, raiseByForm, standingOf } from '#testing/raise-by-form.ts';
import { TEST_NOW } from '#testing/test-now.ts';

const police = 'Vale and Staithes Constabulary';
const officer = people.policeOfficer;
const elsewhere = 'idris.penbrynfa@gwasanaethau-plant.cwm-arian.example';

let house: TestHouse;
let child: BuiltChild;
let list: string;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

beforeEach(async () => {
  house.clock.moveTo(TEST_NOW);
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
  list = `/children/${child.childId}/disagreements`;
});

const standing = () => standingOf(house, child.childId);
const lettersTo = async (email: string) =>
  (
    await house.owner.query<{ subject: string; body: string }>(
      'select subject, body from mail.message where to_email = $1 order by made_at desc, message_id desc',
      [email],
    )
  ).rows;

test('raised: who is likeliest to answer sees the child, has it on My work and in a letter that names nobody', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get(list)).html).toContain('No open disagreement');
  expect((await worker.get(`${list}/new`)).html).toContain('Goes to Paula Dunkerswick, Detective sergeant');
  expect((await (await house.as(officer)).get(list)).status).toBe(404);
  const path = await raiseByForm(house, worker, child, police);
  expect(await standing()).toEqual({
    state: 'open',
    stage: 1,
    due: '2026-11-24',
    speakers: [officer, people.worker],
  });
  const paula = await house.as(officer);
  const { status, html } = await paula.get(path);
  expect([status, html.includes('Answer for your agency'), html.includes('It is your turn.')]).toEqual([
    200,
    true,
    true,
  ]);
  expect(html).toContain('within 2 working days');
  expect((await paula.get('/')).html).toContain('Answer a disagreement of another agency');
  const [letter] = await lettersTo(officer);
  expect(letter?.subject).toBe('Another agency disagrees with a decision of yours');
  expect(letter?.body).not.toContain('Siân');
  expect((await worker.get(`/children/${child.childId}/who-can-see`)).html).toContain(
    'takes part in a disagreement between agencies',
  );
  expect((await worker.get(`/children/${child.childId}/chronology`)).html).toContain(
    `disagreed with a decision of ${police}`,
  );
  expect((await worker.get(`/children/${child.childId}`)).html).toContain(path);
  expect(
    (await auditOf(house.owner, people.worker)).find(({ act }) => act === 'disagreement raised'),
  ).toMatchObject({ outcome: 'done', childIds: [child.childId] });
});

test.each([
  [{ decision: '' }, 'Enter which decision you disagree with'],
  [{ why: ' ' }, 'Enter why you disagree'],
  [{ wants: '' }, 'Enter what should happen instead'],
  [{ answersAgencyId: '' }, 'Choose whose decision it is'],
  [{ atRisk: '' }, 'Choose whether the child is at risk now'],
  [{ atRisk: 'yes' }, 'Enter what the risk is'],
  [{ why: 'x'.repeat(6001) }, '6,000 characters or fewer'],
])('a wrong answer comes back with its message and with what was typed (%#)', async (wrong, message) => {
  const worker = await house.as(people.worker);
  const given = { ...disagreementForm, answersAgencyId: child.childId, childsView: 'Kept <b>', ...wrong };
  const { status, html } = await worker.post(list, given);
  expect([status, html.includes(message), html.includes('Kept &lt;b&gt;')]).toEqual([422, true, true]);
  expect(await standing()).toBeUndefined();
});

test('an agency that is one’s own, or in which nobody can answer, is not taken', async () => {
  const worker = await house.as(people.worker);
  const { rows } = await house.owner.query<{ id: string }>(
    `select agency_id as id from access.agency where name = 'Marlowe Vale Children''s Services'`,
  );
  const given = { ...disagreementForm, answersAgencyId: rows[0]?.id ?? '' };
  expect((await worker.post(list, given)).html).toContain('Nobody of this agency can answer here');
});

test('who opened the child in an emergency reads and raises nothing', async () => {
  await grant(house.owner, child, officer, { basis: 'emergency', until: '2026-11-21T13:00:00Z' });
  const paula = await house.as(officer);
  const { status, html } = await paula.get(list);
  expect([status, html.includes('You opened this child in an emergency')]).toEqual([200, true]);
  expect((await paula.get(`${list}/new`)).status).toBe(404);
  expect((await paula.post(list, disagreementForm)).status).toBe(404);
});

test('another team and another partnership get 404, a role without the permission 403', async () => {
  const path = await raiseByForm(house, await house.as(people.worker), child, police);
  for (const email of [people.otherWorker, people.policePanelMember, elsewhere]) {
    const person = await house.as(email);
    for (const page of [list, `${list}/new`, path])
      expect([email, (await person.get(page)).status]).toEqual([email, 404]);
    expect((await person.post(list, disagreementForm)).status).toBe(404);
  }
  expect((await (await house.as(people.systemAdministrator)).get(list)).status).toBe(403);
});

test('it is about a plan or a recommendation of this child and of no other', async () => {
  const worker = await house.as(people.worker);
  const strange = { ...disagreementForm, about: 'plan', id: child.childId };
  const { rows } = await house.owner.query<{ id: string }>(
    'select agency_id as id from access.agency where name = $1',
    [police],
  );
  expect((await worker.post(list, { ...strange, answersAgencyId: rows[0]?.id ?? '' })).status).toBe(404);
  expect((await worker.get(`${list}/new?about=plan&id=${child.childId}`)).html).toContain(
    'A plan of the child',
  );
});
