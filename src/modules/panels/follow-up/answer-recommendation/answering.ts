import { changeAction, endAction } from '#practice/actions/index.ts';
import type { Tx } from '#platform/db/database.ts';
import { ownerAccessUntil } from '../owner-access.ts';
import { keepAnswer, renewOwnerAccess, type Recommendation } from '../recommendation.queries.ts';
import type { GivenAnswer } from './read-answer.ts';

/**
 * Keeps the answer to a recommendation as it was read, and what follows from it: accepted changed, its words and its day are the agreed ones;
 * not accepted, nothing is asked of anybody any more. False when it was answered or ended meanwhile: then nothing is changed.
 */
export async function answerRecommendation(
  tx: Tx,
  { recommendationId, actionId, endedOn }: Pick<Recommendation, 'recommendationId' | 'actionId' | 'endedOn'>,
  given: GivenAnswer & { by: string; at: Date; today: string },
): Promise<boolean> {
  if (endedOn !== null || !(await keepAnswer(tx, { ...given, recommendationId }))) return false;
  if (given.answer === 'accept-changed') {
    await changeAction(tx, actionId, given.what, given.dueOn);
    await renewOwnerAccess(tx, recommendationId, ownerAccessUntil(given.dueOn));
  }
  if (given.answer === 'not-accept') await endAction(tx, actionId, given.today, given.words);
  return true;
}
