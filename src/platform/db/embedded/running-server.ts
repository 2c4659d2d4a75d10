import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import type { Binaries } from './binaries.ts';

const run = promisify(execFile);

/** How long a server may take to start. */
export const SECONDS_TO_START = 120;

/** Where one database lies, and the password of its owner. */
export interface Place {
  home: string;
  data: string;
  password: string;
}

export function urlAt(password: string, port: string, database: string): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * The port of the server that runs there, once it takes connections, or undefined. After a crash of the machine its number
 * may be another process's: so it is asked, for five seconds. One that says it is starting or stopping is waited for.
 */
export async function runningPort(
  binaries: Binaries,
  { data, password }: Place,
  seconds = SECONDS_TO_START,
): Promise<string | undefined> {
  const pause = 200;
  const patience = (seconds * 1000) / pause;
  let unanswered = 0;
  for (let tries = 0; tries < patience && unanswered < 25 && (await isRunning(binaries, data)); tries += 1) {
    const port = portSaid(data);
    const answer = port === '' ? 'none' : await ask(urlAt(password, port, 'postgres'));
    if (answer === 'ready') return port;
    if (answer === 'none') unanswered += 1;
    await setTimeout(pause);
  }
  return undefined;
}

/** The port that its file of the process says; '' while it has not been written, and when the server stopped since it was asked. */
function portSaid(data: string): string {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[3] ?? '';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

export async function isRunning(binaries: Binaries, data: string): Promise<boolean> {
  return run(binaries.pgCtl, ['status', '-D', data], { ...binaries.account, cwd: data }).then(
    () => true,
    () => false,
  );
}

/** What PostgreSQL says while it starts, recovers or stops (cannot_connect_now), and while it is full. */
const NOT_NOW = new Set(['57P03', '53300']);

/** Whether our server takes connections there; "later" while it starts or stops; "none" when nobody or somebody else answers. */
export async function ask(url: string): Promise<'ready' | 'later' | 'none'> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    return 'ready';
  } catch (error) {
    return error instanceof pg.DatabaseError && NOT_NOW.has(error.code ?? '') ? 'later' : 'none';
  } finally {
    await client.end();
  }
}
