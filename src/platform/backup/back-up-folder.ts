import { existsSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import type { Cluster } from '../db/embedded/cluster.ts';
import { changesFolder, signOfFirstBackup } from '../db/embedded/keep-changes.ts';
import { CannotBackUp } from './cannot-back-up.ts';
import { copyWithHash, hashFile, ignoreGone, listTree, type CopiedFile } from './copy-with-hash.ts';
import { eightAtOnce } from './eight-at-once.ts';
import type { Manifest } from './manifest.ts';
import {
  askServer,
  asOwnerOf,
  beginBaseBackup,
  countRows,
  endBaseBackup,
  finishPiece,
  lastFailureToKeep,
  letGo,
  listTables,
  nameThisPoint,
  standStill,
  whileNothingChanges,
} from './tables.queries.ts';

/** What PostgreSQL says a base backup leaves out: of a server that runs, of another moment, or made anew at each start. */
const leftOut = [
  /^(postmaster\.(pid|opts)|server\.log|current_logfiles|backup_label|backup_manifest|teamaround\.conf)$/,
  /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/./,
  /(^|\/)pgsql_tmp/,
  /(^|\/)pg_internal\.init/,
];

export type FolderBackup = Pick<Manifest, 'database' | 'end' | 'counts'>;

/**
 * A base backup of the embedded server while it works, by PostgreSQL's low-level interface, into `to`; then a named point a little later, up
 * to which every row is counted. Everything that leads there is kept in the folder of backups.
 * https://www.postgresql.org/docs/current/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP
 */
export async function backUpFolder(
  cluster: Cluster,
  { to, backups, keptIn, id }: { to: string; backups: string; keptIn: string; id: string },
): Promise<FolderBackup> {
  writeFileSync(signOfFirstBackup(cluster.home), id);
  return asOwnerOf(cluster.url('teamaround'), async (client) => {
    await refuseWhatCannotBe(client);
    const firstPiece = await beginBaseBackup(client);
    const database = await copyServerFolder(cluster, to);
    const label = join(to, 'backup_label');
    await writeFile(label, await endOf(client), { mode: 0o600 });
    database.push({ path: 'backup_label', ...(await hashFile(label)) });
    const restorePoint = `teamaround ${id}`;
    const counts = await countAtNamedPoint(client, cluster.url('teamaround'), restorePoint);
    const lastPiece = await finishPiece(client);
    const changes = changesFolder(keptIn, cluster.account);
    await waitUntilThere(client, join(changes, `${lastPiece}.gz`));
    if (backups !== keptIn) await copyPieces(changes, changesFolder(backups, cluster.account), firstPiece);
    return { database, end: { restorePoint, firstPiece, lastPiece }, ...(counts && { counts }) };
  });
}

async function refuseWhatCannotBe(client: pg.Client): Promise<void> {
  const { archiveMode, tablespaces } = await askServer(client);
  if (archiveMode === 'off')
    throw new CannotBackUp(
      'The database was started without keeping its changes: stop Teamaround, start it again, then back up.',
    );
  if (tablespaces > 0)
    throw new CannotBackUp('The database has tablespaces of its own: back it up with pg_basebackup.');
}

/** The server's folder as it is found; what changes meanwhile is put right by the changes that are kept. */
async function copyServerFolder(cluster: Cluster, to: string): Promise<CopiedFile[]> {
  const isLeftOut = (path: string) => leftOut.some((each) => each.test(path));
  const { folders, files } = await listTree(cluster.folder, isLeftOut);
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const folder of folders) await mkdir(join(to, folder), { recursive: true, mode: 0o700 });
  const copied = await eightAtOnce(files, async (path) => {
    // A table may be dropped while it is copied: then nobody misses it.
    const found = await copyWithHash(join(cluster.folder, path), join(to, path)).catch(ignoreGone);
    return found && { path, ...found };
  });
  return copied.filter((each) => each !== undefined);
}

/** Counts every table as it was at one point in the log of changes, and names that point. */
async function countAtNamedPoint(client: pg.Client, url: string, name: string) {
  const tables = await listTables(client);
  return asOwnerOf(url, async (counting) => {
    for (let tries = 0; tries < 5; tries += 1) {
      const isStill = await whileNothingChanges(client, tables, async () => {
        await standStill(counting);
        await nameThisPoint(client, name);
      });
      if (isStill) {
        const counts = await countRows(counting, tables);
        await letGo(counting);
        return counts;
      }
      await setTimeout(2000);
    }
    await nameThisPoint(client, name);
    return undefined;
  });
}

const TEN_MINUTES = 600_000;
const A_LITTLE = 250;

const cannotKeep =
  'PostgreSQL could not keep its changes in the folder of backups: see server.log in its folder, and whether there is room.';

async function endOf(client: pg.Client): Promise<string> {
  const label = await endBaseBackup(client, TEN_MINUTES);
  if (label === undefined) throw new CannotBackUp(cannotKeep);
  return label;
}

async function waitUntilThere(client: pg.Client, path: string): Promise<void> {
  for (let waited = 0; waited < TEN_MINUTES; waited += A_LITTLE) {
    if (existsSync(path)) return;
    await setTimeout(A_LITTLE);
    if (waited > 30_000 && (await lastFailureToKeep(client)) !== undefined) break;
  }
  throw new CannotBackUp(cannotKeep);
}

/** What a backup in another folder needs to be whole by itself. */
async function copyPieces(from: string, to: string, first: string): Promise<void> {
  for (const name of (await listTree(from, (path) => !path.endsWith('.gz'))).files) {
    if (name < first || existsSync(join(to, name))) continue;
    await copyFile(join(from, name), join(to, `${name}.part`));
    await rename(join(to, `${name}.part`), join(to, name));
  }
}
