import { randomUUID } from 'node:crypto';
import type { BuiltChild } from './built-child.ts';
import { insertRow, type Owner } from './insert-row.ts';

const placeOf = ({ partnershipId, childId }: BuiltChild) => ({ partnershipId, childId });

export interface PlanToBuild {
  planId?: string;
  /** Default 'child-in-need'. */
  kind?: 'child-in-need' | 'child-protection';
  startDate: string;
  endDate?: string | null;
  /** Default: the start date. */
  referralDate?: string;
  initialCategory?: string | null;
  latestCategory?: string | null;
  previousPlans?: number | null;
  previousPlanId?: string | null;
  previousEndedOn?: string | null;
  ordinal?: number;
  goneSince?: string | null;
}

/** Stores one plan of a child and gives its id. */
export async function buildPlan(owner: Owner, child: BuiltChild, given: PlanToBuild): Promise<string> {
  const plan = {
    ...placeOf(child),
    planId: randomUUID(),
    kind: 'child-in-need',
    referralDate: given.startDate,
    latestCategory: given.initialCategory,
    ...given,
  };
  await insertRow(owner, 'plans.plan', plan);
  return plan.planId;
}

/** Stores the reviews of a plan on these days, numbered in their order, after those it has. */
export async function buildReview(
  owner: Owner,
  child: BuiltChild,
  planId: string,
  ...days: readonly string[]
): Promise<void> {
  for (const day of days.toSorted()) {
    await owner.query(
      `insert into plans.review (partnership_id, plan_id, child_id, review_date, number)
       select $1, $2, $3, $4, coalesce(max(number), 0) + 1 from plans.review where plan_id = $2`,
      [child.partnershipId, planId, child.childId, day],
    );
  }
}

export interface EpisodeToBuild {
  referralDate: string;
  referralSource?: string | null;
  primaryNeed?: string | null;
  closureDate?: string | null;
  closureReason?: string | null;
  initialConferenceDate?: string | null;
  referralNoFurtherAction?: boolean | null;
  goneSince?: string | null;
}

/** Stores an episode: a referral and what became of it. */
export async function buildEpisode(owner: Owner, child: BuiltChild, given: EpisodeToBuild): Promise<string> {
  const episode = { ...placeOf(child), episodeId: randomUUID(), referralNoFurtherAction: false, ...given };
  await insertRow(owner, 'plans.episode', episode);
  return episode.episodeId;
}

export interface AssessmentToBuild {
  startDate: string;
  /** Default: the start date. */
  referralDate?: string;
  authorisedDate?: string | null;
  factors?: string[];
  goneSince?: string | null;
}

/** Stores an assessment of a child and gives its id. */
export async function buildAssessment(
  owner: Owner,
  child: BuiltChild,
  given: AssessmentToBuild,
): Promise<string> {
  const assessment = {
    ...placeOf(child),
    assessmentId: randomUUID(),
    referralDate: given.startDate,
    ...given,
  };
  await insertRow(owner, 'plans.assessment', assessment);
  return assessment.assessmentId;
}

export interface Section47ToBuild {
  startDate: string;
  /** Default: the start date. */
  referralDate?: string;
  conferenceTarget?: string | null;
  conferenceDate?: string | null;
  conferenceNotRequired?: boolean | null;
  goneSince?: string | null;
}

/** Stores section 47 enquiries of a child and gives their id. */
export async function buildSection47(
  owner: Owner,
  child: BuiltChild,
  given: Section47ToBuild,
): Promise<string> {
  const enquiries = {
    ...placeOf(child),
    section47Id: randomUUID(),
    referralDate: given.startDate,
    conferenceNotRequired: false,
    ...given,
  };
  await insertRow(owner, 'plans.section_47', enquiries);
  return enquiries.section47Id;
}
