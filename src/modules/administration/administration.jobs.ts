import { z } from 'zod';
import { dayInLondon } from '#platform/clock.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Job, TaskList } from '#platform/jobs/index.ts';
import { standByWork } from '#modules/children/index.ts';
import { figureOn } from './figures.ts';
import { listOwnFigures } from './figures.queries.ts';
import { beginReviews } from './reviews/begin-reviews.queries.ts';
import { followReviews } from './reviews/follow-reviews.ts';
import { trySignOn } from './single-sign-on/try-sign-on/try-sign-on.ts';

/** Each day: begins the reviews that are due, and sees to it that whoever has to answer is asked. */
async function reviewAccess(_payload: unknown, job: Job): Promise<void> {
  for (const { partnershipId } of await job.partnerships()) {
    await inPartnership(job, partnershipId, async (tx, today) => {
      const own = await listOwnFigures(tx);
      const everyMonths = figureOn('reviewEveryMonths', today, own);
      await beginReviews(tx, { today, everyMonths, days: figureOn('reviewDays', today, own) });
    });
  }
}

const partnershipShape = z.object({ partnershipId: z.uuid() });

/** After an answer: takes the review off the list of whoever has nothing left to answer. */
async function settleReviews(payload: unknown, job: Job): Promise<void> {
  await inPartnership(job, partnershipShape.parse(payload).partnershipId, () => Promise.resolve());
}

async function inPartnership(
  job: Job,
  partnershipId: string,
  first: (tx: Tx, today: string) => Promise<void>,
): Promise<void> {
  const now = job.clock.now();
  const today = dayInLondon(now);
  await job.inPartnership(partnershipId, async (tx, systemUserId) => {
    await first(tx, today);
    const wordsIn = (language: string) => job.wordsIn(language);
    const { baseUrl } = job.config;
    await followReviews({ tx, partnershipId, systemUserId, now, today, wordsIn, baseUrl });
  });
}

const standShape = z.object({ partnershipId: z.uuid(), by: z.uuid() });

/** A new role or another team may put somebody next to children, as a team's manager: the gate follows what allocation says. */
async function standBy(payload: unknown, job: Job): Promise<void> {
  const { partnershipId, by } = standShape.parse(payload);
  await job.inPartnership(partnershipId, (tx) => standByWork(tx, { by, at: job.clock.now() }));
}

export const tasks: TaskList = {
  'daily:access-reviews': reviewAccess,
  'access-review-settle': settleReviews,
  'people-stand-by-work': standBy,
  'sign-on-try': trySignOn,
};
