import type { CensusHeader } from './census-record.ts';
import { CensusRefusal } from './census-refusal.ts';
import type { RuleBreach } from './census-rule.ts';
import { readDate } from './read-value.ts';

/**
 * Refuses a file that is another collection's, another authority's, or does not say; answers the day it describes and what
 * else is odd about its header.
 */
export function checkHeader(
  header: CensusHeader,
  expectedAuthority: string | undefined,
): { referenceDate: string; breaches: RuleBreach[] } {
  const { collection, authorityCode, year } = header;
  if (collection === null) throw new CensusRefusal('no-collection');
  if (collection.toUpperCase() !== 'CIN') throw new CensusRefusal('other-collection', { collection });
  if (authorityCode === null) throw new CensusRefusal('no-authority');
  if (expectedAuthority !== undefined && authorityCode !== expectedAuthority) {
    throw new CensusRefusal('other-authority', { found: authorityCode, expected: expectedAuthority });
  }
  const referenceDate = header.referenceDate === null ? null : readDate(header.referenceDate);
  if (referenceDate === null) throw new CensusRefusal('no-reference-date');
  const breaches: RuleBreach[] = [];
  if (!referenceDate.endsWith('-03-31')) {
    breaches.push({ rule: 'reference-date-not-31-march', params: { referenceDate } });
  }
  if (year !== null && !referenceDate.startsWith(year)) {
    breaches.push({ rule: 'year-not-of-reference-date', params: { year, referenceDate } });
  }
  return { referenceDate, breaches };
}
