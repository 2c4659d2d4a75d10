import { openChild } from '#modules/children/index.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { planPath, plansPath } from '../open-plan/open-written-plan.ts';
import { listWrittenPlans, mayBegin } from '../plan.queries.ts';
import { planCard } from './plan-card.ts';

/** Every plan written for a child, of whichever agency, with whether it moves. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openChild(visit, 'written-plans');
  if (opened === undefined) return notFound();
  const { childId } = opened.child;
  const plans = await listWrittenPlans(visit.tx, childId);
  return page('modules/written-plans/list-plans/list-plans.njk', {
    head: opened.head,
    path: plansPath(childId),
    mayBegin: await mayBegin(visit.tx, childId),
    plans: plans.map((plan) => ({ ...planCard(visit.words, plan), href: planPath(plan) })),
  });
}
