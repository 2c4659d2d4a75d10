import { childInNeedCases } from './cases/child-in-need-cases.ts';
import { planAgainCases } from './cases/plan-again-cases.ts';
import { ratingCases } from './cases/rating-cases.ts';
import { requestAndDismissalCases } from './cases/request-and-dismissal-cases.ts';
import { reviewCases } from './cases/review-cases.ts';

export type { StuckCase } from './cases/case-parts.ts';

/**
 * Every boundary of the criteria, once. The rules and the SQL view are tested on the same table. Ids are short words that a
 * test with a database maps to its own in the same order (p1 before p2), since the lower id settles a tie.
 */
export const stuckCases = [
  ...childInNeedCases,
  ...reviewCases,
  ...ratingCases,
  ...planAgainCases,
  ...requestAndDismissalCases,
];
