import type { Visit } from '#platform/web/visit.ts';
import { planPath } from '../open-plan/open-written-plan.ts';
import { listWrittenPlans, type WrittenPlan } from '../plan.queries.ts';
import { planCard } from './plan-card.ts';

/** The other open plans of the child, of other agencies first: so that two do not ask the family for the same. One query. */
export async function otherPlans(
  { tx, words }: Pick<Visit, 'tx' | 'words'>,
  { childId, writtenPlanId, agencyId }: Pick<WrittenPlan, 'childId' | 'writtenPlanId' | 'agencyId'>,
) {
  const open = (await listWrittenPlans(tx, childId)).filter(
    (plan) => plan.writtenPlanId !== writtenPlanId && plan.closedOn === null,
  );
  const ofOthers = (plan: WrittenPlan) => (plan.agencyId === agencyId ? 1 : 0);
  return open
    .toSorted((one, other) => ofOthers(one) - ofOthers(other))
    .map((plan) => ({ ...planCard(words, plan), href: planPath(plan) }));
}
