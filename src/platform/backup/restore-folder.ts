import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { canReach, type Account } from '../db/embedded/binaries.ts';
import { homeOf, startCluster } from '../db/embedded/cluster.ts';
import { changesFolder } from '../db/embedded/keep-changes.ts';
import { CannotBackUp } from './cannot-back-up.ts';
import { checkRestored } from './check-restored.ts';
import { copyWithHash } from './copy-with-hash.ts';
import type { KeptBackup } from './manifest.ts';
import { applyChanges } from './apply-changes.ts';
import type { FurtherCheck, Restored, Wish } from './restore.ts';
import { asOwnerOf } from './tables.queries.ts';

/** What a server makes anew at its start, and a base backup leaves empty. */
const emptyFolders = [
  'pg_wal',
  'pg_wal/archive_status',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
]
  .concat([
    'pg_snapshots',
    'pg_stat',
    'pg_stat_tmp',
    'pg_subtrans',
    'pg_tblspc',
    'pg_twophase',
    'pg_commit_ts',
  ])
  .concat(['pg_logical', 'pg_logical/snapshots', 'pg_logical/mappings', 'pg_xact', 'pg_multixact']);

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
  const changes = await reachableChanges(wish.from, home, account);
  if (account !== undefined) handOver([data, join(home, 'postgresql-password'), changes.copy], account);
  const applied = await applyChanges({
    folder: wish.into,
    data,
    changes: changes.folder,
    backup,
    to: wish.to,
    account,
  });
  if (changes.copy !== undefined) await rm(changes.copy, { recursive: true });
  const cluster = await startCluster(wish.into);
  try {
    const url = cluster.url('teamaround');
    const checks = await asOwnerOf(url, (client) =>
      checkRestored(client, backup.manifest, wish.to === 'end'),
    );
    for (const check of furtherChecks) checks.push(await check(url));
    return { checks, remarks: applied.remarks };
  } finally {
    await cluster.stop();
  }
}

/** Copies the backup to its place; each file must be what was backed up. */
async function putBack({ folder, manifest }: KeptBackup, home: string, into: string): Promise<void> {
  for (const { path, sha256 } of manifest.database) {
    const to = path === 'session-secret' ? into : home;
    const copy = await copyWithHash(join(folder, path), join(to, path));
    if (copy.sha256 !== sha256)
      throw new CannotBackUp(`${join(folder, path)} is damaged: take another backup.`);
  }
  const data = join(home, 'postgresql');
  for (const each of emptyFolders) await mkdir(join(data, each), { recursive: true, mode: 0o700 });
}

/** The kept changes, copied beside the database where the account it runs as cannot reach them. */
async function reachableChanges(from: string, home: string, account: Account | undefined) {
  const folder = changesFolder(from);
  if (account === undefined || canReach(folder, account)) return { folder, copy: undefined };
  const copy = join(home, 'changes-to-apply');
  await cp(folder, copy, { recursive: true });
  return { folder: copy, copy };
}

function handOver(paths: (string | undefined)[], { uid, gid }: Account): void {
  for (const path of paths) if (path !== undefined) execFileSync('chown', ['-R', `${uid}:${gid}`, path]);
}
