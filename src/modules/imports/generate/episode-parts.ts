import type { CensusEpisode, CensusProtectionPlan } from '../census/census-record.ts';
import {
  abuseCategories,
  assessmentFactors,
  closureReasons,
  closuresAfterAssessment,
  primaryNeeds,
  referralSources,
} from './census-codes.ts';
import { toIsoDate, type Day } from './day-number.ts';
import type { StoryTeller } from './made-child.ts';

/** An episode of need as the referral leaves it. */
export function refer({ random }: StoryTeller, day: Day): CensusEpisode {
  return {
    referralDate: toIsoDate(day),
    referralSource: random.pick(referralSources),
    primaryNeed: random.pick(primaryNeeds),
    closureDate: null,
    closureReason: null,
    initialConferenceDate: null,
    referralNoFurtherAction: false,
    assessments: [],
    cinPlans: [],
    section47s: [],
    protectionPlans: [],
    preProceedings: [],
  };
}

/** Add an assessment; one that would be signed after the day of the return is still going on. */
export function assess(teller: StoryTeller, episode: CensusEpisode, start: Day, authorised: Day): void {
  const isSigned = authorised <= teller.today;
  episode.assessments.push({
    startDate: toIsoDate(start),
    authorisedDate: isSigned ? toIsoDate(authorised) : null,
    factors: isSigned ? pickFactors(teller) : [],
  });
}

function pickFactors({ random }: StoryTeller): string[] {
  // 21 says "no factors identified", so it never stands beside another.
  if (random.chance(0.08)) return ['21'];
  const factors = [random.pick(assessmentFactors)];
  for (let more = random.between(0, 3); more > 0; more -= 1) {
    const factor = random.pick(assessmentFactors);
    if (!factors.includes(factor)) factors.push(factor);
  }
  return factors.sort();
}

/**
 * An episode of which an assessment led to a plan: the referral, and an assessment within 45 working days (one in
 * ten later), signed on the last working day before `planStart` or up to ten days earlier.
 */
export function referAndAssess(
  teller: StoryTeller,
  planStart: Day,
): { episode: CensusEpisode; referred: Day } {
  const { random, calendar } = teller;
  const signed = calendar.onOrBefore(planStart - random.between(1, 10));
  const workingDays = random.chance(0.1) ? random.between(46, 58) : random.between(12, 45);
  const referred = calendar.add(signed, -workingDays);
  const episode = refer(teller, referred);
  assess(teller, episode, referred, signed);
  return { episode, referred };
}

export function planFor(episode: CensusEpisode, start: Day, end: Day | null): void {
  episode.cinPlans.push({ startDate: toIsoDate(start), endDate: end === null ? null : toIsoDate(end) });
}

export function close(teller: StoryTeller, episode: CensusEpisode, day: Day): void {
  const hadPlan = episode.cinPlans.length + episode.protectionPlans.length > 0;
  episode.closureDate = toIsoDate(day);
  episode.closureReason = teller.random.pick(hadPlan ? closureReasons : closuresAfterAssessment);
}

/**
 * An episode that came to an initial child protection conference. The conference is due 15 working days after the
 * strategy discussion that began the enquiry (three in four are in time); one in twelve children moved in with a
 * plan, and then there is a conference without an enquiry.
 */
export function referToConference(
  teller: StoryTeller,
  conference: Day,
): { episode: CensusEpisode; referred: Day } {
  const { random, calendar } = teller;
  const workingDays = random.chance(0.76) ? random.between(6, 15) : random.between(16, 30);
  const enquiry = calendar.add(conference, -workingDays);
  const referred = calendar.add(enquiry, -random.between(0, 12));
  const episode = refer(teller, referred);
  assess(teller, episode, referred, calendar.add(referred, random.between(20, 45)));
  if (random.chance(1 / 12)) {
    episode.referralSource = '5C';
    episode.initialConferenceDate = toIsoDate(conference);
  } else {
    enquire(teller, episode, enquiry, conference);
  }
  return { episode, referred };
}

/** Add a section 47 enquiry; without a conference day it is still to come, or found not to be needed. */
export function enquire(
  { calendar }: StoryTeller,
  episode: CensusEpisode,
  start: Day,
  conference: Day | 'to come' | 'not required',
): void {
  episode.section47s.push({
    startDate: toIsoDate(start),
    initialConferenceTarget: conference === 'not required' ? null : toIsoDate(calendar.add(start, 15)),
    initialConferenceDate: typeof conference === 'number' ? toIsoDate(conference) : null,
    initialConferenceNotRequired: conference === 'not required',
  });
}

/** A child protection plan from the day of its conference, with the reviews held. */
export function protect(
  { random }: StoryTeller,
  episode: CensusEpisode,
  plan: { start: Day; end: Day | null; previousPlans: number; reviews: readonly Day[] },
): CensusProtectionPlan {
  const category = random.pick(abuseCategories);
  const written = {
    startDate: toIsoDate(plan.start),
    endDate: plan.end === null ? null : toIsoDate(plan.end),
    initialCategory: category,
    latestCategory: random.chance(0.85) ? category : random.pick(abuseCategories),
    previousPlans: plan.previousPlans,
    reviews: plan.reviews.map(toIsoDate),
  };
  episode.protectionPlans.push(written);
  return written;
}
