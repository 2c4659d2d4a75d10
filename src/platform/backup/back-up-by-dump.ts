import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type pg from 'pg';
import { CannotBackUp } from './cannot-back-up.ts';
import { hashFile, type CopiedFile } from './copy-with-hash.ts';
import type { Manifest } from './manifest.ts';
import { asOwnerOf, askServer, countRows, letGo, listTables, standStill } from './tables.queries.ts';

const run = promisify(execFile);

export const DUMP = 'database.dump';

/** A dump of the database of DATABASE_URL by pg_dump, and the rows of each table at exactly the moment the dump shows. */
export async function backUpByDump(url: string, to: string): Promise<Pick<Manifest, 'database' | 'counts'>> {
  return asOwnerOf(url, async (client) => {
    await findProgram('pg_dump', client);
    const snapshot = await standStill(client);
    const file = join(to, DUMP);
    const options = ['--format=custom', '--no-comments', `--snapshot=${snapshot}`, `--file=${file}`];
    await runProgram('pg_dump', url, options);
    const counts = await countRows(client, await listTables(client));
    await letGo(client);
    const database: CopiedFile[] = [{ path: DUMP, ...(await hashFile(file)) }];
    return { database, counts };
  });
}

/**
 * Refuses when the program is not on the PATH, or older than the server.
 * @throws CannotBackUp saying what to install
 */
export async function findProgram(name: 'pg_dump' | 'pg_restore', client: pg.Client): Promise<void> {
  const server = Math.floor((await askServer(client)).version / 10_000);
  const said = await run(name, ['--version']).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (said === undefined)
    throw new CannotBackUp(
      `${name} is not on the PATH: install the client programs of PostgreSQL ${server} or newer.`,
    );
  const own = majorOf(said.stdout);
  if (own < server)
    throw new CannotBackUp(
      `${name} on the PATH is of PostgreSQL ${own}, the server of ${server}: install the client programs of ${server} or newer.`,
    );
}

/** "pg_dump (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)" → 15 */
export function majorOf(said: string): number {
  return Number(/\(PostgreSQL\) (\d+)/.exec(said)?.[1] ?? 0);
}

/** Runs a program of PostgreSQL; the password is not among its arguments, which every account of the machine can read. */
export async function runProgram(name: string, url: string, options: string[]): Promise<void> {
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = '';
  await run(name, [...options, `--dbname=${address.href}`], {
    env: { ...process.env, PGPASSWORD: password },
    maxBuffer: 64_000_000,
  });
}
