import { notFound, page, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { removeStep } from '../draft.queries.ts';
import { openOutcome, type OpenedOutcome } from '../open-plan/open-written-plan.ts';
import { touchDraft } from '../plan.queries.ts';
import { sayOwner } from '../say-plan.ts';
import type { Step } from '../written-plan.ts';

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openStep(visit);
  if (opened === undefined) return notFound();
  const { head, path, outcome, step } = opened;
  return page('modules/written-plans/add-a-step/remove-a-step.njk', {
    head,
    path,
    what: step.what,
    owner: sayOwner(step.owner),
    action: `${path}/draft/outcomes/${outcome.outcomeId}/steps/${step.stepId}/remove`,
  });
}

/** Takes a step out of the draft; the action that it became ends when the next version is published. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openStep(visit);
  if (opened === undefined) return notFound();
  const { plan, path, outcome, step } = opened;
  if ((await touchDraft(visit.tx, plan.writtenPlanId)) === undefined) return notFound();
  await removeStep(visit.tx, step.stepId, visit.now);
  visit.notes({ writtenPlanId: plan.writtenPlanId, stepId: step.stepId });
  return redirect(`${path}/draft#outcome-${outcome.outcomeId}`);
}

async function openStep(visit: Visit): Promise<(OpenedOutcome & { step: Step }) | undefined> {
  const opened = await openOutcome(visit);
  const step = opened?.outcome.steps.find(({ stepId }) => stepId === visit.params['stepId']);
  return opened === undefined || step === undefined ? undefined : { ...opened, step };
}
