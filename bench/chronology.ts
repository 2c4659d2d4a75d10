import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp } from '../src/app.ts';
import { stoppedClock } from '#platform/clock.ts';
import { startCluster } from '#platform/db/embedded/cluster.ts';
import { asOwner } from '#testing/as-owner.ts';
import { testConfig } from '#testing/test-config.ts';
import { settle } from './child-with-much.ts';

/*
 * What the chronology of a child with 2,000 entries and 40 people around them costs: each page through the real server, signed in, authorised and audited, beside the
 * time its queries took until their rows were read. Prints milliseconds (median) and the ratio; ends with 1 when one is over the limit, which the page of drawings has not.
 */
const NOW = '2026-11-21T10:00:00Z';
const ENTRIES = Number(process.argv[2] ?? 2000);
const ROUNDS = 40;
const PEOPLE_AROUND = 40;
const LIMIT = 3;
/** Draws forty people twice, which no query does: npm run bench:genogram holds that to a limit of its own. */
const DRAWN = 'family';

const folder = mkdtempSync(join(tmpdir(), 'teamaround-bench-chronology-'));
const cluster = await startCluster(folder, ['fsync=off', 'synchronous_commit=off']);
try {
  await asOwner(cluster.url('postgres'), (client) => client.query('create database teamaround'));
  const url = cluster.url('teamaround');
  const config = testConfig(url, folder, 'a secret only for this measurement, 32');
  let sqlTime = 0;
  let queries = 0;
  const app = await createApp(config, {
    clock: stoppedClock(NOW),
    logger: pino({ level: 'silent' }),
    onQuery: (_, milliseconds) => {
      queries += 1;
      sqlTime += milliseconds;
    },
  });
  try {
    const { childId, worker } = await settle(app, url, { entries: ENTRIES, people: PEOPLE_AROUND });
    const path = `/children/${childId}`;
    const tokens = await worker.tokens(`${path}/chronology`);
    const asks: [name: string, ask: () => Promise<{ status: number }>][] = [
      ['chronology', () => worker.get(`${path}/chronology`)],
      ['its last page', () => worker.get(`${path}/chronology?page=1000`)],
      ['found in it', () => worker.postWith(`${path}/chronology/find`, { ...tokens, q: 'sion 7' })],
      ['child at a glance', () => worker.get(path)],
      [DRAWN, () => worker.get(`${path}/family`)],
    ];
    for (const [name, ask] of asks)
      report(
        name,
        await timeRounds(ask, () => {
          const spent = { sql: sqlTime, queries };
          [sqlTime, queries] = [0, 0];
          return spent;
        }),
      );
  } finally {
    await app.close();
  }
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Asks again and again, after five times that do not count. */
async function timeRounds(
  ask: () => Promise<{ status: number }>,
  takeSpent: () => Pick<Round, 'sql' | 'queries'>,
): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let round = -5; round < ROUNDS; round += 1) {
    takeSpent();
    const begun = performance.now();
    const { status } = await ask();
    if (status !== 200) throw new Error(`a page answered ${status}`);
    const whole = performance.now() - begun;
    if (round >= 0) rounds.push({ whole, ...takeSpent() });
  }
  return rounds;
}

interface Round {
  whole: number;
  sql: number;
  queries: number;
}

function report(name: string, rounds: readonly Round[]): void {
  const median = (of: (round: Round) => number) =>
    rounds.map(of).toSorted((one, other) => one - other)[Math.floor(rounds.length / 2)] ?? 0;
  const [whole, sql] = [median((round) => round.whole), median((round) => round.sql)];
  const ratio = whole / sql;
  const queries = median((round) => round.queries);
  const said = `${name}: ${whole.toFixed(1)} ms, of it SQL ${sql.toFixed(1)} ms in ${queries} queries, ratio ${ratio.toFixed(2)}`;
  if (name === DRAWN) {
    console.log(said);
    return;
  }
  console.log(`${said} of at most ${LIMIT}${ratio > LIMIT ? ' TOO MUCH' : ''}`);
  if (ratio > LIMIT) process.exitCode = 1;
}
