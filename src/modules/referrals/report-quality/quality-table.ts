import { SUPPRESSED, suppressSmallNumbers, type Published } from '#practice/small-numbers/index.ts';
import type { QualityCount } from './report.queries.ts';

/** The quarter of a day 'YYYY-MM-DD', as '2026-Q4', and those before it, the earliest first. */
export function quartersUntil(day: string, count: number): string[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const last = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: count }, (_, index) => {
    const quarter = last - (count - 1 - index);
    return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
  });
}

/** The first day of a quarter '2026-Q4'. */
export function firstDayOf(quarter: string): string {
  const [year = '', number = '1'] = quarter.split('-Q');
  return `${year}-${String((Number(number) - 1) * 3 + 1).padStart(2, '0')}-01`;
}

export interface QualityCell {
  sent: Published;
  complete: Published;
}

/**
 * Each agency with its quarters as they may be read, small numbers taken out. How many were not complete follows from the other two, so it counts as
 * published; a cell is a sum of its own, and no totals stand beside them.
 */
export function qualityTable(
  counts: readonly QualityCount[],
  quarters: readonly string[],
): { agency: string; cells: (QualityCell | undefined)[] }[] {
  const byAgency = Map.groupBy(counts, ({ agency }) => agency);
  return [...byAgency]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([agency, own]) => ({
      agency,
      cells: quarters.map((quarter) => cellOf(own.find((count) => count.quarter === quarter))),
    }));
}

function cellOf(count: QualityCount | undefined): QualityCell | undefined {
  if (count === undefined) return undefined;
  const { sent, complete } = count;
  const published = suppressSmallNumbers(
    new Map([
      ['sent', sent],
      ['complete', complete],
      ['rest', sent - complete],
    ]),
    [{ total: 'sent', parts: ['complete', 'rest'] }],
  );
  const of = (name: string): Published => published.get(name) ?? SUPPRESSED;
  return { sent: of('sent'), complete: of('complete') };
}
