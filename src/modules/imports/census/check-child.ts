import type { CensusChild } from './census-record.ts';
import type { RuleBreach } from './census-rule.ts';
import { checkEpisode } from './check-episode.ts';
import { checkIdentity } from './check-identity.ts';
import { checkPlans } from './check-plans.ts';
import type { IsWorkingDay } from './working-day.ts';

/**
 * Everything the rules of the census and of the sector's validator find wrong with one child, as far as it can be seen in
 * the child alone. `referenceDate` is the day the return describes.
 */
export function checkChild(
  child: CensusChild,
  referenceDate: string,
  isWorkingDay: IsWorkingDay,
): RuleBreach[] {
  const found: RuleBreach[] = [];
  if (child.localId === '') found.push({ rule: 'local-id-missing', params: {} });
  found.push(...checkIdentity(child, referenceDate));
  if (child.episodes.length === 0) found.push({ rule: 'no-episode', params: {} });
  for (const episode of child.episodes) found.push(...checkEpisode(episode, isWorkingDay));
  found.push(...checkPlans(child));
  found.push(...checkDatesAfter(child, referenceDate));
  return found;
}

/** A return describes what had happened by its reference date: later dates are slips of the pen or of the system. */
function checkDatesAfter(child: CensusChild, referenceDate: string): RuleBreach[] {
  const late = new Set<string>();
  const look = (date: string | null): void => {
    if (date !== null && date > referenceDate) late.add(date);
  };
  for (const episode of child.episodes) {
    look(episode.referralDate);
    look(episode.closureDate);
    look(episode.initialConferenceDate);
    for (const plan of episode.cinPlans) [plan.startDate, plan.endDate].forEach(look);
    for (const plan of episode.protectionPlans) [plan.startDate, plan.endDate, ...plan.reviews].forEach(look);
    for (const enquiry of episode.section47s)
      [enquiry.startDate, enquiry.initialConferenceDate].forEach(look);
    for (const one of episode.assessments) [one.startDate, one.authorisedDate].forEach(look);
  }
  return [...late].map((date) => ({ rule: 'date-after-reference-date', params: { date, referenceDate } }));
}
