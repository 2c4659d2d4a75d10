import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { systemClock } from '../../clock.ts';
import { keepOnce } from '../../keep-once.ts';
import { canReach, findBinaries, reachableFolder, type Account, type Binaries } from './binaries.ts';
import { tellToKeepChanges } from './keep-changes.ts';
import { ask, isRunning, runningPort, SECONDS_TO_START, urlAt, type Place } from './running-server.ts';

const run = promisify(execFile);

export interface Cluster {
  /** A connection string for the owner, to the database named. */
  url(database: string): string;
  folder: string;
  /** The folder around it, with its password. */
  home: string;
  /** Undefined unless the server runs as another account than this process. */
  account: Account | undefined;
  /** Stops the server, unless another process of ours is still connected to it. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** The folder of backups in which changes are kept minute by minute; undefined: they are not kept. */
  keepChangesIn?: string;
  /** A port of one's own choice instead of any free one. */
  port?: number;
  /** How long starting may take: a database that is being restored takes longer. */
  seconds?: number;
}

/**
 * Starts the embedded PostgreSQL that keeps its data in `folder`, making it the first time. One that a killed process left
 * running is taken over; one left half shut down recovers by itself; two processes that start at once share one.
 * @param flags further server settings, such as `fsync=off` for tests
 */
export async function startCluster(
  folder: string,
  flags: string[] = [],
  options: StartOptions = {},
): Promise<Cluster> {
  const binaries = await findBinaries();
  const home = placeFor(folder, binaries.account);
  const data = join(home, 'postgresql');
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(binaries, home, data);
  const password = readFileSync(join(home, 'postgresql-password'), 'utf8');
  const place = { home, data, password };
  const port =
    (await runningPort(binaries, place, options.seconds)) ?? (await start(binaries, place, flags, options));
  const url = (database: string) => urlAt(password, port, database);
  return {
    url,
    folder: data,
    home,
    account: binaries.account,
    stop: () => stop(binaries, data, url('postgres')),
  };
}

/** Where the database of a data folder lies: in it, unless the account the server runs as cannot reach it. */
export async function homeOf(folder: string): Promise<{ home: string; account: Account | undefined }> {
  const { account } = await findBinaries();
  return { home: placeFor(folder, account), account };
}

function placeFor(folder: string, account: Account | undefined): string {
  mkdirSync(folder, { recursive: true });
  if (account === undefined || canReach(folder, account)) return folder;
  return reachableFolder(folder);
}

/** Made beside its place and moved there whole; who comes second with that takes what is there. */
async function initialise(binaries: Binaries, home: string, data: string): Promise<void> {
  const passwordFile = join(home, 'postgresql-password');
  keepOnce(passwordFile, () => randomBytes(24).toString('base64url'));
  removeUnfinished(home);
  const making = `${data}.making-${randomUUID()}`;
  mkdirSync(making, { mode: 0o700 });
  if (binaries.account !== undefined) {
    chownSync(making, binaries.account.uid, binaries.account.gid);
    chownSync(passwordFile, binaries.account.uid, binaries.account.gid);
  }
  await run(
    binaries.initdb,
    [
      ...['-D', making, '-U', 'postgres', '-E', 'UTF8', '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
      ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync'],
    ],
    { ...binaries.account, cwd: making },
  );
  try {
    renameSync(making, data);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(join(data, 'PG_VERSION'))) throw error;
  }
}

const TEN_MINUTES = 600_000;

/** What a process killed while making left behind; one that is being made is younger. */
function removeUnfinished(home: string): void {
  for (const name of readdirSync(home).filter((one) => one.startsWith('postgresql.making-'))) {
    const path = join(home, name);
    if (statSync(path).mtimeMs < systemClock.now().getTime() - TEN_MINUTES)
      rmSync(path, { recursive: true, force: true });
  }
}

async function start(
  binaries: Binaries,
  place: Place,
  flags: string[],
  options: StartOptions,
): Promise<string> {
  const { home, data } = place;
  const own = options.port ?? (await freePort());
  tellToKeepChanges(home, data, options.keepChangesIn, binaries.account);
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `port=${own}`,
    'max_connections=60',
  ];
  const tuning = ['shared_buffers=256MB', 'max_wal_size=4GB', 'jit=off', 'random_page_cost=1.1'];
  // The server's own log holds no rows and no statements: they hold names.
  const discreet = ['log_error_verbosity=terse', 'log_min_error_statement=panic'];
  const given = [...settings, ...tuning, ...discreet, ...flags].map((setting) => `-c ${setting}`).join(' ');
  const seconds = String(options.seconds ?? SECONDS_TO_START);
  const log = join(data, 'server.log');
  return run(binaries.pgCtl, ['start', '-w', '-t', seconds, '-D', data, '-l', log, '-o', given], {
    ...binaries.account,
    cwd: data,
  }).then(
    () => String(own),
    async (cause: unknown) => {
      // Another process may have started it in the same moment.
      const port = await runningPort(binaries, place, options.seconds);
      if (port !== undefined) return port;
      const tail = existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : '';
      throw new Error(`The embedded PostgreSQL in ${home} did not start.\n${tail}`, { cause });
    },
  );
}

async function stop(binaries: Binaries, data: string, url: string): Promise<void> {
  // Later: another process is stopping it, or so many are connected that there is no room.
  if (!(await isRunning(binaries, data)) || (await ask(url)) === 'later') return;
  if (await othersConnected(url)) return;
  await run(binaries.pgCtl, ['stop', '-w', '-m', 'fast', '-D', data], { ...binaries.account, cwd: data });
}

async function othersConnected(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ others: boolean }>(
    `select count(*) > 0 as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  await client.end();
  return rows[0]?.others === true;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
