import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ignoreGone, type CopiedFile } from './copy-with-hash.ts';
import { writeSafely } from './write-safely.ts';

const noted = z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() }));

/**
 * Notes which files have ever been seen, beside the backups: what came after a backup is found again when the database is restored to a
 * later moment than its end.
 */
export async function noteFiles(backups: string, seen: readonly CopiedFile[]): Promise<void> {
  const all = new Map([...(await readNoted(backups)), ...seen].map((file) => [file.path, file]));
  await writeSafely(placeOf(backups), `${JSON.stringify([...all.values()])}\n`);
}

export async function readNoted(backups: string): Promise<CopiedFile[]> {
  const text = await readFile(placeOf(backups), 'utf8').catch(ignoreGone);
  return text === undefined ? [] : noted.parse(JSON.parse(text));
}

const placeOf = (backups: string) => join(backups, 'files.json');
