import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Installation } from './torture/installation.ts';
import { killRounds } from './torture/kill-rounds.ts';

/** A short run of `npm run torture:kill`. */
describe('killed while people write', () => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await Installation.open();
  }, 240_000);
  afterAll(() => installation.close());

  it('the app, the database and both lose nothing that was confirmed, and do nothing by halves or twice', async () => {
    const tally = await killRounds(installation, 4, 8);
    expect(tally.faults).toEqual([]);
    expect(
      Object.values(tally.kills).every((kills) => kills > 0),
      JSON.stringify(tally.kills),
    ).toBe(true);
    expect(tally.confirmed).toBeGreaterThan(20);
    expect(tally.interrupted).toBeGreaterThan(0);
  });
});
