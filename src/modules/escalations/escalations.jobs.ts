import { z } from 'zod';
import { dayInLondon } from '#platform/clock.ts';
import type { Job, TaskList } from '#platform/jobs/index.ts';
import { followUp } from './after-a-change/after-change.ts';
import { findEscalation } from './escalation.queries.ts';
import { lookAfter } from './time-up/time-up.ts';
import { listWaiting } from './time-up/waiting.queries.ts';

const payloadShape = z.object({ partnershipId: z.uuid(), escalationId: z.uuid() });
const followUpShape = payloadShape.extend({ byUserId: z.uuid() });

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

/** What follows from what somebody did who does not see the child, in their name. */
async function followUpOne(payload: unknown, job: Job): Promise<void> {
  const { partnershipId, escalationId, byUserId: userId } = followUpShape.parse(payload);
  const now = job.clock.now();
  await job.inPartnership(partnershipId, async (tx) => {
    const escalation = await findEscalation(tx, escalationId);
    if (escalation === undefined) return;
    await followUp(
      {
        ...{ tx, now, today: dayInLondon(now), config: job.config, viewer: { userId, partnershipId } },
        wordsIn: (language) => job.wordsIn(language),
      },
      escalation,
    );
  });
}

export const tasks: TaskList = {
  'hourly:escalation-stages': lookAfterAll,
  'escalation-time-up': lookAfterOne,
  'escalation-follow-up': followUpOne,
};
