import { dayInLondon } from '#platform/clock.ts';
import type { Job, TaskList } from '#platform/jobs/index.ts';
import { checkOutcomes } from './outcomes/check-outcomes.ts';
import { remindOfAnswers } from './remind-of-answers/remind-of-answers.ts';

async function remind(_: unknown, job: Job): Promise<void> {
  const at = job.clock.now();
  for (const { partnershipId } of await job.partnerships()) {
    await job.inPartnership(partnershipId, (tx) =>
      remindOfAnswers(tx, { partnershipId, today: dayInLondon(at), at }, job),
    );
  }
}

async function compare(_: unknown, job: Job): Promise<void> {
  const today = dayInLondon(job.clock.now());
  for (const { partnershipId } of await job.partnerships()) {
    const changed = await job.inPartnership(partnershipId, (tx) => checkOutcomes(tx, today));
    if (changed > 0) job.logger.info({ partnershipId, changed }, 'outcomes compared');
  }
}

export const followUpTasks: TaskList = {
  'daily:recommendation-reminders': remind,
  'daily:panel-outcomes': compare,
};
