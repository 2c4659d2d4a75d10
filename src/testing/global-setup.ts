import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { TestProject } from 'vitest/node';
import { createApp } from '../app.ts';
import { loadDemonstration } from '../demonstration/load-demonstration.ts';
import { stoppedClock } from '#platform/clock.ts';
import { startCluster, type Cluster } from '#platform/db/embedded/cluster.ts';
import { asOwner } from './as-owner.ts';
import { testConfig } from './test-config.ts';
import { TEST_NOW } from './test-now.ts';

const sessionSecret = 'a secret that only the tests know, 32 long';

/** One PostgreSQL server for the whole run, with a fresh installation and the made-up partnership as templates to copy from. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'teamaround-tests-'));
  const cluster = await startCluster(folder, ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']);
  try {
    await makeTemplate(cluster, folder, 'empty', false);
    await makeTemplate(cluster, folder, 'demonstration', true);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  project.provide('databaseServer', cluster.url('postgres'));
  project.provide('sessionSecret', sessionSecret);
  return async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function makeTemplate(
  cluster: Cluster,
  folder: string,
  name: string,
  isDemonstration: boolean,
): Promise<void> {
  const database = `teamaround__${name}`;
  await asOwner(cluster.url('postgres'), (client) => client.query(`create database ${database}`));
  const config = testConfig(cluster.url(database), join(folder, 'data'), sessionSecret);
  const app = await createApp(config, { clock: stoppedClock(TEST_NOW), logger: pino({ level: 'warn' }) });
  try {
    if (isDemonstration) await loadDemonstration(app, { asAt: TEST_NOW.slice(0, 10) });
  } finally {
    await app.close();
  }
}
