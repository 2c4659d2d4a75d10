import { z } from 'zod';
import { recordEvent } from '#platform/audit-trail/record.queries.ts';
import type { Job, TaskList } from '#platform/jobs/index.ts';
import { erase, findDeletion, listConfirmed, type Erased } from './deletion.queries.ts';
import { keepDeletedList } from './deleted-list.ts';

export const eraseTask = 'retention-erase';

const shape = z.object({ partnershipId: z.uuid(), deletionId: z.uuid() });

/** Does one confirmed deletion in one transaction. Where a return is on its way in it waits, and is tried again each hour. */
async function eraseOne(job: Job, partnershipId: string, deletionId: string): Promise<Erased> {
  const at = job.clock.now();
  return job.inPartnership(partnershipId, async (tx, userId) => {
    const outcome = await erase(tx, deletionId, at);
    const found =
      outcome === 'nothing' || outcome === 'waits' ? undefined : await findDeletion(tx, deletionId);
    if (found !== undefined)
      await recordEvent(tx, {
        partnershipId,
        userId,
        act: outcome === 'done' ? 'retention child deleted' : 'retention deletion stopped',
        outcome: 'done',
        childIds: [found.childId],
        subject: deletionId,
        detail: {
          kind: found.kind,
          counts: found.counts,
          ...(found.stoppedBy && { stoppedBy: found.stoppedBy }),
        },
        at,
      });
    return outcome;
  });
}

export const tasks: TaskList = {
  [eraseTask]: async (payload, job) => {
    const { partnershipId, deletionId } = shape.parse(payload);
    if ((await eraseOne(job, partnershipId, deletionId)) === 'done') await keepDeletedList(job);
  },
  'hourly:retention-erase': async (_, job) => {
    for (const { partnershipId } of await job.partnerships()) {
      const waiting = await job.inPartnership(partnershipId, listConfirmed);
      for (const deletionId of waiting) await eraseOne(job, partnershipId, deletionId);
    }
    await keepDeletedList(job);
  },
};
