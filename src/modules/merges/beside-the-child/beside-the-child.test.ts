import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildChild, grant } from '#testing/build-child.ts';
import { makePair, mergePair, pairOf } from '#testing/make-pair.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('the page of a child says which record it holds, and links to the merge for who decides them', async () => {
  const coordinator = await house.as(people.coordinator);
  const [kept, other] = await makePair(house);
  await grant(house.owner, kept, people.worker);
  const merge = await mergePair(coordinator, await pairOf(house, kept, other), kept);
  const address = `/children/${kept.childId}`;
  const { html } = await (await house.as(people.worker)).get(address);
  expect(html).toContain('This record holds another one');
  expect(html).toContain(other.localId);
  expect(html).toContain('merged on 21 November 2026 by Rosamund Tidewellow');
  expect(html).not.toContain(merge);
  expect((await coordinator.get(address)).html).toContain(`href="${merge}"`);
});

test('a record that holds no other says nothing of it', async () => {
  const child = await buildChild(house.owner, { givenName: 'Bram', familyName: 'Nettlewick' });
  await grant(house.owner, child, people.worker);
  const { html } = await (await house.as(people.worker)).get(`/children/${child.childId}`);
  expect(html).not.toContain('This record holds another one');
});
