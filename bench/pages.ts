import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp, type App } from '../src/app.ts';
import { startSession } from '#platform/access/sessions.queries.ts';
import { addAgency, addPartnership, addUser } from '#platform/access/set-up.queries.ts';
import { stoppedClock } from '#platform/clock.ts';
import { startCluster } from '#platform/db/embedded/cluster.ts';
import { asOwner } from '#testing/as-owner.ts';
import { Person } from '#testing/browserless.ts';
import { testConfig } from '#testing/test-config.ts';
import { fillPartnership } from './stuck-plans-data.ts';

/*
 * What a page costs when the installation grows from 10,000 to 1,000,000 children: the child page, My work and the list of stuck plans,
 * signed in, authorised and audited, through the real server. Prints milliseconds (median) and the ratio; the limit is 1.5.
 */
const NOW = '2026-11-21T10:00:00Z';
const SMALL = 10_000;
const LARGE = Number(process.argv[2] ?? 1_000_000);
const ROUNDS = 60;

const folder = mkdtempSync(join(tmpdir(), 'teamaround-bench-pages-'));
const cluster = await startCluster(folder, ['fsync=off', 'synchronous_commit=off']);
try {
  await asOwner(cluster.url('postgres'), (client) => client.query('create database teamaround'));
  const url = cluster.url('teamaround');
  const config = testConfig(url, folder, 'a secret only for this measurement, 32');
  const app = await createApp(config, { clock: stoppedClock(NOW), logger: pino({ level: 'silent' }) });
  try {
    const first = await settle(app, url, 100);
    const before = await measure(app, url, first);
    for (let number = 1; number < LARGE / SMALL; number += 1) await settle(app, url, 100 + number);
    await asOwner(url, (client) => client.query('vacuum analyze'));
    const after = await measure(app, url, first);
    report(before, after);
  } finally {
    await app.close();
  }
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

interface Settled {
  partnershipId: string;
  coordinatorId: string;
  workerId: string;
}

/** A partnership of 10,000 children, three quarters of them with an open plan, a co-ordinator and a worker of 40 children. */
async function settle(app: App, url: string, code: number): Promise<Settled> {
  const settled = await addPeople(app, code);
  const { partnershipId, workerId } = settled;
  await asOwner(url, async (client) => {
    const plans = { openPlans: SMALL * 0.75, asAt: NOW.slice(0, 10) };
    await fillPartnership(client, { partnershipId, localPrefix: 'C', ...plans });
    await client.query(
      `insert into access.child_access (partnership_id, user_id, child_id, basis, source, from_at)
       select $1, $2, child_id, 'allocated-worker', 'children.allocation', '2026-01-01' from children.child where partnership_id = $1 order by local_id limit 40`,
      [partnershipId, workerId],
    );
  });
  return settled;
}

async function addPeople(app: App, code: number): Promise<Settled> {
  const { owner } = app.house.database;
  const name = `Partnership ${code}`;
  const partnershipId =
    (await addPartnership(owner, { name, laCode: String(code), nation: 'england' })) ?? '';
  const agency = { partnershipId, name: 'Children’s services', kind: 'social-care' as const };
  const person = { partnershipId, agencyId: await addAgency(owner, agency), jobTitle: '' };
  const add = (role: 'panel-coordinator' | 'practitioner') =>
    addUser(owner, { ...person, email: `${role}@${code}.example`, fullName: 'Co Ordinator', roles: [role] });
  return {
    partnershipId,
    coordinatorId: (await add('panel-coordinator')) ?? '',
    workerId: (await add('practitioner')) ?? '',
  };
}

async function measure(app: App, url: string, settled: Settled): Promise<Map<string, number>> {
  await asOwner(url, (client) => client.query('analyze'));
  const { app: database } = app.house.database;
  const as = async (userId: string) =>
    new Person(app.server, await startSession(database, userId, new Date(NOW)));
  const worker = await as(settled.workerId);
  const coordinator = await as(settled.coordinatorId);
  const { rows } = await asOwner(url, (client) =>
    client.query<{ id: string }>(
      'select child_id as id from access.child_access where user_id = $1 limit 20',
      [settled.workerId],
    ),
  );
  const children = rows.map((row) => row.id);
  return new Map([
    ['child page', await median((round) => worker.get(`/children/${children[round % children.length]}`))],
    ['My work', await median(() => worker.get('/'))],
    ['stuck plans', await median(() => coordinator.get('/stuck-plans'))],
  ]);
}

/** The median of the rounds in milliseconds, after five that do not count. */
async function median(ask: (round: number) => Promise<{ status: number }>): Promise<number> {
  const times: number[] = [];
  for (let round = -5; round < ROUNDS; round += 1) {
    const begun = performance.now();
    const { status } = await ask(round + 5);
    if (status !== 200) throw new Error(`a page answered ${status}`);
    if (round >= 0) times.push(performance.now() - begun);
  }
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

function report(before: Map<string, number>, after: Map<string, number>): void {
  let isWithin = true;
  for (const [name, small] of before) {
    const large = after.get(name) ?? 0;
    const ratio = large / small;
    isWithin &&= ratio <= 1.5;
    const figures = `${small.toFixed(1)} ms at ${SMALL} children, ${large.toFixed(1)} ms at ${LARGE}`;
    process.stdout.write(`${name.padEnd(12)} ${figures}: ratio ${ratio.toFixed(2)} (limit 1.50)\n`);
  }
  if (!isWithin) process.exitCode = 1;
}
