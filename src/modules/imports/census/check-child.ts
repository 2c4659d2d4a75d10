import type { CensusChild } from './census-record.ts';
import type { RuleBreach } from './census-rule.ts';
import { checkEpisode } from './check-episode.ts';
import { checkIdentity } from './check-identity.ts';
import { checkPlans } from './check-plans.ts';
import type { IsWorkingDay } from './working-day.ts';

/**
 * Everything the rules of the census and of the sector's validator find wrong with one child, as far as it can be seen in
 * the child alone. `referenceDate` is the day the return describes. The checks add to one list rather than join their own:
 * a large file holds a million children and most break no rule.
 */
export function checkChild(
  child: CensusChild,
  referenceDate: string,
  isWorkingDay: IsWorkingDay,
): RuleBreach[] {
  const found: RuleBreach[] = [];
  if (child.localId === '') found.push({ rule: 'local-id-missing', params: {} });
  checkIdentity(found, child, referenceDate);
  if (child.episodes.length === 0) found.push({ rule: 'no-episode', params: {} });
  for (const episode of child.episodes) checkEpisode(found, episode, isWorkingDay);
  checkPlans(found, child);
  checkDatesAfter(found, child, referenceDate);
  return found;
}

/** A return describes what had happened by its reference date: later dates are slips of the pen or of the system. */
function checkDatesAfter(found: RuleBreach[], child: CensusChild, referenceDate: string): void {
  const late: string[] = [];
  const look = (date: string | null): void => {
    if (date !== null && date > referenceDate && !late.includes(date)) late.push(date);
  };
  for (const episode of child.episodes) {
    look(episode.referralDate);
    look(episode.closureDate);
    look(episode.initialConferenceDate);
    for (const plan of episode.cinPlans) lookAt(plan, look);
    for (const plan of episode.protectionPlans) {
      lookAt(plan, look);
      plan.reviews.forEach(look);
    }
    for (const enquiry of episode.section47s) {
      look(enquiry.startDate);
      look(enquiry.initialConferenceDate);
    }
    for (const assessment of episode.assessments) {
      look(assessment.startDate);
      look(assessment.authorisedDate);
    }
  }
  for (const date of late) found.push({ rule: 'date-after-reference-date', params: { date, referenceDate } });
}

function lookAt(
  plan: { startDate: string | null; endDate: string | null },
  look: (date: string | null) => void,
): void {
  look(plan.startDate);
  look(plan.endDate);
}
