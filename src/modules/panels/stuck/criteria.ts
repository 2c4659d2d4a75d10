import type { ChildPlans, Criterion, Dismissal } from './child-plans.ts';
import { findContinuedAfterReview } from './continued-after-review.ts';
import type { Finding } from './finding.ts';
import { findLongChildInNeed } from './long-child-in-need.ts';
import { findPlanAgain } from './plan-again.ts';
import { defaultStuckSettings } from './stuck-settings.ts';
import type { StuckSettings } from './stuck-settings.ts';
import { statedViews } from './standing-view.ts';
import { findTimeToThink } from './time-to-think.ts';

/**
 * Why one child is on the list of stuck plans on a day ('YYYY-MM-DD'): at most one finding a criterion, in the order (a)
 * to (d), none for a child who meets none. Only what was known on that day counts. Dismissed criteria are left out.
 */
export function findStuckPlans(
  child: ChildPlans,
  asAt: string,
  settings: StuckSettings = defaultStuckSettings,
): Finding[] {
  return findStuckPlansWithDismissed(child, asAt, settings).filter(
    (finding) => finding.dismissedUntil === null,
  );
}

/** The same with the dismissed ones in their places, each with the day on which it comes back. */
export function findStuckPlansWithDismissed(
  child: ChildPlans,
  asAt: string,
  settings: StuckSettings = defaultStuckSettings,
): Finding[] {
  const views = statedViews(child);
  return [
    findLongChildInNeed(child.childInNeedPlans, asAt, settings),
    findContinuedAfterReview(child.childProtectionPlans, views, asAt, settings),
    findPlanAgain(child.childProtectionPlans, views, asAt, settings),
    findTimeToThink(child.requests, asAt),
  ]
    .filter((finding) => finding !== null)
    .map((finding) => ({
      ...finding,
      dismissedUntil: dismissedUntil(child.dismissals, finding.criterion, asAt),
    }));
}

/** The day on which a dismissed criterion comes back, the latest when it was dismissed twice; null when it is not. */
function dismissedUntil(dismissals: readonly Dismissal[], criterion: Criterion, asAt: string): string | null {
  const ends = dismissals
    .filter((dismissal) => dismissal.criterion === criterion)
    .filter((dismissal) => dismissal.dismissedOn <= asAt && asAt < dismissal.until)
    .map((dismissal) => dismissal.until)
    .toSorted();
  return ends.at(-1) ?? null;
}
