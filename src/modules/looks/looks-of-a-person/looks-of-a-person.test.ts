import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, type BuiltChild } from '#testing/build-child.ts';
import { buildLook, overseers } from '#testing/build-look.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;
beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Brynja', localId: 'LOOKED-1' });
  path = `/looks/people/${(await userOf(house.owner, people.policeOfficer)).userId}`;
  await buildLook(house.owner, people.policeOfficer, [child.childId]);
  await buildLook(
    house.owner,
    people.policeOfficer,
    Array.from({ length: 24 }, () => randomUUID()),
    {
      act: 'children listed',
    },
  );
  await buildLook(house.owner, people.policeOfficer, [child.childId], {
    outcome: 'refused',
    detail: { why: 'permission' },
  });
  const tried = { email: people.policeOfficer, password: 'not the password' };
  await house.nobody().post('/sign-in', tried, '/sign-in');
});
afterAll(() => house.close());

it('shows what a person opened, listed and was refused, and sign-ins that did not succeed; no child by name', async () => {
  const { status, html } = await (await house.as(overseers.officer)).get(path);
  expect(status).toBe(200);
  expect(html).toContain('Paula Dunkerswick');
  expect(html).toContain(`href="/children/${child.childId}/looks">Child LOOKED-1`);
  expect(html).toContain('a list of 24 children');
  expect(html).toContain('refused: not part of their role');
  expect(html).toContain('not let in: wrong password');
  expect(html).not.toContain('Brynja');
});

it('shows it to the administrator of the person’s agency, and to no other', async () => {
  expect((await (await house.as(overseers.policeAdministrator)).get(path)).html).toContain('Child LOOKED-1');
  expect((await (await house.as(overseers.careAdministrator)).get(path)).status).toBe(404);
  expect((await (await house.as(people.manager)).get(path)).status).toBe(403);
});

it('is written down with the children that were shown', async () => {
  await (await house.as(overseers.officer)).get(path);
  expect((await auditOf(house.owner, overseers.officer))[0]).toMatchObject({
    act: 'looks of a person viewed',
    childIds: [child.childId],
  });
});

it('says so when there is nothing in these days', async () => {
  const { html } = await (await house.as(overseers.officer)).get(`${path}?until=2026-01-31`);
  expect(html).toContain('Nothing from 2 January 2026 to 31 January 2026');
});
