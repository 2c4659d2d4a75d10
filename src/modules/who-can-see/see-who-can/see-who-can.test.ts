import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, {
    localId: 'SEE-1',
    givenName: 'Wren',
    familyName: 'Averill',
    birthDate: '2019-05-04',
  });
  path = `/children/${child.childId}/who-can-see`;
  await grant(house.owner, child, people.worker, { from: '2026-03-03T09:00:00Z' });
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  await grant(house.owner, child, people.policePanelMember, {
    basis: 'panel-member',
    from: '2026-11-01T09:00:00Z',
    until: '2026-12-09T17:00:00Z',
  });
  await grant(house.owner, child, people.nurse, { basis: 'panel-member', until: '2026-11-01T00:00:00Z' });
});
afterAll(() => house.close());

const open = async (email: string, at = path) => (await house.as(email)).get(at);

test('the worker reads who, why, since when and until when, closest first, groups with their number, and who could before', async () => {
  const { status, html } = await open(people.worker);
  expect(status).toBe(200);
  expect(html).toContain('Wren Averill');
  expect(html).toContain('3 people, by name');
  expect(html).toMatch(
    /Jolanta Wierzbówka[^]*holds the case\.[^]*Since 3 March 2026, 9am\.[^]*Dafydd Llwynogarth[^]*manages the team[^]*Ruaridh McAskellan[^]*sits on a panel[^]*From 1 November 2026, 9am until 9 December 2026, 5pm\.[^]*Quality assurance: 2 people[^]*Who could before[^]*Constance Abiolari/,
  );
  expect(html).toContain(`href="/children/${child.childId}/looks"`);
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'who can see viewed',
    outcome: 'done',
    childIds: [child.childId],
  });
});

test('the data protection officer reads people and reasons, and the child only as a pointer', async () => {
  const { status, html } = await open(people.dataProtectionOfficer);
  expect(status).toBe(200);
  expect(html).toContain('W.A., 7 years, local id SEE-1');
  expect(html).toContain('Jolanta Wierzbówka');
  expect(html).not.toContain('Wren');
  expect(html).not.toContain('Averill');
  expect((await open(people.dataProtectionOfficer, `/children/${child.childId}`)).status).toBe(403);
});

test('an agency’s administrator reads of their own people only, and only where one of them stands or stood there', async () => {
  const police = await open(people.policeAdministrator);
  expect(police.status).toBe(200);
  expect(police.html).toContain('Ruaridh McAskellan');
  for (const name of ['Wren', 'Jolanta', 'Constance', 'Rosamund']) expect(police.html).not.toContain(name);
  const other = await buildChild(house.owner, { localId: 'SEE-2' });
  await grant(house.owner, other, people.worker);
  expect((await open(people.policeAdministrator, `/children/${other.childId}/who-can-see`)).status).toBe(404);
});

test('another team gets 404, and a role that has nothing to do with children 403', async () => {
  expect((await open(people.otherWorker)).status).toBe(404);
  expect((await open(people.nurse)).status).toBe(404);
  expect((await open(people.systemAdministrator)).status).toBe(403);
});

test('of a restricted child it says which reasons sleep; the administrator of an agency does not learn of it', async () => {
  const restricted = await buildChild(house.owner, { localId: 'SEE-3', isRestricted: true });
  const at = `/children/${restricted.childId}/who-can-see`;
  await grant(house.owner, restricted, people.worker);
  await grant(house.owner, restricted, people.worker, { basis: 'named' });
  await grant(house.owner, restricted, people.policePanelMember, { basis: 'panel-member' });
  const { html } = await open(people.worker, at);
  expect(html).toMatch(/is named for this child[^]*Not while the child is restricted[^]*Ruaridh McAskellan/);
  expect(html).not.toContain('Quality assurance:');
  expect(html).toContain('Restricted: only named people see this child');
  for (const [email, status] of [
    [people.policePanelMember, 404],
    [people.policeAdministrator, 404],
    [people.coordinator, 404],
    [people.dataProtectionOfficer, 200],
    [people.quality, 200],
  ] as const)
    expect([email, (await open(email, at)).status]).toEqual([email, status]);
});

test('the page costs the same few queries however many there are', async () => {
  const worker = await house.as(people.worker);
  await worker.get(path);
  house.queries();
  await worker.get(path);
  const few = house.queries().length;
  for (let number = 0; number < 30; number++)
    await grant(house.owner, child, people.nurse, {
      basis: 'panel-presenter',
      source: `test:${number}`,
      until: '2026-11-02T00:00:00Z',
    });
  await worker.get(path);
  expect(house.queries().length).toBe(few);
  expect(few).toBeLessThanOrEqual(10);
});

test('it is there in Welsh', async () => {
  expect((await open(people.manager)).html).toContain('Jolanta Wierzbówka, Social worker');
  expect((await open(people.manager)).html).toContain('yn dal yr achos');
});
