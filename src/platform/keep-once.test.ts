import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keepOnce } from './keep-once.ts';

const folder = mkdtempSync(join(tmpdir(), 'teamaround-keep-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('makes it the first time, for its own user only, and gives the same ever after', () => {
  const path = join(folder, 'below', 'secret');
  expect(keepOnce(path, () => 'first')).toBe('first');
  expect(keepOnce(path, () => 'second')).toBe('first');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(folder, 'below'))).toEqual(['secret']);
});

it('gives way to another process that made it in the same moment', () => {
  const path = join(folder, 'raced');
  const mine = keepOnce(path, () => {
    keepOnce(path, () => 'theirs');
    return 'mine';
  });
  expect(mine).toBe('theirs');
  expect(readdirSync(folder).filter((name) => name.startsWith('raced'))).toEqual(['raced']);
});
