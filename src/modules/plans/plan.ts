export type PlanKind = 'child-in-need' | 'child-protection';

/** One plan as the return tells it. Days are 'YYYY-MM-DD'; codes are the census's own; null is "the return does not say". */
export interface Plan {
  planId: string;
  childId: string;
  kind: PlanKind;
  startDate: string;
  endDate: string | null;
  referralDate: string | null;
  /** Categories of abuse, of child protection plans only. */
  initialCategory: string | null;
  latestCategory: string | null;
  /** How many earlier child protection plans the return says there were. */
  previousPlans: number | null;
  /** The reference date of the first later return that no longer holds it; null while it is there. */
  goneSince: string | null;
}

export interface Review {
  planId: string;
  childId: string;
  reviewDate: string;
  /** Counted within its plan, from 1. */
  number: number;
  goneSince: string | null;
}

/** From a referral to the closure that ends it. */
export interface Episode {
  episodeId: string;
  childId: string;
  referralDate: string;
  referralSource: string | null;
  primaryNeed: string | null;
  closureDate: string | null;
  closureReason: string | null;
  initialConferenceDate: string | null;
  referralNoFurtherAction: boolean | null;
  goneSince: string | null;
}

export interface Assessment {
  assessmentId: string;
  childId: string;
  startDate: string;
  /** Null when the return gives the episode without its referral date. */
  referralDate: string | null;
  authorisedDate: string | null;
  goneSince: string | null;
}

export interface Section47 {
  section47Id: string;
  childId: string;
  startDate: string;
  referralDate: string | null;
  conferenceTarget: string | null;
  conferenceDate: string | null;
  conferenceNotRequired: boolean | null;
  goneSince: string | null;
}

/** Everything the returns say of one child's plans, the earliest first in each list; what is gone is in it, marked. */
export interface PlanRecord {
  plans: Plan[];
  reviews: Review[];
  episodes: Episode[];
  assessments: Assessment[];
  section47s: Section47[];
}

/** Open from the day it starts up to the day before it ends. */
function isOpenOn(plan: Pick<Plan, 'startDate' | 'endDate'>, day: string): boolean {
  return plan.startDate <= day && (plan.endDate === null || plan.endDate > day);
}

/** The plan a child has on a day: a child protection plan before a child in need plan, the later of two of one kind. */
export function planOn(plans: readonly Plan[], day: string): Plan | undefined {
  return plans
    .filter((plan) => plan.goneSince === null && isOpenOn(plan, day))
    .toSorted((one, other) => rank(other).localeCompare(rank(one)))[0];
}

const rank = (plan: Plan) => `${plan.kind === 'child-protection' ? 2 : 1} ${plan.startDate} ${plan.planId}`;
