import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { createApp, type App } from '../src/app.ts';
import { startSession } from '#platform/access/sessions.queries.ts';
import { addAgency, addPartnership, addUser } from '#platform/access/set-up.queries.ts';
import { stoppedClock } from '#platform/clock.ts';
import { appRole } from '#platform/db/database.ts';
import { startCluster } from '#platform/db/embedded/cluster.ts';
import { asOwner } from '#testing/as-owner.ts';
import { Person } from '#testing/browserless.ts';
import { testConfig } from '#testing/test-config.ts';
import { fillPartnership } from './stuck-plans-data.ts';

/*
 * Stuck plans of an installation with 400,000 open plans in 20 partnerships, 3,000 of them in the first.
 * 1. Finding them all, whole rows, against a plain scan of the table of plans: both as the app's role, under the row rules, as each
 *    partnership's own wide viewer in turn, summed. Limit: 10 times.
 * 2. The page of the partnership with 3,000 plans, through the real server, signed in and audited, against the time its own queries take
 *    in the database. Limit: 3 times.
 * Prints medians and ratios; ends with 1 when a limit is passed.
 */
const NOW = '2026-11-21T10:00:00Z';
const OPEN_PLANS = 400_000;
const PARTNERSHIPS = 20;
const SMALL = 3_000;
const ROUNDS = 7;
const PAGE_ROUNDS = 40;
const SECRET = 'a secret only for this measurement, 32';

const folder = mkdtempSync(join(tmpdir(), 'teamaround-bench-stuck-'));
const cluster = await startCluster(folder, ['fsync=off', 'synchronous_commit=off']);
try {
  await asOwner(cluster.url('postgres'), (client) => client.query('create database teamaround'));
  const url = cluster.url('teamaround');
  const config = testConfig(url, folder, SECRET);
  const app = await createApp(config, { clock: stoppedClock(NOW), logger: pino({ level: 'silent' }) });
  try {
    const partnershipIds = await fill(app, url);
    report('finding against scanning', await findingAgainstScanning(url, partnershipIds), 10);
    report('page against its SQL', await pageAgainstItsSql(app, partnershipIds[0] ?? ''), 3);
  } finally {
    await app.close();
  }
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function fill(app: App, url: string): Promise<string[]> {
  const begun = performance.now();
  const partnershipIds: string[] = [];
  let left = OPEN_PLANS;
  for (let number = 0; number < PARTNERSHIPS; number += 1) {
    const name = `Partnership ${number}`;
    const laCode = String(100 + number);
    const partnershipId = await addPartnership(app.house.database.owner, { name, laCode, nation: 'england' });
    const openPlans = number === 0 ? SMALL : Math.ceil(left / (PARTNERSHIPS - number));
    left -= openPlans;
    const filling = { partnershipId: partnershipId ?? '', localPrefix: `${laCode}-`, openPlans };
    await asOwner(url, (client) => fillPartnership(client, { ...filling, asAt: NOW.slice(0, 10) }));
    partnershipIds.push(filling.partnershipId);
  }
  await asOwner(url, (client) => client.query('vacuum analyze'));
  write(`${OPEN_PLANS} open plans in ${seconds(performance.now() - begun)}`);
  return partnershipIds;
}

/** Milliseconds over all partnerships: finding, and scanning, each partnership's in turn so that both meet the same weather. */
async function findingAgainstScanning(url: string, partnershipIds: readonly string[]): Promise<Measured> {
  const role = appRole(url, SECRET);
  const address = new URL(url);
  address.username = role.name;
  address.password = role.password;
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  const finding: number[] = [];
  const scanning: number[] = [];
  let plans = 0;
  for (let round = -1; round < ROUNDS; round += 1) {
    const sums = { scan: 0, find: 0, plans: 0 };
    for (const partnershipId of partnershipIds) {
      await client.query('begin');
      await client.query('select access.become_system($1, $2)', [partnershipId, NOW]);
      sums.scan += (await timed(client, 'select count(*)::integer as found from plans.plan')).took;
      const found = await timed(
        client,
        'select count(s)::integer as found from panels.stuck_plan s where dismissed_until is null',
      );
      await client.query('commit');
      sums.find += found.took;
      sums.plans += found.found;
    }
    if (round < 0) continue;
    finding.push(sums.find);
    scanning.push(sums.scan);
    plans = sums.plans;
  }
  await client.end();
  write(`${plans} reasons found`);
  return { what: median(finding), against: median(scanning) };
}

async function timed(client: pg.Client, text: string): Promise<{ took: number; found: number }> {
  const begun = performance.now();
  const { rows } = await client.query<{ found: number }>(text);
  return { took: performance.now() - begun, found: rows[0]?.found ?? 0 };
}

/** Milliseconds of one page: the whole, and what its queries take. */
async function pageAgainstItsSql(app: App, partnershipId: string): Promise<Measured> {
  const { owner } = app.house.database;
  const agency = { partnershipId, name: 'Children’s services', kind: 'social-care' as const };
  const userId = await addUser(owner, {
    partnershipId,
    agencyId: await addAgency(owner, agency),
    email: 'coordinator@bench.example',
    fullName: 'Co Ordinator',
    jobTitle: '',
    roles: ['panel-coordinator'],
  });
  const session = await startSession(app.house.database.app, userId ?? '', new Date(NOW));
  const coordinator = new Person(app.server, session);
  const sql = listenToQueries();
  const pages: number[] = [];
  const queries: number[] = [];
  for (let round = -5; round < PAGE_ROUNDS; round += 1) {
    sql.spent = 0;
    const begun = performance.now();
    const { status } = await coordinator.get('/stuck-plans');
    const took = performance.now() - begun;
    if (status !== 200) throw new Error(`the page answered ${status}`);
    if (round < 0) continue;
    pages.push(took);
    queries.push(sql.spent);
  }
  return { what: median(pages), against: median(queries) };
}

/** Adds up how long every query of this process takes, from asking to the answer. */
function listenToQueries(): { spent: number } {
  const sql = { spent: 0 };
  const client = pg.Client.prototype as unknown as { query: (...given: unknown[]) => unknown };
  const ask = client.query;
  client.query = function listened(...given: unknown[]) {
    const begun = performance.now();
    const answer = ask.apply(this, given);
    if (answer instanceof Promise)
      return answer.finally(() => {
        sql.spent += performance.now() - begun;
      });
    return answer;
  };
  return sql;
}

interface Measured {
  what: number;
  against: number;
}

function report(name: string, { what, against }: Measured, limit: number): void {
  const ratio = what / against;
  write(
    `${name}: ${what.toFixed(1)} ms / ${against.toFixed(1)} ms, ratio ${ratio.toFixed(2)} (limit ${limit})`,
  );
  if (ratio > limit) process.exitCode = 1;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
