import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import pg from 'pg';
import { pino } from 'pino';
import { createApp } from '../src/app.ts';
import { startCluster } from '#platform/db/embedded/cluster.ts';
import { asOwner } from '#testing/as-owner.ts';
import { arbitraryWorld } from '#testing/reference-model/arbitrary-world.ts';
import { liveAndCompare } from '#testing/reference-model/live-and-compare.ts';
import { testConfig } from '#testing/test-config.ts';

/*
 * The house against a plain model of who may see what: random partnerships, people, children, reasons, restrictions, emergencies, times.
 * Stops after so many checks (1,000,000 when left out), or at the first difference, with the seed that finds it again.
 * Usage: npm run torture:access -- [checks] [seed]
 */
const WANTED = Number(process.argv[2] ?? 1_000_000);
const SEED = Number(process.argv[3] ?? Date.now() % 2_147_483_647);
// A partnership has one of a thousand authority codes, and each world has two.
const MOST_WORLDS = 450;

const folder = mkdtempSync(join(tmpdir(), 'teamaround-torture-access-'));
const cluster = await startCluster(folder, ['fsync=off', 'synchronous_commit=off']);
try {
  await asOwner(cluster.url('postgres'), (client) => client.query('create database teamaround'));
  const url = cluster.url('teamaround');
  const config = testConfig(url, folder, 'a secret only for this torture, 32 long');
  const app = await createApp(config, { logger: pino({ level: 'silent' }) });
  const owner = new pg.Pool({ connectionString: url, max: 2 });
  try {
    await torture({ app: app.house.database.app, database: app.house.database.owner, owner });
  } finally {
    await owner.end();
    await app.close();
  }
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function torture(place: Parameters<typeof liveAndCompare>[0]): Promise<void> {
  const started = performance.now();
  const worlds = fc.sample(arbitraryWorld({ people: 14, children: 24, happenings: 20 }), {
    numRuns: MOST_WORLDS,
    seed: SEED,
  });
  let checks = 0;
  let lived = 0;
  for (const world of worlds) {
    if (checks >= WANTED) break;
    const compared = await liveAndCompare(place, world);
    checks += compared.checks;
    lived += 1;
    if (compared.differences.length > 0) {
      process.stdout.write(
        `World ${lived} of seed ${SEED}:\n${compared.differences.slice(0, 20).join('\n')}\n`,
      );
      process.exitCode = 1;
      break;
    }
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const found = process.exitCode === 1 ? 'a difference' : 'no difference';
  process.stdout.write(`${checks} checks in ${lived} worlds, ${seconds} s, seed ${SEED}: ${found}\n`);
}
