import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { makeSealedWorld, type SealedWorld } from '#testing/tamper/sealed-world.ts';
import { tamperOnce } from '#testing/tamper/tamper-once.ts';
import { tamperings } from '#testing/tamper/tamperings.ts';
import { verifyTrail } from './verify-trail.ts';

describe('whoever tampers with the audit trail', () => {
  let house: TestHouse;
  let world: SealedWorld;
  beforeAll(async () => {
    house = await openTestHouse('empty');
    world = await makeSealedWorld(house.app.house);
  });
  afterAll(() => house.close());

  const whole = async () => verifyTrail(house.app.house.database.owner, world.keeping);

  it('finds it whole before', async () => {
    const { isWhole, chains, faults } = await whole();
    expect({ isWhole, faults, wrong: chains.flatMap((chain) => chain.faults) }).toEqual({
      isWhole: true,
      faults: [],
      wrong: [],
    });
    expect(chains.map(({ rows }) => rows)).toEqual([60, 60, 60]);
  });

  it.each(Object.keys(tamperings))('is found: %s', async (what) => {
    for (let seed = 1; seed <= 6; seed += 1)
      expect({ seed, ...(await tamperOnce(world, seed, what)) }).toEqual({ seed, what, problem: undefined });
  });

  it('leaves it whole after each was undone', async () => {
    expect((await whole()).isWhole).toBe(true);
  });
});
