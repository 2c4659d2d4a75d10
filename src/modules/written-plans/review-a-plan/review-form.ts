import { z } from 'zod';
import { optionalText, readDate, readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { NewReview } from '../review.queries.ts';
import { ratings, type Outcome } from '../written-plan.ts';

const whole = z.object({
  rating: z.enum(ratings, 'writtenPlans.review.rating.needed'),
  note: text('writtenPlans.review.note.needed', 4000, 'writtenPlans.review.note.tooLong'),
});
const one = z.object({
  rating: z.enum(ratings, 'writtenPlans.review.outcome.needed'),
  note: optionalText(2000, 'writtenPlans.review.outcome.tooLong'),
});

type Reviewed = Pick<NewReview, 'reviewedOn' | 'rating' | 'note' | 'outcomes'>;
export type ReadReview = { ok: true; review: Reviewed } | { ok: false; errors: FieldError[] };

/** How the plan goes as a whole, and how each outcome of the newest version does: all of them are asked for. */
export function readReview(visit: Visit, outcomes: readonly Outcome[]): ReadReview {
  const { body, words } = visit;
  const reviewedOn = readDate(body, 'reviewed');
  const read = readForm(whole, body, words);
  const each = outcomes.map(({ outcomeId }) => {
    const given = { rating: body[`rating-${outcomeId}`], note: body[`note-${outcomeId}`] };
    return { outcomeId, read: readForm(one, given, words) };
  });
  const errors = [
    ...dayErrors(visit, reviewedOn),
    ...(read.ok ? [] : read.errors),
    ...each.flatMap(({ outcomeId, read: said }) =>
      said.ok ? [] : said.errors.map(({ field, message }) => ({ field: `${field}-${outcomeId}`, message })),
    ),
  ];
  if (!read.ok || reviewedOn == null || errors.length > 0) return { ok: false, errors };
  const said = each.flatMap(({ outcomeId, read: given }) =>
    given.ok ? [{ outcomeId, ...given.values }] : [],
  );
  return { ok: true, review: { reviewedOn, ...read.values, outcomes: said } };
}

function dayErrors({ words, today }: Visit, day: string | null | undefined): FieldError[] {
  const key = day === undefined ? 'needed' : day === null ? 'notADate' : day > today ? 'future' : undefined;
  return key === undefined ? [] : [{ field: 'reviewed', message: words.t(`writtenPlans.review.day.${key}`) }];
}
