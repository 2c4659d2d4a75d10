import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** The checks, the quickest first, so that a slip is known within seconds. Each is an npm script. */
const quick = [
  ['format', 'check:format'],
  ['imports', 'check:imports'],
  ['types', 'check:types'],
  ['lint', 'check:lint'],
] as const;
const thorough = [
  ['unused code', 'check:unused'],
  ['generated types', 'check:generated'],
  ['tests', 'test'],
] as const;

/** Runs one npm script with its output on the terminal; says how it went and gives whether it went well. */
function isGood(name: string, script: string): boolean {
  process.stdout.write(`\n── ${name} (npm run ${script})\n`);
  const started = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`── ${name}: ${status === 0 ? 'good' : 'NOT GOOD'}, ${seconds} s\n`);
  return status === 0;
}

const checks = process.argv.includes('--quick') ? quick : [...quick, ...thorough];
const isAllGood = checks.every(([name, script]) => isGood(name, script));
process.exitCode = isAllGood ? 0 : 1;
