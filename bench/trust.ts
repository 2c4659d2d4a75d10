import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import pg from 'pg';
import { CompiledQuery } from 'kysely';
import { pino } from 'pino';
import { createApp, type App } from '../src/app.ts';
import { stoppedClock } from '#platform/clock.ts';
import { PreparingClient } from '#platform/db/preparing-client.ts';
import { startCluster } from '#platform/db/embedded/cluster.ts';
import { asOwner } from '#testing/as-owner.ts';
import { settle } from './child-with-much.ts';
import { testConfig } from '#testing/test-config.ts';
import { TEST_NOW } from '#testing/test-now.ts';

/*
 * What trust costs. The queries of the page of a child with a family and sixty entries as they are sent, with the session asked for, row rules on and the audit row written, in
 * their transaction as the app's role; against the page's own queries sent by the owner, whom no row rule holds, without session, audit and
 * transaction. Limit 2.0. Then signed-in child pages a second against a bare server that sends the same page as a text, in the same run.
 */
const ROUNDS = 200;
const LIMIT = 2;
/** What there usually is about a child: eight people around them, a few years written up. */
const A_FAMILY = { entries: 60, people: 8 };
const SECONDS = Number(process.argv[2] ?? 10);
const AT_ONCE = 8;
/** Of every request, and not of the page: who is signed in, the transaction, the audit trail. */
const isOfTrust = (text: string) =>
  /access\.open_visit|audit_trail\.|^(begin|commit|start transaction)/i.test(text.trim());

const folder = mkdtempSync(join(tmpdir(), 'teamaround-bench-trust-'));
const sessionSecret = 'a secret only for this measurement, 32';
const cluster = await startCluster(folder);
try {
  await asOwner(cluster.url('postgres'), (client) => client.query('create database teamaround'));
  const url = cluster.url('teamaround');
  const config = testConfig(url, folder, sessionSecret);
  const app = await createApp(config, { clock: stoppedClock(TEST_NOW), logger: pino({ level: 'silent' }) });
  const owner = new pg.Pool({ connectionString: url, max: 1, Client: PreparingClient });
  try {
    await measure(app, owner, await settle(app, url, A_FAMILY));
  } finally {
    await owner.end();
    await app.close();
  }
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

interface Sent {
  text: string;
  values: unknown[];
}

async function measure(
  app: App,
  owner: pg.Pool,
  { childId, worker, session, workerId, partnershipId }: Awaited<ReturnType<typeof settle>>,
): Promise<void> {
  const path = `/children/${childId}`;
  await worker.get(path);
  const sent = await listen(() => worker.get(path));
  const own = sent.filter(({ text }) => !isOfTrust(text));
  await owner.query(
    `select set_config('app.viewer_id', $1, false), set_config('app.partnership_id', $2, false), set_config('app.now', $3, false)`,
    [workerId, partnershipId, app.house.clock.now().toISOString()],
  );
  const [trusted, plain] = await timesOf(
    { queries: sent, by: (work) => onApp(app, work) },
    { queries: own, by: (work) => work(owner) },
  );
  const ratio = trusted / plain;
  say(
    `${sent.length} queries as sent ${trusted.toFixed(2)} ms, the ${own.length} of the page by the owner ${plain.toFixed(2)} ms`,
  );
  say(
    `authorised, audited and row-ruled against none of it: ${ratio.toFixed(2)} times (limit ${LIMIT.toFixed(1)})`,
  );
  if (ratio > LIMIT) process.exitCode = 1;
  const { html } = await worker.get(path);
  const bare = fastify().get(path, (_request, reply) => reply.type('text/html').send(html));
  const pages = await perSecond(app.server, path, session);
  const texts = await perSecond(bare, path, session);
  say(
    `signed-in child pages ${pages.toFixed(0)} a second, the same text from a bare server ${texts.toFixed(0)}: ${(pages / texts).toFixed(3)}`,
  );
  await bare.close();
}

/** Every query that is sent while something is done, with what is put into it. */
async function listen(work: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const prototype = pg.Client.prototype as unknown as { query: (...given: unknown[]) => unknown };
  const { query } = prototype;
  prototype.query = function (this: unknown, ...given: unknown[]) {
    const [first, second] = given as [string | Sent, unknown[] | undefined];
    sent.push(
      typeof first === 'string' ? { text: first, values: Array.isArray(second) ? second : [] } : first,
    );
    return query.apply(this, given);
  };
  await work();
  prototype.query = query;
  return sent;
}

type Asks = { query(text: string, values: unknown[]): Promise<unknown> };

function onApp(app: App, work: (asks: Asks) => Promise<void>): Promise<void> {
  return app.house.database.app
    .connection()
    .execute((connection) =>
      work({ query: (text, values) => connection.executeQuery(CompiledQuery.raw(text, values)) }),
    );
}

interface Sending {
  queries: readonly Sent[];
  by: (work: (asks: Asks) => Promise<void>) => Promise<void>;
}

/** The medians of sending the queries of each one after the other, in milliseconds, by turns, so that both meet the machine as it is; the first
 * twenty rounds do not count. */
async function timesOf(one: Sending, other: Sending): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = -20; round < ROUNDS; round += 1)
    for (const [at, { queries, by }] of [one, other].entries())
      await by(async (asks) => {
        const begun = performance.now();
        for (const { text, values } of queries) await asks.query(text, values);
        if (round >= 0) times[at]?.push(performance.now() - begun);
      });
  const [ofOne, ofOther] = times.map(
    (each) => each.toSorted((a, b) => a - b)[Math.floor(each.length / 2)] ?? 0,
  );
  return [ofOne ?? 0, ofOther ?? 0];
}

/** How many are answered in a second, so many at once. */
async function perSecond(server: FastifyInstance, url: string, session: string): Promise<number> {
  const end = performance.now() + SECONDS * 1000;
  let answered = 0;
  const goOn = async () => {
    while (performance.now() < end) {
      // From many places, as they would come: one place may ask only so often.
      const remoteAddress = `10.${answered % 250}.${Math.floor(answered / 250) % 250}.1`;
      const { statusCode } = await server.inject({ url, cookies: { session }, remoteAddress });
      if (statusCode !== 200) throw new Error(`a page answered ${statusCode}`);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, goOn));
  return answered / SECONDS;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
