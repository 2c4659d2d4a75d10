import { findChild, headOf, type Child, type ChildHead } from '#modules/children/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { readDraft, type DraftOutcome } from '../draft.queries.ts';
import { findWrittenPlan, type WrittenPlan } from '../plan.queries.ts';

export const plansPath = (childId: string) => `/children/${childId}/written-plans`;

export const planPath = ({ childId, writtenPlanId }: Pick<WrittenPlan, 'childId' | 'writtenPlanId'>) =>
  `${plansPath(childId)}/${writtenPlanId}`;

export interface OpenedPlan {
  child: Child;
  head: ChildHead;
  plan: WrittenPlan;
  path: string;
}

/** The plan of the address, for a form; undefined when it or its child is not there or not the viewer's. Notes the look. */
export async function openPlan(visit: Visit): Promise<OpenedPlan | undefined> {
  const child = await findChild(visit.tx, visit.params['childId'] ?? '');
  if (child === undefined) return undefined;
  const plan = await findWrittenPlan(visit.tx, child.childId, visit.params['writtenPlanId'] ?? '');
  if (plan === undefined) return undefined;
  visit.looksAt([child.childId]);
  return { child, head: headOf(visit, child), plan, path: planPath(plan) };
}

/** The same, for who may change the plan. */
export async function openToWrite(visit: Visit): Promise<OpenedPlan | undefined> {
  const opened = await openPlan(visit);
  return opened?.plan.mayWrite === true ? opened : undefined;
}

export type OpenedOutcome = OpenedPlan & { outcome: DraftOutcome; outcomes: DraftOutcome[] };

/** The outcome of the address in the draft; undefined when it is not there or was removed. */
export async function openOutcome(visit: Visit): Promise<OpenedOutcome | undefined> {
  const opened = await openToWrite(visit);
  if (opened === undefined) return undefined;
  const outcomes = await readDraft(visit.tx, opened.plan.writtenPlanId);
  const outcome = outcomes.find(({ outcomeId }) => outcomeId === visit.params['outcomeId']);
  return outcome === undefined ? undefined : { ...opened, outcome, outcomes };
}
