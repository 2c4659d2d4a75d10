import { Logger as WorkerLogger, run, type Runner, type TaskList as WorkerTasks } from 'graphile-worker';
import type { Logger } from 'pino';
import { keepingOf, verifyTrail } from '../audit-trail/index.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/database.ts';
import { errorForLog } from '../error-for-log.ts';
import type { FileStore } from '../files/index.ts';
import type { Language, Words } from '../words/index.ts';
import { keepRunning } from './keep-running.ts';
import { inPartnership, listPartnerships } from './system-viewer.queries.ts';
import type { Job, Task, TaskList } from './task.ts';

export interface WorkerNeeds {
  config: Config;
  clock: Clock;
  database: Database;
  files: FileStore;
  logger: Logger;
  wordsIn(language: Language): Words;
}

/** Makes what tasks work with; the command line and tests use it to run a task at once. */
export function makeJob(needs: WorkerNeeds, signal: AbortSignal): Job {
  const { database, clock } = needs;
  return {
    config: needs.config,
    clock,
    files: needs.files,
    logger: needs.logger,
    wordsIn: (language) => needs.wordsIn(language === 'cy' ? 'cy' : 'en'),
    signal,
    partnerships: () => listPartnerships(database.app),
    inPartnership: (partnershipId, work) => inPartnership(database.app, partnershipId, clock.now(), work),
    verifyTrail: () => verifyTrail(database.owner, keepingOf(needs.config)),
  };
}

/** Starts the worker that does the queued jobs and the hourly and daily ones; `stop()` lets running jobs end. */
export async function startWorker(needs: WorkerNeeds, tasks: TaskList): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController();
  const job = makeJob(needs, stopping.signal);
  const taskList: WorkerTasks = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload: unknown) => runTask(name, task, payload, job),
    ]),
  );
  // A daily run that fell into a time when nothing ran is made good within six hours.
  const rhythms = { 'hourly:': ['7 * * * *', ''], 'daily:': ['30 5 * * *', '?fill=6h'] };
  const crontab = Object.keys(tasks).flatMap((name) =>
    Object.entries(rhythms).flatMap(([prefix, [when, fill]]) =>
      name.startsWith(prefix) ? [`${when} ${name} ${fill}`.trim()] : [],
    ),
  );
  const begin = () =>
    run({
      pgPool: needs.database.ownerPool,
      taskList,
      crontab: crontab.join('\n'),
      concurrency: 2,
      noHandleSignals: true,
      pollInterval: 2000,
      // Without a batch the library does not wait for the answer: a database that goes away in that moment would end the whole process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      logger: new WorkerLogger(() => (level, message) => {
        if (level === 'error' || level === 'warning')
          needs.logger[level === 'error' ? 'error' : 'warn']({}, message);
      }),
    });
  const work = await keepRunning(begin, needs.logger);
  await addStartJobs(work.first, Object.keys(tasks), needs.clock.now());
  return {
    stop: async () => {
      stopping.abort();
      await work.stop();
    },
  };
}

/**
 * One run of one task. What it throws goes to the log as a log may hold it, and to the queue, which tries again later, without its words:
 * a mail server, for one, answers with addresses.
 */
async function runTask(name: string, task: Task, payload: unknown, job: Job): Promise<void> {
  try {
    await task(payload, job);
  } catch (error) {
    const failure = errorForLog(error);
    job.logger.error({ error: failure, task: name }, 'a job failed');
    throw new Error(`${failure.type} ${failure.code ?? ''} ${failure.message}`);
  }
}

/** A key 'start:…' is run at each start, and once more half a minute later, when what a killed process left has fallen silent. */
async function addStartJobs(runner: Runner, names: readonly string[], now: Date): Promise<void> {
  for (const name of names.filter((one) => one.startsWith('start:'))) {
    await runner.addJob(name, {}, { jobKey: name });
    await runner.addJob(name, {}, { jobKey: `${name}:again`, runAt: new Date(now.getTime() + 30_000) });
  }
}
