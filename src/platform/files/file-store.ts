import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { sniff } from './sniff.ts';
import type { FileKind } from './sniff.ts';

export interface StoredFile {
  /** SHA-256 of the content, 64 hexadecimal digits: the same content is kept once. */
  fileId: string;
  bytes: number;
}

export interface FileStore {
  /**
   * Keeps what the stream gives. When it returns, the content is on the disk under its own hash, whole; when it throws or
   * the machine stops before that, nothing is under any hash. Throws FileTooLarge beyond `maxBytes`.
   */
  put(content: Readable, limit: { maxBytes: number }): Promise<StoredFile>;
  /** The content, or undefined when there is none of that id or it is not an id. */
  open(fileId: string): Promise<Readable | undefined>;
  /** Where the content lies, for a reader in a thread of its own. Throws when it is not an id. */
  pathOf(fileId: string): string;
  /** What the content is, whatever its name says; undefined when it is not there or of no kind we take. */
  kindOf(fileId: string): Promise<FileKind | undefined>;
  /** Removes what uploads that broke off before `before` left behind; returns how many. */
  removeAbandoned(before: Date): Promise<number>;
}

/** More bytes than allowed; nothing was kept. */
export class FileTooLarge extends Error {
  readonly statusCode = 413;
}

/** Enough for the beginning of any kind, and for the list of contents at the end of an office document. */
const SNIFFED_BYTES = 65_536;

/** Files kept in a folder that only this program writes to, readable by its own user only. */
export function createFileStore(folder: string): FileStore {
  const arriving = join(folder, 'arriving');
  return {
    put: (content, { maxBytes }) => keep(folder, arriving, content, maxBytes),
    async open(fileId) {
      const handle = await openIfThere(folder, fileId);
      return handle && createReadStream('', { fd: handle });
    },
    pathOf(fileId) {
      if (!FILE_ID.test(fileId)) throw new RangeError('not the id of a kept file');
      return pathOf(folder, fileId);
    },
    async kindOf(fileId) {
      const handle = await openIfThere(folder, fileId);
      return handle && readEnds(handle).finally(() => handle.close());
    },
    removeAbandoned: (before) => removeOlder(arriving, before),
  };
}

/** Only a whole hash is an id and becomes a path, so that none can point outside the folder. */
const FILE_ID = /^[0-9a-f]{64}$/;

function pathOf(folder: string, fileId: string): string {
  return join(folder, fileId.slice(0, 2), fileId.slice(2));
}

async function keep(
  folder: string,
  arriving: string,
  content: Readable,
  maxBytes: number,
): Promise<StoredFile> {
  await mkdir(arriving, { recursive: true, mode: 0o700 });
  const temporary = join(arriving, randomUUID());
  try {
    const stored = await writeThrough(temporary, content, maxBytes);
    const path = pathOf(folder, stored.fileId);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await rename(temporary, path);
    await syncFolder(dirname(path));
    await syncFolder(folder);
    return stored;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function writeThrough(path: string, content: Readable, maxBytes: number): Promise<StoredFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(path, 'wx', 0o600);
  try {
    for await (const part of content as AsyncIterable<Buffer | string>) {
      const chunk = typeof part === 'string' ? Buffer.from(part) : part;
      bytes += chunk.length;
      if (bytes > maxBytes) throw new FileTooLarge(`The file is larger than ${maxBytes} bytes.`);
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { fileId: hash.digest('hex'), bytes };
}

/** A new name is only safe from a power cut once the folder that holds it is on the disk too. */
async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder, and writes its names through by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

async function openIfThere(folder: string, fileId: string): Promise<FileHandle | undefined> {
  if (!FILE_ID.test(fileId)) return undefined;
  return open(pathOf(folder, fileId), 'r').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
}

async function readEnds(handle: FileHandle): Promise<FileKind | undefined> {
  const { size } = await handle.stat();
  const length = Math.min(size, SNIFFED_BYTES);
  const head = Buffer.alloc(length);
  const tail = Buffer.alloc(length);
  await handle.read(head, 0, length, 0);
  await handle.read(tail, 0, length, size - length);
  return sniff(head, tail);
}

async function removeOlder(folder: string, before: Date): Promise<number> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let removed = 0;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined || found.mtime >= before) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}
