import type {
  ChildInNeedPlan,
  ChildPlans,
  ChildProtectionPlan,
  Dismissal,
  PlanRating,
  ProfessionalView,
  TimeToThinkRequest,
} from '../child-plans.ts';
import type { Finding } from '../finding.ts';
import type { StuckSettings } from '../stuck-settings.ts';

/** One child on one day and what must be found, dismissed ones included. The rules and the database both answer it. */
export interface StuckCase {
  readonly name: string;
  readonly child: ChildPlans;
  readonly asAt: string;
  /** The defaults when absent. */
  readonly settings?: StuckSettings;
  readonly expected: readonly Finding[];
}

type FindingFor<Criterion> = Extract<Finding, { readonly criterion: Criterion }>;

export function childWith(parts: Partial<ChildPlans>): ChildPlans {
  return {
    childInNeedPlans: [],
    childProtectionPlans: [],
    requests: [],
    views: [],
    ratings: [],
    dismissals: [],
    ...parts,
  };
}

export function childInNeed(
  planId: string,
  startDate: string,
  endDate: string | null = null,
): ChildInNeedPlan {
  return { planId, startDate, endDate };
}

/** A child protection plan for neglect, without reviews or earlier plans unless the details say otherwise. */
export function childProtection(
  planId: string,
  startDate: string,
  details: Partial<Omit<ChildProtectionPlan, 'planId' | 'startDate'>> = {},
): ChildProtectionPlan {
  return {
    planId,
    startDate,
    endDate: null,
    initialCategory: 'NEG',
    latestCategory: 'NEG',
    previousPlans: 0,
    reviews: [],
    ...details,
  };
}

export function request(
  requestId: string,
  askedOn: string,
  details: Partial<TimeToThinkRequest> = {},
): TimeToThinkRequest {
  return {
    requestId,
    askedOn,
    askedBy: 'Ffion Test',
    why: 'The core group is going round in circles',
    withdrawnOn: null,
    heardOn: null,
    ...details,
  };
}

export function viewOnReviews(
  viewId: string,
  planId: string,
  statedOn: string,
  view: 'escalating' | 'on-track' | 'neither',
): ProfessionalView {
  return { criterion: 'b', viewId, planId, statedOn, statedBy: 'Idris Chair', view };
}

export function rated(
  reviewId: string,
  planId: string,
  ratedOn: string,
  rating: PlanRating['rating'],
): PlanRating {
  return { reviewId, planId, ratedOn, ratedBy: 'Ffion Test', rating };
}

export function viewOnPlanAgain(
  viewId: string,
  planId: string,
  statedOn: string,
  view: 'similar-concerns' | 'different-concerns' | 'escalating',
): ProfessionalView {
  return { criterion: 'c', viewId, planId, statedOn, statedBy: 'Idris Chair', view };
}

export function dismissal(criterion: Dismissal['criterion'], dismissedOn: string, until: string): Dismissal {
  return { criterion, dismissedOn, until, reason: 'Already booked with another panel' };
}

/** Expected for (a): one plan and the default break unless the details say otherwise. */
export function isLong(
  since: string,
  planId: string,
  details: { plans?: number; breakDays?: number; dismissedUntil?: string } = {},
): FindingFor<'a'> {
  const { plans = 1, breakDays = 28, dismissedUntil = null } = details;
  const facts = { plans, breakDays };
  return { criterion: 'a', since, planId, needsView: false, view: null, dismissedUntil, facts };
}

/** Expected for (b): needs a view unless the details hold one. */
export function isContinued(
  since: string,
  plan: { planId: string; planStart: string; reviewsHeld: number; reviewNumber?: number },
  details: { view?: FindingFor<'b'>['view']; dismissedUntil?: string } = {},
): FindingFor<'b'> {
  const { view = null, dismissedUntil = null } = details;
  const { planId, planStart, reviewsHeld, reviewNumber = 3 } = plan;
  const facts = { planStart, reviewNumber, reviewsHeld };
  return { criterion: 'b', since, planId, needsView: view === null, view, dismissedUntil, facts };
}

/** Expected for (c): neglect then and now, needs a view unless the details say otherwise. */
export function isAgain(
  since: string,
  planId: string,
  details: Partial<FindingFor<'c'>['facts']> & { view?: FindingFor<'c'>['view']; dismissedUntil?: string },
): FindingFor<'c'> {
  const { view = null, dismissedUntil = null, ...told } = details;
  const facts = { previousEnd: null, categoryThen: 'NEG', categoryNow: 'NEG', gapYears: 2, ...told };
  return { criterion: 'c', since, planId, needsView: view === null, view, dismissedUntil, facts };
}

/** Expected for (d), of a request made by the part above. */
export function isAsked(
  asked: TimeToThinkRequest,
  details: { others?: number; dismissedUntil?: string } = {},
): FindingFor<'d'> {
  const { others = 0, dismissedUntil = null } = details;
  const { requestId, askedBy, why, askedOn } = asked;
  return {
    criterion: 'd',
    since: askedOn,
    planId: null,
    needsView: false,
    view: null,
    dismissedUntil,
    facts: { requestId, askedBy, why, others },
  };
}
