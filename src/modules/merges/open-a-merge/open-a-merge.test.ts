import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { makePair, mergePair, pairOf } from '#testing/make-pair.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('a merge tells which record holds which and why; to undo it needs a reason, which is kept', async () => {
  const coordinator = await house.as(people.coordinator);
  const [kept, other] = await makePair(house);
  const merge = await mergePair(coordinator, await pairOf(house, kept, other), kept, 'Rang the school');
  const { html } = await coordinator.get(merge);
  expect(html).toContain(`href="/children/${kept.childId}"`);
  expect(html).toContain('Rang the school');
  const empty = await coordinator.post(`${merge}/undo`, { because: '' });
  expect([empty.status, empty.html.includes('Write why you think so')]).toEqual([422, true]);
  expect((await coordinator.post(`${merge}/undo`, { because: 'They are cousins' })).status).toBe(303);
  const after = await coordinator.get(merge);
  expect(after.html).toContain('Taken apart again');
  expect(after.html).toContain('They are cousins');
  expect(after.html).toContain(`href="/children/${other.childId}"`);
  expect(
    (await auditOf(house.owner, people.coordinator)).find(({ act }) => act === 'merge undone'),
  ).toMatchObject({
    outcome: 'done',
    childIds: expect.arrayContaining([kept.childId, other.childId]) as string[],
  });
});

test('there is no such merge, and no such page for a worker', async () => {
  const nowhere = '/merges/0193f000-0000-7000-8000-00000000abcd';
  expect((await (await house.as(people.coordinator)).get(nowhere)).status).toBe(404);
  expect((await (await house.as(people.worker)).get(nowhere)).status).toBe(403);
});
