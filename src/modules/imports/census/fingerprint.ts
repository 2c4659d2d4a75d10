import { hash } from 'node:crypto';
import type { CensusChild, CensusEpisode } from './census-record.ts';

/**
 * SHA-256, in hexadecimal, of what the file says about a child: the line number and the order in which a system happens to
 * write lists do not count.
 */
export function fingerprintOf(child: CensusChild): string {
  const content = [
    child.localId,
    child.upn,
    child.formerUpn,
    child.upnUnknown,
    child.birthDate,
    child.expectedBirthDate,
    child.deathDate,
    child.sex,
    child.ethnicity,
    sorted(child.disabilities),
    inOrder(child.episodes.map(episodeContent)),
  ];
  return hash('sha256', JSON.stringify(content), 'hex');
}

function episodeContent(episode: CensusEpisode): unknown[] {
  return [
    episode.referralDate,
    episode.referralSource,
    episode.primaryNeed,
    episode.closureDate,
    episode.closureReason,
    episode.initialConferenceDate,
    episode.referralNoFurtherAction,
    inOrder(episode.assessments.map((one) => [one.startDate, one.authorisedDate, sorted(one.factors)])),
    inOrder(episode.cinPlans.map((one) => [one.startDate, one.endDate])),
    inOrder(episode.section47s.map((one) => Object.values(one))),
    inOrder(
      episode.protectionPlans.map((one) => [
        one.startDate,
        one.endDate,
        one.initialCategory,
        one.latestCategory,
        one.previousPlans,
        sorted(one.reviews),
      ]),
    ),
    inOrder(
      episode.preProceedings.map((one) => sorted(one.dates.map((date) => `${date.element} ${date.date}`))),
    ),
  ];
}

function sorted(values: string[]): string[] {
  return values.length > 1 ? values.toSorted() : values;
}

/** The items in an order that depends on their content alone. */
function inOrder(items: unknown[]): unknown[] {
  if (items.length < 2) return items;
  return items.map((content) => JSON.stringify(content)).sort();
}
