import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { arbitraryWorld } from '#testing/reference-model/arbitrary-world.ts';
import { comparePages } from '#testing/reference-model/compare-pages.ts';
import { liveAndCompare } from '#testing/reference-model/live-and-compare.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse('empty');
});
afterAll(() => house.close());

const place = () => {
  const { app, owner } = house.app.house.database;
  return { app, database: owner, owner: house.owner };
};

test('the house lets everybody see what a plain model of the rules says, and nothing else', async () => {
  let checks = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryWorld({ people: 8, children: 9, happenings: 8 }), async (lived) => {
      const compared = await liveAndCompare(place(), lived);
      checks += compared.checks;
      expect(compared.differences).toEqual([]);
    }),
    { numRuns: 2, endOnFailure: true },
  );
  expect(checks).toBeGreaterThan(5000);
}, 180_000);

test('pages, papers, lists, search and files agree with it too', async () => {
  const [lived] = fc.sample(arbitraryWorld({ people: 8, children: 8, happenings: 10 }), 1);
  if (lived === undefined) throw new Error('no world was made');
  const { world, stored, at } = await liveAndCompare(place(), lived);
  const compared = await comparePages(house, world, stored, { at, few: 5 });
  expect(compared.differences).toEqual([]);
  expect(compared.checks).toBe(8 * 5 * 21);
}, 180_000);
