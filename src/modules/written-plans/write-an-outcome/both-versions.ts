import type { Member } from '#modules/team/index.ts';
import { conflictPage, type Answer, type Visit } from '#platform/web/visit.ts';
import { findRemoval, readDraft, type DraftOutcome, type OutcomeFacts } from '../draft.queries.ts';
import type { Words } from '#platform/words/index.ts';
import type { OpenedPlan } from '../open-plan/open-written-plan.ts';
import { sayOwner } from '../say-plan.ts';

interface Theirs {
  by: string;
  at: Date;
  /** Undefined: it was taken out of the draft. */
  outcome: DraftOutcome | undefined;
}

/** Somebody was quicker: what they made of the outcome beside what was typed, word for word. Undefined: it was never there. */
export async function bothVersions(
  visit: Visit,
  { plan, path }: OpenedPlan,
  outcomeId: string,
  yours: OutcomeFacts,
  people: readonly Member[],
): Promise<Answer | undefined> {
  const { words } = visit;
  const theirs = await readTheirs(visit, plan.writtenPlanId, outcomeId);
  if (theirs === undefined) return undefined;
  const { by, at, outcome } = theirs;
  const owner = people.find(({ userId }) => userId === yours.ownerUserId);
  const [left, right] = [
    factsOf(words, outcome ?? nothing, outcome?.owner == null ? '' : sayOwner(outcome.owner)),
    factsOf(
      words,
      yours,
      owner === undefined ? '' : sayOwner({ name: owner.fullName, agency: owner.agencyName }),
    ),
  ];
  return conflictPage('platform/web/errors/conflict.njk', {
    by,
    at,
    currentHref: outcome === undefined ? `${path}/draft` : `${path}/draft/outcomes/${outcomeId}`,
    fields: fields.map((key) => ({
      label: words.t(`writtenPlans.${key}`),
      theirs: left[key],
      yours: right[key],
    })),
  });
}

const fields = ['need', 'wanted', 'measure', 'baseline', 'owner', 'byWhen', 'contingency'] as const;
type Said = Omit<OutcomeFacts, 'ownerUserId'>;

export const nothing: OutcomeFacts = {
  ...{ need: '', wanted: '', measure: '', baseline: '', contingency: '' },
  ...{ ownerUserId: null, byWhen: null },
};

async function readTheirs(
  { tx }: Visit,
  writtenPlanId: string,
  outcomeId: string,
): Promise<Theirs | undefined> {
  const outcome = (await readDraft(tx, writtenPlanId)).find((one) => one.outcomeId === outcomeId);
  if (outcome !== undefined) return { by: outcome.changedByName, at: outcome.changedAt, outcome };
  const removal = await findRemoval(tx, writtenPlanId, outcomeId);
  return removal && { ...removal, outcome: undefined };
}

function factsOf(
  words: Words,
  { need, wanted, measure, baseline, byWhen, contingency }: Said,
  owner: string,
) {
  return {
    ...{ need, wanted, measure, baseline, contingency, owner },
    byWhen: byWhen === null ? '' : words.date(byWhen),
  };
}
