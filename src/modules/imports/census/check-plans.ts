/** Rules about the plans of one child, over all its episodes. */
import { ABUSE_CATEGORIES } from './census-codes.ts';
import type { CensusChild, CensusCinPlan, CensusProtectionPlan } from './census-record.ts';
import type { RuleBreach } from './census-rule.ts';
import { checkCode } from './check-code.ts';
import { conferenceDates } from './check-episode.ts';
import { checkCinDuringProtection, checkOverlaps, periodsOf } from './check-overlaps.ts';

export function checkPlans(found: RuleBreach[], child: CensusChild): void {
  const protectionPlans: CensusProtectionPlan[] = [];
  const cinPlans: CensusCinPlan[] = [];
  for (const episode of child.episodes) {
    protectionPlans.push(...episode.protectionPlans);
    cinPlans.push(...episode.cinPlans);
  }
  if (protectionPlans.length > 0) checkConferences(found, child, protectionPlans);
  for (const plan of protectionPlans) checkProtectionPlan(found, plan);
  for (const plan of cinPlans) checkCinPlan(found, plan);
  if (protectionPlans.length + cinPlans.length < 2) return;
  const [protection, cin] = [periodsOf(protectionPlans), periodsOf(cinPlans)];
  checkOverlaps(found, protection, 'cp');
  checkOverlaps(found, cin, 'cin');
  checkCinDuringProtection(found, cin, protection);
}

/** A child protection plan starts on the day of the initial conference that decided it, in whichever episode it stands. */
function checkConferences(found: RuleBreach[], child: CensusChild, plans: CensusProtectionPlan[]): void {
  const days = child.episodes.map(conferenceDates);
  for (const { startDate } of plans) {
    if (startDate === null || days.some((ofEpisode) => ofEpisode.includes(startDate))) continue;
    found.push({ rule: 'cp-plan-start-not-on-conference', params: { startDate } });
  }
}

function checkProtectionPlan(found: RuleBreach[], plan: CensusProtectionPlan): void {
  const { startDate, endDate, initialCategory, latestCategory } = plan;
  checkCode(found, 'abuse-category-code-unknown', ABUSE_CATEGORIES, initialCategory);
  if (latestCategory !== initialCategory) {
    checkCode(found, 'abuse-category-code-unknown', ABUSE_CATEGORIES, latestCategory);
  }
  if (startDate === null) {
    found.push({ rule: 'cp-plan-without-start', params: {} });
    return;
  }
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
}

function checkCinPlan(found: RuleBreach[], { startDate, endDate }: CensusCinPlan): void {
  if (startDate === null) found.push({ rule: 'cin-plan-without-start', params: {} });
  else if (endDate !== null && endDate < startDate) {
    found.push({ rule: 'cin-plan-end-before-start', params: { startDate, endDate } });
  }
}
