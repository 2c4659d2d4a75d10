/**
 * What the criteria look at for one child. Every date is 'YYYY-MM-DD', and such dates sort as text. Plans and reviews
 * that a later return no longer holds are left out by whoever asks.
 */
export interface ChildPlans {
  readonly childInNeedPlans: readonly ChildInNeedPlan[];
  readonly childProtectionPlans: readonly ChildProtectionPlan[];
  readonly requests: readonly TimeToThinkRequest[];
  readonly views: readonly ProfessionalView[];
  readonly ratings: readonly PlanRating[];
  readonly dismissals: readonly Dismissal[];
}

export interface ChildInNeedPlan {
  readonly planId: string;
  readonly startDate: string;
  readonly endDate: string | null;
}

export interface ChildProtectionPlan extends ChildInNeedPlan {
  /** Categories of abuse as the census codes them: NEG, PHY, SAB, EMO, MUL. */
  readonly initialCategory: string | null;
  readonly latestCategory: string | null;
  /** How many earlier child protection plans the return says there were; null when it does not say. */
  readonly previousPlans: number | null;
  /** Days on which this plan was reviewed, in any order; the same day twice is one review. */
  readonly reviews: readonly string[];
}

/** Somebody in the network asks for time to think: criterion (d). */
export interface TimeToThinkRequest {
  readonly requestId: string;
  readonly askedOn: string;
  /** The name of who asks, as it is shown. */
  readonly askedBy: string;
  readonly why: string;
  readonly withdrawnOn: string | null;
  readonly heardOn: string | null;
}

/** What the child protection chair or the team manager says about a plan; `viewId` is time-ordered (UUIDv7). */
export type ProfessionalView = ViewOnReviews | ViewOnPlanAgain;

export interface ViewOnReviews extends Stated {
  readonly criterion: 'b';
  readonly view: 'escalating' | 'on-track' | 'neither';
}

export interface ViewOnPlanAgain extends Stated {
  readonly criterion: 'c';
  readonly view: 'similar-concerns' | 'different-concerns' | 'escalating';
}

interface Stated {
  readonly viewId: string;
  readonly planId: string;
  readonly statedOn: string;
  /** The name of who states it, as it is shown. */
  readonly statedBy: string;
}

/** How the plan as a whole was rated at a review of its text, by who wrote the review; `reviewId` is time-ordered (UUIDv7). */
export interface PlanRating {
  readonly reviewId: string;
  readonly planId: string;
  readonly ratedOn: string;
  readonly ratedBy: string;
  readonly rating: 'escalating' | 'on-track' | 'not-on-track';
}

/** Hides one criterion of the child from `dismissedOn` up to the day before `until`. */
export interface Dismissal {
  readonly criterion: Criterion;
  readonly reason: string;
  readonly dismissedOn: string;
  readonly until: string;
}

/**
 * (a) child in need plan for too long; (b) child protection plan continued after its third review; (c) child protection
 * plan again soon after an earlier one; (d) the network asks for time to think.
 */
export type Criterion = 'a' | 'b' | 'c' | 'd';

/** A plan is open on a day when it started on or before it and did not end on or before it. */
export function isOpenOn(plan: ChildInNeedPlan, day: string): boolean {
  return plan.startDate <= day && (plan.endDate === null || plan.endDate > day);
}

/** The import lists a plan that ends before it starts as wrong; it says nothing about when a plan was there. */
export function endsBeforeItStarts(plan: ChildInNeedPlan): boolean {
  return plan.endDate !== null && plan.endDate < plan.startDate;
}
