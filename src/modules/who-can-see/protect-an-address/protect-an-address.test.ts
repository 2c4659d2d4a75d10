import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { insertRow } from '#testing/insert-row.ts';
import { openForEmergency } from '#testing/open-in-emergency.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;
let number = 0;

beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  number += 1;
  child = await buildChild(house.owner, {
    localId: `ADR-${number}`,
    givenName: 'Wren',
    address: '7 Nowhere Close',
    postcode: 'ZZ9 9ZZ',
    team: 'Safeguarding Team East',
    worker: people.worker,
  });
  path = `/children/${child.childId}/protect-address`;
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  await insertRow(house.owner, 'imports.correction', {
    partnershipId: child.partnershipId,
    importId: '00000000-0000-4000-8000-000000000000',
    childId: child.childId,
    what: 'child',
    rowId: child.childId,
    was: { given_name: 'Ren', address: '1 Nowhere Close', postcode: 'ZZ9 9ZA' },
    became: { given_name: 'Wren', address: '7 Nowhere Close', postcode: 'ZZ9 9ZZ' },
  });
});
afterAll(() => house.close());

const protecting = async (changed: Record<string, string | string[]> = {}) => ({
  why: 'The father is looking for them',
  contact: 'the duty desk, 01632 960 100',
  people: (await userOf(house.owner, people.worker)).userId,
  emails: '',
  ...changed,
});
const pages = ['', '/details', '/history', '/chronology', '/plans', '/who-can-see'];
const read = async (email: string) => {
  const person = await house.as(email);
  const answers = await Promise.all(pages.map((page) => person.get(`/children/${child.childId}${page}`)));
  return answers.map(({ html }) => html).join('\n');
};

test('protected, it is on no page of anybody but the people named, and the others read whom to ask', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get(path)).status).toBe(200);
  expect(await read(people.manager)).toContain('7 Nowhere Close');
  expect((await worker.post(path, await protecting())).location).toBe(path);
  const named = await read(people.worker);
  expect(named).toContain('7 Nowhere Close, ZZ9 9ZZ');
  for (const email of [people.manager, people.coordinator, people.quality]) {
    const html = await read(email);
    for (const told of ['Nowhere', 'ZZ9']) expect([email, html.includes(told)]).toEqual([email, false]);
    expect(html).toContain('the duty desk, 01632 960 100');
  }
  expect(
    (await auditOf(house.owner, people.worker)).find(({ act }) => act === 'address protected'),
  ).toMatchObject({
    outcome: 'done',
    childIds: [child.childId],
  });
});

test('emergency access does not show it, also not to somebody named for it', async () => {
  await (await house.as(people.worker)).post(path, await protecting({ emails: people.otherWorker }));
  await openForEmergency(await house.as(people.otherWorker), child.localId);
  const html = await read(people.otherWorker);
  expect(html).toContain('Wren');
  expect(html).not.toContain('Nowhere');
  expect((await (await house.as(people.otherWorker)).get(path)).status).toBe(404);
});

test('a list that is loaded later puts a new address where the other is kept, and says nothing of it in the history', async () => {
  await (await house.as(people.worker)).post(path, await protecting());
  await house.owner.query(
    `update children.child set address = '9 Elsewhere Row', postcode = null where child_id = $1`,
    [child.childId],
  );
  await insertRow(house.owner, 'imports.correction', {
    partnershipId: child.partnershipId,
    importId: '00000000-0000-4000-8000-000000000000',
    childId: child.childId,
    what: 'child',
    rowId: child.childId,
    was: { address: null },
    became: { address: '9 Elsewhere Row' },
  });
  expect(await read(people.worker)).toContain('9 Elsewhere Row');
  expect(await read(people.manager)).not.toContain('Elsewhere');
  const { rows } = await house.owner.query('select address from children.child where child_id = $1', [
    child.childId,
  ]);
  expect(rows).toEqual([{ address: null }]);
});

test('the name of the team is hidden too where it would tell', async () => {
  await (await house.as(people.worker)).post(path, await protecting({ hidesTeam: 'yes' }));
  const { html } = await (await house.as(people.quality)).post('/children/search', { q: child.localId });
  expect(html).toContain('Wren');
  expect(html).not.toMatch(/Wren[^]*app-person__detail">Safeguarding Team East/);
  expect(await read(people.quality)).not.toContain('Safeguarding Team East');
});

test('only somebody who may read it shows it again; then it stands where it stood, with what was corrected', async () => {
  await (await house.as(people.worker)).post(path, await protecting());
  expect((await (await house.as(people.manager)).post(`${path}/end`)).status).toBe(404);
  expect(await read(people.manager)).not.toContain('Nowhere');
  expect((await (await house.as(people.worker)).post(`${path}/end`)).location).toBe(
    `/children/${child.childId}/details`,
  );
  const html = await read(people.manager);
  expect(html).toContain('7 Nowhere Close, ZZ9 9ZZ');
  expect(html).toContain('1 Nowhere Close');
});

test.each([
  [{ why: '' }, 'Write why the address must be protected'],
  [{ contact: '' }, 'Write whom to ask for the address'],
  [{ contact: 'x'.repeat(201) }, 'in 200 characters or fewer'],
  [{ people: [] }, 'Choose at least one person'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const { status, html } = await (await house.as(people.worker)).post(path, await protecting(wrong));
  expect(status).toBe(422);
  expect(html).toContain(message);
  if (!('why' in wrong)) expect(html).toContain('The father is looking for them');
});

test('two people: the second is told, and nothing is changed', async () => {
  await (await house.as(people.worker)).post(path, await protecting());
  const second = await (await house.as(people.manager)).post(path, await protecting({ contact: 'somebody' }));
  expect(second.status).toBe(409);
  expect(second.html).toContain('the duty desk');
  expect(second.html).toContain('The father is looking for them');
});

test('another team gets 404, and roles that may not 403', async () => {
  expect((await (await house.as(people.otherWorker)).post(path, await protecting())).status).toBe(404);
  for (const email of [people.coordinator, people.dataProtectionOfficer])
    expect((await (await house.as(email)).post(path, await protecting())).status).toBe(403);
});
