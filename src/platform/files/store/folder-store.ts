import { randomUUID } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { arrive, removeOlder } from './arriving.ts';
import { isFileId, type FileStore, type ListedFile } from './file-store.ts';

/** Files kept in a folder that only this program writes to, readable by its own user only. */
export function createFolderStore(folder: string): FileStore {
  const arriving = join(folder, 'arriving');
  return {
    put: (content, { maxBytes }) =>
      arrive(arriving, content, maxBytes, (path, { fileId }) => keep(folder, path, fileId)),
    async open(fileId) {
      const handle = await openIfThere(folder, fileId);
      return handle && createReadStream('', { fd: handle });
    },
    async onDisk(fileId, work) {
      if (!isFileId(fileId)) throw new RangeError('not the id of a kept file');
      return work(pathOf(folder, fileId));
    },
    list: () => listFiles(folder),
    remove: (fileId, before) => removeIfOlder(folder, fileId, before),
    removeAbandoned: (before) => removeOlder(arriving, before),
  };
}

function pathOf(folder: string, fileId: string): string {
  return join(folder, fileId.slice(0, 2), fileId.slice(2));
}

async function keep(folder: string, arrived: string, fileId: string): Promise<void> {
  const path = pathOf(folder, fileId);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await rename(arrived, path);
  await syncFolder(dirname(path));
  await syncFolder(folder);
}

/** A new name is only safe from a power cut once the folder that holds it is on the disk too. */
async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder, and writes its names through by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

async function openIfThere(folder: string, fileId: string): Promise<FileHandle | undefined> {
  if (!isFileId(fileId)) return undefined;
  return open(pathOf(folder, fileId), 'r').catch(unlessMissing);
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}

async function* listFiles(folder: string): AsyncIterable<ListedFile> {
  if (!existsSync(folder)) return;
  for await (const shelf of await opendir(folder)) {
    if (!shelf.isDirectory() || !/^[0-9a-f]{2}$/.test(shelf.name)) continue;
    for await (const { name } of await opendir(join(folder, shelf.name))) {
      const fileId = shelf.name + name;
      const found = isFileId(fileId) ? await stat(pathOf(folder, fileId)).catch(unlessMissing) : undefined;
      if (found?.isFile()) yield { fileId, bytes: found.size, putAt: found.mtime };
    }
  }
}

/**
 * Takes the file aside before it looks at its age: whoever puts the same content meanwhile puts a new file in its place, and what was
 * taken aside is that one or an older one.
 */
async function removeIfOlder(folder: string, fileId: string, before: Date): Promise<boolean> {
  if (!isFileId(fileId)) return false;
  const [path, aside] = [pathOf(folder, fileId), join(folder, 'arriving', randomUUID())];
  const found = await stat(path).catch(unlessMissing);
  if (found === undefined || found.mtime >= before) return false;
  await mkdir(dirname(aside), { recursive: true, mode: 0o700 });
  const isTaken = await rename(path, aside).then(() => true, unlessMissing);
  if (isTaken === undefined) return false;
  const isNew = (await stat(aside)).mtime >= before;
  await (isNew ? rename(aside, path) : rm(aside));
  return !isNew;
}
