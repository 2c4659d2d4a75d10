import { z } from 'zod';
import type { TaskList } from '#platform/jobs/index.ts';
import { makeTheRecord } from './make-the-record.ts';

export const makeTask = 'information-rights-make-record';

const shape = z.object({ partnershipId: z.uuid(), accessRequestId: z.uuid() });

export const tasks: TaskList = {
  [makeTask]: async (payload, job) => {
    const { partnershipId, accessRequestId } = shape.parse(payload);
    await job.inPartnership(partnershipId, (tx, by) =>
      makeTheRecord(tx, {
        partnershipId,
        accessRequestId,
        by,
        wordsIn: (language) => job.wordsIn(language),
        at: job.clock.now(),
      }),
    );
  },
};
