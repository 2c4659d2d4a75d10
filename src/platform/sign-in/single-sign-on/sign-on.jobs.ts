import type { Job, TaskList } from '../../jobs/index.ts';
import { forgetSpentSignIns } from './attempts.queries.ts';

/** What signing in left behind and decides nothing any more goes each day: addresses that somebody typed are among it. */
async function forget(_payload: unknown, job: Job): Promise<void> {
  const [any] = await job.partnerships();
  if (any === undefined) return;
  await job.inPartnership(any.partnershipId, (tx) => forgetSpentSignIns(tx, job.clock.now()));
}

export const singleSignOnTasks: TaskList = { 'daily:forget-spent-sign-ins': forget };
