import type { Words } from '#platform/words/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { readComparison, type Comparison } from '../indicators.queries.ts';
import { knownStatistics } from '../national/known-statistics.ts';
import type { Area } from '../national/national-indicator.ts';
import { findArea, type Statistics } from '../national/statistics.ts';

/** What a page of figures is about. */
export interface AreaShown {
  statistics: Statistics;
  comparison: Comparison;
  /** The area that was asked for, else the partnership's own, else England. */
  area: Area;
  /** The partnership's own is looked at. */
  isOwn: boolean;
  /** Somebody asked for an area that is not there. */
  isUnknown: boolean;
}

export async function readArea({ tx, query }: Pick<Visit, 'tx' | 'query'>): Promise<AreaShown> {
  const [comparison, statistics] = [await readComparison(tx), await knownStatistics(tx)];
  const asked = query['area']?.trim() ?? '';
  const found = asked === '' ? undefined : findArea(statistics, asked);
  const own = findArea(statistics, comparison.ownArea ?? comparison.laCode);
  const area = found ?? own ?? findArea(statistics, 'England');
  if (area === undefined) throw new Error('The national statistics have no England');
  const isOwn = area === own;
  return { statistics, comparison, area, isOwn, isUnknown: asked !== '' && found === undefined };
}

/** England is called by its name in the reader's language; the publisher gives others none in Welsh. */
export const sayArea = (words: Words, { level, name }: Area) =>
  level === 'country' ? words.t('indicators.head.england') : name;

/** The areas of a list to choose from, the one that is looked at chosen. */
export const areaItems = (words: Words, { statistics, area }: AreaShown) =>
  statistics.areas.map((one) => ({ value: one.name, text: sayArea(words, one), selected: one === area }));
