import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import type { FileProblem } from './file-found.ts';
import { findPacked, readZipEntries, type ZipEntry } from './zip-entries.ts';

/** What an office program would need to open it. Word's and Excel's own files stay far below. */
const MOST_UNPACKED = 200 * 1024 * 1024;
const MOST_ENTRIES = 10_000;
/** Text shrinks to a tenth, a sheet of one repeated cell to a fiftieth; a bomb to a thousandth. Small files may. */
const LARGEST_RATIO = 100;
const RATIO_COUNTS_FROM = 10 * 1024 * 1024;

const PROGRAMS = /vbaproject|macrosheets|activex|oleobject/i;
const ARCHIVES =
  /\.(zip|jar|7z|rar|gz|bz2|xz|tar|docx|docm|xlsx|xlsm|pptx|pptm|odt|ods|exe|dll|js|vbs|lnk)$/i;
const PACKED_WITHIN = ['PK\u0003\u0004', 'Rar!', '7z\u00bc\u00af', '\u001f\u008b', 'MZ'];

/**
 * What is wrong with an office document, which is a ZIP file; undefined when nothing is. What it says of its sizes is asked first, before
 * anything is unpacked; then each part is unpacked into nothing, to see that it told the truth and what it begins with.
 */
export async function checkOfficeFile(
  path: string,
  handle: FileHandle,
  size: number,
): Promise<FileProblem | undefined> {
  const entries = await readZipEntries(handle, size);
  if (entries === undefined) return 'damaged';
  if (isBomb(entries, size)) return 'bomb';
  if (entries.some(({ name }) => PROGRAMS.test(name))) return 'macros';
  if (entries.some(({ name }) => ARCHIVES.test(name))) return 'packed';
  for (const entry of entries) {
    const problem = await checkEntry(path, handle, entry);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function isBomb(entries: readonly ZipEntry[], size: number): boolean {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  if (entries.length > MOST_ENTRIES || unpacked > MOST_UNPACKED) return true;
  // More packed bytes than the file has: entries lie over each other.
  return packed > size || (unpacked > RATIO_COUNTS_FROM && unpacked / size > LARGEST_RATIO);
}

class Lied extends Error {}

async function checkEntry(
  path: string,
  handle: FileHandle,
  entry: ZipEntry,
): Promise<FileProblem | undefined> {
  if (entry.packed === 0) return entry.unpacked === 0 ? undefined : 'damaged';
  const start = await findPacked(handle, entry);
  if (start === undefined) return 'damaged';
  const packed = createReadStream(path, { start, end: start + entry.packed - 1 });
  let bytes = 0;
  let beginning = '';
  const count = async (content: AsyncIterable<Buffer>) => {
    for await (const part of content) {
      if (beginning.length < 4) beginning += part.toString('latin1', 0, 4);
      bytes += part.length;
      if (bytes > entry.unpacked) throw new Lied('unpacks to more than it says');
    }
  };
  try {
    if (entry.isStored) await pipeline(packed, count);
    else await pipeline(packed, createInflateRaw(), count);
  } catch (error) {
    if (error instanceof Lied) return 'bomb';
    if (isBadData(error)) return 'damaged';
    throw error;
  }
  if (bytes !== entry.unpacked) return 'damaged';
  return PACKED_WITHIN.some((signature) => beginning.startsWith(signature)) ? 'packed' : undefined;
}

function isBadData(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
