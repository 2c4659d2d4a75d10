import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { stoppedClock } from '#platform/clock.ts';
import { createFolderStore } from '#platform/files/index.ts';
import { asOwner } from '#testing/as-owner.ts';
import { testConfig } from '#testing/test-config.ts';
import { TEST_NOW } from '#testing/test-now.ts';
import { createApp } from '../src/app.ts';
import { loadMadeUpReturns } from '../src/demonstration/load-made-up-returns.ts';

/*
 * npm run rehearse:debian: backs an installation on Debian's PostgreSQL up by the command line, and restores it on a second server that has
 * never held anything, and once more as a rehearsal. On this machine only; both servers are of this run and are removed after it.
 */
const run = promisify(execFile);
const programs = process.argv[2] ?? newestServer();
const account = process.getuid?.() === 0 ? databaseAccount() : undefined;
const sessionSecret = 'Zq7Gd0vYxNn3kLr5Zs8WbTj2HfPc6RmXe9Ua1KiQo4Dy';
const top = mkdtempSync(join(tmpdir(), 'teamaround-debian-'));
chmodSync(top, 0o755);
const say = (line: string) => process.stdout.write(`${line}\n`);
const servers: string[] = [];

try {
  say(`with ${execFileSync(join(programs, 'postgres'), ['--version']).toString().trim()}`);
  const first = await startServer('first');
  const second = await startServer('second');
  await fill(first);
  const backups = join(top, 'backups');
  say(await teamaround(first, ['backup', '--to', backups]));
  say(await teamaround(first, ['restore', '--rehearse', '--from', backups]));
  say(await teamaround(second, ['restore', '--from', backups, '--into', join(top, 'restored')]));
  say(await teamaround(second, ['migrate']));
} finally {
  for (const data of servers)
    execFileSync(join(programs, 'pg_ctl'), ['stop', '-m', 'fast', '-D', data], {
      ...account,
      cwd: '/',
      stdio: 'ignore',
    });
  rmSync(top, { recursive: true, force: true });
}

function newestServer(): string {
  const all = readdirSync('/usr/lib/postgresql').toSorted((one, other) => Number(one) - Number(other));
  return join('/usr/lib/postgresql', all.at(-1) ?? '', 'bin');
}

function databaseAccount() {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres']).toString());
  return { uid: id('-u'), gid: id('-g') };
}

/** A server of Debian's on a free port, with an empty database; gives the owner's address. */
async function startServer(name: string): Promise<string> {
  const data = join(top, name);
  mkdirSync(data, { mode: 0o700 });
  if (account !== undefined) chownSync(data, account.uid, account.gid);
  await run(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'owner', '-E', 'UTF8', '--locale=C.UTF-8', '--auth=trust', '--no-sync'],
    { ...account, cwd: data },
  );
  const port = await freePort();
  const options = `-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c port=${port} -c fsync=off`;
  await run(join(programs, 'pg_ctl'), ['start', '-w', '-D', data, '-l', join(data, 'log'), '-o', options], {
    ...account,
    cwd: data,
  });
  servers.push(data);
  const url = (database: string) => `postgresql://owner@127.0.0.1:${port}/${database}`;
  await asOwner(url('postgres'), (client) => client.query('create database teamaround'));
  return url('teamaround');
}

async function fill(url: string): Promise<void> {
  const config = testConfig(url, join(top, 'data'), sessionSecret);
  const app = await createApp(config, { clock: stoppedClock(TEST_NOW), logger: pino({ level: 'warn' }) });
  await loadMadeUpReturns(app, TEST_NOW.slice(0, 10));
  await app.close();
  await createFolderStore(join(top, 'data', 'files')).put(Readable.from(['a paper']), { maxBytes: 100 });
}

async function teamaround(url: string, args: string[]): Promise<string> {
  const env = {
    PATH: `${programs}:${process.env['PATH'] ?? ''}`,
    ...{
      DATABASE_URL: url,
      SESSION_SECRET: sessionSecret,
      TEAMAROUND_DATA: join(top, 'data'),
      CLAMD_URL: 'none',
    },
  };
  const { stdout } = await run(process.execPath, ['src/command-line.ts', ...args], { env });
  return `${args.slice(0, 2).join(' ')}: ${stdout.trim().replaceAll('\n', '\n    ')}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
