import { hash } from 'node:crypto';
import type { CensusChild, CensusEpisode } from './census-record.ts';

/**
 * SHA-256, in hexadecimal, of what the file says about a child: the line number and the order in which a system happens to
 * write lists do not count. Every value goes in with its length, so that no two contents read the same.
 */
export function fingerprintOf(child: CensusChild): string {
  const content =
    value(child.localId) +
    value(child.upn) +
    value(child.formerUpn) +
    value(child.upnUnknown) +
    value(child.birthDate) +
    value(child.expectedBirthDate) +
    value(child.deathDate) +
    value(child.sex) +
    value(child.ethnicity) +
    list(child.disabilities, value) +
    list(child.episodes, episodeContent);
  return hash('sha256', content, 'hex');
}

function episodeContent(episode: CensusEpisode): string {
  return (
    value(episode.referralDate) +
    value(episode.referralSource) +
    value(episode.primaryNeed) +
    value(episode.closureDate) +
    value(episode.closureReason) +
    value(episode.initialConferenceDate) +
    value(episode.referralNoFurtherAction) +
    list(
      episode.assessments,
      (one) => value(one.startDate) + value(one.authorisedDate) + list(one.factors, value),
    ) +
    list(episode.cinPlans, (one) => value(one.startDate) + value(one.endDate)) +
    list(
      episode.section47s,
      (one) =>
        value(one.startDate) +
        value(one.initialConferenceTarget) +
        value(one.initialConferenceDate) +
        value(one.initialConferenceNotRequired),
    ) +
    list(
      episode.protectionPlans,
      (one) =>
        value(one.startDate) +
        value(one.endDate) +
        value(one.initialCategory) +
        value(one.latestCategory) +
        value(one.previousPlans) +
        list(one.reviews, value),
    ) +
    list(episode.preProceedings, (one) => list(one.dates, (date) => value(date.element) + value(date.date)))
  );
}

/** `4:WBRI`; nothing given is `-`. */
function value(given: string | number | boolean | null): string {
  if (given === null) return '-';
  const text = typeof given === 'string' ? given : String(given);
  return `${text.length}:${text}`;
}

/** The number of items, then the items in an order that depends on their content alone. */
function list<Item>(items: readonly Item[], content: (item: Item) => string): string {
  const [first] = items;
  if (first === undefined) return '0[';
  if (items.length === 1) return `1[${content(first)}`;
  return `${items.length}[${items.map(content).sort().join('')}`;
}
