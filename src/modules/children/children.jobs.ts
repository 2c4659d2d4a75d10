import type { Job, TaskList } from '#platform/jobs/index.ts';
import { makeNextFindable } from './find-a-child/make-findable.queries.ts';
import { leaveOldLists } from './merge-a-list/entry-list.queries.ts';

/** A list that nobody has gone on with is a copy of what happened to a child that serves nothing. */
const DAYS_KEPT = 30;

async function leaveOld(_: unknown, job: Job): Promise<void> {
  const now = job.clock.now();
  const since = new Date(now.getTime() - DAYS_KEPT * 24 * 60 * 60_000);
  for (const { partnershipId } of await job.partnerships())
    await job.inPartnership(partnershipId, (tx) => leaveOldLists(tx, since, now));
}

/** In steps, so that nobody waits for long who changes a child meanwhile. */
const AT_ONCE = 10_000;

async function makeFindable(_: unknown, job: Job): Promise<void> {
  for (const { partnershipId } of await job.partnerships()) {
    let last: string | null = null;
    do
      last = await job.inPartnership(partnershipId, (tx): Promise<string | null> =>
        makeNextFindable(tx, last, AT_ONCE),
      );
    while (last !== null);
  }
}

export const tasks: TaskList = {
  'daily:leave-old-lists': leaveOld,
  'make-children-findable': makeFindable,
};
