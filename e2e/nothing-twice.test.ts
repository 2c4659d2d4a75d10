import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editPairs } from './torture/edit-pairs.ts';
import { openGround, type Ground } from './torture/ground.ts';
import { repeatPosts } from './torture/repeat-posts.ts';

/** A short run of `npm run torture:posts` and `npm run torture:pairs`. */
describe('over a real line', () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await openGround();
  }, 240_000);
  afterAll(() => ground.close());

  it('a form sent twice, several times at once, or again after leaving takes effect once', async () => {
    const tally = await repeatPosts(ground, 60, 7);
    expect(tally.faults).toEqual([]);
    expect(tally.posts).toBeGreaterThan(100);
  });

  it('of two people who correct one thing at once, the second sees both and loses nothing', async () => {
    const tally = await editPairs(ground, 40, 7);
    expect(tally.faults).toEqual([]);
  });
});
