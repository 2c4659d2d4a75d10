import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { restrictFor } from '#testing/restrict-for.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('with none restricted it says when to restrict one', async () => {
  const { status, html } = await (await house.as(people.quality)).get('/restricted-children');
  expect(status).toBe(200);
  expect(html).toContain('No child is restricted');
});

test('each is there as a pointer with why, when and who sees the child', async () => {
  const child = await buildChild(house.owner, { localId: 'LR-1', givenName: 'Wren', familyName: 'Averill' });
  const path = await restrictFor(house, child, [people.worker, people.manager]);
  const { html } = await (await house.as(people.quality)).get('/restricted-children');
  expect(html).toContain(`href="${path}"`);
  expect(html).toContain('W.A., 8 years, local id LR-1');
  expect(html).toContain('Dafydd Llwynogarth and Jolanta Wierzbówka');
  expect(html).not.toContain('Wren');
  expect((await auditOf(house.owner, people.quality))[0]?.childIds).toEqual([child.childId]);
});

test('whoever may not restrict gets 403', async () => {
  for (const email of [people.worker, people.manager, people.coordinator, people.policeAdministrator])
    expect((await (await house.as(email)).get('/restricted-children')).status).toBe(403);
});
