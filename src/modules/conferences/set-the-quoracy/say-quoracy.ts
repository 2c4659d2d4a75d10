import type { Words } from '#platform/words/index.ts';
import type { Quoracy } from '../conference.queries.ts';

/** Who must be there, and whose rule that is: 'Social care and 2 other agencies must be there. Source: local practice.' */
export function sayQuoracyRule(words: Words, { otherAgencies, source, effectiveFrom }: Quoracy): string {
  const rule = words.t('conferences.quoracy.rule', { count: otherAgencies });
  return source === null || effectiveFrom === null
    ? `${rule} ${words.t('conferences.quoracy.shipped')}`
    : `${rule} ${words.t('conferences.quoracy.own', { source, date: words.date(effectiveFrom) })}`;
}
