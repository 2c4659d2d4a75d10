import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addToTeam, idOf, nurseForm, seenByTeam } from '#testing/team-form.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;
let nurse: string;

beforeAll(async () => {
  house = await openTestHouse();
  nurse = await idOf(house, people.nurse);
});
afterAll(() => house.close());

async function fresh() {
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  path = `/children/${child.childId}/team`;
}

test('a colleague is found by the beginning of words, chosen, and sees the child from then on', async () => {
  await fresh();
  const worker = await house.as(people.worker);
  expect((await (await house.as(people.nurse)).get(path)).status).toBe(404);
  const found = await worker.post(`${path}/find`, { q: 'const abio' });
  expect(found.html).toContain(`${path}/people/${nurse}/add">Constance Abiolari</a>`);
  const form = await worker.get(`${path}/people/${nurse}/add`);
  expect(form.html).toContain('value="Named nurse"');
  expect(form.html).toMatch(/value="health"/);
  expect(form.html).not.toMatch(/value="police"/);
  const saved = await worker.post(`${path}/people/${nurse}/add`, nurseForm);
  expect([saved.status, saved.location]).toEqual([303, path]);
  const { status, html } = await (await house.as(people.nurse)).get(path);
  expect(status).toBe(200);
  expect(html).toContain('Health visitor');
  expect(html).toContain('Since 2 November 2026.');
  expect(html).toContain('Added by Jolanta Wierzbówka.');
  expect(html).toContain(`mailto:${people.nurse}`);
  expect(
    (await auditOf(house.owner, people.worker)).find(({ act }) => act === 'team member added'),
  ).toMatchObject({
    outcome: 'done',
    childIds: [child.childId],
  });
  const whoCanSee = await worker.get(`/children/${child.childId}/who-can-see`);
  expect(whoCanSee.html).toContain('is in the team around the child');
  const chronology = await worker.get(`/children/${child.childId}/chronology`);
  expect(chronology.html).toContain(
    'Constance Abiolari, Marlowe Community Health, joined the team: Health visitor',
  );
});

test('somebody who is in the team is not added again, and is said to be in it where they are found', async () => {
  await fresh();
  const worker = await house.as(people.worker);
  await addToTeam(house, worker, child, people.nurse);
  const again = await worker.post(`${path}/people/${nurse}/add`, nurseForm);
  expect(again.status).toBe(422);
  expect(again.html).toContain('Constance Abiolari is in the team already.');
  expect((await worker.post(`${path}/find`, { q: 'Abiolari' })).html).toContain('in the team already');
  const self = await worker.post(`${path}/people/${await idOf(house, people.worker)}/add`, {
    ...nurseForm,
    seat: 'social-work',
  });
  expect(self.html).toContain('Jolanta Wierzbówka is in the team already.');
});

test('two add the same person at once: one place, one row of the gate', async () => {
  await fresh();
  const [worker, manager] = [await house.as(people.worker), await house.as(people.manager)];
  const answers = await Promise.all(
    [worker, manager].map((each) => each.post(`${path}/people/${nurse}/add`, nurseForm)),
  );
  expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 422]);
  expect(await seenByTeam(house, child.childId)).toEqual([people.nurse]);
});

test.each([
  [{ seat: '' }, 'Choose what they come as'],
  [{ seat: 'police' }, 'Choose what they come as'],
  [{ part: '' }, 'Enter what they do for the child'],
  [{ part: 'x'.repeat(201) }, '200 characters or fewer'],
  [{ 'from-day': '', 'from-month': '', 'from-year': '' }, 'Enter since when they are in the team'],
  [{ 'from-day': '31' }, 'as a real date'],
  [{ 'from-day': '22' }, 'must be today or earlier'],
])('a wrong answer comes back with its message (%#)', async (wrong, message) => {
  await fresh();
  const worker = await house.as(people.worker);
  const { status, html } = await worker.post(`${path}/people/${nurse}/add`, {
    ...nurseForm,
    part: 'Weighs <her>',
    ...wrong,
  });
  expect([status, html.includes(message)]).toEqual([422, true]);
  if (!('part' in wrong)) expect(html).toContain('value="Weighs &lt;her&gt;"');
  expect(await seenByTeam(house, child.childId)).toEqual([]);
});

test('another team and another partnership get 404, who is in the team and does not lead it too, a role without the permission 403', async () => {
  await fresh();
  await addToTeam(house, await house.as(people.worker), child, people.policeOfficer, {
    ...nurseForm,
    seat: 'police',
  });
  const address = `${path}/people/${nurse}/add`;
  for (const email of [
    people.otherWorker,
    people.policeOfficer,
    'idris.penbrynfa@gwasanaethau-plant.cwm-arian.example',
  ])
    expect([email, (await (await house.as(email)).post(address, nurseForm)).status]).toEqual([email, 404]);
  expect((await (await house.as(people.quality)).post(address, nurseForm)).status).toBe(403);
  expect((await (await house.as(people.coordinator)).post(address, nurseForm)).status).toBe(303);
});
