import { z } from 'zod';
import { optionalText, readForm } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { openToWrite, type OpenedPlan } from '../open-plan/open-written-plan.ts';
import { sayGap, sayOwner } from '../say-plan.ts';
import { publishDraft, type Draft } from './publish-draft.ts';
import { readToPublish } from './read-to-publish.ts';

const view = 'modules/written-plans/publish-a-plan/publish-a-plan.njk';
const form = z.object({
  whatChanged: optionalText(2000, 'writtenPlans.publish.changed.tooLong'),
  draftVersion: z.coerce.number('writtenPlans.publish.meanwhile').int('writtenPlans.publish.meanwhile'),
});

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openToWrite(visit);
  if (opened === undefined) return notFound();
  const draft = await readToPublish(visit, opened.plan);
  return page(view, formModel(visit, opened, draft, '', []));
}

/** Makes a version and sends it to the team. What the reading finds missing goes with it, and holds nobody back. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openToWrite(visit);
  if (opened === undefined) return notFound();
  const { plan, path } = opened;
  const draft = await readToPublish(visit, plan);
  const read = readForm(form, visit.body, visit.words);
  const again = (errors: FieldError[]) =>
    pageWithErrors(view, formModel(visit, opened, draft, String(visit.body['whatChanged'] ?? ''), errors));
  if (!read.ok) return again(read.errors);
  const { whatChanged, draftVersion } = read.values;
  const asRead = { ...draft, plan: { ...plan, draftVersion } };
  const number = await publishDraft(visit, asRead, whatChanged);
  if (number === undefined)
    return again([{ field: 'whatChanged', message: visit.words.t('writtenPlans.publish.meanwhile') }]);
  visit.notes({ writtenPlanId: plan.writtenPlanId, number });
  return redirect(`${path}?said=published`);
}

function formModel(
  { words, viewer }: Visit,
  { head, path, plan }: OpenedPlan,
  { outcomes, people, gaps }: Draft,
  whatChanged: string,
  errors: readonly FieldError[],
) {
  const titles = new Map(outcomes.map(({ outcomeId, wanted }) => [outcomeId, wanted]));
  return {
    head,
    path,
    title: plan.title,
    number: plan.publishedNumber + 1,
    draftVersion: plan.draftVersion,
    outcomes: outcomes.length,
    gaps: gaps.map((gap) => ({ ...sayGap(words, gap), of: titles.get(gap.outcomeId ?? '') ?? '' })),
    readers: people
      .filter(({ userId }) => userId !== viewer.userId)
      .map(({ fullName, agencyName }) => sayOwner({ name: fullName, agency: agencyName })),
    whatChanged,
    errors,
  };
}
