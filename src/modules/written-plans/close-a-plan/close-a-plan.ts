import { z } from 'zod';
import { readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { openToWrite, type OpenedPlan } from '../open-plan/open-written-plan.ts';
import { closeWrittenPlan } from '../plan.queries.ts';
import { mayBeClosed } from '../written-plan.ts';

const view = 'modules/written-plans/close-a-plan/close-a-plan.njk';
const form = z.object({
  because: text('writtenPlans.close.because.needed', 2000, 'writtenPlans.close.because.tooLong'),
});

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openToClose(visit);
  return opened === undefined ? notFound() : page(view, modelOf(opened, '', []));
}

/** Closes a plan that is no longer worked with. A child protection plan has no such page: only a conference ends it. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openToClose(visit);
  if (opened === undefined) return notFound();
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok)
    return pageWithErrors(view, modelOf(opened, String(visit.body['because'] ?? ''), read.errors));
  const { writtenPlanId } = opened.plan;
  const closed = { on: visit.today, because: read.values.because, by: visit.viewer.userId };
  if (!(await closeWrittenPlan(visit.tx, writtenPlanId, closed))) return notFound();
  visit.notes({ writtenPlanId });
  return redirect(opened.path);
}

async function openToClose(visit: Visit): Promise<OpenedPlan | undefined> {
  const opened = await openToWrite(visit);
  if (opened === undefined || opened.plan.publishedNumber === 0) return undefined;
  return mayBeClosed(opened.plan.kind) ? opened : undefined;
}

const modelOf = ({ head, path, plan }: OpenedPlan, because: string, errors: readonly FieldError[]) => ({
  ...{ head, path, title: plan.title, because, errors },
});
