import { dayInLondon } from '#platform/clock.ts';
import type { Job, TaskList } from '#platform/jobs/index.ts';
import { listPanels } from '../panel.queries.ts';
import { planMeetings } from './dates/plan-meetings.ts';

/** Keeps six dates ahead of every panel; whoever sits is invited to a new one. */
async function planDates(_: unknown, job: Job): Promise<void> {
  const now = job.clock.now();
  for (const { partnershipId } of await job.partnerships()) {
    await job.inPartnership(partnershipId, async (tx, userId) => {
      const wordsIn = (language: string) => job.wordsIn(language);
      const who = { tx, partnershipId, userId, wordsIn, baseUrl: job.config.baseUrl };
      for (const panel of await listPanels(tx)) {
        await planMeetings({ ...who, now, today: dayInLondon(now) }, panel);
      }
    });
  }
}

export const arrangeTasks: TaskList = { 'daily:panel-dates': planDates };
