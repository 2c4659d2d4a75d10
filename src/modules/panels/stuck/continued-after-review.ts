import { isOpenOn } from './child-plans.ts';
import type { ChildProtectionPlan, ProfessionalView } from './child-plans.ts';
import { longestLasting } from './finding.ts';
import type { ContinuedAfterReview } from './finding.ts';
import { inShort, latestView } from './standing-view.ts';
import type { StuckSettings } from './stuck-settings.ts';

/**
 * Criterion (b) on a day: a child protection plan is open and its third review has been held, that very day included.
 * Only reviews of that plan up to the day count, a date once; a date before the plan's start counts too, since it is
 * a slip in a date rather than a review that never was. A view that it is escalating or on track takes the plan
 * off the list until its next review; "neither" leaves it on without asking again.
 */
export function findContinuedAfterReview(
  plans: readonly ChildProtectionPlan[],
  views: readonly ProfessionalView[],
  asAt: string,
  settings: StuckSettings,
): ContinuedAfterReview | null {
  const found = plans
    .filter((plan) => isOpenOn(plan, asAt))
    .map((plan) => findingOf(plan, views, asAt, settings.thirdReview))
    .filter((finding) => finding !== null);
  return longestLasting(found);
}

function findingOf(
  plan: ChildProtectionPlan,
  views: readonly ProfessionalView[],
  asAt: string,
  reviewNumber: number,
): ContinuedAfterReview | null {
  const held = [...new Set(plan.reviews)].filter((day) => day <= asAt).toSorted();
  const third = held[reviewNumber - 1];
  if (third === undefined) return null;
  const latest = latestView(views, plan.planId, 'b', asAt);
  const standing = latest && !held.some((day) => day > latest.statedOn) ? latest : null;
  if (standing && standing.view !== 'neither') return null;
  return {
    criterion: 'b',
    since: third,
    planId: plan.planId,
    needsView: standing === null,
    view: inShort(standing),
    dismissedUntil: null,
    facts: { planStart: plan.startDate, reviewNumber, reviewsHeld: held.length },
  };
}
