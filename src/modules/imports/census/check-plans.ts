/** Rules about the plans of one child, over all its episodes. */
import { ABUSE_CATEGORIES } from './census-codes.ts';
import type { CensusChild, CensusCinPlan, CensusProtectionPlan } from './census-record.ts';
import type { CensusRule, RuleBreach } from './census-rule.ts';
import { conferenceDates, unknown } from './check-episode.ts';

/** A plan that can be placed in time; without an end it runs on. */
type Period = { startDate: string; endDate: string | null };

export function checkPlans(child: CensusChild): RuleBreach[] {
  const protectionPlans = child.episodes.flatMap((episode) => episode.protectionPlans);
  const cinPlans = child.episodes.flatMap((episode) => episode.cinPlans);
  if (protectionPlans.length === 0 && cinPlans.length === 0) return [];
  return [
    ...checkConferences(child, protectionPlans),
    ...protectionPlans.flatMap(checkProtectionPlan),
    ...cinPlans.flatMap(checkCinPlan),
    ...overlaps(periodsOf(protectionPlans), 'cp-plans-both-open', 'cp-plans-overlap'),
    ...overlaps(periodsOf(cinPlans), 'cin-plans-both-open', 'cin-plans-overlap'),
    ...cinDuringProtection(periodsOf(cinPlans), periodsOf(protectionPlans)),
  ];
}

/** A child protection plan starts on the day of the initial conference that decided it. */
function checkConferences(child: CensusChild, plans: CensusProtectionPlan[]): RuleBreach[] {
  if (plans.length === 0) return [];
  const days = new Set(child.episodes.flatMap((episode) => [...conferenceDates(episode)]));
  return plans.flatMap(({ startDate }): RuleBreach[] =>
    startDate === null || days.has(startDate)
      ? []
      : [{ rule: 'cp-plan-start-not-on-conference', params: { startDate } }],
  );
}

function checkProtectionPlan(plan: CensusProtectionPlan): RuleBreach[] {
  const { startDate, endDate } = plan;
  const found = [
    ...unknown('abuse-category-code-unknown', ABUSE_CATEGORIES, plan.initialCategory),
    ...(plan.latestCategory === plan.initialCategory
      ? []
      : unknown('abuse-category-code-unknown', ABUSE_CATEGORIES, plan.latestCategory)),
  ];
  if (startDate === null) return [...found, { rule: 'cp-plan-without-start', params: {} }];
  if (endDate !== null && endDate < startDate) {
    found.push({ rule: 'cp-plan-end-before-start', params: { startDate, endDate } });
  }
  for (const reviewDate of plan.reviews) {
    if (reviewDate < startDate) {
      found.push({ rule: 'cp-review-before-start', params: { reviewDate, startDate } });
    }
    if (endDate !== null && reviewDate > endDate) {
      found.push({ rule: 'cp-review-after-end', params: { reviewDate, endDate } });
    }
  }
  return found;
}

function checkCinPlan({ startDate, endDate }: CensusCinPlan): RuleBreach[] {
  if (startDate === null) return [{ rule: 'cin-plan-without-start', params: {} }];
  if (endDate === null || endDate >= startDate) return [];
  return [{ rule: 'cin-plan-end-before-start', params: { startDate, endDate } }];
}

/** Each plan against the one before it that runs longest; a plan may start on the day another ends. */
function overlaps(periods: Period[], bothOpen: CensusRule, overlap: CensusRule): RuleBreach[] {
  const found: RuleBreach[] = [];
  let longest: Period | null = null;
  for (const period of periods) {
    if (longest !== null && runsInto(longest, period)) {
      const rule = longest.endDate === null && period.endDate === null ? bothOpen : overlap;
      found.push({ rule, params: { firstStart: longest.startDate, secondStart: period.startDate } });
    }
    if (longest === null || endsBefore(longest, period)) longest = period;
  }
  return found;
}

function cinDuringProtection(cinPlans: Period[], protectionPlans: Period[]): RuleBreach[] {
  return cinPlans.flatMap((cin) => {
    const protection = protectionPlans.find((plan) => runsInto(plan, cin) && runsInto(cin, plan));
    if (protection === undefined) return [];
    const params = { cinStart: cin.startDate, cpStart: protection.startDate };
    return [{ rule: 'cin-plan-during-cp-plan', params } satisfies RuleBreach];
  });
}

/** Plans with a start that do not end before it, by start. */
function periodsOf(plans: (CensusCinPlan | CensusProtectionPlan)[]): Period[] {
  return plans
    .flatMap(({ startDate, endDate }) =>
      startDate === null || (endDate !== null && endDate < startDate) ? [] : [{ startDate, endDate }],
    )
    .sort((one, other) => (one.startDate < other.startDate ? -1 : one.startDate > other.startDate ? 1 : 0));
}

/** Whether the first still runs after the day the second starts. Two plans of the same single day do too. */
function runsInto(first: Period, second: Period): boolean {
  if (first.endDate === null || second.startDate < first.endDate) return true;
  return second.startDate === first.startDate;
}

function endsBefore(one: Period, other: Period): boolean {
  return one.endDate !== null && (other.endDate === null || one.endDate < other.endDate);
}
