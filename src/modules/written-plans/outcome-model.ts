import type { Action } from '#practice/actions/index.ts';
import type { Words } from '#platform/words/index.ts';
import { sayGap, sayOwner, sayRating } from './say-plan.ts';
import type { Gap } from './quality/quality.rules.ts';
import type { Outcome, Rating } from './written-plan.ts';

/** What the page knows of outcomes besides their words. */
export interface AroundOutcomes {
  gaps?: readonly Gap[];
  /** The newest rating of each. */
  rated?: ReadonlyMap<string, Rating>;
  /** What became of the steps, by outcome and words. */
  actions?: readonly Action[];
}

/** Outcomes as a page shows them, numbered from 1. */
export function outcomesModel(
  words: Words,
  outcomes: readonly Outcome[],
  { gaps = [], rated, actions = [] }: AroundOutcomes = {},
) {
  const gapsOf = Map.groupBy(gaps, ({ outcomeId }) => outcomeId);
  const actionsOf = Map.groupBy(actions, ({ sourceId }) => sourceId);
  const missing = words.t('writtenPlans.notSaid');
  return outcomes.map((outcome, index) => {
    const { outcomeId, owner, byWhen, steps } = outcome;
    const rating = rated?.get(outcomeId);
    return {
      outcomeId,
      number: index + 1,
      need: outcome.need,
      wanted: outcome.wanted,
      measure: outcome.measure || missing,
      baseline: outcome.baseline || missing,
      contingency: outcome.contingency || missing,
      owner: owner === null ? missing : sayOwner(owner),
      byWhen: byWhen === null ? missing : words.date(byWhen),
      rating: rating === undefined ? undefined : { state: rating, text: sayRating(words, rating) },
      gaps: (gapsOf.get(outcomeId) ?? []).map((gap) => sayGap(words, gap)),
      steps: steps.map((step) => ({
        stepId: step.stepId,
        what: step.what,
        owner: sayOwner(step.owner),
        dueOn: step.dueOn,
        ...actionOf(actionsOf.get(outcomeId), step),
      })),
    };
  });
}

/** The action a step became: the one of its owner in its words, as long as it has not ended. */
function actionOf(actions: readonly Action[] | undefined, { what, owner }: Outcome['steps'][number]) {
  const found = actions?.find(
    (action) => action.what === what && action.ownerUserId === owner.userId && action.endedOn === null,
  );
  return found === undefined
    ? { isAction: false }
    : { isAction: true, actionId: found.actionId, doneOn: found.doneOn };
}
