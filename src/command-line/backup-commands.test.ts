import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runCommand } from './run-command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teamaround-commands-'));
  // Vitest sets this one to a path of its own.
  vi.stubEnv('BASE_URL', '');
  vi.stubEnv('DATABASE_URL', '');
  vi.stubEnv('TEAMAROUND_DATA', folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const run = async (...args: string[]) => {
  const said = { out: [] as string[], error: [] as string[] };
  const code = await runCommand(args, {
    out: (line) => void said.out.push(line),
    error: (line) => void said.error.push(line),
  });
  return { code, ...said };
};

it.each([
  [['restore', '--into', 'x'], '--from must name the folder of backups.'],
  [['restore', '--from', 'x'], '--into must name a new folder.'],
  [
    ['restore', '--from', 'x', '--into', 'y', '--to', '2026-11-28'],
    '--to must be a moment with its time zone',
  ],
  [
    ['restore', '--from', 'x', '--into', 'y', '--to', '2026-11-28T10:30'],
    '--to must be a moment with its time zone',
  ],
  [
    ['restore', '--from', 'x', '--into', 'y', '--to', '2026-13-28T10:30Z'],
    '--to must be a moment with its time zone',
  ],
  [['restore', '--rehearse', '--into', 'y'], '--rehearse restores the newest backup as it ended'],
  [['backup', '--keep', '0'], '--keep must be a whole number from 1.'],
])('%o is refused in a sentence', async (args, sentence) => {
  const { code, out, error } = await run(...args);
  expect([code, out]).toEqual([1, []]);
  expect(error.join('\n')).toContain(sentence);
  expect(error.join('\n')).not.toContain('    at ');
});

it('a restore from where there is no backup says so and makes nothing', async () => {
  const from = join(folder, 'nothing');
  const { code, error } = await run('restore', '--from', from, '--into', join(folder, 'new'));
  expect([code, error]).toEqual([1, [`There is no backup in ${from}.`]]);
});

it('a restore over what is there is refused', async () => {
  const { code, error } = await run('restore', '--from', join(folder, 'nothing'), '--into', process.cwd());
  expect([code, error]).toEqual([1, [`${process.cwd()} holds something already: give a new folder.`]]);
});
