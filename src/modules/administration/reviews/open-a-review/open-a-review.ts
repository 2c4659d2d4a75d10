import { z } from 'zod';
import { dayInLondon } from '#platform/clock.ts';
import { identifier, readForm } from '#platform/web/forms.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import type { FieldError } from '#platform/web/render.ts';
import { sayRoles, saySeen, saySight } from '../../people/person-in-words.ts';
import { mayChange, mayEnd } from '../../people/person.ts';
import { reviewState, type Review, type ReviewedPerson } from '../review.ts';
import { confirmPerson, findReview, listReviewed } from '../review.queries.ts';

const view = 'modules/administration/reviews/open-a-review/open-a-review.njk';

/** Person by person: what each has and can see; still needed, or not. What was answered stays answered. */
export async function show(visit: Visit): Promise<Answer> {
  const review = await findReview(visit.tx, visit.params['reviewId'] ?? '');
  if (review === undefined) return notFound();
  return page(view, modelOf(visit, review, await listReviewed(visit.tx, review.reviewId), []));
}

const form = z.object({ userId: identifier('web.errors.notUnderstood') });

/** Says of one person that they still need what they have. Somebody who does not is ended on their own page: nobody is removed in silence. */
export async function submit(visit: Visit): Promise<Answer> {
  const review = await findReview(visit.tx, visit.params['reviewId'] ?? '');
  if (review === undefined) return notFound();
  const people = await listReviewed(visit.tx, review.reviewId);
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok)
    return pageWithErrors(view, { ...modelOf(visit, review, people, read.errors), errors: read.errors });
  const person = people.find(({ userId }) => userId === read.values.userId);
  if (person === undefined || !mayAnswer(visit, review, person)) return notFound();
  if (!(await confirmPerson(visit.tx, review.reviewId, person.userId)))
    return conflictPage('platform/web/errors/conflict.njk', {
      typed: [{ label: visit.words.t('administration.review.confirm'), value: person.fullName }],
    });
  visit.notes({ reviewId: review.reviewId, userId: person.userId });
  await visit.addJob('access-review-settle', { partnershipId: visit.viewer.partnershipId });
  return redirect(`/people/reviews/${review.reviewId}`);
}

function mayAnswer({ viewer }: Visit, review: Review, person: ReviewedPerson): boolean {
  return mayChange(viewer, person) && person.agencyId === review.agencyId && person.state !== 'left';
}

function modelOf(
  visit: Visit,
  review: Review,
  people: readonly ReviewedPerson[],
  errors: readonly FieldError[],
) {
  const { viewer, words, today } = visit;
  const completedOn = review.completedAt === null ? null : dayInLondon(review.completedAt);
  return {
    errors,
    review,
    state: reviewState({ dueOn: review.dueOn, completedOn }, today),
    due: words.relativeDue(review.dueOn, today),
    isDone: completedOn !== null,
    open: people
      .filter(({ answer }) => answer === null)
      .map((person) => ({
        userId: person.userId,
        name: person.fullName,
        detail: [person.jobTitle, person.teamName ?? ''].filter((part) => part !== '').join(', '),
        roles: sayRoles(words, person.roles),
        seen: saySeen(words, person),
        sight: saySight(words, person),
        isSelf: person.userId === viewer.userId,
        mayAnswer: mayAnswer(visit, review, person),
        mayEnd: mayEnd(viewer, person),
      })),
    answered: people
      .filter(({ answer }) => answer !== null)
      .map((person) => ({
        name: person.fullName,
        href: `/people/${person.userId}`,
        answer: words.t(`administration.review.answer.${person.answer ?? 'confirmed'}`),
        by: person.answeredByName ?? '',
        at: person.answeredAt,
      })),
  };
}
