import type { CensusEpisode } from '#modules/imports/census/census-record.ts';
import { toDay, toIsoDate } from '#modules/imports/generate/day-number.ts';
import type { WrittenChild } from '#modules/imports/generate/made-child.ts';

/** One child in so many had another ethnicity in the earlier return. */
const oneCorrectedIn = 67;
const daysOfTheWrongPlan = 21;

/**
 * The children of the earlier return with what was wrong in it: some ethnicities, which the current return corrects,
 * and one short child in need plan sent by mistake, which the current return does not hold.
 */
export function withMistakes(children: readonly WrittenChild[], referenceDate: string): WrittenChild[] {
  const lastSigned = toIsoDate(toDay(referenceDate) - daysOfTheWrongPlan);
  const mistaken = children.find((child) =>
    child.episodes.some((episode) => couldHavePlan(episode, lastSigned)),
  );
  return children.map((child, at) => {
    if (child === mistaken) return withWrongPlan(child, lastSigned);
    return at % oneCorrectedIn === 0 ? { ...child, ethnicity: 'NOBT' } : child;
  });
}

function couldHavePlan(episode: CensusEpisode, lastSigned: string): boolean {
  const hasPlan = episode.cinPlans.length + episode.protectionPlans.length > 0;
  return !hasPlan && episode.closureDate === null && signedOn(episode) <= lastSigned;
}

/** When the assessment was signed; after every day while it is not. */
function signedOn(episode: CensusEpisode): string {
  return episode.assessments[0]?.authorisedDate ?? '9999';
}

function withWrongPlan(child: WrittenChild, lastSigned: string): WrittenChild {
  return {
    ...child,
    episodes: child.episodes.map((episode) => {
      if (!couldHavePlan(episode, lastSigned)) return episode;
      const start = toDay(signedOn(episode)) + 1;
      const plan = { startDate: toIsoDate(start), endDate: toIsoDate(start + daysOfTheWrongPlan - 1) };
      return { ...episode, cinPlans: [plan] };
    }),
  };
}
