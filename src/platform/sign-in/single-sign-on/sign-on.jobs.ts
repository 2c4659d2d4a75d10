import type { Job, TaskList } from '../../jobs/index.ts';
import { forgetSpentSignOns } from './attempts.queries.ts';

/** Attempts that led nowhere hold the address somebody typed: they go after a day. */
async function forget(_payload: unknown, job: Job): Promise<void> {
  const [any] = await job.partnerships();
  if (any === undefined) return;
  await job.inPartnership(any.partnershipId, (tx) => forgetSpentSignOns(tx, job.clock.now()));
}

export const singleSignOnTasks: TaskList = { 'daily:forget-sign-on-attempts': forget };
