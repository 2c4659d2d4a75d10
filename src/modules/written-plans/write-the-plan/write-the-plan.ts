import { notFound, page, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { otherPlans } from '../list-plans/other-plans.ts';
import { openPlan } from '../open-plan/open-written-plan.ts';
import { outcomesModel } from '../outcome-model.ts';
import { readToPublish } from '../publish-a-plan/read-to-publish.ts';
import { sayGap, sayKind, sayOwner } from '../say-plan.ts';

/** The draft of a plan, with what it still lacks beside each outcome. Who does not write reads what was published. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openPlan(visit);
  if (opened === undefined) return notFound();
  const { child, head, plan, path } = opened;
  if (!plan.mayWrite) return plan.publishedNumber === 0 ? notFound() : redirect(path);
  const { words } = visit;
  const { outcomes, gaps, heard } = await readToPublish(visit, plan);
  const ofWhole = gaps.filter(({ outcomeId, kind }) => outcomeId === null && kind !== 'no-outcomes');
  return page('modules/written-plans/write-the-plan/write-the-plan.njk', {
    head,
    path,
    title: plan.title,
    kind: sayKind(words, plan.kind),
    lead: sayOwner({ name: plan.leadName, agency: plan.leadAgency }),
    isPublished: plan.publishedNumber > 0,
    heard,
    voicePath: `/children/${child.childId}/voice`,
    gaps: ofWhole.map((gap) => sayGap(words, gap)),
    missing: gaps.length,
    outcomes: outcomesModel(words, outcomes, { gaps }),
    others: await otherPlans(visit, plan),
  });
}
