import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { SUPPRESSED } from '#practice/small-numbers/index.ts';
import { firstDayOf, qualityTable, quartersUntil, type QualityCell } from './quality-table.ts';
import { countQuality } from './report.queries.ts';

/** A year and the quarter that runs. */
const QUARTERS = 5;

/** In how many of each agency's referrals nothing was missing, quarter by quarter. It names no child and no referrer. */
export async function show({ tx, words, today }: Visit): Promise<Answer> {
  const quarters = quartersUntil(today, QUARTERS);
  const counts = await countQuality(tx, firstDayOf(quarters[0] ?? ''), today);
  return page('modules/referrals/report-quality/report-quality.njk', {
    quarters: quarters.map((quarter) => sayQuarter(words, quarter)),
    rows: qualityTable(counts, quarters).map(({ agency, cells }) => ({
      agency,
      texts: cells.map((cell) => sayCell(words, cell)),
    })),
  });
}

function sayQuarter({ t }: Words, quarter: string): string {
  const [year = '', number = ''] = quarter.split('-Q');
  return t(`referrals.report.quarter.${number}`, { year });
}

function sayCell(words: Words, cell: QualityCell | undefined): string {
  if (cell === undefined) return '0';
  const { sent, complete } = cell;
  const [one, all] = [complete, sent].map((value) =>
    value === SUPPRESSED ? SUPPRESSED : words.number(value),
  );
  return words.t('referrals.report.cell', { complete: one ?? '', sent: all ?? '' });
}
