import type { Tx } from '#platform/db/database.ts';
import { answerDue, type AnswerTimeOverride } from './answer-time.ts';
import { isOutstanding, recommendationState, type RecommendationState } from './recommendation.ts';
import {
  listAnswerTimes,
  listRecommendationsOfCase,
  listRecommendationsOfPanel,
  type ListedRecommendation,
} from './recommendation.queries.ts';

export interface FollowedRecommendation extends ListedRecommendation {
  state: RecommendationState;
  /** By when an answer was, or is, due; null while bank holidays it depends on are not published. */
  answerDueOn: string | null;
  isUnanswered: boolean;
  /** Nothing is asked of anybody any more, and it was not done. */
  isClosed: boolean;
}

/**
 * What is still to be answered or done of everything this panel has recommended so far, the latest panel first: what its next meeting
 * opens with. Only of cases the viewer may see. Two queries, whatever the amount.
 */
export async function listOutstanding(
  tx: Tx,
  panelId: string,
  today: string,
): Promise<FollowedRecommendation[]> {
  const followed = await followRecommendationsOfPanel(tx, panelId, today);
  return followed.filter(({ state }) => isOutstanding(state));
}

/** Everything this panel has recommended so far, with how it stands today. */
export async function followRecommendationsOfPanel(
  tx: Tx,
  panelId: string,
  today: string,
): Promise<FollowedRecommendation[]> {
  const listed = await listRecommendationsOfPanel(tx, panelId, today);
  return follow(listed, await listAnswerTimes(tx), today);
}

/** Everything that was recommended for one case, with how it stands today. */
export async function followRecommendationsOfCase(
  tx: Tx,
  caseId: string,
  today: string,
): Promise<FollowedRecommendation[]> {
  const listed = await listRecommendationsOfCase(tx, caseId);
  return follow(listed, await listAnswerTimes(tx), today);
}

function follow(
  listed: readonly ListedRecommendation[],
  times: readonly AnswerTimeOverride[],
  today: string,
): FollowedRecommendation[] {
  const dueOn = new Map(
    [...new Set(listed.map((one) => one.heldOn))].map((day) => [day, answerDue(day, times).date]),
  );
  return listed.map((one) => {
    const answerDueOn = dueOn.get(one.heldOn) ?? null;
    const state = recommendationState({ ...one, answerDueOn }, today);
    const isUnanswered = state === 'unanswered' || state === 'unanswered-late';
    return {
      ...one,
      answerDueOn,
      state,
      isUnanswered,
      isClosed: state === 'not-accepted' || state === 'withdrawn',
    };
  });
}
