import type { CensusHeader } from './census-record.ts';
import { CensusRefusal } from './census-refusal.ts';
import type { RuleBreach } from './census-rule.ts';
import { readDate } from './read-value.ts';

/**
 * The day the return describes. Refuses a file that is another collection's, another authority's, or does not say.
 */
export function checkHeader(header: CensusHeader, expectedAuthority: string | undefined): string {
  const { collection, authorityCode } = header;
  if (collection === null) throw new CensusRefusal('no-collection');
  if (collection.toUpperCase() !== 'CIN') throw new CensusRefusal('other-collection', { collection });
  if (authorityCode === null) throw new CensusRefusal('no-authority');
  if (expectedAuthority !== undefined && authorityCode !== expectedAuthority) {
    throw new CensusRefusal('other-authority', { found: authorityCode, expected: expectedAuthority });
  }
  const referenceDate = header.referenceDate === null ? null : readDate(header.referenceDate);
  if (referenceDate === null) throw new CensusRefusal('no-reference-date');
  return referenceDate;
}

/** What is odd about a header that can be taken: a census describes 31 March of the year it is named by. */
export function questionHeader(header: CensusHeader, referenceDate: string): RuleBreach[] {
  const breaches: RuleBreach[] = [];
  if (!referenceDate.endsWith('-03-31')) {
    breaches.push({ rule: 'reference-date-not-31-march', params: { referenceDate } });
  }
  if (header.year !== null && !referenceDate.startsWith(header.year)) {
    breaches.push({ rule: 'year-not-of-reference-date', params: { year: header.year, referenceDate } });
  }
  return breaches;
}
