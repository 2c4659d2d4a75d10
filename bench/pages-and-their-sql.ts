import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp, type App } from '../src/app.ts';
import type { Role } from '#platform/access/index.ts';
import { startSession } from '#platform/access/sessions.queries.ts';
import { addAgency, addPartnership, addUser } from '#platform/access/set-up.queries.ts';
import { stoppedClock } from '#platform/clock.ts';
import { startCluster } from '#platform/db/embedded/cluster.ts';
import { asOwner } from '#testing/as-owner.ts';
import { Person } from '#testing/browserless.ts';
import { testConfig } from '#testing/test-config.ts';

/** When it is, for what is measured. */
export const NOW = '2026-11-20T10:00:00Z';
const ROUNDS = 30;
/** A page may take so many times what its queries take. */
const LIMIT = 3;

/** Milliseconds, medians; the different numbers of queries that were counted: one, where it is fixed. */
interface TimedPage {
  whole: number;
  sql: number;
  queries: ReadonlySet<number>;
}

export interface TimedHouse {
  /** The owner's address of the database. */
  url: string;
  partnershipId: string;
  agencyId: string;
  userId: string;
  /** Asks for a page again and again, after five times that do not count. */
  time: (path: string) => Promise<TimedPage>;
}

/** The real server on a database of its own, with one partnership and somebody of its social care in that role; nothing of it is left. */
export async function withTimedHouse(role: Role, work: (house: TimedHouse) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'teamaround-bench-pages-'));
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
      const { worker, ...ids } = await settle(app, role);
      const time = async (path: string) => {
        const rounds: (typeof spent & { whole: number })[] = [];
        for (let round = -5; round < ROUNDS; round += 1) {
          spent = { sql: 0, queries: 0 };
          const begun = performance.now();
          const { status } = await worker.get(path);
          if (status !== 200) throw new Error(`${path} answered ${status}`);
          if (round >= 0) rounds.push({ whole: performance.now() - begun, ...spent });
        }
        return {
          whole: median(rounds.map(({ whole }) => whole)),
          sql: median(rounds.map(({ sql }) => sql)),
          queries: new Set(rounds.map(({ queries }) => queries)),
        };
      };
      await work({ url, ...ids, time });
    } finally {
      await app.close();
    }
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function settle(app: App, role: Role) {
  const { owner, app: database } = app.house.database;
  const partnershipId =
    (await addPartnership(owner, { name: 'Bench', laCode: '100', nation: 'england' })) ?? '';
  const agencyId = await addAgency(owner, { partnershipId, name: 'Care', kind: 'social-care' });
  const who = { email: 'worker@bench.example', fullName: 'Worker', jobTitle: '', roles: [role] };
  const userId = (await addUser(owner, { partnershipId, agencyId, ...who })) ?? '';
  const session = await startSession(database, userId, app.house.clock.now());
  return { worker: new Person(app.server, session), partnershipId, agencyId, userId };
}

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Says what a page took, and what is wrong with that; then the bench ends with 1. `others` are further faults. */
export function report(
  name: string,
  { whole, sql, queries }: TimedPage,
  others: readonly string[] = [],
): void {
  const faults = [
    ...(whole / sql > LIMIT ? ['TOO MUCH beside its SQL'] : []),
    ...(queries.size > 1 ? ['NOT A FIXED NUMBER OF QUERIES'] : []),
    ...others,
  ];
  const times = `${whole.toFixed(1)} ms, of it SQL ${sql.toFixed(1)} ms in ${[...queries].join(' or ')} queries`;
  console.log(
    [`${name}: ${times}, ratio ${(whole / sql).toFixed(2)} of at most ${LIMIT}`, ...faults].join(' '),
  );
  if (faults.length > 0) process.exitCode = 1;
}
