import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  path = `/people/${(await userOf(house.owner, people.policeOfficer)).userId}`;
  for (const localId of ['ONE', 'TWO'])
    await grant(
      house.owner,
      await buildChild(house.owner, { localId, givenName: 'Hidden' }),
      people.policeOfficer,
    );
  const over = await buildChild(house.owner, { localId: 'OVER' });
  await grant(house.owner, over, people.policeOfficer, { until: '2026-01-01T00:00:00Z' });
});
afterAll(() => house.close());

test('says who somebody is and what they can see, as a number and no name', async () => {
  const { status, html } = await (await house.as(people.policeAdministrator)).get(path);
  expect(status).toBe(200);
  expect(html).toContain('Detective sergeant');
  expect(html).toContain('2 children');
  expect(html).toContain('Not yet');
  expect(html).not.toContain('Hidden');
  expect((await auditOf(house.owner, people.policeAdministrator))[0]?.act).toBe('person viewed');
});

test('when somebody was last here outlives their sessions', async () => {
  await (await house.as(people.policeOfficer)).get('/');
  house.clock.moveTo('2027-01-10T10:00:00Z');
  await house.owner.query(`select access.forget_spent('2027-01-10T10:00:00Z')`);
  const { html } = await (await house.as(people.policeAdministrator)).get(path);
  expect(html).toContain('21 November 2026');
  house.clock.moveTo('2026-11-21T10:00:00Z');
});

test('to the administrator of another agency there is nobody; without the permission it is refused', async () => {
  expect((await (await house.as(people.careAdministrator)).get(path)).status).toBe(404);
  expect((await (await house.as(people.policeOfficer)).get(path)).status).toBe(403);
});

test('a data protection officer reads and is offered no change', async () => {
  const { html } = await (await house.as(people.dataProtectionOfficer)).get(path);
  expect(html).toContain('Paula Dunkerswick');
  expect(html).not.toContain(`${path}/change`);
  expect(html).not.toContain(`${path}/leave`);
});

test('on one’s own page nothing can be changed, and it says why', async () => {
  const own = `/people/${(await userOf(house.owner, people.policeAdministrator)).userId}`;
  const { html } = await (await house.as(people.policeAdministrator)).get(own);
  expect(html).toContain('This is you. Somebody else changes your roles');
  expect(html).not.toContain(`${own}/change`);
});
