import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { listBackups } from '#platform/backup/index.ts';
import { systemClock } from '#platform/clock.ts';
import type { Config } from '#platform/config.ts';
import { appRole } from '#platform/db/database.ts';
import { startCluster } from '#platform/db/embedded/cluster.ts';
import { openLines } from '#platform/open-lines.ts';
import { deletedLists, listDeletedChildren } from '#modules/information-rights/index.ts';
import { shippedCalendar } from '#practice/clocks/index.ts';
import { countChildrenThere } from '../deleted-again.queries.ts';
import { lookAtDatabase } from './installation.queries.ts';
import type { Seen } from './seen.ts';

/** Gathers what the doctor looks at. The embedded server is started for it, if it does not run. */
export async function lookAround(config: Config, environment: NodeJS.ProcessEnv): Promise<Seen> {
  const isGiven = (name: string) => !['', 'none', undefined].includes(environment[name]);
  const { role, found, deletedThere } = await inDatabase(config);
  const { folder, isChosen } = config.backups;
  return {
    now: systemClock.now(),
    isReal: found.isReal,
    baseUrl: config.baseUrl,
    openLines: openLines(config),
    sessionSecret: config.sessionSecret,
    hasMailServer: config.smtpUrl !== undefined,
    hasScanner: isGiven('CLAMD_URL'),
    hasSecondCopyOfHeads: isGiven('AUDIT_HEADS_COPY'),
    backups: { folder, isChosen, unkept: found.unkept, ...(await newestBackup(folder)) },
    lastHoliday: shippedCalendar.knownUntil,
    server: found.server,
    appRole: { name: role, powers: found.powers },
    openTables: found.openTables,
    disks: await disksOf([config.dataFolder, folder]),
    deletedAgain: { count: deletedThere, list: deletedLists(config)[0] },
    jobs: found.jobs,
  };
}

async function inDatabase(config: Config) {
  const cluster =
    config.databaseUrl === undefined
      ? await startCluster(config.dataFolder, [], { keepChangesIn: config.backups.folder })
      : undefined;
  const url = config.databaseUrl ?? cluster?.url('teamaround') ?? '';
  const role = appRole(url, config.sessionSecret).name;
  try {
    const found = await lookAtDatabase(url, role);
    return { role, found, deletedThere: await countChildrenThere(url, listDeletedChildren(config)) };
  } finally {
    await cluster?.stop();
  }
}

async function newestBackup(folder: string): Promise<Pick<Seen['backups'], 'newestEndedAt' | 'damage'>> {
  try {
    const newest = (await listBackups(folder)).at(-1);
    return { newestEndedAt: newest && new Date(newest.manifest.endedAt), damage: undefined };
  } catch (error) {
    return { newestEndedAt: undefined, damage: error instanceof Error ? error.message : String(error) };
  }
}

/** The room where each folder is, or will be; two on one disk are said once. */
async function disksOf(folders: string[]): Promise<Seen['disks']> {
  const disks = new Map<string, Seen['disks'][number]>();
  for (const path of folders.map(nearest)) {
    const { bavail, blocks, bsize } = await statfs(path);
    const key = `${blocks} ${bsize} ${bavail}`;
    if (!disks.has(key)) disks.set(key, { path, freeBytes: bavail * bsize, bytes: blocks * bsize });
  }
  return [...disks.values()];
}

function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}
