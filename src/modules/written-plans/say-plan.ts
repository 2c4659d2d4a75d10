import type { Words } from '#platform/words/index.ts';
import type { WrittenPlan } from './plan.queries.ts';
import type { Gap } from './quality/quality.rules.ts';
import type { Owner, Rating } from './written-plan.ts';

/** 'Child protection plan' */
export const sayKind = (words: Words, kind: WrittenPlan['kind']) => words.t(`writtenPlans.kind.${kind}`);

export const sayRating = (words: Words, rating: Rating) => words.t(`writtenPlans.rating.${rating}`);

/** 'Constance Abiolari, Marlowe Community Health' */
export const sayOwner = ({ name, agency }: Pick<Owner, 'name' | 'agency'>) =>
  [name, agency].filter(Boolean).join(', ');

/** What is missing, and why it matters. */
export const sayGap = (words: Words, { kind, name, agency, otherAgency }: Gap) => ({
  kind,
  what: words.t(`writtenPlans.gap.${kind}`, { name, agency, otherAgency }),
  why: words.t(`writtenPlans.gap.${kind}.why`),
});

/** Whether a plan moves, with since when it is said; or that nobody has said it yet. */
export function sayMoves(
  words: Words,
  { rating, ratedOn, closedOn, publishedNumber }: WrittenPlan,
): { text: string; state: Rating | 'none' | 'closed' | 'draft' } {
  if (closedOn !== null)
    return { state: 'closed', text: words.t('writtenPlans.moves.closed', { date: words.date(closedOn) }) };
  if (publishedNumber === 0) return { state: 'draft', text: words.t('writtenPlans.moves.draft') };
  if (rating === null || ratedOn === null) return { state: 'none', text: words.t('writtenPlans.moves.none') };
  return {
    state: rating,
    text: words.t(`writtenPlans.moves.${rating}`, { date: words.date(ratedOn) }),
  };
}
