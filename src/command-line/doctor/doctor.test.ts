import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { appRole } from '#platform/db/database.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { runCommand } from '../run-command.ts';
import { checks } from './checks.ts';
import { diagnose } from './doctor-command.ts';
import { lookAtDatabase } from './installation.queries.ts';
import { lookAround } from './look-around.ts';
import type { Seen } from './seen.ts';

const well: Seen = {
  now: new Date('2026-11-28T10:00:00Z'),
  isReal: true,
  baseUrl: 'https://teamaround.example',
  openLines: [],
  sessionSecret: 'q7Gd0vYxNn3kLr5Zs8WbTj2HfPc6RmXe9Ua1KiQo4Dy+BtEz',
  hasMailServer: true,
  hasScanner: true,
  hasSecondCopyOfHeads: true,
  backups: {
    folder: '/backups',
    isChosen: true,
    newestEndedAt: new Date('2026-11-28T02:00:00Z'),
    damage: undefined,
    unkept: undefined,
  },
  lastHoliday: '2028-12-31',
  server: { version: 180_004, fsync: true, fullPageWrites: true, now: new Date('2026-11-28T10:00:02Z') },
  appRole: { name: 'teamaround_app', powers: [] },
  openTables: [],
  disks: [{ path: '/data', freeBytes: 50e9, bytes: 100e9 }],
  deletedAgain: { count: 0, list: '/data/audit/deletions.jsonl' },
  jobs: { failed: 0, late: 0 },
};
const backups = (changed: Partial<Seen['backups']>) => ({ backups: { ...well.backups, ...changed } });
const server = (changed: Partial<Seen['server']>) => ({ server: { ...well.server, ...changed } });

const cases: [string, Partial<Seen>, string][] = [
  ['plain-http', { baseUrl: 'http://localhost:3000' }, 'Put TLS in front'],
  [
    'open-line',
    { openLines: ['database', 'scanner'] },
    'end DATABASE_URL in ?sslmode=verify-full; run clamd',
  ],
  ['weak-secret', { sessionSecret: 'x'.repeat(40) }, 'openssl rand -base64 48'],
  ['weak-secret', { sessionSecret: 'too-short-9fGh2' }, 'can be guessed'],
  ['weak-secret', { sessionSecret: 'this is the Teamaround secret of 2026, more or less' }, 'can be guessed'],
  [
    'mighty-role',
    { appRole: { name: 'teamaround_app', powers: ['superuser'] } },
    'teamaround_app is too mighty (superuser)',
  ],
  ['open-tables', { openTables: ['children.child', 'plans.plan'] }, 'children.child, plans.plan'],
  [
    'deleted-again',
    { deletedAgain: { count: 1, list: '/copy/deletions.jsonl' } },
    '1 child that was deleted is there again: run “npm run teamaround -- retention reapply --from /copy/deletions.jsonl”',
  ],
  [
    'deleted-again',
    { deletedAgain: { count: 2, list: '/copy/deletions.jsonl' } },
    '2 children that were deleted are',
  ],
  ['no-scanner', { hasScanner: false }, 'Run clamd and set CLAMD_URL'],
  ['no-second-copy', { hasSecondCopyOfHeads: false }, 'Set AUDIT_HEADS_COPY'],
  ['backups-place', backups({ isChosen: false }), 'Set TEAMAROUND_BACKUPS'],
  ['backups-age', backups({ newestEndedAt: undefined }), 'There is no backup in /backups'],
  [
    'backups-age',
    backups({ newestEndedAt: new Date('2026-11-27T07:00:00Z') }),
    'The newest backup is 1 day old',
  ],
  [
    'backups-age',
    backups({ newestEndedAt: new Date('2026-11-20T10:00:00Z') }),
    'The newest backup is 8 days old',
  ],
  ['backups-age', backups({ damage: 'manifest.json is not what the backup wrote.' }), 'cannot be read'],
  [
    'backups-age',
    backups({ unkept: '0000000100000000000000A1' }),
    'since the piece 0000000100000000000000A1',
  ],
  ['server-settings', server({ fsync: false }), 'has fsync switched off'],
  [
    'server-settings',
    server({ fsync: false, fullPageWrites: false }),
    'fsync and full_page_writes switched off',
  ],
  ['server-age', server({ version: 140_012 }), 'is PostgreSQL 14. Upgrade it to 15'],
  ['full-disk', { disks: [{ path: '/data', freeBytes: 9e9, bytes: 100e9 }] }, '/data (9.0 GB left)'],
  ['full-disk', { disks: [{ path: '/data', freeBytes: 1.5e9, bytes: 4e9 }] }, 'Make room'],
  ['clock-off', server({ now: new Date('2026-11-28T10:00:31Z') }), 'differ by 31 seconds'],
  ['clock-off', server({ now: new Date('2026-11-28T09:58:00Z') }), 'differ by 120 seconds'],
  ['stuck-jobs', { jobs: { failed: 2, late: 0 } }, '2 jobs have failed for good'],
  ['stuck-jobs', { jobs: { failed: 0, late: 3 } }, '3 jobs have waited for more than an hour'],
  ['no-mail', { hasMailServer: false }, 'Set SMTP_URL'],
  ['holidays-end', { lastHoliday: '2027-05-01' }, 'known until 2027-05-01 only'],
];

describe('the doctor', () => {
  it('finds nothing where all is well', () => {
    expect(diagnose(well)).toEqual([]);
  });

  it.each(cases)('finds %s and nothing else (%o)', (check, changed, part) => {
    const found = diagnose({ ...well, ...changed });
    expect(found.map((finding) => finding.check)).toEqual([check]);
    expect(found[0]?.sentence).toContain(part);
  });

  it('has a case for each thing it looks at', () => {
    expect([...new Set(cases.map(([check]) => check))].toSorted()).toEqual(Object.keys(checks).toSorted());
  });

  it('asks a demonstration for no TLS, mail, scanner, second copy or backup', () => {
    const bare = {
      ...well,
      isReal: false,
      baseUrl: 'http://127.0.0.1:3000',
      hasMailServer: false,
      hasScanner: false,
    };
    const without = {
      hasSecondCopyOfHeads: false,
      ...backups({ isChosen: false, newestEndedAt: undefined }),
    };
    expect(diagnose({ ...bare, ...without })).toEqual([]);
  });

  it('takes a backup of last night that took a little longer, and a date just over half a year away', () => {
    const last = {
      ...backups({ newestEndedAt: new Date('2026-11-27T08:30:00Z') }),
      lastHoliday: '2027-06-30',
    };
    expect(diagnose({ ...well, ...last })).toEqual([]);
  });
});

describe('what the doctor sees of a real installation', () => {
  let house: TestHouse;
  let folder: string;
  beforeAll(async () => {
    house = await openTestHouse('empty');
    folder = mkdtempSync(join(tmpdir(), 'teamaround-doctor-'));
  });
  afterAll(async () => {
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is its server, its tables, its role, its jobs, its disks and its backups', async () => {
    const config = { ...house.app.house.config, dataFolder: folder, backups: { folder, isChosen: true } };
    const seen = await lookAround(config, { CLAMD_URL: 'none' });
    // The server of the tests is quick and may be lost.
    expect(seen.server).toMatchObject({ fsync: false, fullPageWrites: false });
    expect(seen).toMatchObject({
      isReal: false,
      openTables: [],
      jobs: { failed: 0, late: 0 },
      hasScanner: false,
    });
    expect(seen.appRole).toEqual({ name: 'teamaround_app', powers: [] });
    expect(seen.backups).toMatchObject({ newestEndedAt: undefined, damage: undefined, unkept: undefined });
    expect(seen.disks[0]?.bytes).toBeGreaterThan(seen.disks[0]?.freeBytes ?? Infinity);
    expect(Math.abs(seen.server.now.getTime() - seen.now.getTime())).toBeLessThan(30_000);
  });

  it('shows a table whose rules were taken away, a job that failed and one that waits, and real people', async () => {
    const { owner } = house;
    await owner.query('alter table access.partnership no force row level security');
    await owner.query(
      `insert into access.partnership (partnership_id, name, la_code, nation) values (gen_random_uuid(), 'Real', '999', 'wales')`,
    );
    await owner.query(
      `select graphile_worker.add_job('one', '{}', max_attempts => 1), graphile_worker.add_job('two', '{}', run_at => now() - interval '2 hours')`,
    );
    await owner.query(`update graphile_worker._private_jobs set attempts = 1 where max_attempts = 1`);
    const { databaseUrl = '', sessionSecret } = house.app.house.config;
    const found = await lookAtDatabase(databaseUrl, appRole(databaseUrl, sessionSecret).name);
    expect(found).toMatchObject({
      isReal: true,
      openTables: ['access.partnership'],
      jobs: { failed: 1, late: 1 },
    });
  });

  it('shows a role that is too mighty', async () => {
    const { databaseUrl = '' } = house.app.house.config;
    const found = await lookAtDatabase(databaseUrl, 'postgres');
    expect(found.powers).toEqual(expect.arrayContaining(['superuser', 'passes row rules', 'owns tables']));
  });
});

describe('npm run teamaround -- doctor', () => {
  afterAll(() => {
    vi.unstubAllEnvs();
  });
  const secret = 'q7Gd0vYxNn3kLr5Zs8WbTj2HfPc6RmXe9Ua1KiQo4Dy';

  it.each([
    [{ DATABASE_URL: 'mysql://x' }, 'settings', 'DATABASE_URL must look like'],
    [
      { DATABASE_URL: 'postgresql://x@127.0.0.1:1/x', SESSION_SECRET: secret, CLAMD_URL: 'none' },
      'database',
      'The database could not be looked at',
    ],
  ])('with %o ends with 1 and one finding', async (settings, check, part) => {
    // Vitest sets this one to a path of its own.
    vi.stubEnv('BASE_URL', '');
    for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
    const said: string[] = [];
    const output = { out: (line: string) => void said.push(line), error: () => undefined };
    expect(await runCommand(['doctor', '--json'], output)).toBe(1);
    expect(JSON.parse(said.join(''))).toEqual({
      isWell: false,
      findings: [{ check, sentence: expect.stringContaining(part) as string }],
    });
  });
});
