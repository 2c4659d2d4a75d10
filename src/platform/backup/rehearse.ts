import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { homeOf } from '../db/embedded/cluster.ts';
import { idAt } from './manifest.ts';
import { restore, type FurtherCheck, type Restored } from './restore.ts';
import { dropDatabase, makeDatabase } from './rehearsal-database.queries.ts';

/**
 * Restores the newest backup as it ended, compares it row by row, and removes it again: beside the backups, in a server of its own, or,
 * for a dump, in a database of its own on the server of DATABASE_URL.
 */
export async function rehearse(
  config: Config,
  clock: Clock,
  from: string,
  furtherChecks: readonly FurtherCheck[],
): Promise<Restored> {
  const into = join(from, `rehearsal-${idAt(clock.now())}`);
  const wish = { from, into, to: 'end' as const };
  const { databaseUrl } = config;
  if (databaseUrl !== undefined) {
    const url = await makeDatabase(databaseUrl);
    try {
      return await restore({ ...config, databaseUrl: url }, wish, furtherChecks);
    } finally {
      await rm(into, { recursive: true, force: true });
      await dropDatabase(databaseUrl, url);
    }
  }
  try {
    return await restore(config, wish, furtherChecks);
  } finally {
    const { home } = await homeOf(into);
    for (const folder of [home, into]) await rm(folder, { recursive: true, force: true });
  }
}
