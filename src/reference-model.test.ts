import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { arbitraryWorld } from '#testing/reference-model/arbitrary-world.ts';
import { liveAndCompare } from '#testing/reference-model/live-and-compare.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse('empty');
});
afterAll(() => house.close());

test('the house lets everybody see what a plain model of the rules says, and nothing else', async () => {
  const { app, owner } = house.app.house.database;
  let checks = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryWorld({ people: 10, children: 8, happenings: 8 }), async (lived) => {
      const compared = await liveAndCompare({ app, database: owner, owner: house.owner }, lived);
      checks += compared.checks;
      expect(compared.differences).toEqual([]);
    }),
    { numRuns: 4 },
  );
  expect(checks).toBeGreaterThan(5000);
});
