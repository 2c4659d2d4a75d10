import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { measureInDatabase } from './match-one-in-database.ts';
import { learn, measureInProcess } from './match-one-in-process.ts';
import { ASKED } from './match-one-measure.ts';

/*
 * How long it takes to find who one referral may be, among few and among many lines about made-up children. `--way process`: with the engine's
 * own index in the memory of one process. `--way database`: as the pages do, with candidates that the database finds under its row rules.
 */
const SLOWEST = 60;
const MOST_GROWTH = 1.5;

const { values } = parseArgs({
  options: {
    few: { type: 'string', default: '100000' },
    many: { type: 'string', default: '1000000' },
    way: { type: 'string', default: 'process' },
  },
});

const isInDatabase = values.way === 'database';
const model = isInDatabase ? undefined : learn();
const measure = (size: number) =>
  model === undefined ? measureInDatabase(size) : measureInProcess(size, model);
console.log(
  `One referral, ${String(ASKED)} times, by the ${isInDatabase ? 'database' : 'process'}, ${String(availableParallelism())} cores`,
);
const few = await measure(Number(values.few));
const many = await measure(Number(values.many));
const growth = many.p95 / few.p95;
const isQuick = many.p95 < SLOWEST;
const isFlat = growth <= MOST_GROWTH;
console.log(`p95 under ${String(SLOWEST)} ms: ${isQuick ? 'yes' : 'no'}`);
console.log(
  `p95 at most ${String(MOST_GROWTH)} times: ${isFlat ? 'yes' : 'no'} (${growth.toFixed(2)} times)`,
);
process.exitCode = isQuick && isFlat ? 0 : 1;
