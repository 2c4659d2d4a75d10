import type { CensusEpisode, CensusProtectionPlan } from '#modules/imports/census/census-record.ts';
import type { WrittenChild } from '#modules/imports/generate/made-child.ts';

/** A date that had come by the day of the return. */
type Known = (date: string | null) => boolean;
const knownBy =
  (day: string): Known =>
  (date) =>
    date !== null && date <= day;

/**
 * What a return of `day` (`YYYY-MM-DD`) could say of a child: nothing that happened later, what ended later as still open,
 * and a child born later as expected. Null when the child had not been referred by then.
 */
export function returnedOn(child: WrittenChild, day: string): WrittenChild | null {
  const known = knownBy(day);
  const episodes = child.episodes
    .filter((episode) => known(episode.referralDate))
    .map((episode) => cutEpisode(episode, known));
  if (episodes.length === 0) return null;
  if (child.birthDate === null || known(child.birthDate)) return { ...child, episodes };
  return {
    ...child,
    episodes,
    birthDate: null,
    expectedBirthDate: child.birthDate,
    sex: 'U',
    ethnicity: 'NOBT',
    disabilities: ['NONE'],
  };
}

function cutEpisode(episode: CensusEpisode, known: Known): CensusEpisode {
  const ifKnown = (date: string | null): string | null => (known(date) ? date : null);
  return {
    ...episode,
    closureDate: ifKnown(episode.closureDate),
    closureReason: known(episode.closureDate) ? episode.closureReason : null,
    initialConferenceDate: ifKnown(episode.initialConferenceDate),
    assessments: episode.assessments
      .filter((one) => known(one.startDate))
      .map((one) => (known(one.authorisedDate) ? one : { ...one, authorisedDate: null, factors: [] })),
    cinPlans: episode.cinPlans
      .filter((plan) => known(plan.startDate))
      .map((plan) => ({ ...plan, endDate: ifKnown(plan.endDate) })),
    section47s: episode.section47s
      .filter((one) => known(one.startDate))
      .map((one) => ({ ...one, initialConferenceDate: ifKnown(one.initialConferenceDate) })),
    protectionPlans: episode.protectionPlans
      .filter((plan) => known(plan.startDate))
      .map((plan) => cutProtection(plan, known)),
  };
}

function cutProtection(plan: CensusProtectionPlan, known: Known): CensusProtectionPlan {
  const endDate = known(plan.endDate) ? plan.endDate : null;
  return { ...plan, endDate, reviews: plan.reviews.filter(known) };
}
