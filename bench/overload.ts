import { randomInt } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import autocannon from 'autocannon';
import { systemClock } from '#platform/clock.ts';
import { openDatabase } from '#platform/db/database.ts';
import { startCluster } from '#platform/db/embedded/cluster.ts';
import { databaseOf, makeTemplate } from '#testing/make-template.ts';
import { people } from '#testing/people.ts';
import { testConfig } from '#testing/test-config.ts';
import { startTeamaround } from '../e2e/running-process.ts';
import { sessionOf } from '../e2e/torture/sender.ts';

/*
 * What ten times too much load does: the home page of somebody signed in, asked by as many at once as are let in, each asking again when it is
 * answered; then ten times as often as could be served then; then by one. Prints ratios: how long those who are let in wait, against the
 * full house; how many are sent away at once, and how quickly; and how long after the end the first quick answer comes. On this machine only.
 */
const SECONDS = Number(process.argv[2] ?? 8);
const AT_ONCE = 40;
const TOO_MANY = 10;
const sessionSecret = 'a secret only for this measurement, 35';

const folder = mkdtempSync(join(tmpdir(), 'teamaround-overload-'));
chmodSync(folder, 0o755);
const cluster = await startCluster(folder, ['fsync=off']);
try {
  await makeTemplate(cluster.url('postgres'), 'returns', { folder, sessionSecret });
  const url = cluster.url(databaseOf('returns'));
  const token = await beginSession(url);
  const app = await startTeamaround({
    ...{ DATABASE_URL: url, SESSION_SECRET: sessionSecret, TEAMAROUND_DATA: folder, CLAMD_URL: 'none' },
    // As behind a proxy with TLS: so that the askers come from many places, as they would.
    ...{ BASE_URL: 'https://127.0.0.1', MOST_AT_ONCE: String(AT_ONCE) },
  });
  try {
    report(await measure(app.url, token));
  } finally {
    await app.stop();
  }
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function beginSession(url: string): Promise<string> {
  const config = testConfig(url, folder, sessionSecret);
  const database = await openDatabase(config, {
    onError: (error) => process.stderr.write(`${error.message}\n`),
  });
  const token = await sessionOf(database, people.worker, systemClock.now());
  await database.close();
  return token;
}

interface Load {
  /** Milliseconds of each answer, those served and those sent away. */
  served: number[];
  sentAway: number[];
  other: number;
}

/** So many askers at once, each asking again when it is answered, or together as many times a second as is given. */
async function load(url: string, token: string, connections: number, overallRate?: number): Promise<Load> {
  const found: Load = { served: [], sentAway: [], other: 0 };
  await new Promise<void>((resolve, reject) => {
    const running = autocannon(
      {
        url,
        connections,
        duration: SECONDS,
        timeout: 60,
        ...(overallRate !== undefined && { overallRate }),
        setupClient: (client) => client.setHeaders({ ...cookieOf(token), 'x-forwarded-for': somewhere() }),
      },
      (error: Error | null) => (error === null ? resolve() : reject(error)),
    );
    running.on('response', (_client, status, _bytes, milliseconds) => {
      if (status === 200) found.served.push(milliseconds);
      else if (status === 503) found.sentAway.push(milliseconds);
      else found.other += 1;
    });
  });
  return found;
}

function cookieOf(token: string): { cookie: string } {
  return { cookie: `__Host-session=${token}` };
}

/** An address of a network that benchmarks may use (RFC 2544). */
function somewhere(): string {
  return `198.18.${randomInt(250)}.${randomInt(250)}`;
}

async function measure(url: string, token: string) {
  await load(url, token, AT_ONCE / 4);
  const full = await load(url, token, AT_ONCE);
  const rate = Math.ceil((full.served.length / SECONDS) * TOO_MANY);
  const overloaded = await load(url, token, AT_ONCE * TOO_MANY, rate);
  const quick = quantile(full.served, 0.5);
  const begun = performance.now();
  let recovery = Infinity;
  while (performance.now() - begun < 30_000 && recovery === Infinity) {
    const asked = performance.now();
    const answered = await fetch(url, { headers: { ...cookieOf(token), 'x-forwarded-for': somewhere() } });
    await answered.arrayBuffer();
    if (answered.status === 200 && performance.now() - asked <= quick)
      recovery = (performance.now() - begun) / 1000;
    else await setTimeout(50);
  }
  return { full, rate, overloaded, recovery };
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? Number.NaN;
}

function report({ full, rate, overloaded, recovery }: Awaited<ReturnType<typeof measure>>): void {
  const [before, during] = [full, overloaded].map(({ served }) => ({
    rate: served.length / SECONDS,
    half: quantile(served, 0.5),
    most: quantile(served, 0.95),
  }));
  if (before === undefined || during === undefined) throw new Error('nothing was measured');
  const slower = during.half / before.half;
  const lines = [
    `full house   ${AT_ONCE} at once: ${before.rate.toFixed(0)} pages a second, half within ${before.half.toFixed(0)} ms, 95% within ${before.most.toFixed(0)} ms`,
    `ten times    ${rate} asked for a second: ${during.rate.toFixed(0)} pages a second, half within ${during.half.toFixed(0)} ms, 95% within ${during.most.toFixed(0)} ms`,
    `sent away    ${overloaded.sentAway.length} of ${overloaded.sentAway.length + overloaded.served.length}, half within ${quantile(overloaded.sentAway, 0.5).toFixed(0)} ms; answered otherwise: ${overloaded.other}`,
    `those let in wait ${slower.toFixed(2)} times as long as in a full house (limit 3.00); pages a second ${(during.rate / before.rate).toFixed(2)} of it`,
    `quick again  ${recovery.toFixed(1)} s after the end (limit 10.0)`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (slower > 3 || recovery > 10 || overloaded.other > 0 || overloaded.sentAway.length === 0)
    process.exitCode = 1;
}
