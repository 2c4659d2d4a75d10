import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { lookInto } from '../look/look-into.ts';
import { FileTooLarge, type StoredFile } from './file-store.ts';

/**
 * Takes a stream into a file of its own, looks what it is, has `keep` put it where it belongs, and leaves nothing behind. Throws
 * FileTooLarge beyond `maxBytes`.
 */
export async function arrive(
  folder: string,
  content: Readable,
  maxBytes: number,
  keep: (path: string, stored: StoredFile) => Promise<void>,
): Promise<StoredFile> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomUUID());
  try {
    const written = await writeThrough(path, content, maxBytes);
    const { isChanged, ...found } = await lookInto(path);
    const stored = { ...(isChanged === true ? await hashOf(path) : written), found };
    await keep(path, stored);
    return stored;
  } finally {
    await rm(path, { force: true });
  }
}

async function writeThrough(path: string, content: Readable, maxBytes: number) {
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

/** The id and the size of a file as it lies there. */
async function hashOf(path: string): Promise<{ fileId: string; bytes: number }> {
  return hashContent(createReadStream(path));
}

/** The id that content has, and its size. */
export async function hashContent(content: Readable): Promise<{ fileId: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const part of content as AsyncIterable<Buffer>) {
    hash.update(part);
    bytes += part.length;
  }
  return { fileId: hash.digest('hex'), bytes };
}

/** Removes what broken-off uploads left in a folder before `before`; returns how many. */
export async function removeOlder(folder: string, before: Date): Promise<number> {
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
