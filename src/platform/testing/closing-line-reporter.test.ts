import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const vitest = join(dirname(fileURLToPath(import.meta.resolve('vitest/package.json'))), 'vitest.mjs');
const reporter = fileURLToPath(new URL('./closing-line-reporter.ts', import.meta.url));
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'closing-line-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Runs vitest by itself over one test file; gives its last line and whether it ended well. */
async function runTestFile(contents: string): Promise<{ lastLine: string | undefined; isGreen: boolean }> {
  await writeFile(join(folder, 'some.test.ts'), contents);
  const settings = ['run', '--globals', `--root=${folder}`, '--reporter=default', `--reporter=${reporter}`];
  return new Promise((resolve) => {
    execFile(process.execPath, [vitest, ...settings], { cwd: folder }, (error, output) => {
      resolve({ lastLine: output.trimEnd().split('\n').at(-1), isGreen: error === null });
    });
  });
}

it('counts what passed and what failed, last of all', async () => {
  const run = await runTestFile(`
    it('adds', () => { expect(1 + 1).toBe(2); });
    describe('a group', () => { it('adds too', () => { expect(2 + 2).toBe(4); }); });
    it('is wrong', () => { expect(1).toBe(2); });`);
  expect(run).toEqual({ lastLine: '2 passed, 1 failed', isGreen: false });
});

it('says so when everything passed', async () => {
  const run = await runTestFile(`it('adds', () => { expect(1 + 1).toBe(2); });`);
  expect(run).toEqual({ lastLine: '1 passed, 0 failed', isGreen: true });
});

it('counts a file that does not load', async () => {
  const run = await runTestFile(`import './nowhere.ts'; it('never runs', () => {});`);
  expect(run).toEqual({ lastLine: '0 passed, 1 failed', isGreen: false });
});

it('counts a group whose preparation breaks', async () => {
  const run = await runTestFile(`
    it('adds', () => { expect(1 + 1).toBe(2); });
    describe('a group', () => { beforeAll(() => { throw new Error('broken'); }); it('never runs', () => {}); });`);
  expect(run).toEqual({ lastLine: '1 passed, 1 failed', isGreen: false });
});

it('counts an error that nobody awaited', async () => {
  const run = await runTestFile(`it('looks fine', () => { void Promise.reject(new Error('stray')); });`);
  expect(run).toEqual({ lastLine: '1 passed, 1 failed', isGreen: false });
});

it('counts a run without tests as failed', async () => {
  const run = await runTestFile('export const nothing = 1;');
  expect(run).toEqual({ lastLine: '0 passed, 1 failed', isGreen: false });
});
