import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPartnership } from '#platform/access/set-up.queries.ts';
import {
  backUp,
  forgetBackups,
  listBackups,
  rehearse,
  restore,
  type FurtherCheck,
  type Restored,
} from '#platform/backup/index.ts';
import { systemClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { makeJob } from '#platform/jobs/worker.ts';
import { asOwner } from '#testing/as-owner.ts';
import { createApp, type App } from '../src/app.ts';
import { restoreChecks } from '../src/command-line/restore-checks.ts';

describe('backing up while people work, and restoring on an empty folder', () => {
  let top: string;
  let app: App;
  const names: string[] = [];
  const config = () => readConfig({ TEAMAROUND_DATA: join(top, 'data'), TEAMAROUND_BACKUPS: backups() });
  const backups = () => join(top, 'backups');

  beforeAll(async () => {
    top = mkdtempSync(join(tmpdir(), 'teamaround-backup-'));
    // Where this runs as root, the server's own account must be able to pass.
    chmodSync(top, 0o755);
    app = await createApp(config(), { logger: pino({ level: 'error' }, pino.destination(2)) });
    await add('Before the backup');
    await keep('a file from before');
  }, 120_000);
  afterAll(async () => {
    await app.close();
    rmSync(top, { recursive: true, force: true });
  });

  let lastCode = 100;
  async function add(name: string): Promise<void> {
    const { owner } = app.house.database;
    await addPartnership(owner, { name, laCode: String((lastCode += 1)), nation: 'wales' });
    names.push(name);
  }
  const keep = (text: string) => app.house.files.put(Readable.from([text]), { maxBytes: 1000 });
  const moment = async () => {
    const { rows } = await app.house.database.ownerPool.query<{ at: Date }>('select clock_timestamp() as at');
    return rows[0]?.at ?? new Date(Number.NaN);
  };

  async function backUpUnderLoad(): Promise<void> {
    const done = new AbortController();
    const work = (async () => {
      while (!done.signal.aborted) {
        await add(`While it was backed up ${lastCode}`);
        await setTimeout(50);
      }
    })();
    await backUp(config(), systemClock, backups());
    done.abort();
    await work;
  }

  /** Waits until what was changed so far is kept, as it is by itself within a minute. */
  async function keepChanges(): Promise<void> {
    const { rows } = await app.house.database.ownerPool.query<{ piece: string }>(
      'select pg_walfile_name(pg_switch_wal()) as piece',
    );
    const kept = join(backups(), 'wal', `${rows[0]?.piece ?? ''}.gz`);
    await expect.poll(() => existsSync(kept), { timeout: 60_000, interval: 100 }).toBe(true);
  }

  /** Restores, and gives the names of the partnerships that are there then. */
  async function restoreTo(into: string, to: Date | undefined): Promise<Restored & { there: string[] }> {
    let there: string[] = [];
    const look: FurtherCheck = async (url) => {
      const { rows } = await asOwner(url, (client) =>
        client.query<{ name: string }>('select name from access.partnership order by la_code'),
      );
      there = rows.map((row) => row.name);
      return { isRight: there.length > 0, sentence: 'There are partnerships.' };
    };
    const restored = await restore(config(), { from: backups(), into: join(top, into), to }, [look]);
    return { ...restored, there };
  }

  const filesIn = (folder: string) =>
    readdirSync(join(top, folder, 'files'), { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );

  it('keeps everything: as it ended, row by row; at a moment; and to the last change', async () => {
    await backUpUnderLoad();
    const rehearsed = await rehearse(config(), systemClock, backups(), restoreChecks);
    expect(rehearsed.checks.filter(({ isRight }) => !isRight)).toEqual([]);
    expect(rehearsed.checks.map(({ sentence }) => sentence).join(' ')).toMatch(
      /All \d+ rows of \d+ tables are there.*The audit trail is sealed and whole/,
    );
    expect(readdirSync(backups()).filter((name) => name.startsWith('rehearsal'))).toEqual([]);

    await add('After the backup');
    const between = await moment();
    await setTimeout(20);
    await add('After the moment');
    await keep('a file from after');
    await app.tasks['hourly:keep-files']?.({}, makeJob(app.house, new AbortController().signal));
    await keepChanges();

    const before = await restoreTo('at-the-moment', between);
    expect(before.remarks).toEqual([]);
    expect(before.there).toEqual(names.slice(0, -1));

    const whole = await restoreTo('whole', undefined);
    expect(whole.checks.filter(({ isRight }) => !isRight)).toEqual([]);
    expect(whole.there).toEqual(names);
    expect(filesIn('whole')).toHaveLength(2);

    const later = await restoreTo('later', new Date('2100-01-01T00:00:00Z'));
    expect(later.remarks.join()).toContain('Nothing is kept that was changed after 2100');
    expect(later.there).toEqual(names);
  });

  it('starts as an installation of its own once it is restored', async () => {
    const settings = { TEAMAROUND_DATA: join(top, 'whole'), TEAMAROUND_BACKUPS: join(top, 'other-backups') };
    const restored = await createApp(readConfig(settings), { logger: pino({ level: 'silent' }) });
    expect((await restored.server.inject({ method: 'GET', url: '/ready' })).statusCode).toBe(200);
    await restored.close();
  });

  it('never writes over what is there, and says when there is no such backup', async () => {
    await expect(restoreTo('whole', undefined)).rejects.toThrow('holds something already');
    await expect(restoreTo('none', new Date('2001-01-01T00:00:00Z'))).rejects.toThrow('The first backup in');
    const from = join(top, 'nothing-here');
    await expect(restore(config(), { from, into: join(top, 'none'), to: undefined }, [])).rejects.toThrow(
      `There is no backup in ${from}.`,
    );
    expect(existsSync(join(top, 'none'))).toBe(false);
  });

  it('finds what is damaged: a file of the database, a kept file, a row too few, the list itself', async () => {
    const [backup] = await listBackups(backups());
    if (backup === undefined) throw new Error('there is no backup');
    const rehearsing = () => rehearse(config(), systemClock, backups(), []);

    const table = join(backup.folder, backup.manifest.database.find(({ bytes }) => bytes > 8000)?.path ?? '');
    await whileDamaged(table, () => expect(rehearsing()).rejects.toThrow(/is damaged: take another backup/));

    const { sha256 } = backup.manifest.files[0] ?? { sha256: '' };
    const kept = join(backups(), 'files', sha256.slice(0, 2), sha256);
    await whileDamaged(kept, () =>
      expect(rehearsing()).rejects.toThrow(/The kept copy of the file .* is damaged/),
    );

    const list = join(backup.folder, 'manifest.json');
    await whileDamaged(list, () =>
      expect(listBackups(backups())).rejects.toThrow('is not what the backup wrote'),
    );

    const text = readFileSync(list, 'utf8');
    const hash = readFileSync(`${list}.sha256`, 'utf8');
    const changed = text.replace(
      /"access\.partnership": (\d+)/,
      (_, rows) => `"access.partnership": ${Number(rows) + 1}`,
    );
    writeFileSync(list, changed);
    writeFileSync(`${list}.sha256`, createHash('sha256').update(changed).digest('hex'));
    const { checks } = await rehearsing();
    expect(checks.filter(({ isRight }) => !isRight).map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^Rows differ: access\.partnership was \d+, is \d+\.$/),
    ]);
    writeFileSync(list, text);
    writeFileSync(`${list}.sha256`, hash);
  });

  it('keeps as many backups as are wanted, and each of them whole', async () => {
    const [first] = await listBackups(backups());
    await backUp(config(), systemClock, backups());
    expect(await forgetBackups(backups(), 1)).toEqual([first?.id]);
    const { checks } = await rehearse(config(), systemClock, backups(), []);
    expect(checks.filter(({ isRight }) => !isRight)).toEqual([]);
  });
});

/** Changes one byte in the middle of a file for as long as `work` takes. */
async function whileDamaged(path: string, work: () => Promise<void>): Promise<void> {
  const whole = readFileSync(path);
  const damaged = Buffer.from(whole);
  const middle = Math.floor(damaged.length / 2);
  damaged[middle] = (damaged[middle] ?? 0) ^ 1;
  writeFileSync(path, damaged);
  await work();
  writeFileSync(path, whole);
}
