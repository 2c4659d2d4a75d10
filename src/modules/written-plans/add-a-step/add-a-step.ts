import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { identifier, readDate, readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Fields } from '../date-boxes.ts';
import { addStep } from '../draft.queries.ts';
import { openOutcome, type OpenedOutcome } from '../open-plan/open-written-plan.ts';
import { peopleItems, readPeople } from '../open-plan/people-of-team.ts';
import { touchDraft } from '../plan.queries.ts';

const view = 'modules/written-plans/add-a-step/add-a-step.njk';
const form = z.object({
  what: text('writtenPlans.step.what.needed', 1000, 'writtenPlans.step.what.tooLong'),
  ownerUserId: identifier('writtenPlans.step.owner.needed'),
});

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openOutcome(visit);
  if (opened === undefined) return notFound();
  return page(view, await formModel(visit, opened, { ownerUserId: opened.outcome.owner?.userId }, []));
}

/** Adds what somebody is to do for an outcome; they have it on My work once the plan is published. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openOutcome(visit);
  if (opened === undefined) return notFound();
  const { words, tx, today, now, viewer } = visit;
  const { child, plan, path, outcome } = opened;
  const read = readForm(form, visit.body, words);
  const dueOn = readDate(visit.body, 'due');
  const errors = [...(read.ok ? [] : read.errors), ...dueErrors(visit, dueOn)];
  const people = await readPeople(tx, child.childId);
  if (read.ok && !people.some(({ userId }) => userId === read.values.ownerUserId))
    errors.push({ field: 'ownerUserId', message: words.t('writtenPlans.step.owner.needed') });
  if (!read.ok || dueOn == null || dueOn < today || errors.length > 0)
    return pageWithErrors(view, await formModel(visit, opened, visit.body as Fields, errors));
  if ((await touchDraft(tx, plan.writtenPlanId)) === undefined) return notFound();
  const { outcomeId } = outcome;
  const stepId = randomUUID();
  await addStep(tx, {
    ...{ ...read.values, partnershipId: viewer.partnershipId, stepId, outcomeId, dueOn, at: now },
    ...{ writtenPlanId: plan.writtenPlanId, childId: child.childId },
  });
  visit.notes({ writtenPlanId: plan.writtenPlanId, stepId });
  return redirect(`${path}/draft#outcome-${outcomeId}`);
}

function dueErrors({ words, today }: Visit, day: string | null | undefined): FieldError[] {
  const key = day === undefined ? 'needed' : day === null ? 'notADate' : day < today ? 'past' : undefined;
  return key === undefined ? [] : [{ field: 'due', message: words.t(`writtenPlans.step.due.${key}`) }];
}

async function formModel(
  { tx, words }: Visit,
  { child, head, path, outcome }: OpenedOutcome,
  fields: Fields,
  errors: readonly FieldError[],
) {
  const people = await readPeople(tx, child.childId);
  return {
    head,
    path,
    wanted: outcome.wanted,
    action: `${path}/draft/outcomes/${outcome.outcomeId}/steps`,
    people: peopleItems(people, words.t('writtenPlans.step.owner.choose'), fields['ownerUserId']),
    fields: { what: '', ...fields },
    errors,
  };
}
