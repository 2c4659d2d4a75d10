import { readdir, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { forgetFiles } from './keep-files.ts';
import { listBackups, type KeptBackup } from './manifest.ts';
import { readNoted } from './noted-files.ts';

/**
 * Removes all but the newest backups, the changes that led on from the removed ones, and the contents nobody holds any more; gives the names
 * of the removed backups. The newest is always kept.
 */
export async function forgetBackups(backups: string, keep: number): Promise<string[]> {
  const all = await listBackups(backups);
  const kept = all.slice(-keep);
  const old = all.slice(0, -keep);
  for (const { folder } of old) await rm(folder, { recursive: true });
  if (old.length > 0) {
    await forgetChanges(backups, kept);
    const noted = await readNoted(backups);
    const needed = [...noted, ...kept.flatMap(({ manifest }) => manifest.files)];
    await forgetFiles(backups, new Set(needed.map(({ sha256 }) => sha256)));
  }
  return old.map(({ id }) => id);
}

/** The pieces before the first one that a kept backup begins in. Their names sort as they were written. */
async function forgetChanges(backups: string, kept: readonly KeptBackup[]): Promise<void> {
  const first = kept.map(({ manifest }) => manifest.end?.firstPiece ?? '').toSorted()[0] ?? '';
  const wal = join(backups, 'wal');
  if (first === '' || !existsSync(wal)) return;
  for (const name of await readdir(wal))
    if (/^[0-9A-F]{24}\./.test(name) && name.slice(0, 24) < first) await rm(join(wal, name));
}
