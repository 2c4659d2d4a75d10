import { openGround } from './ground.ts';
import { repeatPosts } from './repeat-posts.ts';
import { tell, timesAsked } from './times.ts';

/** npm run torture:posts -- --times 10000 */
const { times, seed } = timesAsked(10_000);
const ground = await openGround();
try {
  const { forms, posts, left, faults } = await repeatPosts(ground, times, seed);
  tell(`${forms} forms sent ${posts} times, and ${left} more whose asker had left`, faults);
} finally {
  await ground.close();
}
