import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { inject } from 'vitest';
import { createApp, type App } from '../app.ts';
import { findAccount, startSession } from '#platform/access/sessions.queries.ts';
import { stoppedClock } from '#platform/clock.ts';
import type { Config } from '#platform/config.ts';
import { makeJob } from '#platform/jobs/worker.ts';
import { asOwner } from './as-owner.ts';
import { Person, type Place } from './browserless.ts';
import { databaseOf, filesOf, makeTemplate, type Template } from './make-template.ts';
import { testConfig } from './test-config.ts';
import { TEST_NOW } from './test-now.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The owner's address of the test server, with the template databases in it. */
    databaseServer: string;
    sessionSecret: string;
    /** Where the files of the templates are kept. */
    templatesFolder: string;
  }
}

export interface TestHouse {
  app: App;
  clock: ReturnType<typeof stoppedClock>;
  /** The owner's connection, past every row rule: only to look at what was stored. */
  owner: pg.Pool;
  as(email: string): Promise<Person>;
  nobody(place?: Place): Person;
  /** The queries the app has made since this was last asked. */
  queries(): string[];
  /** Runs one task now, as the worker would. */
  runTask(name: string, payload?: object): Promise<void>;
  /** Runs what is waiting in the job queue, oldest first, until it is empty. */
  runQueue(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The real app on a real database of its own, a copy of a template: the made-up partnerships with their returns and nothing else, when no
 * other is asked for. `settings` take the place of a test's usual ones.
 */
export async function openTestHouse(
  template: Template = 'returns',
  settings: Partial<Config> = {},
): Promise<TestHouse> {
  const [server, sessionSecret] = [inject('databaseServer'), inject('sessionSecret')];
  const folder = mkdtempSync(join(tmpdir(), 'teamaround-test-'));
  const name = await copyTemplate(template, folder);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const config = { ...testConfig(url.href, folder, sessionSecret), ...settings };
  const clock = stoppedClock(TEST_NOW);
  let queries: string[] = [];
  const app = await createApp(config, {
    clock,
    onQuery: (text) => queries.push(text),
    logger: pino({ level: process.env['TEST_LOG'] ?? 'silent' }),
  });
  const owner = new pg.Pool({ connectionString: url.href, max: 2 });
  const runTask = taskRunner(app);
  return {
    app,
    clock,
    owner,
    as: (email) => signedInAs(app, email, clock.now()),
    nobody: (place) => new Person(app.server, undefined, place),
    queries: () => {
      const made = queries;
      queries = [];
      return made;
    },
    runTask,
    runQueue: () => runQueue(owner, runTask),
    close: async () => {
      await owner.end();
      await app.close();
      // Not by force: PostgreSQL waits for connections that are just closing, and refuses when one was left open.
      await asOwner(server, (client) => client.query(`drop database ${name}`));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Copies the template, making it first when nobody has; gives the name of the copy. */
async function copyTemplate(template: Template, dataFolder: string): Promise<string> {
  const [server, sessionSecret, folder] = [
    inject('databaseServer'),
    inject('sessionSecret'),
    inject('templatesFolder'),
  ];
  await makeTemplate(server, template, { folder, sessionSecret });
  const name = `teamaround__${randomBytes(6).toString('hex')}`;
  await asOwner(server, (client) =>
    client.query(`create database ${name} template ${databaseOf(template)} strategy file_copy`),
  );
  const files = filesOf(folder, template);
  if (existsSync(files)) cpSync(files, join(dataFolder, 'files'), { recursive: true });
  return name;
}

function taskRunner(app: App) {
  return (task: string, payload: object = {}) => {
    const work = app.tasks[task];
    if (work === undefined) throw new Error(`No task is called ${task}`);
    return work(payload, makeJob(app.house, new AbortController().signal));
  };
}

async function signedInAs(app: App, email: string, at: Date): Promise<Person> {
  const account = await findAccount(app.house.database.app, email);
  if (account === undefined) throw new Error(`Nobody has the address ${email}`);
  return new Person(app.server, await startSession(app.house.database.app, account.userId, at));
}

async function runQueue(
  owner: pg.Pool,
  runTask: (task: string, payload: object) => Promise<void>,
): Promise<void> {
  for (;;) {
    const { rows } = await owner.query<{ id: string; task: string; payload: object }>(
      `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
        where t.id = j.task_id and j.id = (select id from graphile_worker._private_jobs order by run_at, id limit 1)
        returning j.id, t.identifier as task, j.payload`,
    );
    const job = rows[0];
    if (job === undefined) return;
    await runTask(job.task, job.payload);
  }
}
