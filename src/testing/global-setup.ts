import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startCluster } from '#platform/db/embedded/cluster.ts';
import { makeTemplate } from './make-template.ts';

const sessionSecret = 'a secret that only the tests know, 32 long';

/** One PostgreSQL server for the whole run, with the templates in it that most tests copy; the others are made when they are asked for. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'teamaround-tests-'));
  const cluster = await startCluster(folder, ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']);
  const server = cluster.url('postgres');
  const templatesFolder = join(folder, 'templates');
  try {
    for (const template of ['empty', 'returns'] as const)
      await makeTemplate(server, template, { folder: templatesFolder, sessionSecret });
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  project.provide('databaseServer', server);
  project.provide('sessionSecret', sessionSecret);
  project.provide('templatesFolder', templatesFolder);
  return async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
