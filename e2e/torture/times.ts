import { parseArgs } from 'node:util';

/** How often, and with which seed, as told on the command line: `--times 10000 --seed 1`. */
export function timesAsked(usual: number): { times: number; seed: number } {
  const { values } = parseArgs({ options: { times: { type: 'string' }, seed: { type: 'string' } } });
  const [times, seed] = [Number(values.times ?? usual), Number(values.seed ?? 1)];
  if (!Number.isSafeInteger(times) || times < 1 || times > 1_000_000)
    throw new Error('--times must be a whole number from 1 to 1000000.');
  if (!Number.isSafeInteger(seed)) throw new Error('--seed must be a whole number.');
  return { times, seed };
}

/** Says how it ended, and ends with 1 when something was wrong. */
export function tell(what: string, faults: readonly string[]): void {
  for (const fault of faults.slice(0, 20)) process.stdout.write(`  ${fault}\n`);
  process.stdout.write(`${what}: ${faults.length} faults\n`);
  if (faults.length > 0) process.exitCode = 1;
}
