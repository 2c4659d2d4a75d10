import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildLook, overseers } from '#testing/build-look.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
  const three = [randomUUID(), randomUUID(), randomUUID()];
  for (const childId of three) await buildLook(house.owner, people.policeOfficer, [childId]);
  await buildLook(house.owner, people.worker, three.slice(0, 1));
  // A list is no look at each child of it.
  await buildLook(
    house.owner,
    people.nurse,
    Array.from({ length: 50 }, () => randomUUID()),
  );
});
afterAll(() => house.close());

it('lists everybody to the data protection officer, who opened most first', async () => {
  const { status, html } = await (await house.as(overseers.officer)).get('/looks');
  expect(status).toBe(200);
  const names = [...html.matchAll(/app-table__name"><a[^>]*>([^<]+)</g)].map(([, name]) => name);
  expect(names.slice(0, 2)).toEqual(['Paula Dunkerswick', 'Jolanta Wierzbówka']);
  expect(html).toContain('href="/looks/unusual"');
});

it('lists an administrator only the people of their own agency', async () => {
  const { html } = await (await house.as(overseers.policeAdministrator)).get('/looks');
  expect(html).toContain('Paula Dunkerswick');
  expect(html).not.toContain('Wierzbówka');
  expect(html).not.toContain('href="/looks/unusual"');
});

it('finds by a part of a name, also without its accents, and keeps it out of the address and the audit trail', async () => {
  const officer = await house.as(overseers.officer);
  const { status, html } = await officer.post('/looks/search', { name: 'wierzbow' });
  expect(status).toBe(200);
  expect(html).toContain('1 person found.');
  expect(html).toContain('Jolanta Wierzbówka');
  expect((await auditOf(house.owner, overseers.officer))[0]).toMatchObject({
    act: 'looks of people searched',
  });
  const { rowCount } = await house.owner.query(
    `select from audit_trail.event e where e::text ilike '%wierzbow%'`,
  );
  expect(rowCount).toBe(0);
  expect((await officer.post('/looks/search', { name: 'Nobody' })).html).toContain(
    'Nobody with that name is here',
  );
});

it('asks for a name', async () => {
  const { status, html } = await (await house.as(overseers.officer)).post('/looks/search', { name: ' ' });
  expect(status).toBe(422);
  expect(html).toContain('Type a name, or part of one');
});

it('is refused to a team’s manager', async () => {
  expect((await (await house.as(people.manager)).get('/looks')).status).toBe(403);
});
