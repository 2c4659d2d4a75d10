import { dayInLondon } from '#platform/clock.ts';
import type { Job, TaskList } from '#platform/jobs/index.ts';
import { askToConfirm } from './confirm-an-entry/ask-to-confirm.ts';

/** Each day: whoever keeps services that nobody has confirmed for too long has it on My work. */
async function askEditors(_payload: unknown, job: Job): Promise<void> {
  const now = job.clock.now();
  for (const { partnershipId } of await job.partnerships())
    await job.inPartnership(partnershipId, (tx, systemUserId) =>
      askToConfirm({
        ...{ tx, now, today: dayInLondon(now), partnershipId, systemUserId },
        wordsIn: (language) => job.wordsIn(language),
      }),
    );
}

export const tasks: TaskList = { 'daily:services-to-confirm': askEditors };
