import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp, type App } from '../src/app.ts';
import { stoppedClock } from '#platform/clock.ts';
import { startSession } from '#platform/access/sessions.queries.ts';
import { addAgency, addPartnership, addUser } from '#platform/access/set-up.queries.ts';
import { startCluster } from '#platform/db/embedded/cluster.ts';
import { asOwner } from '#testing/as-owner.ts';
import { Person } from '#testing/browserless.ts';
import { testConfig } from '#testing/test-config.ts';
import { fillChildren } from './find-data.ts';

/*
 * What the front door's list costs with 10,000 referrals that wait, in a partnership of 10,000 children and then of as many as are asked for (100,000): each
 * page through the real server, beside the time its queries took until their rows were read. Prints milliseconds (median), the number of queries and the
 * ratio; ends with 1 when a ratio is over the limit, when the number of queries is not the same each time, or when more children make the list dearer.
 */
const NOW = '2026-11-20T10:00:00Z';
const WAITING = 10_000;
const CHILDREN = [10_000, Number(process.argv[2] ?? 100_000)];
const ROUNDS = 30;
const LIMIT = 3;
/** Of the smaller partnership's time. */
const FLAT = 1.5;

interface Round {
  whole: number;
  sql: number;
  queries: number;
}

/** Referrals that wait, each of two known children, one referral in four asked about, in every band and without one. */
const refer = `
  with new as (
    insert into referrals.referral (partnership_id, referral_id, number, state, referred_by, agency_id, urgency, said, begun_at, saved_at, sent_at, band, banded_at, due_at)
    select $1, platform.uuid_v7(), n, 'waiting', $2, $3, case when n % 200 = 0 then 'danger' else 'soon' end,
           jsonb_build_object('worry', repeat('What was seen and heard. ', 40)), at, at, at,
           case when n % 5 > 0 then (array['red', 'amber', 'green', 'blue'])[n % 5] end, case when n % 5 > 0 then at end, at + interval '1 day'
      from generate_series(1, $4::integer) n cross join lateral (select $5::timestamptz - n * interval '10 minutes' as at) a
    returning partnership_id, referral_id, number, sent_at),
  numbered as (select child_id, row_number() over (order by child_id) as number from children.child where partnership_id = $1),
  named as (
    insert into referrals.child (partnership_id, referral_child_id, referral_id, child_id, found, given_name, family_name, birth_date, added_at, is_sent)
    select n.partnership_id, platform.uuid_v7(), n.referral_id, c.child_id, 'known', 'Ivo', 'Quillhampton', '2019-02-04', n.sent_at, true
      from new n join numbered c on c.number in (n.number, n.number % 5000 + 1) returning partnership_id, referral_id, child_id),
  told as (
    insert into referrals.event (partnership_id, referral_id, child_id, kind, happened_on, agency_id)
    select k.partnership_id, k.referral_id, k.child_id, 'referred', n.sent_at::date, $3 from named k join new n using (referral_id))
  insert into referrals.request (partnership_id, request_id, referral_id, agency_id, question, asked_by, asked_at, band)
  select partnership_id, platform.uuid_v7(), referral_id, $3, 'What is known?', $2, sent_at, 'green' from new where number % 4 = 0`;

const folder = mkdtempSync(join(tmpdir(), 'teamaround-bench-referrals-'));
const cluster = await startCluster(folder, ['fsync=off', 'synchronous_commit=off']);
let spent = { sql: 0, queries: 0 };
try {
  await asOwner(cluster.url('postgres'), (client) => client.query('create database teamaround'));
  const url = cluster.url('teamaround');
  const app = await createApp(testConfig(url, folder, 'a secret only for this measurement, 32'), {
    clock: stoppedClock(NOW),
    logger: pino({ level: 'silent' }),
    onQuery: (_, milliseconds) => {
      spent = { sql: spent.sql + milliseconds, queries: spent.queries + 1 };
    },
  });
  try {
    const { worker, ids } = await settle(app);
    const before = new Map<string, number>();
    for (const children of CHILDREN) {
      await asOwner(url, async (client) => {
        await fillChildren(client, ids.partnershipId, children);
        if (children === CHILDREN[0])
          await client.query(refer, [ids.partnershipId, ids.userId, ids.agencyId, WAITING, NOW]);
        await client.query('vacuum analyze');
      });
      await measure(worker, children, before);
    }
  } finally {
    await app.close();
  }
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Each page of the list, beside what it took with fewer children. */
async function measure(worker: Person, children: number, before: Map<string, number>): Promise<void> {
  for (const path of ['/front-door', '/front-door?band=amber', '/front-door?page=100']) {
    const name = `${path} with ${WAITING.toLocaleString('en')} waiting, ${children.toLocaleString('en')} children`;
    const whole = report(name, await timeRounds(() => worker.get(path)), before.get(path));
    before.set(path, before.get(path) ?? whole);
  }
}

/** A partnership with one worker of its front door. */
async function settle(app: App) {
  const { owner } = app.house.database;
  const partnershipId =
    (await addPartnership(owner, { name: 'Bench', laCode: '100', nation: 'england' })) ?? '';
  const agencyId = await addAgency(owner, { partnershipId, name: 'Care', kind: 'social-care' });
  const who = {
    email: 'door@bench.example',
    fullName: 'Front Door',
    jobTitle: '',
    roles: ['front-door' as const],
  };
  const userId = (await addUser(owner, { partnershipId, agencyId, ...who })) ?? '';
  const session = await startSession(app.house.database.app, userId, app.house.clock.now());
  return { worker: new Person(app.server, session), ids: { partnershipId, agencyId, userId } };
}

/** Asks again and again, after five times that do not count. */
async function timeRounds(ask: () => Promise<{ status: number }>): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let round = -5; round < ROUNDS; round += 1) {
    spent = { sql: 0, queries: 0 };
    const begun = performance.now();
    const { status } = await ask();
    if (status !== 200) throw new Error(`a page answered ${status}`);
    if (round >= 0) rounds.push({ whole: performance.now() - begun, ...spent });
  }
  return rounds;
}

function report(name: string, rounds: readonly Round[], before: number | undefined): number {
  const median = (of: (round: Round) => number) =>
    rounds.map(of).toSorted((one, other) => one - other)[Math.floor(rounds.length / 2)] ?? 0;
  const [whole, sql] = [median((round) => round.whole), median((round) => round.sql)];
  const queries = new Set(rounds.map((round) => round.queries));
  const faults = [
    ...(whole / sql > LIMIT ? ['TOO MUCH beside its SQL'] : []),
    ...(queries.size > 1 ? ['NOT A FIXED NUMBER OF QUERIES'] : []),
    ...(before !== undefined && whole > before * FLAT ? ['NOT FLAT'] : []),
  ];
  const times = `${whole.toFixed(1)} ms, of it SQL ${sql.toFixed(1)} ms in ${[...queries].join(' or ')} queries`;
  console.log(
    [`${name}: ${times}, ratio ${(whole / sql).toFixed(2)} of at most ${LIMIT}`, ...faults].join(' '),
  );
  if (faults.length > 0) process.exitCode = 1;
  return whole;
}
