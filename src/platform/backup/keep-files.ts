import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { copyWithHash, hashFile, ignoreGone, listTree, type CopiedFile } from './copy-with-hash.ts';

/** Half a file that is still being sent is nobody's yet. */
const isArriving = (path: string) => path === 'arriving';

/** Where the backups keep a file of that hash: each content once, however many backups hold it. */
const placeOf = (backups: string, sha256: string) => join(backups, 'files', sha256.slice(0, 2), sha256);

/**
 * Copies what people sent into the folder of backups, each content once, and gives what there is. A copy that is there already is read
 * again: one that has rotted is made anew. `known`: paths that are not looked at again.
 */
export async function keepFiles(
  from: string,
  backups: string,
  known: ReadonlySet<string> = new Set(),
): Promise<CopiedFile[]> {
  const kept: CopiedFile[] = [];
  for (const path of (await listTree(from, isArriving)).files) {
    if (known.has(path)) continue;
    const found = await keepFile(join(from, path), backups).catch(ignoreGone);
    if (found !== undefined) kept.push({ path, ...found });
  }
  return kept;
}

async function keepFile(from: string, backups: string) {
  const found = await hashFile(from);
  const place = placeOf(backups, found.sha256);
  if (existsSync(place) && (await hashFile(place)).sha256 === found.sha256) return found;
  await rm(`${place}.part`, { force: true });
  const copy = await copyWithHash(from, `${place}.part`);
  if (copy.sha256 !== found.sha256) throw new Error(`${from} changed while it was copied.`);
  await rename(`${place}.part`, place);
  return found;
}

/** Puts the files of a backup back into a file store's folder; each is what the backup says, or this throws. */
export async function giveFilesBack(
  files: readonly CopiedFile[],
  backups: string,
  to: string,
): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const { path, sha256 } of files) {
    const copy = await copyWithHash(placeOf(backups, sha256), join(to, path));
    if (copy.sha256 !== sha256) throw new Error(`The kept copy of the file ${path} is damaged.`);
  }
}

/** Removes the contents that no remaining backup holds; gives how many. */
export async function forgetFiles(backups: string, needed: ReadonlySet<string>): Promise<number> {
  let removed = 0;
  for (const shelf of (await readdir(join(backups, 'files')).catch(ignoreGone)) ?? [])
    for (const name of await readdir(join(backups, 'files', shelf))) {
      if (needed.has(name)) continue;
      await rm(join(backups, 'files', shelf, name));
      removed += 1;
    }
  return removed;
}
