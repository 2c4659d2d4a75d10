import { z } from 'zod';
import { addJob, type Job, type TaskList } from '#platform/jobs/index.ts';
import type { Tx } from '#platform/db/database.ts';
import { standByWork } from '#modules/children/index.ts';
import { matcherOf } from '#modules/matches/index.ts';
import { keepCursor, listChanged, readCursor } from './look.queries.ts';
import { lookForDuplicates } from './look-for-duplicates/look-for-duplicates.ts';
import { gatherStragglers } from './merge.queries.ts';

/** Records looked at in one transaction. */
const AT_ONCE = 25;
/** A change may be committed this much later than it says. */
const LATE_MS = 15 * 60_000;
/** Whoever waited for a merge has written by then. */
const SOON_MS = 60_000;

/** Looks through the records that are new or changed since it last did, partnership by partnership. */
async function look(_payload: unknown, job: Job): Promise<void> {
  for (const { partnershipId } of await job.partnerships()) {
    const matcher = await job.inPartnership(partnershipId, matcherOf);
    let cursor = await job.inPartnership(partnershipId, readCursor);
    let isMore = true;
    while (isMore && !job.signal.aborted) {
      const next = await job.inPartnership(partnershipId, async (tx) => {
        const now = job.clock.now();
        const changed = await listChanged(tx, cursor, AT_ONCE);
        await lookForDuplicates(
          tx,
          changed.map(({ childId }) => childId),
          matcher,
          now,
        );
        const last = changed.at(-1);
        if (last !== undefined) await keepCursor(tx, last, new Date(now.getTime() - LATE_MS));
        return last;
      });
      isMore = next !== undefined;
      cursor = next ?? cursor;
    }
  }
}

const order = z.object({ partnershipId: z.uuid(), childIds: z.array(z.uuid()) });

/** After a merge, and after one is undone: what came at that moment goes where it belongs, and those who hold the case stand next to the record. */
async function settle(payload: unknown, job: Job): Promise<void> {
  const { partnershipId, childIds } = order.parse(payload);
  await job.inPartnership(partnershipId, async (tx, by) => {
    await gatherStragglers(tx);
    await standByWork(tx, { by, at: job.clock.now(), childIds });
  });
}

/** Has it settled a moment after this transaction. */
export function settleSoon(
  tx: Tx,
  partnershipId: string,
  childIds: readonly string[],
  now: Date,
): Promise<void> {
  return addJob(
    tx,
    'merges-settle',
    { partnershipId, childIds },
    { runAt: new Date(now.getTime() + SOON_MS) },
  );
}

export const tasks: TaskList = { 'hourly:merges-look': look, 'merges-settle': settle };
