import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { signedHeadShape, type SignedHead } from './head.ts';

/*
 * Where heads are kept outside the database: `heads.jsonl`, only ever added to, one line a chain a minute; and `newest.json`, replaced
 * at each sealing.
 */

export interface KeptHeads {
  folder: string;
  /** Undefined: the file is not there. */
  list: SignedHead[] | undefined;
  newest: SignedHead[] | undefined;
  /** Lines that are no heads, from 1; 0 stands for newest.json. */
  unreadable: number[];
}

/** Adds lines and waits until they are on the disk. */
export async function addToList(folder: string, heads: readonly SignedHead[]): Promise<void> {
  if (heads.length === 0) return;
  await mkdir(folder, { recursive: true });
  const file = await open(join(folder, 'heads.jsonl'), 'a', 0o600);
  try {
    await file.write(heads.map((head) => `${JSON.stringify({ ...head, listed: undefined })}\n`).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Replaces what is newest, whole or not at all. */
export async function replaceNewest(folder: string, heads: readonly SignedHead[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `newest.json.${randomUUID()}`);
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.write(JSON.stringify(heads));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, join(folder, 'newest.json'));
}

/** What is newest in a folder; nothing where nothing was kept yet. */
export async function readNewest(folder: string): Promise<SignedHead[]> {
  const text = await readIfThere(join(folder, 'newest.json'));
  return text === undefined ? [] : take(z.array(signedHeadShape), text, 0, []).flat();
}

/** Everything that is kept in a folder, for checking. */
export async function readKept(folder: string): Promise<KeptHeads> {
  const unreadable: number[] = [];
  const text = await readIfThere(join(folder, 'heads.jsonl'));
  const list = text
    ?.split('\n')
    .flatMap((line, index) => (line === '' ? [] : take(signedHeadShape, line, index + 1, unreadable)));
  const newestText = await readIfThere(join(folder, 'newest.json'));
  const newest =
    newestText === undefined ? undefined : take(z.array(signedHeadShape), newestText, 0, unreadable).flat();
  return { folder, list, newest, unreadable };
}

function take<T>(shape: z.ZodType<T>, text: string, line: number, unreadable: number[]): T[] {
  const read = shape.safeParse(parsed(text));
  if (!read.success) unreadable.push(line);
  return read.success ? [read.data] : [];
}

/** Undefined for what is no JSON, such as a line that was cut off. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
