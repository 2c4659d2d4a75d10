import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { dateBoxes, type Fields } from '../date-boxes.ts';
import { openToWrite, type OpenedPlan } from '../open-plan/open-written-plan.ts';
import { addReview } from '../review.queries.ts';
import { sayRating } from '../say-plan.ts';
import { ratings, type VersionContent } from '../written-plan.ts';
import { readReview } from './review-form.ts';

const view = 'modules/written-plans/review-a-plan/review-a-plan.njk';

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openPublished(visit);
  if (opened === undefined) return notFound();
  return page(view, formModel(visit, opened, dateBoxes('reviewed', visit.today), []));
}

/** Keeps how the plan went, as said on a day; nothing that was said before changes, and no plan ends by it. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openPublished(visit);
  if (opened === undefined) return notFound();
  const { plan, content, path } = opened;
  const read = readReview(visit, content.outcomes);
  const isNewest = Number(visit.body['number']) === plan.publishedNumber;
  const errors = isNewest
    ? []
    : [
        {
          field: 'reviewed',
          message: visit.words.t('writtenPlans.review.newer', { number: plan.publishedNumber }),
        },
      ];
  if (!read.ok || !isNewest)
    return pageWithErrors(
      view,
      formModel(visit, opened, visit.body as Fields, read.ok ? errors : [...errors, ...read.errors]),
    );
  const { writtenPlanId, childId, publishedNumber: number } = plan;
  await addReview(visit.tx, {
    ...read.review,
    ...{ writtenPlanId, childId, number, writtenBy: visit.viewer.userId, writtenAt: visit.now },
  });
  visit.notes({ writtenPlanId, number, rating: read.review.rating });
  return redirect(`${path}?said=reviewed`);
}

type Opened = OpenedPlan & { content: VersionContent };

/** A plan of which a version is published, for who may change it. */
async function openPublished(visit: Visit): Promise<Opened | undefined> {
  const opened = await openToWrite(visit);
  const content = opened?.plan.content;
  return opened === undefined || content == null ? undefined : { ...opened, content };
}

function formModel(
  { words }: Visit,
  { head, path, plan, content }: Opened,
  fields: Fields,
  errors: readonly FieldError[],
) {
  const choices = ratings.map((rating) => ({ value: rating, text: sayRating(words, rating) }));
  return {
    head,
    path,
    title: plan.title,
    number: plan.publishedNumber,
    choices,
    wholeChoices: choices.map((choice) => ({
      ...choice,
      hint: { text: words.t(`writtenPlans.rating.${choice.value}.hint`) },
    })),
    outcomes: content.outcomes.map(({ outcomeId, wanted, measure, baseline }, index) => ({
      outcomeId,
      number: index + 1,
      wanted,
      measure,
      baseline,
      rating: fields[`rating-${outcomeId}`],
      note: fields[`note-${outcomeId}`] ?? '',
    })),
    fields: { note: '', ...fields },
    errors,
  };
}
