import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ignoreGone } from './copy-with-hash.ts';
import { writeSafely } from './write-safely.ts';

const copied = z.object({
  path: z.string(),
  bytes: z.number(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const manifest = z.object({
  format: z.literal(1),
  /** A copy of the embedded server's folder, or a dump by pg_dump. */
  kind: z.enum(['folder', 'dump']),
  begunAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
  /** As the server gives it: 180004 is 18.4. */
  serverVersion: z.number(),
  appRole: z.string(),
  /** For a folder: the name in the log of changes up to which the counts hold, and the first and last piece that leads there. */
  end: z.object({ restorePoint: z.string(), firstPiece: z.string(), lastPiece: z.string() }).optional(),
  /** Rows of each table at the end of the backup; undefined when the tables were never still long enough to be counted. */
  counts: z.record(z.string(), z.number()).optional(),
  /** Of each table: whether row rules are on, whether they are forced, how many there are. */
  rules: z.record(z.string(), z.string()),
  database: z.array(copied),
  /** What people sent: kept once for all backups, under its hash. */
  files: z.array(copied),
});

export type Manifest = z.infer<typeof manifest>;

export interface KeptBackup {
  id: string;
  folder: string;
  manifest: Manifest;
}

const NAME = 'manifest.json';

/** Writes what a backup holds, with the hash of that beside it. */
export async function writeManifest(folder: string, content: Manifest): Promise<void> {
  const text = `${JSON.stringify(content, undefined, 1)}\n`;
  await writeSafely(join(folder, `${NAME}.sha256`), `${sha256(text)}\n`);
  await writeSafely(join(folder, NAME), text);
}

/**
 * The finished backups in a folder, oldest first; none when it is not there.
 * @throws Error when one says something else than when it was made
 */
export async function listBackups(backups: string): Promise<KeptBackup[]> {
  const names = (await readdir(backups).catch(ignoreGone)) ?? [];
  const found: KeptBackup[] = [];
  for (const id of names.filter((name) => /^\d{8}T\d{9}Z$/.test(name)).sort()) {
    const folder = join(backups, id);
    found.push({ id, folder, manifest: await readManifest(folder) });
  }
  return found;
}

async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, NAME), 'utf8');
  const hash = (await readFile(join(folder, `${NAME}.sha256`), 'utf8')).trim();
  if (sha256(text) !== hash) throw new Error(`${join(folder, NAME)} is not what the backup wrote.`);
  return manifest.parse(JSON.parse(text));
}

/** The name of a backup begun at a moment: names sort as moments do. */
export function idAt(moment: Date): string {
  return moment.toISOString().replaceAll(/[-:.]/g, '');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
