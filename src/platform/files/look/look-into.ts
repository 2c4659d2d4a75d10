import { open, readFile, writeFile, type FileHandle } from 'node:fs/promises';
import { cleanPicture } from '../pictures/clean-picture.ts';
import { checkOfficeFile } from './check-office-file.ts';
import type { FileFound } from './file-found.ts';
import { charsetOf } from './read-text.ts';
import { sniff, type FileKind } from './sniff.ts';
import { findZipList, readAt } from './zip-entries.ts';
import { namesInZip } from './zip-names.ts';

/** Enough for the beginning of any kind, and for the list of contents at the end of an office document. */
const SNIFFED_BYTES = 65_536;
const LARGEST_PICTURE = 64 * 1024 * 1024;
const PICTURES = new Set<FileKind>(['png', 'jpg', 'webp']);
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** Readers of PDF look for its mark in the first kilobyte, whatever stands before it. */
const PDF_MARK_WITHIN = 1024;

/**
 * What the file at a path is, and what is wrong with it, by its content from end to end. A picture loses on the way what it tells beside
 * the picture (where and when it was taken, by whom): the file at the path is written anew, `isChanged` says so.
 */
export async function lookInto(path: string): Promise<FileFound & { isChanged?: boolean }> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    if (size === 0) return { problem: 'empty' };
    const length = Math.min(size, SNIFFED_BYTES);
    const head = await readAt(handle, 0, length);
    const tail = await readAt(handle, size - length, length);
    const kind = sniff(head, tail);
    if (kind === undefined) return { problem: whyUnknown(head, tail) };
    if (kind === 'docx' || kind === 'xlsx') {
      if (holdsPdf(head)) return { problem: 'two-kinds' };
      const problem = await checkOfficeFile(path, handle, size);
      return problem === undefined ? { kind } : { problem };
    }
    if (await isAlsoZip(handle, size)) return { problem: 'two-kinds' };
    return PICTURES.has(kind) ? await lookIntoPicture(path, kind, head, size) : foundPlain(kind, head);
  } finally {
    await handle.close();
  }
}

function whyUnknown(head: Buffer, tail: Buffer): 'empty' | 'macros' | 'kind' {
  if (head.equals(tail) && head.toString('utf8').trim() === '') return 'empty';
  if (!head.subarray(0, ZIP.length).equals(ZIP)) return 'kind';
  const names = [...namesInZip(head), ...namesInZip(tail)];
  const isOffice = names.some((name) => /^(word|xl)\//.test(name));
  return isOffice && names.some((name) => /vbaproject|macrosheets|activex/i.test(name)) ? 'macros' : 'kind';
}

function foundPlain(kind: FileKind, head: Buffer): FileFound {
  return kind === 'csv' || kind === 'text' ? { kind, charset: charsetOf(head) } : { kind };
}

function holdsPdf(head: Buffer): boolean {
  return head.subarray(0, PDF_MARK_WITHIN).includes('%PDF-');
}

/** A list of packed files at the end, which programs that unpack would go by. */
async function isAlsoZip(handle: FileHandle, size: number): Promise<boolean> {
  const found = await findZipList(handle, size);
  return found !== undefined && found.entries > 0 && found.listSize > 0 && found.listSize < size;
}

async function lookIntoPicture(
  path: string,
  kind: FileKind,
  head: Buffer,
  size: number,
): Promise<FileFound & { isChanged?: boolean }> {
  if (holdsPdf(head)) return { problem: 'two-kinds' };
  if (size > LARGEST_PICTURE) return { problem: 'bomb' };
  const content = await readFile(path);
  const cleaned = cleanPicture(kind, content);
  if (typeof cleaned === 'string') return { problem: cleaned };
  if (cleaned.equals(content)) return { kind };
  await writeFile(path, cleaned, { flush: true });
  return { kind, isChanged: true };
}
