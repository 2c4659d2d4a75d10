import { z } from 'zod';
import { dayInLondon } from '#platform/clock.ts';
import type { Job, TaskList } from '#platform/jobs/index.ts';
import { lookAfter } from './time-up/time-up.ts';
import { listWaiting } from './time-up/waiting.queries.ts';

const payloadShape = z.object({ partnershipId: z.uuid(), escalationId: z.uuid() });

/** Every hour, what waits: nobody has to do anything for a stage to end. */
async function lookAfterAll(_: unknown, job: Job): Promise<void> {
  for (const { partnershipId } of await job.partnerships()) {
    const waiting = await job.inPartnership(partnershipId, (tx) => listWaiting(tx));
    for (const escalationId of waiting) await lookAfterOne({ partnershipId, escalationId }, job);
  }
}

/** One, each in a transaction of its own; also at the very moment when its hours are over. */
async function lookAfterOne(payload: unknown, job: Job): Promise<void> {
  const { partnershipId, escalationId } = payloadShape.parse(payload);
  const now = job.clock.now();
  const hasMoved = await job.inPartnership(partnershipId, (tx, userId) =>
    lookAfter(
      {
        ...{ tx, now, today: dayInLondon(now), config: job.config, viewer: { userId, partnershipId } },
        wordsIn: (language) => job.wordsIn(language),
      },
      escalationId,
    ),
  );
  if (hasMoved) job.logger.info({ partnershipId, escalationId }, 'a disagreement went to its next stage');
}

export const tasks: TaskList = {
  'hourly:escalation-stages': lookAfterAll,
  'escalation-time-up': lookAfterOne,
};
