import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from '../db/embedded/binaries.ts';
import { homeOf } from '../db/embedded/cluster.ts';
import { CannotBackUp } from './cannot-back-up.ts';
import { checkRestored } from './check-restored.ts';
import { copyWithHash } from './copy-with-hash.ts';
import { eightAtOnce } from './eight-at-once.ts';
import type { KeptBackup } from './manifest.ts';
import { applyChanges } from './apply-changes.ts';
import type { FurtherCheck, Restored, Wish } from './restore.ts';
import { asOwnerOf } from './tables.queries.ts';

/** What a server makes anew at its start, and a base backup leaves empty. */
const emptyFolders =
  `pg_wal/archive_status pg_replslot pg_dynshmem pg_notify pg_serial pg_snapshots pg_stat pg_stat_tmp pg_subtrans
  pg_tblspc pg_twophase pg_commit_ts pg_logical/snapshots pg_logical/mappings pg_xact pg_multixact`.split(
    /\s+/,
  );

/** Restores a base backup of the embedded server into a new data folder, and applies the changes that are kept, up to what is wished. */
export async function restoreFolder(
  backup: KeptBackup,
  wish: Wish,
  furtherChecks: readonly FurtherCheck[],
): Promise<Omit<Restored, 'backup'>> {
  const { home, account } = await homeOf(wish.into);
  const data = join(home, 'postgresql');
  if (existsSync(data)) throw new CannotBackUp(`${data} holds a database already: give a new folder.`);
  await putBack(backup, home, wish.into);
  const changes = await readableChanges(wish.from, home, account);
  if (account !== undefined) handOver([data, join(home, 'postgresql-password'), changes.copy], account);
  const place = { folder: wish.into, data, changes: changes.folder, backup, to: wish.to, account };
  const { cluster, remarks } = await applyChanges(place);
  try {
    if (changes.copy !== undefined) await rm(changes.copy, { recursive: true });
    const url = cluster.url('teamaround');
    const checks = await asOwnerOf(url, (client) =>
      checkRestored(client, backup.manifest, wish.to === 'end'),
    );
    for (const check of furtherChecks) checks.push(await check(url));
    return { checks, remarks };
  } finally {
    await cluster.stop();
  }
}

/** Copies the backup to its place; each file must be what was backed up. */
async function putBack({ folder, manifest }: KeptBackup, home: string, into: string): Promise<void> {
  await eightAtOnce(manifest.database, async ({ path, sha256 }) => {
    const to = path === 'session-secret' ? into : home;
    const copy = await copyWithHash(join(folder, path), join(to, path), true);
    if (copy.sha256 !== sha256)
      throw new CannotBackUp(`${join(folder, path)} is damaged: take another backup.`);
  });
  const data = join(home, 'postgresql');
  for (const each of emptyFolders) await mkdir(join(data, each), { recursive: true, mode: 0o700 });
}

/** The kept changes; copied beside the database where the server runs as another account than who may read them. */
async function readableChanges(from: string, home: string, account: Account | undefined) {
  const folder = join(from, 'wal');
  if (!existsSync(folder))
    throw new CannotBackUp(`${folder} is missing: it holds the changes that belong to the backups.`);
  if (account === undefined) return { folder: realpathSync(folder), copy: undefined };
  const copy = join(home, 'changes-to-apply');
  await cp(realpathSync(folder), copy, { recursive: true });
  return { folder: copy, copy };
}

function handOver(paths: (string | undefined)[], { uid, gid }: Account): void {
  for (const path of paths) if (path !== undefined) execFileSync('chown', ['-R', `${uid}:${gid}`, path]);
}
