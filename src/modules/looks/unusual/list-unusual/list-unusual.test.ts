import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant } from '#testing/build-child.ts';
import { buildLook, overseers } from '#testing/build-look.ts';
import { lettersOf } from '#testing/letters-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
const friday = '2026-11-20T14:00:00Z';
const childIds = Array.from({ length: 21 }, () => randomUUID());
beforeAll(async () => {
  house = await openTestHouse();
  const look = (email: string, child: string, given: Parameters<typeof buildLook>[3] = {}) =>
    buildLook(house.owner, email, [child], { at: friday, ...given });
  // One opens 21 children where colleagues open one; nobody is told off for a list of fifty.
  for (const childId of childIds) await look(people.policeOfficer, childId);
  await look(people.policePanelMember, randomUUID());
  await buildLook(
    house.owner,
    people.policePanelMember,
    Array.from({ length: 50 }, () => randomUUID()),
    { at: friday },
  );
  // A namesake, whatever the accents.
  const namesake = await buildChild(house.owner, { familyName: 'WIERZBÓWKA', localId: 'NAME-1' });
  await look(people.worker, namesake.childId);
  // After eight in the evening by the clock in London.
  await look(people.nurse, randomUUID(), { at: '2026-11-20T19:59:00Z' });
  await look(people.quality, randomUUID(), { at: '2026-11-20T20:01:00Z' });
  // Restricted: its own worker may, another may not.
  const restricted = await buildChild(house.owner, { isRestricted: true, localId: 'SECRET-1' });
  await grant(house.owner, restricted, people.worker, { from: '2026-01-01T00:00:00Z' });
  await look(people.worker, restricted.childId);
  await look(people.otherWorker, restricted.childId, { outcome: 'not-found' });
  for (let time = 0; time < 5; time += 1) await look(people.manager, randomUUID(), { outcome: 'refused' });
  await house.runTask('daily:unusual-looking');
});
afterAll(() => house.close());

const found = async () => {
  const { rows } = await house.owner.query<{ email: string; kind: string; figures: object }>(
    `select u.email, n.kind, n.figures from looks.unusual n join access.user_account u using (user_id) order by n.kind, u.email`,
  );
  return rows;
};

it('finds what differs from what others do, and only that', async () => {
  expect(await found()).toEqual([
    { email: people.policeOfficer, kind: 'many-children', figures: { children: 21, usual: 1 } },
    { email: people.quality, kind: 'out-of-hours', figures: { children: 1, first: '20:01', last: '20:01' } },
    { email: people.worker, kind: 'own-name', figures: { looks: 1 } },
    { email: people.manager, kind: 'refused', figures: { refused: 5, children: 5 } },
    { email: people.otherWorker, kind: 'restricted', figures: { looks: 0, refused: 1 } },
  ]);
});

it('lists it once, however often it runs, and puts it before the data protection officer once', async () => {
  await house.runTask('daily:unusual-looking');
  expect(await found()).toHaveLength(5);
  const letters = (await lettersOf(house.owner, overseers.officer)).filter(
    ({ subject }) => subject === 'Unusual looking to review',
  );
  expect(letters).toHaveLength(1);
  const { html } = await (await house.as(overseers.officer)).get('/');
  expect(html).toContain('href="/looks/unusual">Review unusual looking');
});

it('shows it to the data protection officer in words, with the rules and that they are to be confirmed', async () => {
  const { status, html } = await (await house.as(overseers.officer)).get('/looks/unusual');
  expect(status).toBe(200);
  expect(html).toContain('To review: 5 things');
  expect(html).toContain('Opened 21 children; usual in the agency: 1');
  expect(html).toContain('Child NAME-1 has the same family name');
  expect(html).toContain('Child SECRET-1 is restricted: 0 looks, 1 refused try');
  expect(html).toContain('Looks before 7am, after 8pm, or at a weekend');
  expect(html).toContain('Confirm locally');
  expect((await auditOf(house.owner, overseers.officer))[0]).toMatchObject({ act: 'unusual looking listed' });
});

it('is refused to administrators and managers', async () => {
  for (const email of [overseers.policeAdministrator, people.manager, people.coordinator])
    expect((await (await house.as(email)).get('/looks/unusual')).status).toBe(403);
});

it('follows the figures that a partnership has set', async () => {
  await house.owner.query('delete from looks.unusual');
  await house.owner.query(
    `insert into clocks.setting (partnership_id, setting_key, amount, source, effective_from)
     select partnership_id, key, amount, 'test', '2026-01-01' from access.user_account,
            (values ('looks.many-children', 22), ('looks.hours-until', 21), ('looks.refused', 6)) as s (key, amount) where email = $1`,
    [people.worker],
  );
  await house.runTask('daily:unusual-looking');
  expect((await found()).map(({ kind }) => kind)).toEqual(['own-name', 'restricted']);
});
