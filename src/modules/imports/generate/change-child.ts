import type { CensusCinPlan, CensusEpisode, CensusProtectionPlan } from '../census/census-record.ts';
import { ethnicities } from './census-codes.ts';
import { toDay, toIsoDate, type Day } from './day-number.ts';
import { close, refer } from './episode-parts.ts';
import { noFacts, type MadeChild, type StoryTeller } from './made-child.ts';

/** What is different about a child in the next return. */
export type Change = 'review-held' | 'plan-ended' | 'case-closed' | 'referred-again' | 'corrected' | 'born';

/** True when the child was not yet born in the last return and is by the day of this one. */
export function isBornBy(made: MadeChild, day: Day): boolean {
  return made.child.expectedBirthDate !== null && toDay(made.child.expectedBirthDate) <= day;
}

/** A return forgets to expect a child once it is there. */
export function beBorn({ random, today }: StoryTeller, { child }: MadeChild): Change {
  const expected = toDay(child.expectedBirthDate ?? toIsoDate(today));
  child.birthDate = toIsoDate(Math.min(today, expected + random.between(-6, 6)));
  child.expectedBirthDate = null;
  child.sex = random.chance(0.48) ? 'F' : 'M';
  return 'born';
}

/**
 * Let something happen to the child between the last return and this one, `teller.today`: a review, the end of a
 * plan, a closure, another referral, or a correction of what was sent before. Changes child and facts.
 */
export function changeChild(teller: StoryTeller, made: MadeChild, lastReturn: Day): Change {
  const { random, calendar } = teller;
  if (made.child.expectedBirthDate === null && random.chance(0.2)) return correct(teller, made);
  const day = calendar.onOrAfter(lastReturn + random.between(1, 75));
  for (const episode of made.child.episodes) {
    const protection = episode.protectionPlans.find(isOpen);
    if (protection) return changeProtection(teller, made, { episode, plan: protection, day });
    const plan = episode.cinPlans.find(isOpen);
    if (plan) return endCase(teller, made, { episode, plan, day });
  }
  const open = made.child.episodes.find(
    (episode) => episode.closureDate === null && !episode.referralNoFurtherAction,
  );
  return open ? endCase(teller, made, { episode: open, day }) : referAgain(teller, made, day);
}

type Ending = { episode: CensusEpisode; plan?: CensusCinPlan | CensusProtectionPlan; day: Day };

function isOpen(plan: CensusCinPlan | CensusProtectionPlan): boolean {
  return plan.endDate === null;
}

function changeProtection(
  teller: StoryTeller,
  made: MadeChild,
  { episode, plan, day }: Ending & { plan: CensusProtectionPlan },
): Change {
  if (teller.random.chance(0.3)) return endCase(teller, made, { episode, plan, day });
  plan.reviews.push(toIsoDate(day));
  if (plan.reviews.length === 3) made.facts = { ...made.facts, thirdReview: day };
  return 'review-held';
}

function endCase(teller: StoryTeller, made: MadeChild, { episode, plan, day }: Ending): Change {
  if (plan) plan.endDate = toIsoDate(day);
  for (const assessment of episode.assessments) assessment.authorisedDate ??= toIsoDate(day);
  for (const enquiry of episode.section47s)
    if (enquiry.initialConferenceDate === null) enquiry.initialConferenceNotRequired = true;
  close(teller, episode, day);
  made.facts = noFacts;
  return plan ? 'plan-ended' : 'case-closed';
}

function referAgain(teller: StoryTeller, made: MadeChild, day: Day): Change {
  const episode = refer(teller, day);
  episode.referralNoFurtherAction = true;
  made.child.episodes.push(episode);
  return 'referred-again';
}

function correct({ random }: StoryTeller, { child }: MadeChild): Change {
  const others = ethnicities.filter((code) => code !== child.ethnicity);
  child.ethnicity = random.pick(others);
  return 'corrected';
}
