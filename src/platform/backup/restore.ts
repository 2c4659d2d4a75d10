import { existsSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { CannotBackUp } from './cannot-back-up.ts';
import type { Check } from './check-restored.ts';
import { giveFilesBack } from './keep-files.ts';
import { listBackups, type KeptBackup } from './manifest.ts';
import { readNoted } from './noted-files.ts';
import { restoreDump } from './restore-dump.ts';
import { restoreFolder } from './restore-folder.ts';

export interface Wish {
  /** The folder of backups. */
  from: string;
  /** A new data folder. */
  into: string;
  /** 'end': as the newest backup ended, which can be compared row by row; undefined: everything that is kept. */
  to: Date | 'end' | undefined;
}

export interface Restored {
  backup: KeptBackup;
  checks: Check[];
  /** What is not as it was wished, in sentences. */
  remarks: string[];
}

/**
 * Looks at a restored database before it is let go, by its address: checks that know more than the platform, such as the seals of the audit
 * trail.
 */
export type FurtherCheck = (ownerUrl: string) => Promise<Check>;

/**
 * Restores an installation from its backups into a new folder, and compares what came out with what the backup says. A dump goes into the
 * empty database of DATABASE_URL.
 * @throws CannotBackUp in one sentence; nothing that holds data is written over
 */
export async function restore(
  config: Config,
  wish: Wish,
  furtherChecks: readonly FurtherCheck[],
): Promise<Restored> {
  refuseWhatHoldsData(wish.into);
  const backup = choose(await listBackups(wish.from), wish);
  // The account the server runs as must be able to pass; what lies in it is closed by itself.
  await mkdir(wish.into, { recursive: true, mode: 0o711 });
  const restored =
    backup.manifest.kind === 'folder'
      ? await restoreFolder(backup, wish, furtherChecks)
      : await restoreDump(config, backup, wish, furtherChecks);
  const files = await filesFor(backup, wish);
  await giveFilesBack(files, wish.from, join(wish.into, 'files'));
  restored.checks.push({
    isRight: true,
    sentence: `All ${files.length} files are there and are what was kept.`,
  });
  return { backup, ...restored };
}

function refuseWhatHoldsData(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new CannotBackUp(`${folder} holds something already: give a new folder.`);
}

function choose(backups: readonly KeptBackup[], { from, to }: Wish): KeptBackup {
  const before = to instanceof Date ? backups.filter(({ manifest }) => endOf(manifest) <= to) : backups;
  const chosen = before.at(-1);
  if (chosen !== undefined) return chosen;
  const [first] = backups;
  if (first === undefined) throw new CannotBackUp(`There is no backup in ${from}.`);
  throw new CannotBackUp(
    `The first backup in ${from} is of ${endOf(first.manifest).toISOString()}: give that moment or a later one.`,
  );
}

/** The first moment a backup can be restored to: a copied folder as it ended, a dump as it began. */
function endOf({ kind, begunAt, endedAt }: KeptBackup['manifest']): Date {
  return new Date(kind === 'folder' ? endedAt : begunAt);
}

/** Files that came after the backup are wanted only where the database goes on after its end. */
async function filesFor({ manifest }: KeptBackup, { from, to }: Wish) {
  if (to === 'end' || manifest.kind === 'dump') return manifest.files;
  const all = new Map([...(await readNoted(from)), ...manifest.files].map((file) => [file.path, file]));
  return [...all.values()];
}
