import { mkdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { appRole } from '../db/database.ts';
import { startCluster, type Cluster } from '../db/embedded/cluster.ts';
import { backUpByDump } from './back-up-by-dump.ts';
import { backUpFolder } from './back-up-folder.ts';
import { copyWithHash } from './copy-with-hash.ts';
import { keepFiles } from './keep-files.ts';
import { idAt, writeManifest, type KeptBackup, type Manifest } from './manifest.ts';
import { noteFiles } from './noted-files.ts';
import { askServer, asOwnerOf, listRowRules } from './tables.queries.ts';

/** Of the embedded server: without these the restored folder could not be opened, or would sign everybody out. */
const secrets = ['postgresql-password', 'session-secret'] as const;

/**
 * Backs the whole installation up while it works: the database, then the files, so that every file the database knows is there. A backup
 * that fails leaves nothing; one that is killed leaves a folder ending in .part, which is no backup.
 * @throws CannotBackUp in one sentence
 */
export async function backUp(config: Config, clock: Clock, backups: string): Promise<KeptBackup> {
  const id = idAt(clock.now());
  const making = join(backups, `${id}.part`);
  await mkdir(making, { recursive: true, mode: 0o700 });
  try {
    const database = await backUpDatabase(config, { id, making, backups });
    const files = await keepFiles(join(config.dataFolder, 'files'), backups);
    await noteFiles(backups, files);
    const [begunAt, endedAt] = [database.begunAt.toISOString(), database.endedAt.toISOString()];
    const manifest: Manifest = { format: 1, begunAt, endedAt, ...database.content, files };
    await writeManifest(making, manifest);
    const folder = join(backups, id);
    await rename(making, folder);
    return { id, folder, manifest };
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    throw error;
  }
}

interface Making {
  id: string;
  making: string;
  backups: string;
}

function backUpDatabase(config: Config, place: Making): Promise<Backed> {
  if (config.databaseUrl !== undefined) return dumpBackup(config, config.databaseUrl, place.making);
  return withEmbedded(config, (cluster) => folderBackup(config, cluster, place));
}

interface Backed {
  begunAt: Date;
  endedAt: Date;
  content: Omit<Manifest, 'format' | 'begunAt' | 'endedAt' | 'files'>;
}

async function withEmbedded<T>(config: Config, work: (cluster: Cluster) => Promise<T>): Promise<T> {
  const cluster = await startCluster(config.dataFolder, [], { keepChangesIn: config.backups.folder });
  return work(cluster).finally(() => cluster.stop());
}

async function folderBackup(
  config: Config,
  cluster: Cluster,
  { id, making, backups }: Making,
): Promise<Backed> {
  const url = cluster.url('teamaround');
  const before = await lookAtServer(url, config.sessionSecret);
  const to = join(making, 'postgresql');
  const copied = await backUpFolder(cluster, { to, backups, keptIn: config.backups.folder, id });
  const database = copied.database.map((each) => ({ ...each, path: `postgresql/${each.path}` }));
  for (const name of secrets) {
    const from = [cluster.home, config.dataFolder].map((folder) => join(folder, name)).find(existsSync);
    if (from !== undefined) database.push({ path: name, ...(await copyWithHash(from, join(making, name))) });
  }
  const after = await lookAtServer(url, config.sessionSecret);
  const { serverVersion, appRole: role, rules } = after;
  return {
    begunAt: before.now,
    endedAt: after.now,
    content: { kind: 'folder', serverVersion, appRole: role, rules, ...copied, database },
  };
}

async function dumpBackup(config: Config, url: string, making: string): Promise<Backed> {
  const before = await lookAtServer(url, config.sessionSecret);
  const dumped = await backUpByDump(url, making);
  const { now: endedAt } = await lookAtServer(url, config.sessionSecret);
  const { serverVersion, appRole: role, rules } = before;
  // What a dump shows is its first moment.
  return {
    begunAt: before.now,
    endedAt,
    content: { kind: 'dump', serverVersion, appRole: role, rules, ...dumped },
  };
}

async function lookAtServer(url: string, secret: string) {
  return asOwnerOf(url, async (client) => {
    const { version, now } = await askServer(client);
    const rules = await listRowRules(client);
    return { now, serverVersion: version, rules, appRole: appRole(url, secret).name };
  });
}
