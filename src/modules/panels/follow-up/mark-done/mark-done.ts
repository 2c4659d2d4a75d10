import { z } from 'zod';
import { markActionDone, undoActionDone } from '#practice/actions/index.ts';
import { conflictPage, notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { addressOf, findToFollow } from '../find-to-follow.ts';
import { recommendationPage, untouched, view } from '../read-recommendation/recommendation-page.ts';
import { findRecommendation, type Recommendation } from '../recommendation.queries.ts';

const form = z.object({ version: z.coerce.number().int().catch(0) });

/** Marks what was recommended done today. */
export async function submit(visit: Visit): Promise<Answer> {
  const followed = await findToFollow(visit);
  if (followed === undefined || followed.found.answer === null) return notFound();
  const { found } = followed;
  const { version } = form.parse(visit.body);
  const action = { actionId: found.actionId, version };
  const isMarked = await markActionDone(visit.tx, action, visit.viewer.userId, visit.today);
  return isMarked ? redirect(addressOf(found)) : showAsItIs(visit, found);
}

/** Somebody was quicker. Done already, the page says by whom; changed otherwise, it is shown as it is now, to be marked again. */
async function showAsItIs(visit: Visit, before: Recommendation): Promise<Answer> {
  const now = (await findRecommendation(visit.tx, before.recommendationId)) ?? before;
  if (now.doneOn !== null) return redirect(addressOf(now));
  const errors = [{ field: 'done', message: visit.words.t('panels.followUp.done.changed') }];
  return conflictPage(view, await recommendationPage(visit, now, untouched(now), errors));
}

/** Takes "done" back; when somebody did so already, there is nothing left to do. */
export async function undo(visit: Visit): Promise<Answer> {
  const followed = await findToFollow(visit);
  if (followed === undefined) return notFound();
  await undoActionDone(visit.tx, followed.found.actionId);
  return redirect(addressOf(followed.found));
}
