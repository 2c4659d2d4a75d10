import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { checkOfficeFile } from './check-office-file.ts';
import type { FileProblem } from './file-found.ts';
import { findPacked, readZipEntries, type ZipEntry } from './zip-entries.ts';

/** The parts of an office document, by name. */
export interface OfficeParts {
  has(name: string): boolean;
  /** The content of a part, unpacked as it is taken. Nothing of a part that is not there. */
  read(name: string): AsyncGenerator<Buffer, void, void>;
}

/**
 * Works on the parts of the office document at a path, or says what is wrong with it. Nothing is read before the whole file has been looked
 * at as everything that is sent is; only what its list of contents names is read, so that nothing hidden between the parts can be.
 */
export async function readOfficeFile<T>(
  path: string,
  work: (parts: OfficeParts) => Promise<T>,
): Promise<{ done: T } | { problem: FileProblem }> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const problem = await checkOfficeFile(path, handle, size);
    if (problem !== undefined) return { problem };
    const entries = (await readZipEntries(handle, size)) ?? [];
    const byName = new Map(entries.map((entry) => [entry.name, entry]));
    // Of two parts of one name one program reads the first and another the last.
    if (byName.size < entries.length) return { problem: 'damaged' };
    return {
      done: await work({
        has: (name) => byName.has(name),
        read: (name) => unpack(path, handle, byName.get(name)),
      }),
    };
  } finally {
    await handle.close();
  }
}

async function* unpack(
  path: string,
  handle: FileHandle,
  entry: ZipEntry | undefined,
): AsyncGenerator<Buffer, void, void> {
  if (entry === undefined || entry.packed === 0) return;
  const start = await findPacked(handle, entry);
  if (start === undefined) return;
  const packed = createReadStream(path, { start, end: start + entry.packed - 1 });
  // An error of either reaches whoever reads the last of them, below.
  const content = entry.isStored ? packed : pipeline(packed, createInflateRaw(), () => undefined);
  yield* content as AsyncIterable<Buffer>;
}
