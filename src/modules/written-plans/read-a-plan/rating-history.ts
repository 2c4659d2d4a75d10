import type { Words } from '#platform/words/index.ts';
import type { Review } from '../review.queries.ts';
import { sayRating } from '../say-plan.ts';
import type { Outcome, Rating } from '../written-plan.ts';

/** How many reviews stand side by side; the notes of all are below. */
const MOST = 6;

/** How each outcome was rated last, up to a day; reviews are given newest first. */
export function newestRatings(reviews: readonly Review[], asAt: string): Map<string, Rating> {
  const known = reviews.filter(({ reviewedOn }) => reviewedOn <= asAt).toReversed();
  return new Map(
    known.flatMap(({ outcomes }) => outcomes.map(({ outcomeId, rating }) => [outcomeId, rating] as const)),
  );
}

/** The ratings of the plan and of each outcome, review by review, the oldest first; what was not part of it then has none. */
export function historyModel(words: Words, outcomes: readonly Outcome[], reviews: readonly Review[]) {
  const shown = reviews.slice(0, MOST).toReversed();
  const say = (rating: Rating | undefined) =>
    rating === undefined ? undefined : { state: rating, text: sayRating(words, rating) };
  const rated = shown.map((review) => new Map(review.outcomes.map((one) => [one.outcomeId, one])));
  return {
    days: shown.map(({ reviewedOn }) => reviewedOn),
    whole: shown.map(({ rating }) => say(rating)),
    outcomes: outcomes.map(({ outcomeId, wanted }, index) => ({
      number: index + 1,
      wanted,
      ratings: rated.map((one) => say(one.get(outcomeId)?.rating)),
    })),
    reviews: reviews.map(({ reviewedOn, rating, note, number, writtenByName, outcomes: all }) => ({
      reviewedOn,
      moves: say(rating),
      note,
      by: words.t('writtenPlans.review.by', { name: writtenByName, number }),
      notes: outcomes.flatMap(({ outcomeId, wanted }, index) => {
        const said = all.find((one) => one.outcomeId === outcomeId)?.note ?? '';
        return said === '' ? [] : [{ number: index + 1, wanted, note: said }];
      }),
    })),
  };
}
