import { editPairs } from './edit-pairs.ts';
import { openGround } from './ground.ts';
import { tell, timesAsked } from './times.ts';

/** npm run torture:pairs -- --times 10000 */
const { times, seed } = timesAsked(10_000);
const ground = await openGround();
try {
  const { pairs, overtaken, faults } = await editPairs(ground, times, seed);
  tell(`${pairs} pairs, in ${overtaken} of them the later one was first`, faults);
} finally {
  await ground.close();
}
