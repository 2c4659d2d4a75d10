import { randomUUID } from 'node:crypto';
import { dayInLondon } from '#platform/clock.ts';
import type { Job, TaskList } from '#platform/jobs/index.ts';
import { sendLetter } from '#practice/letters/index.ts';
import { writeReminder } from './reminder-letter.ts';
import { listRecipients, takeReminders } from './reminder.queries.ts';

/** Each day, one letter to everybody who has something late or due within two days; what is late is reminded of weekly. */
async function remind(_payload: unknown, job: Job): Promise<void> {
  for (const { partnershipId } of await job.partnerships()) await remindPartnership(job, partnershipId);
}

async function remindPartnership(job: Job, partnershipId: string): Promise<void> {
  const now = job.clock.now();
  const today = dayInLondon(now);
  await job.inPartnership(partnershipId, async (tx) => {
    const byOwner = Map.groupBy(await takeReminders(tx, today), ({ ownerUserId }) => ownerUserId);
    for (const { userId, language } of await listRecipients(tx, [...byOwner.keys()])) {
      const letter = writeReminder(
        job.wordsIn(language),
        byOwner.get(userId) ?? [],
        today,
        job.config.baseUrl,
      );
      await sendLetter(tx, {
        partnershipId,
        messageId: randomUUID(),
        toUserId: userId,
        ...letter,
        madeAt: now,
      });
    }
  });
}

export const tasks: TaskList = { 'daily:action-reminders': remind };
