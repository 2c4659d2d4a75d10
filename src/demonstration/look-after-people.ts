import { randomUUID } from 'node:crypto';
import {
  addAgency,
  beginReviews,
  confirmPerson,
  followReviews,
  invite,
  keepList,
  listReviews,
  type Inviter,
} from '#modules/administration/index.ts';
import type { App } from '../app.ts';
import { marloweVale } from '../../db/demo/partnership.ts';
import { inPartnership } from '#platform/jobs/system-viewer.queries.ts';
import { dayAfter, momentOf } from './moments.ts';
import { invited, listed, review, waitingAgency } from './story/people-who-come.ts';
import { personNamed, type Storyteller, type Teller } from './storyteller.ts';

const reviewDays = 28;
const everyMonths = 3;

/** People come and are looked after: an agency waits to sign, somebody is invited, a list waits, a review of access is under way. */
export async function lookAfterPeople(app: App, story: Storyteller): Promise<void> {
  const ago = (days: number, time: string) => momentOf(dayAfter(story.today, -days), time);
  await reviewAccess(app, story, ago);
  const { agency, administrator } = waitingAgency;
  await story.as(waitingAgency.by, ago(waitingAgency.daysAgo, '11:10'), async (teller) => {
    const agencyId = randomUUID();
    await addAgency(teller.tx, { agencyId, ...agency });
    await invite(inviterOf(teller, waitingAgency.by), { ...administrator, agencyId, teamId: null });
  });
  await story.as(invited.by, ago(invited.daysAgo, '09:20'), async (teller) => {
    const teamId = marloweVale.teams.find(({ name }) => name === invited.team)?.id ?? null;
    const { agencyId } = teller.viewer;
    await invite(inviterOf(teller, invited.by), { ...invited.person, agencyId, teamId });
  });
  await story.as(listed.by, ago(listed.daysAgo, '16:45'), async ({ tx, viewer, now }) => {
    const { partnershipId, agencyId, userId } = viewer;
    const list = { partnershipId, listId: randomUUID(), agencyId, fileName: listed.fileName };
    await keepList(tx, { ...list, madeBy: userId, madeAt: now }, listed.rows);
  });
}

function inviterOf(teller: Teller, name: string): Inviter {
  const viewer = { ...teller.viewer, fullName: name, partnershipName: marloweVale.name };
  return { ...teller, viewer };
}

async function reviewAccess(app: App, story: Storyteller, ago: (days: number, time: string) => Date) {
  const today = dayAfter(story.today, -review.daysAgo);
  const now = ago(review.daysAgo, '05:30');
  await inPartnership(app.house.database.app, marloweVale.id, now, async (tx, systemUserId) => {
    await beginReviews(tx, { today, everyMonths, days: reviewDays });
    const wordsIn = (language: string) => app.house.wordsIn(language === 'cy' ? 'cy' : 'en');
    const { baseUrl } = app.house.config;
    await followReviews({ tx, partnershipId: marloweVale.id, systemUserId, now, today, wordsIn, baseUrl });
  });
  for (const { by, daysAgo, people } of review.answered) {
    await story.as(by, ago(daysAgo, '15:00'), async ({ tx, viewer }) => {
      const mine = (await listReviews(tx, 1)).find(({ agencyId }) => agencyId === viewer.agencyId);
      for (const name of people) await confirmPerson(tx, mine?.reviewId ?? '', personNamed(name).id);
    });
  }
}
