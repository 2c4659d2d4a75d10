import { dayInLondon } from '#platform/clock.ts';
import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { reviewState } from '../review.ts';
import { listReviews, listUnasked } from '../review.queries.ts';

const MOST = 200;
const colours = { late: 'red', open: 'blue', done: 'green', 'done-late': 'yellow' } as const;

/** Where the reviews of access stand: an agency's own, or every agency's for those who answer for the partnership. */
export async function show({ tx, viewer, words, today }: Visit): Promise<Answer> {
  const isWide = viewer.roles.some((role) =>
    ['system-administrator', 'data-protection-officer'].includes(role),
  );
  const rows = (await listReviews(tx, MOST)).map((review) => {
    const completedOn = review.completedAt === null ? null : dayInLondon(review.completedAt);
    const state = reviewState({ dueOn: review.dueOn, completedOn }, today);
    const isOver = completedOn !== null;
    return {
      ...review,
      state,
      colour: colours[state],
      tag: words.t(`administration.review.state.${state}`),
      due: isOver ? words.date(review.dueOn) : words.relativeDue(review.dueOn, today),
    };
  });
  return page('modules/administration/reviews/list-reviews/list-reviews.njk', {
    isWide,
    rows,
    late: rows.filter(({ state }) => state === 'late').length,
    unasked: isWide ? await listUnasked(tx) : [],
  });
}
