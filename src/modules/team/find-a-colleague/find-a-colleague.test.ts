import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addToTeam, idOf } from '#testing/team-form.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
  path = `/children/${child.childId}/team`;
});
afterAll(() => house.close());

const find = async (q: string, email: string = people.worker) =>
  (await house.as(email)).post(`${path}/find`, { q });

test.each(['const abio', 'Abiolari', 'named nurse', 'marlowe community', 'CONSTÂNCE', 'safeguarding nurses'])(
  '“%s” finds a colleague of another agency, to be chosen',
  async (q) => {
    const { status, html } = await find(q);
    expect(status).toBe(200);
    expect(html).toContain(`${path}/people/${await idOf(house, people.nurse)}/add">Constance Abiolari</a>`);
    expect(html).toContain('Named nurse, Safeguarding Nurses, Marlowe Community Health');
  },
);

test('what was typed goes into no address and not onto the audit trail', async () => {
  await find('abiolari');
  const [latest] = await auditOf(house.owner, people.worker);
  expect(latest).toMatchObject({
    act: 'team colleagues searched',
    outcome: 'done',
    childIds: [child.childId],
  });
  expect(JSON.stringify(latest)).not.toMatch(/abiolari/i);
});

test('who is in the team is said to be, and cannot be chosen', async () => {
  await addToTeam(house, await house.as(people.worker), child, people.nurse);
  const { html } = await find('abiolari');
  expect(html).toContain('in the team already');
  expect(html).not.toContain('/add">Constance Abiolari');
});

test.each([
  [' ', 422, 'Enter a name, a job, a team or an agency'],
  ['x'.repeat(101), 422, 'Enter 100 characters or fewer'],
  ['Nobody%', 200, 'Nobody with an account here fits.'],
  ['_', 200, 'Nobody with an account here fits.'],
  ['marlowe', 200, 'There are more. Type more of the name'],
])('“%s” is answered with %i and what to do', async (q, wanted, message) => {
  const { status, html } = await find(q);
  expect([status, html.includes(message)]).toEqual([wanted, true]);
});

test('somebody of another partnership, or whose account has ended, is not found', async () => {
  expect((await find('Penbrynfa')).html).toContain('Nobody with an account here fits.');
  await house.owner.query('update access.user_account set is_active = false where email = $1', [
    people.otherWorker,
  ]);
  expect((await find('carrowan')).html).toContain('Nobody with an account here fits.');
  const gone = await (
    await house.as(people.worker)
  ).get(`${path}/people/${await idOf(house, people.otherWorker)}/add`);
  expect(gone.status).toBe(404);
  await house.owner.query('update access.user_account set is_active = true where email = $1', [
    people.otherWorker,
  ]);
});

test('another team and another partnership get 404, a role without the permission 403', async () => {
  for (const email of [people.otherWorker, 'idris.penbrynfa@gwasanaethau-plant.cwm-arian.example'])
    expect([email, (await find('x', email)).status]).toEqual([email, 404]);
  expect((await find('x', people.quality)).status).toBe(403);
});
