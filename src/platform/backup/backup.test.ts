import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../clock.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { majorOf } from './back-up-by-dump.ts';
import { backUp } from './back-up.ts';
import { differences } from './check-restored.ts';
import { eightAtOnce } from './eight-at-once.ts';
import { idAt } from './manifest.ts';
import { lossOf } from './restore-dump.ts';

describe('what is said of a backup', () => {
  it.each([
    ['pg_dump (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n', 15],
    ['pg_restore (PostgreSQL) 18.4', 18],
    ['pg_dump (PostgreSQL) 19devel', 19],
    ['something else', 0],
  ])('reads the version of a program from %o', (said, major) => {
    expect(majorOf(said)).toBe(major);
  });

  it.each([
    [{ a: 1, b: 2 }, { a: 1, b: 2 }, []],
    [{ a: 1 }, { a: 2 }, ['a was 1, is 2']],
    [{ a: 1 }, {}, ['a was 1, is not there']],
    [{}, { b: 0 }, ['b was not there, is 0']],
  ])('finds what differs between %o and %o', (was, is, said) => {
    expect(differences<number>(was, is)).toEqual(said);
  });

  it('says how many minutes a dump does not reach', () => {
    const [loss = ''] = lossOf('2026-11-28T02:00:00.000Z', new Date('2026-11-28T10:30:01Z'));
    expect(loss).toContain('in the 511 minutes from then');
    expect(lossOf('2026-11-28T02:00:00.000Z', undefined)).toEqual([]);
  });

  it('has a name that sorts as its moment does', () => {
    expect(idAt(new Date('2026-11-28T10:30:01.250Z'))).toBe('20261128T103001250Z');
  });

  it('is the answer of each in the order it was asked in, however long each takes', async () => {
    const all = Array.from({ length: 50 }, (_, number) => number);
    let underWay = 0;
    let most = 0;
    const answers = await eightAtOnce(all, async (number) => {
      most = Math.max(most, (underWay += 1));
      await new Promise((resolve) => setTimeout(resolve, number % 7));
      underWay -= 1;
      return number * 2;
    });
    expect(answers).toEqual(all.map((number) => number * 2));
    expect(most).toBe(8);
  });

  it('ends with the first failure, when what is under way is done, and begins no more', async () => {
    const ended: number[] = [];
    const working = eightAtOnce([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], async (number) => {
      if (number === 2) throw new Error('broken on purpose');
      await new Promise((resolve) => setTimeout(resolve, 20));
      ended.push(number);
    });
    await expect(working).rejects.toThrow('broken on purpose');
    expect(ended).toEqual([1, 3, 4, 5, 6, 7, 8]);
  });
});

describe('a database of its own cannot be backed up', () => {
  let house: TestHouse;
  let folder: string;
  beforeAll(async () => {
    house = await openTestHouse('empty');
    folder = mkdtempSync(join(tmpdir(), 'teamaround-programs-'));
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const backUpNow = () => backUp(house.app.house.config, systemClock, join(folder, 'backups'));

  it('without pg_dump, and says what to install', async () => {
    vi.stubEnv('PATH', folder);
    await expect(backUpNow()).rejects.toThrow(
      'pg_dump is not on the PATH: install the client programs of PostgreSQL 18 or newer.',
    );
  });

  it('by a pg_dump that is older than the server', async () => {
    writeFileSync(join(folder, 'pg_dump'), '#!/bin/sh\necho "pg_dump (PostgreSQL) 15.18"\n');
    chmodSync(join(folder, 'pg_dump'), 0o755);
    vi.stubEnv('PATH', folder);
    await expect(backUpNow()).rejects.toThrow('is of PostgreSQL 15, the server of 18');
    const left = existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups')) : [];
    expect(left).toEqual([]);
  });
});
