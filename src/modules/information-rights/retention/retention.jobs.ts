import { z } from 'zod';
import { dayInLondon } from '#platform/clock.ts';
import { recordEvent } from '#platform/audit-trail/record.queries.ts';
import type { Job, TaskList } from '#platform/jobs/index.ts';
import { addCalendarDays, addCalendarYears } from '#practice/clocks/index.ts';
import { forgetLetters, forgetRequests, keepDue, listFacts, readPeriods } from './retention.queries.ts';
import { listedDaysBefore } from './schedule.ts';
import { whenDue, type WhenDue } from './when-due.rules.ts';

export const workOutTask = 'retention-due';

const shape = z.object({ partnershipId: z.uuid() });

const BATCH = 5000;

/** Works out for every child of a partnership when it is due, and keeps what is due, soon due, or cannot be worked out. */
async function workOut(job: Job, partnershipId: string): Promise<void> {
  const at = job.clock.now();
  const until = addCalendarDays(dayInLondon(at), listedDaysBefore);
  await job.inPartnership(partnershipId, async (tx) => {
    const periods = await readPeriods(tx);
    const found: { childId: string; due: WhenDue }[] = [];
    for (let after: string | null = null; ;) {
      const facts = await listFacts(tx, after, BATCH);
      for (const { childId, ...one } of facts) {
        const due = whenDue(one, periods);
        if (due.isKnown ? due.dueOn <= until : due.because !== 'open') found.push({ childId, due });
      }
      if (facts.length < BATCH) break;
      after = facts.at(-1)?.childId ?? null;
    }
    await keepDue(tx, partnershipId, found, at);
  });
}

/** Letters and answered requests whose period is over go by themselves: how many is on the audit trail. */
async function forgetSmallKinds(job: Job, partnershipId: string): Promise<void> {
  const at = job.clock.now();
  const today = dayInLondon(at);
  await job.inPartnership(partnershipId, async (tx, userId) => {
    const periods = await readPeriods(tx);
    const letters = await forgetLetters(tx, addCalendarYears(today, -periods.letter));
    const requests = await forgetRequests(tx, addCalendarYears(today, -periods['access-request']));
    if (letters + requests.length === 0) return;
    await recordEvent(tx, {
      ...{ partnershipId, userId, act: 'retention old letters and requests deleted', outcome: 'done', at },
      detail: { letters, requests },
    });
  });
}

export const tasks: TaskList = {
  [workOutTask]: (payload, job) => workOut(job, shape.parse(payload).partnershipId),
  'daily:retention': async (_, job) => {
    for (const { partnershipId } of await job.partnerships()) {
      await forgetSmallKinds(job, partnershipId);
      await workOut(job, partnershipId);
    }
  },
};
