import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { pino } from 'pino';
import { createApp } from '../src/app.ts';
import { addPartnership } from '#platform/access/set-up.queries.ts';
import { keepingOf, sealNow, startSealer, verifyTrail } from '#platform/audit-trail/index.ts';
import { recordEvent } from '#platform/audit-trail/record.queries.ts';
import { startCluster } from '#platform/db/embedded/cluster.ts';
import type { House } from '#platform/web/house.ts';
import { asOwner } from '#testing/as-owner.ts';
import { testConfig } from '#testing/test-config.ts';

/*
 * Does sealing keep up? Twenty connections write audit rows as fast as they can, each row a transaction of its own, while the sealer runs
 * beside them as it does in the app: rows written a second, and how long a row waits for its seal. Then what piled up on purpose is sealed
 * at once: rows sealed a second. Prints the ratio of the two; ends with 1 when it is below 1 or a row waited longer than five seconds.
 */
const WRITE_FOR = 10_000;
const WRITERS = 20;
const PILE = 200_000;
const LONGEST_WAIT = 5;

const folder = mkdtempSync(join(tmpdir(), 'teamaround-bench-sealing-'));
const cluster = await startCluster(folder);
try {
  await asOwner(cluster.url('postgres'), (client) => client.query('create database teamaround'));
  const config = testConfig(cluster.url('teamaround'), folder, 'a secret only for this measurement, 32');
  const app = await createApp(config, { logger: pino({ level: 'warn' }) });
  try {
    await measure(app.house);
  } finally {
    await app.close();
  }
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(house: House): Promise<void> {
  const partnershipId =
    (await addPartnership(house.database.owner, { name: 'Made up', laCode: '901', nation: 'england' })) ?? '';
  const sealer = startSealer(house);
  const written = await writeAsFastAsItGoes(house, partnershipId);
  await sealer.stop();
  const { rows } = await sql<{ usual: number; longest: number }>`
    select percentile_cont(0.5) within group (order by w) as usual, max(w) as longest
      from (select extract(epoch from s.sealed_at - e.at)::float8 as w from audit_trail.seal s join audit_trail.event e using (event_id)) waits`.execute(
    house.database.owner,
  );
  const { usual = 0, longest = 0 } = rows[0] ?? {};
  await pileUp(house, partnershipId);
  const begun = performance.now();
  const sealed = await sealNow(house);
  const sealRate = sealed / ((performance.now() - begun) / 1000);
  const writeRate = written / (WRITE_FOR / 1000);
  const verifying = performance.now();
  const { isWhole, chains } = await verifyTrail(house.database.owner, keepingOf(house.config));
  const checked = chains.reduce((sum, chain) => sum + chain.rows, 0);
  const checkRate = checked / ((performance.now() - verifying) / 1000);
  const ratio = sealRate / writeRate;
  write(
    `written ${whole(writeRate)} rows/s, sealed beside it; a row waits ${usual.toFixed(2)} s, at most ${longest.toFixed(2)} s`,
  );
  write(
    `sealing ${whole(sealRate)} rows/s (${sealed} at once), verifying ${whole(checkRate)} rows/s, whole: ${isWhole ? 'yes' : 'no'}`,
  );
  write(`sealing against writing: ${ratio.toFixed(1)} times`);
  if (!isWhole || ratio < 1 || longest > LONGEST_WAIT) process.exitCode = 1;
}

/** Rows as pages write them. Gives how many. */
async function writeAsFastAsItGoes(house: House, partnershipId: string): Promise<number> {
  const end = performance.now() + WRITE_FOR;
  const writer = async () => {
    let written = 0;
    for (; performance.now() < end; written += 1)
      await house.database.app.transaction().execute(async (tx) => {
        const at = house.clock.now();
        await sql`select access.become_system(${partnershipId}, ${at})`.execute(tx);
        await recordEvent(tx, {
          partnershipId,
          userId: randomUUID(),
          act: 'child viewed',
          outcome: 'done',
          childIds: [randomUUID()],
          subject: randomUUID(),
          requestId: randomUUID(),
          at,
        });
      });
    return written;
  };
  const counts = await Promise.all(Array.from({ length: WRITERS }, writer));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function pileUp(house: House, partnershipId: string): Promise<void> {
  await sql`
    insert into audit_trail.event (partnership_id, user_id, act, child_ids, subject, request_id)
    select ${partnershipId}, gen_random_uuid(), 'child viewed', array[gen_random_uuid()], gen_random_uuid()::text, gen_random_uuid()::text
      from generate_series(1, ${sql.lit(PILE)})`.execute(house.database.owner);
}

function whole(rate: number): string {
  return Math.round(rate).toLocaleString('en-GB');
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
