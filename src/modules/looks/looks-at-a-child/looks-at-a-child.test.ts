import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { buildLook, overseers } from '#testing/build-look.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;
beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Brynja', familyName: 'Oakmarsh' });
  path = `/children/${child.childId}/looks`;
  // Reads Welsh else.
  await house.owner.query(`update access.user_account set language = 'en' where email = $1`, [
    people.manager,
  ]);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  await grant(house.owner, child, people.worker);
  await buildLook(house.owner, people.worker, [child.childId], { at: '2026-11-20T14:00:00Z' });
  await buildLook(house.owner, people.worker, [child.childId], { at: '2026-11-20T15:30:00Z' });
  await buildLook(house.owner, people.policeOfficer, [child.childId], {
    act: 'child viewed',
    outcome: 'not-found',
    at: '2026-11-19T23:10:00Z',
    detail: { why: 'no-access' },
  });
  await buildLook(house.owner, people.nurse, [child.childId], { at: '2026-10-01T09:00:00Z' });
});
afterAll(() => house.close());

const seen = async (email: string, query = '') => (await house.as(email)).get(`${path}${query}`);

it('shows the manager of the team who looked, by day, how often, and who was not shown it', async () => {
  const { status, html } = await seen(people.manager);
  expect(status).toBe(200);
  expect(html).toContain('Brynja Oakmarsh');
  expect(html).toContain('Friday, 20 November 2026');
  expect(html).toMatch(/Jolanta Wierzbówka[\s\S]*Read the chronology[\s\S]*2 times, last at 3:30pm/);
  expect(html).toMatch(/Paula Dunkerswick[\s\S]*not shown: nothing puts them next to the child/);
  expect(html).not.toContain('Constance Abiolari');
  const earlier = /href="([^"]+until=2026-10-22[^"]*)" rel="prev"/.exec(html)?.[1];
  expect(earlier).toBeDefined();
  const before = await (await house.as(people.manager)).get(earlier?.replaceAll('&amp;', '&') ?? '');
  expect(before.html).toContain('Constance Abiolari');
});

it('shows the data protection officer the same, without the child’s name', async () => {
  const { status, html } = await seen(overseers.officer);
  expect(status).toBe(200);
  expect(html).toContain(`Child ${child.localId}`);
  expect(html).not.toContain('Brynja');
  expect(html).toContain('Jolanta Wierzbówka');
});

it('shows an administrator only the people of their own agency', async () => {
  const { html } = await seen(overseers.policeAdministrator);
  expect(html).toContain('Paula Dunkerswick');
  expect(html).not.toContain('Wierzbówka');
  expect(html).toContain('The people of your own agency');
});

it('shows only one person when asked', async () => {
  const { html } = await seen(people.manager);
  const person = /<option value="([^"]+)">Paula Dunkerswick/.exec(html)?.[1];
  const one = await seen(people.manager, `?person=${person}`);
  expect(one.html).toMatch(/<th[^>]*>Paula Dunkerswick/);
  expect(one.html).not.toMatch(/<th[^>]*>Jolanta/);
});

it('is not there for the manager of another team, and refused to whoever works with the child', async () => {
  const other = await buildChild(house.owner);
  await grant(house.owner, other, people.manager, { basis: 'panel-presenter' });
  const manager = await house.as(people.manager);
  expect((await manager.get(`/children/${other.childId}/looks`)).status).toBe(404);
  expect((await seen(people.worker)).status).toBe(403);
});

it('is itself a look that is written down', async () => {
  await seen(overseers.officer);
  expect((await auditOf(house.owner, overseers.officer))[0]).toMatchObject({
    act: 'looks at a child viewed',
    outcome: 'done',
    childIds: [child.childId],
  });
});

it('says so when nobody looked', async () => {
  const other = await buildChild(house.owner);
  const { html } = await (
    await house.as(overseers.policeAdministrator)
  ).get(`/children/${other.childId}/looks`);
  expect(html).toContain('Nobody looked from 23 October 2026 to 21 November 2026');
});

it('is a tab of the child for the manager, and for nobody who may not open it', async () => {
  const { html } = await (await house.as(people.manager)).get(`/children/${child.childId}`);
  expect(html).toContain(`href="${path}"`);
  expect((await (await house.as(people.worker)).get(`/children/${child.childId}`)).html).not.toContain(path);
});
