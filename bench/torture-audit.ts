import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { createApp } from '../src/app.ts';
import { verifyTrail } from '#platform/audit-trail/index.ts';
import { startCluster } from '#platform/db/embedded/cluster.ts';
import { asOwner } from '#testing/as-owner.ts';
import { makeSealedWorld, type SealedWorld } from '#testing/tamper/sealed-world.ts';
import { tamperOnce } from '#testing/tamper/tamper-once.ts';
import { testConfig } from '#testing/test-config.ts';

/*
 * Tampers with a sealed audit trail at random: edits, deletes, reorders, cuts off, seals again, changes the kept heads. Each time verifying
 * must find it, and say which row and how. --rounds N (1,000), --seed S: round n follows from S + n. Ends with 1 when one was not found.
 */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
const folder = mkdtempSync(join(tmpdir(), 'teamaround-torture-audit-'));
const cluster = await startCluster(folder, ['fsync=off', 'synchronous_commit=off']);
try {
  await asOwner(cluster.url('postgres'), (client) => client.query('create database teamaround'));
  const config = testConfig(cluster.url('teamaround'), folder, 'a secret only for this torture, 32 long');
  const app = await createApp(config, { logger: pino({ level: 'silent' }) });
  try {
    await torture(await makeSealedWorld(app.house));
  } finally {
    await app.close();
  }
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function torture(world: SealedWorld): Promise<void> {
  const begun = performance.now();
  const found = new Map<string, number>();
  let missed = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { what, problem } = await tamperOnce(world, seed + round);
    if (problem === undefined) found.set(what, (found.get(what) ?? 0) + 1);
    else {
      missed += 1;
      process.stderr.write(`seed ${seed + round}: ${what}: ${problem}\n`);
    }
  }
  for (const [what, times] of [...found].toSorted())
    process.stdout.write(`${String(times).padStart(5)}  ${what}\n`);
  const { isWhole } = await verifyTrail(world.house.database.owner, world.keeping);
  const took = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(
    `${rounds - missed} of ${rounds} found in ${took} s; whole after all was undone: ${isWhole ? 'yes' : 'no'}\n`,
  );
  if (missed > 0 || !isWhole) process.exitCode = 1;
}
