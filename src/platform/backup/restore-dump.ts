import { join } from 'node:path';
import type { Config } from '../config.ts';
import { appRole } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { DUMP, findProgram, runProgram } from './back-up-by-dump.ts';
import { CannotBackUp } from './cannot-back-up.ts';
import { checkRestored } from './check-restored.ts';
import { hashFile } from './copy-with-hash.ts';
import type { KeptBackup } from './manifest.ts';
import type { FurtherCheck, Restored, Wish } from './restore.ts';
import { asOwnerOf, listTables, makeRoleOfDump } from './tables.queries.ts';

/** Restores a dump into the database that DATABASE_URL names, which must be empty, and brings that up to date. */
export async function restoreDump(
  config: Config,
  { folder, manifest }: KeptBackup,
  wish: Wish,
  furtherChecks: readonly FurtherCheck[],
): Promise<Omit<Restored, 'backup'>> {
  const url = config.databaseUrl;
  if (url === undefined)
    throw new CannotBackUp(
      'This is the backup of a database of its own: DATABASE_URL must name an empty one to restore it into.',
    );
  const dump = join(folder, DUMP);
  if ((await hashFile(dump)).sha256 !== manifest.database[0]?.sha256)
    throw new CannotBackUp(`${dump} is damaged: take another backup.`);
  await asOwnerOf(url, async (client) => {
    await findProgram('pg_restore', client);
    if ((await listTables(client)).length > 0)
      throw new CannotBackUp('The database that DATABASE_URL names holds tables already: give an empty one.');
    await makeRoleOfDump(client, manifest.appRole);
  });
  await runProgram('pg_restore', url, [
    '--no-owner',
    '--no-comments',
    '--exit-on-error',
    '--single-transaction',
    dump,
  ]);
  const checks = await asOwnerOf(url, (client) => checkRestored(client, manifest, true));
  await migrate(url, appRole(url, config.sessionSecret));
  for (const check of furtherChecks) checks.push(await check(url));
  return { checks, remarks: lossOf(manifest.begunAt, wish.to) };
}

/** A dump is of one moment: what was done between it and the moment wished is not in it. */
export function lossOf(begunAt: string, to: Wish['to']): string[] {
  if (!(to instanceof Date)) return [];
  const minutes = Math.ceil((to.getTime() - new Date(begunAt).getTime()) / 60_000);
  return [
    `This backup is of ${begunAt}: what was done in the ${minutes} minutes from then to the moment you gave is not in it.`,
  ];
}
