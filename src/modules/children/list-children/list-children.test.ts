import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, buildPlan, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let children: BuiltChild[];
const inList = (html: string) =>
  [...html.matchAll(/app-table__name"><a class="govuk-link" href="\/children\/([^"]+)"/g)].map(
    (found) => found[1],
  );

beforeAll(async () => {
  house = await openTestHouse();
  children = [
    await buildChild(house.owner, {
      localId: 'LIST-1',
      givenName: 'Siân',
      familyName: 'Marloes-Quill',
      team: 'Safeguarding Team East',
    }),
    await buildChild(house.owner, {
      localId: 'LIST-2',
      givenName: 'Tomos',
      familyName: 'Marloes-Quill',
      knownAs: 'Tom',
      team: 'Safeguarding Team West',
    }),
    await buildChild(house.owner, { localId: 'LIST-3' }),
  ];
  for (const child of children) await grant(house.owner, child, people.worker);
  await buildPlan(house.owner, children[0]!, { startDate: '2025-03-03' });
  await buildPlan(house.owner, children[1]!, { startDate: '2025-03-03' });
  await buildPlan(house.owner, children[1]!, {
    kind: 'child-protection',
    startDate: '2026-03-03',
    initialCategory: 'NEG',
  });
});
afterAll(() => house.close());

test('a worker sees their own children, by name, with plan and how long, and how many there are', async () => {
  const { status, html } = await (await house.as(people.worker)).get('/children');
  expect(status).toBe(200);
  expect(inList(html)).toEqual(children.map(({ childId }) => childId));
  expect(html).toContain(
    '3 children · 1 with a child protection plan · 1 with a child in need plan · 1 without a plan',
  );
  expect(html).toContain('Child protection plan (neglect)');
  expect(html).toContain('1 year and 8 months');
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'children listed',
    outcome: 'done',
  });
  expect((await auditOf(house.owner, people.worker))[0]?.childIds.toSorted()).toEqual(
    children.map(({ childId }) => childId).toSorted(),
  );
});

test('somebody of another team sees none of them, and is told how a child comes to be here', async () => {
  const { status, html } = await (await house.as(people.policeOfficer)).get('/children');
  expect(status).toBe(200);
  expect(inList(html)).toEqual([]);
  expect(html).toContain('You have no children here yet');
});

test('a role that has nothing to do with children may not', async () => {
  const administrator = await house.as(people.systemAdministrator);
  expect((await administrator.get('/children')).status).toBe(403);
  expect((await administrator.post('/children/search', { q: 'Tom' })).status).toBe(403);
});

test('those whose work is the whole partnership see all of it, fifty a page, and a team at a time', async () => {
  const coordinator = await house.as(people.coordinator);
  const first = await coordinator.get('/children');
  expect(inList(first.html)).toHaveLength(50);
  const second = await coordinator.get('/children?page=2');
  expect(inList(second.html)).toHaveLength(50);
  expect(inList(first.html).filter((each) => inList(second.html).includes(each))).toEqual([]);
  expect(inList((await coordinator.get('/children?page=9999')).html).length).toBeGreaterThan(0);
  expect(inList((await coordinator.get('/children?page=-1')).html)).toEqual(inList(first.html));
  const { rows } = await house.owner.query<{ team_id: string; children: string }>(
    `select t.team_id, count(*) as children from access.team t join children.child c using (partnership_id, team_id)
      where t.name = 'Safeguarding Team West' group by t.team_id`,
  );
  const west = await coordinator.get(`/children?team=${rows[0]?.team_id ?? ''}`);
  expect(west.html).toContain(`>${rows[0]?.children ?? ''} child`);
  expect(inList(west.html)).toContain(children[1]?.childId);
  expect(inList(west.html)).not.toContain(children[0]?.childId);
});

test.each([
  ['marloes', ['LIST-1', 'LIST-2']],
  ['sian MARLOES', ['LIST-1']],
  ['Tom', ['LIST-2']],
  ['quill', []],
  ['LIST-3', ['LIST-3']],
  ['list', ['LIST-1', 'LIST-2', 'LIST-3']],
  ['%', []],
])('searching "%s" finds %j, and what was typed is in no address', async (q, found) => {
  const { status, html } = await (await house.as(people.worker)).post('/children/search', { q });
  expect(status).toBe(200);
  const ids = children.filter(({ localId }) => found.includes(localId)).map(({ childId }) => childId);
  expect(inList(html).toSorted()).toEqual(ids.toSorted());
});

test('a search finds nobody that the viewer may not see', async () => {
  const { html } = await (await house.as(people.policeOfficer)).post('/children/search', { q: 'LIST' });
  expect(inList(html)).toEqual([]);
  expect(html).not.toContain('Marloes');
});

test.each([
  ['', 'Enter a name or a local id'],
  ['x'.repeat(101), 'Enter 100 characters or fewer'],
])('a search that cannot be made says what to do', async (q, message) => {
  const { status, html } = await (await house.as(people.worker)).post('/children/search', { q });
  expect(status).toBe(422);
  expect(html).toContain(message);
});

test('the list costs the same few queries for three children and for fifty', async () => {
  const counted = async (email: string) => {
    const person = await house.as(email);
    house.queries();
    await person.get('/children');
    return house.queries().length;
  };
  expect(await counted(people.worker)).toBe(await counted(people.coordinator));
});
