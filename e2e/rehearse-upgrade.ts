import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startCluster } from '#platform/db/embedded/cluster.ts';
import { asOwner } from '#testing/as-owner.ts';
import { databaseOf, makeTemplate } from '#testing/make-template.ts';
import { modules } from '../src/app.ts';
import { entryForm } from './torture/entry-form.ts';
import { prepare, sessionSecret, startApp } from './torture/installation.ts';
import { Sender } from './torture/sender.ts';

/*
 * npm run rehearse:upgrade -- --from REF: the program as it was at an earlier commit and as it is now, side by side on one database that
 * is already as it is now, as in the minutes of an upgrade. Walks the pages of both, and sends forms begun at one to the other. On this
 * machine only; ends with 1 when something is wrong.
 */
const { from } = parseArgs({ options: { from: { type: 'string' } } }).values;
if (from === undefined) throw new Error('say which version to come from: --from REF');
const say = (line: string) => process.stdout.write(`${line}\n`);
const faults: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'teamaround-upgrade-'));
chmodSync(folder, 0o755);
const cluster = await startCluster(folder);
try {
  await makeTemplate(cluster.url('postgres'), 'returns', { folder, sessionSecret });
  const url = cluster.url(databaseOf('returns'));
  const { session, childId } = await prepare(url, folder);
  const before = await startApp(folder, url, 0, checkOut(from));
  const now = await startApp(folder, url, 0);
  try {
    const worker = await Sender.enter(before.url, { cookie: '__Host-session', token: session });
    say(`${await walk(worker, now.url, childId)} pages answered by ${from} and by what comes after it`);
    say(
      `${await crossForms(worker, now.url, url, childId)} forms begun at one and sent to the other, and once more`,
    );
  } finally {
    await before.stop();
    await now.stop();
  }
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) say(fault);
if (faults.length > 0) process.exitCode = 1;

/** The program as it was, in a folder of its own, with the packages of today. */
function checkOut(ref: string): string {
  const checkout = join(folder, 'before');
  mkdirSync(checkout);
  const archive = execFileSync('git', ['archive', '--format=tar', ref], { maxBuffer: 1_000_000_000 });
  execFileSync('tar', ['-x', '-C', checkout], { input: archive });
  symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'));
  return checkout;
}

/** Every page that names nothing, or the child: one that was there before and fails is a fault, and one that fails now. */
async function walk(worker: Sender, newBase: string, childId: string): Promise<number> {
  const paths = modules
    .flatMap(({ routes }) => routes)
    .filter(
      ({ method, path }) => method === 'GET' && !/:(?!childId)/.test(path) && !path.startsWith('/sign-'),
    )
    .map(({ path }) => path.replace(':childId', childId));
  for (const path of paths) {
    const [old, now] = [await worker.get(path), await worker.at(newBase).get(path)];
    if (old.status >= 500) faults.push(`before: ${path}: ${old.status}`);
    if (now.status >= 500 || now.status === 401) faults.push(`now: ${path}: ${now.status}`);
    if (old.status === 200 && now.status !== 200) faults.push(`${path}: 200 before, ${now.status} now`);
  }
  return paths.length;
}

/** A form begun at one and sent to the other does its work; sent again to the one it was begun at, it does no more. */
async function crossForms(worker: Sender, newBase: string, url: string, childId: string): Promise<number> {
  const path = `/children/${childId}/chronology`;
  const ways = [
    [worker, worker.at(newBase)],
    [worker.at(newBase), worker],
  ] as const;
  for (const [number, [begunAt, sentTo]] of ways.entries()) {
    const what = `Written during the upgrade, ${number}`;
    const form = begunAt.begin(entryForm(what));
    for (const to of [sentTo, begunAt]) {
      const { status } = await to.send(path, form);
      if (status !== 303) faults.push(`${what}: ${status} from ${to.base}`);
    }
    const { rowCount } = await asOwner(url, (client) =>
      client.query('select from children.chronology_entry where what = $1', [what]),
    );
    if (rowCount !== 1) faults.push(`${what}: there ${rowCount ?? 0} times`);
  }
  return ways.length;
}
