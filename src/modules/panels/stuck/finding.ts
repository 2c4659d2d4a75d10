import { Temporal } from 'temporal-polyfill';
import type { ViewOnPlanAgain, ViewOnReviews } from './child-plans.ts';
import type { StuckSettings } from './stuck-settings.ts';

/** Why a child is on the list of stuck plans: at most one finding for each criterion. */
export type Finding = LongChildInNeed | ContinuedAfterReview | PlanAgain | TimeToThink;

interface FindingOf<Criterion, View, Facts> {
  readonly criterion: Criterion;
  /** (a) start of the first plan of the chain, (b) day of the third review, (c) start of the plan, (d) day asked. */
  readonly since: string;
  /** The plan to look at; null for (d). Of several that are open for (a), the one that started last. */
  readonly planId: string | null;
  /** True when the dates are met and nobody's view stands. Always false for (a) and (d). */
  readonly needsView: boolean;
  readonly view: View;
  /** Set when the criterion is dismissed on the day looked at: the day on which it comes back. */
  readonly dismissedUntil: string | null;
  readonly facts: Facts;
}

export type LongChildInNeed = FindingOf<
  'a',
  null,
  {
    /** Plans in the chain, the open one included. */
    readonly plans: number;
    readonly breakDays: number;
  }
>;

export type ContinuedAfterReview = FindingOf<
  'b',
  Pick<ViewOnReviews, 'view' | 'statedOn' | 'statedBy'> | null,
  {
    readonly planStart: string;
    /** Which review counts (3), and how many were held up to the day looked at. */
    readonly reviewNumber: number;
    readonly reviewsHeld: number;
  }
>;

export type PlanAgain = FindingOf<
  'c',
  Pick<ViewOnPlanAgain, 'view' | 'statedOn' | 'statedBy'> | null,
  {
    /** End of the latest earlier plan; null when the return only says that there was one. */
    readonly previousEnd: string | null;
    /** Census codes; null when not recorded. */
    readonly categoryThen: string | null;
    readonly categoryNow: string | null;
    readonly gapYears: number;
  }
>;

export type TimeToThink = FindingOf<
  'd',
  null,
  {
    readonly requestId: string;
    readonly askedBy: string;
    readonly why: string;
    /** Requests waiting besides this, the oldest one. */
    readonly others: number;
  }
>;

/**
 * The first day on which the dates of a finding were met: 'YYYY-MM-DD'. For (a) that is the day after the time is full,
 * a break inside the chain being part of it; for the others the day itself.
 */
export function qualifiedOn(finding: Pick<Finding, 'criterion' | 'since'>, settings: StuckSettings): string {
  if (finding.criterion !== 'a') return finding.since;
  return Temporal.PlainDate.from(finding.since)
    .add({ months: settings.cinMonths })
    .add({ days: 1 })
    .toString();
}

/** Of several findings of one criterion, the one that has lasted longest; of equals, the lowest plan id. */
export function longestLasting<Each extends Finding>(findings: readonly Each[]): Each | null {
  const key = (finding: Each) => `${finding.since} ${finding.planId ?? ''}`;
  const sorted = findings.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
  return sorted[0] ?? null;
}
