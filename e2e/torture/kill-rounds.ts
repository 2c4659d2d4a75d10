import { setTimeout } from 'node:timers/promises';
import { entryForm } from './entry-form.ts';
import type { Installation } from './installation.ts';
import { seeded } from './lanes.ts';
import type { Sender } from './sender.ts';

export interface KillTally {
  kills: Record<'app' | 'database' | 'both', number>;
  /** Forms whose work was confirmed to their asker, before or after a kill. */
  confirmed: number;
  /** Forms that were under way when something was killed, and were sent again. */
  interrupted: number;
  faults: string[];
}

const victims = ['app', 'database', 'both'] as const;
const LANES = 4;

/**
 * Kills the app, the database, or both, so many times, at random moments while four people write; then starts what was killed and lets
 * everybody send again what was not confirmed. In the end each form must have taken effect once, and wholly.
 */
export async function killRounds(
  installation: Installation,
  times: number,
  seed: number,
): Promise<KillTally> {
  const draw = seeded(seed);
  const tally: KillTally = {
    kills: { app: 0, database: 0, both: 0 },
    confirmed: 0,
    interrupted: 0,
    faults: [],
  };
  const writers = Array.from({ length: LANES }, (_, lane) => new Writer(installation, lane, tally));
  for (let round = 0; round < times; round += 1) {
    const victim = victims[draw(victims.length)] ?? 'both';
    await Promise.all(writers.map((writer) => writer.enter()));
    const writing = writers.map((writer) => writer.write());
    await setTimeout(100 + draw(700));
    const ended = installation.endedByItself();
    if (ended !== undefined) throw new Error(`In round ${round} the app had ended ${ended}`);
    const killing = installation.kill(victim);
    for (const writer of writers) writer.stop();
    await Promise.all([killing, ...writing]);
    tally.kills[victim] += 1;
    const gone = victim === 'database' ? installation.endedByItself() : undefined;
    if (gone !== undefined) throw new Error(`In round ${round} the app ended with its database ${gone}`);
    await installation.revive(victim);
    await Promise.all(writers.map((writer) => writer.sendAgain()));
  }
  const confirmed = writers.flatMap((writer) => writer.confirmed);
  tally.faults.push(...(await lookFor(installation, confirmed)), ...(await lookAtBackground(installation)));
  return tally;
}

const TRIES = 100;

/** Somebody who writes one entry after the other, and remembers which were confirmed and which one was not. */
class Writer {
  readonly confirmed: string[] = [];
  readonly #installation: Installation;
  readonly #lane: number;
  readonly #tally: KillTally;
  #sender: Sender | undefined;
  #open: Record<string, string> | undefined;
  #number = 0;
  #isStopping = false;

  constructor(installation: Installation, lane: number, tally: KillTally) {
    this.#installation = installation;
    this.#lane = lane;
    this.#tally = tally;
  }

  /** Comes in once; the session and its tokens outlive every restart. */
  async enter(): Promise<void> {
    this.#isStopping = false;
    this.#sender ??= await this.#installation.enter();
  }

  /** Until told to stop, or until something gives way. */
  async write(): Promise<void> {
    const sender = this.#sender;
    while (!this.#isStopping && sender !== undefined) {
      this.#number += 1;
      this.#open = sender.begin(entryForm(`lane ${this.#lane} form ${this.#number}`));
      if (!(await this.#send(this.#open))) return;
    }
  }

  stop(): void {
    this.#isStopping = true;
  }

  /** The form that was not confirmed, with the same key, until it is. */
  async sendAgain(): Promise<void> {
    if (this.#open === undefined) return;
    this.#tally.interrupted += 1;
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (await this.#send(this.#open)) return;
      await setTimeout(100);
    }
    this.#tally.faults.push(`${this.#open['what'] ?? ''} was not taken after ${TRIES} tries`);
    this.#open = undefined;
  }

  /** True when it was confirmed. */
  async #send(form: Record<string, string>): Promise<boolean> {
    const answered = await this.#sender?.send(this.#installation.path, form).catch(() => undefined);
    if (answered === undefined || answered.status >= 500) return false;
    if (answered.status !== 303)
      this.#tally.faults.push(`${form['what'] ?? ''} was answered with ${answered.status}`);
    this.confirmed.push(form['what'] ?? '');
    this.#tally.confirmed += 1;
    this.#open = undefined;
    return true;
  }
}

/** Every confirmed form is one entry; each entry has its one row of the audit trail and its used key; and there are no others. */
async function lookFor(installation: Installation, confirmed: readonly string[]): Promise<string[]> {
  const { childId } = installation;
  return installation.look(async (client) => {
    const entries = await client.query<{ what: string; there: number }>(
      `select what, count(*)::int as there from children.chronology_entry where child_id = $1 group by what`,
      [childId],
    );
    const there = new Map(entries.rows.map((row) => [row.what, row.there]));
    const faults = confirmed
      .filter((what) => there.get(what) !== 1)
      .map((what) => `${what} was confirmed and is there ${there.get(what) ?? 0} times`);
    const unasked = [...there.keys()].filter((what) => !confirmed.includes(what));
    faults.push(...unasked.map((what) => `${what} is there and was never confirmed`));
    const halves = await client.query<{ recorded: number; keys: number }>(
      `select (select count(*)::int from audit_trail.event where act = 'chronology entry added' and outcome = 'done' and $1 = any(child_ids)) as recorded,
              (select count(*)::int from access.form_token where location like '/children/' || $1 || '/chronology#%') as keys`,
      [childId],
    );
    const [half] = halves.rows;
    // A form sent again that had been taken already is led to its place, and that is on the audit trail as the look it was: not as an entry.
    if (half?.recorded !== there.size)
      faults.push(`${there.size} entries have ${half?.recorded} rows of the audit trail`);
    if (half?.keys !== there.size) faults.push(`${there.size} entries have ${half?.keys} used keys`);
    return faults;
  });
}

/** A job that is added now is done soon: background work has outlived every kill, too. */
async function lookAtBackground(installation: Installation): Promise<string[]> {
  return installation.look(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from graphile_worker.add_job('hourly:keep-files', '{}')`,
    );
    for (let tries = 0; tries < 3 * TRIES; tries += 1) {
      const left = await client.query('select from graphile_worker.jobs where id = $1', [rows[0]?.id]);
      if (left.rowCount === 0) return [];
      await setTimeout(100);
    }
    return ['no background work is done any more'];
  });
}
