import { openChild } from '#modules/children/index.ts';
import { listActionsOfSources } from '#practice/actions/index.ts';
import { notFound, page, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { otherPlans } from '../list-plans/other-plans.ts';
import { planPath } from '../open-plan/open-written-plan.ts';
import { outcomesModel } from '../outcome-model.ts';
import { findWrittenPlan, type WrittenPlan } from '../plan.queries.ts';
import { noteReading } from '../read-a-version/note-reading.ts';
import { listReviews } from '../review.queries.ts';
import { sayKind, sayMoves, sayOwner } from '../say-plan.ts';
import { listVersions } from '../version.queries.ts';
import { mayBeClosed } from '../written-plan.ts';
import { historyModel, newestRatings } from './rating-history.ts';
import { versionModel } from './version-model.ts';

/** A plan as it stands: whether it moves, its newest version, how it went so far, who opened what. One that is not published yet is its draft. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openChild(visit, 'written-plans');
  if (opened === undefined) return notFound();
  const { tx, words, query } = visit;
  const plan = await findWrittenPlan(tx, opened.child.childId, visit.params['writtenPlanId'] ?? '');
  if (plan === undefined) return notFound();
  const path = planPath(plan);
  if (plan.content === null && plan.mayWrite) return redirect(`${path}/draft`);
  if (plan.publishedNumber > 0) await noteReading(visit, { ...plan, number: plan.publishedNumber });
  return page('modules/written-plans/read-a-plan/read-a-plan.njk', {
    head: opened.head,
    path,
    ...aboutPlan(visit, plan),
    said: query['said'] === 'published' || query['said'] === 'reviewed' ? query['said'] : '',
    ...(await whatItHolds(visit, plan)),
    versions: (await listVersions(tx, plan.writtenPlanId)).map((version) => versionModel(words, version)),
    others: await otherPlans(visit, plan),
  });
}

function aboutPlan({ words }: Visit, plan: WrittenPlan) {
  const { title, kind, publishedNumber, closedBecause, mayWrite } = plan;
  return {
    title,
    kind: sayKind(words, kind),
    agency: plan.agencyName,
    lead: sayOwner({ name: plan.leadName, agency: plan.leadAgency }),
    moves: sayMoves(words, plan),
    number: publishedNumber,
    closedBecause,
    mayWrite,
    mayClose: mayWrite && mayBeClosed(kind),
    isProtection: !mayBeClosed(kind),
  };
}

async function whatItHolds({ tx, words, today }: Visit, plan: WrittenPlan) {
  const outcomes = plan.content?.outcomes ?? [];
  const reviews = await listReviews(tx, plan.writtenPlanId);
  const actions = await listActionsOfSources(
    tx,
    outcomes.map(({ outcomeId }) => outcomeId),
  );
  const rated = newestRatings(reviews, today);
  return {
    outcomes: outcomesModel(words, outcomes, { actions, rated }),
    history: historyModel(words, outcomes, reviews),
  };
}
