import { randomUUID } from 'node:crypto';
import type { Member } from '#modules/team/index.ts';
import { endActions, setActions } from '#practice/actions/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { listStepsToAct, noteActions, type DraftOutcome } from '../draft.queries.ts';
import { planPath } from '../open-plan/open-written-plan.ts';
import type { WrittenPlan } from '../plan.queries.ts';
import type { Gap } from '../quality/quality.rules.ts';
import { addVersion } from '../version.queries.ts';
import { tellTheTeam } from './tell-the-team.ts';

/** Who acts, in which transaction, when. */
export type Acting = Pick<Visit, 'tx' | 'now' | 'today' | 'words' | 'wordsIn'> & {
  config: Pick<Visit['config'], 'baseUrl'>;
  viewer: Pick<Visit['viewer'], 'userId' | 'partnershipId'>;
};

export interface Draft {
  plan: WrittenPlan;
  outcomes: readonly DraftOutcome[];
  people: readonly Member[];
  gaps: readonly Gap[];
}

/**
 * Makes a version of a draft, the people of it actions of its steps, and sends it to the team: all in one transaction. Undefined: somebody changed
 * or published it meanwhile.
 */
export async function publishDraft(
  acting: Acting,
  { plan, outcomes, people, gaps }: Draft,
  whatChanged: string,
): Promise<number | undefined> {
  const { tx, now, viewer } = acting;
  const content = {
    title: plan.title,
    lead: { userId: plan.leadUserId, name: plan.leadName, agency: plan.leadAgency },
    outcomes: outcomes.map(
      ({ outcomeId, need, wanted, measure, baseline, owner, byWhen, contingency, steps }) => ({
        ...{ outcomeId, need, wanted, measure, baseline, owner, byWhen, contingency, steps },
      }),
    ),
  };
  const given = { content, gaps, whatChanged, by: viewer.userId, at: now };
  const number = await addVersion(tx, plan, given);
  if (number === undefined) return undefined;
  await makeActions(acting, plan);
  await tellTheTeam(acting, { ...plan, number }, people);
  return number;
}

/** Steps that are new become actions of whom they name; the action of one that was taken out ends. */
async function makeActions({ tx, now, today, viewer, words }: Acting, plan: WrittenPlan): Promise<void> {
  const steps = await listStepsToAct(tx, plan.writtenPlanId);
  const begun = steps.filter(({ isGone }) => !isGone).map((step) => ({ ...step, actionId: randomUUID() }));
  const gone = steps.filter(({ isGone }) => isGone);
  await setActions(
    tx,
    begun.map((step) => ({
      ...{ actionId: step.actionId, partnershipId: viewer.partnershipId, childId: plan.childId },
      ...{ ownerUserId: step.ownerUserId, what: step.what, why: step.wanted, dueOn: step.dueOn },
      ...{ sourceKind: 'plan-outcome', sourceId: step.outcomeId, link: planPath(plan) },
      ...{ setBy: viewer.userId, setAt: now },
    })),
  );
  const ended = gone.flatMap(({ actionId }) => (actionId === null ? [] : [actionId]));
  await endActions(tx, ended, today, words.t('writtenPlans.action.gone'));
  await noteActions(tx, [...begun, ...gone.map(({ stepId }) => ({ stepId, actionId: null }))]);
}
