import { Temporal } from 'temporal-polyfill';
import { endsBeforeItStarts, isOpenOn } from './child-plans.ts';
import type { ChildProtectionPlan, ProfessionalView } from './child-plans.ts';
import { longestLasting } from './finding.ts';
import type { PlanAgain } from './finding.ts';
import { inShort, latestView } from './standing-view.ts';
import type { StuckSettings } from './stuck-settings.ts';

/**
 * Criterion (c) on a day: an open child protection plan began within two years of the latest end of an earlier one.
 * Exactly two years counts (after an end on 29 February, 28 February is the last day), and so does starting on the day
 * the other ended. A plan that was still running when this one started is not an earlier one. When none is known
 * but the return says there was one, the plan is found with its previous end not known.
 * A view of similar concerns keeps the plan on the list; different concerns or escalating takes it off, for that plan.
 */
export function findPlanAgain(
  plans: readonly ChildProtectionPlan[],
  views: readonly ProfessionalView[],
  asAt: string,
  settings: StuckSettings,
): PlanAgain | null {
  const found = plans
    .filter((plan) => isOpenOn(plan, asAt))
    .filter((plan) => isAgain(plan, previousOf(plan, plans), settings.cpGapYears))
    .map((plan) =>
      findingOf(plan, previousOf(plan, plans), latestView(views, plan.planId, 'c', asAt), settings),
    )
    .filter((finding) => finding !== null);
  return longestLasting(found);
}

type EndedPlan = ChildProtectionPlan & { readonly endDate: string };

/** The plan that ended last on or before the start of this one; of equals, the lowest plan id. */
function previousOf(plan: ChildProtectionPlan, plans: readonly ChildProtectionPlan[]): EndedPlan | null {
  const ended = plans
    .filter((other): other is EndedPlan => other.planId !== plan.planId && other.endDate !== null)
    .filter((other) => !endsBeforeItStarts(other) && other.endDate <= plan.startDate)
    .toSorted((one, other) => {
      if (one.endDate !== other.endDate) return one.endDate < other.endDate ? 1 : -1;
      return one.planId < other.planId ? -1 : 1;
    });
  return ended[0] ?? null;
}

function isAgain(plan: ChildProtectionPlan, previous: EndedPlan | null, gapYears: number): boolean {
  if (!previous) return (plan.previousPlans ?? 0) >= 1;
  const lastDay = Temporal.PlainDate.from(previous.endDate).add({ years: gapYears });
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(plan.startDate), lastDay) <= 0;
}

function findingOf(
  plan: ChildProtectionPlan,
  previous: EndedPlan | null,
  view: ReturnType<typeof latestView<'c'>>,
  settings: StuckSettings,
): PlanAgain | null {
  if (view && view.view !== 'similar-concerns') return null;
  return {
    criterion: 'c',
    since: plan.startDate,
    planId: plan.planId,
    needsView: view === null,
    view: inShort(view),
    dismissedUntil: null,
    facts: {
      previousEnd: previous?.endDate ?? null,
      categoryThen: previous && categoryOf(previous),
      categoryNow: categoryOf(plan),
      gapYears: settings.cpGapYears,
    },
  };
}

function categoryOf(plan: ChildProtectionPlan): string | null {
  return plan.latestCategory ?? plan.initialCategory;
}
