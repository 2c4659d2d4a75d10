import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));

/** A process of its own that would live for a minute, in which something goes wrong that nobody waits for. */
function live(accident: string) {
  const script = `
    import { pino } from 'pino';
    import { endOnWhatNobodyCaught } from './last-handler.ts';
    endOnWhatNobodyCaught(pino());
    setTimeout(() => undefined, 60_000);
    ${accident}`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: here,
    encoding: 'utf8',
    timeout: 30_000,
  });
}

it.each([
  ['an error thrown in a timer', `setTimeout(() => { throw new TypeError('no "Siân Wyn" here'); }, 1);`],
  ['a promise that nobody waits for', `void Promise.reject(new TypeError('no "Siân Wyn" here'));`],
])('ends the process with 1 after %s, with one line of log and no name in it', (_, accident) => {
  const { status, stdout, stderr } = live(accident);
  expect(status).toBe(1);
  const lines = stdout.trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 60,
    error: { type: 'TypeError', message: 'no' },
    msg: 'ended by what nobody caught',
  });
  expect(stdout + stderr).not.toContain('Siân');
});

it('says what it was also when it is no error at all', () => {
  const { status, stdout } = live(`setTimeout(() => { throw 'only words about Siân'; }, 1);`);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ error: { type: 'string', message: '' } });
  expect(stdout).not.toContain('Siân');
});
