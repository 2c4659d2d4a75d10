import type { Words } from '#platform/words/index.ts';
import type { ReportCounts } from './report-counts.ts';
import type { ReportCell, ReportTable } from './report-tables.ts';
import {
  isSmallNumber,
  LARGEST_SMALL_NUMBER,
  SUPPRESSED,
  suppressSmallNumbers,
} from '#practice/small-numbers/index.ts';

/** For the panel's own subgroup, where small numbers are marked; or to be published, where they are taken out. */
export const readers = ['subgroup', 'publication'] as const;
export type Reader = (typeof readers)[number];

/** One cell as a reader may have it: the number, or 'c', or null for nothing; and whether it is to be kept out of what is published. */
export interface ShownCell {
  value: number | typeof SUPPRESSED | null;
  isSmall: boolean;
}

export interface ShownTable extends Omit<ReportTable, 'rows'> {
  rows: { label: string; cells: ShownCell[] }[];
}

/** What stands behind a small number that is not for publication. */
const SMALL_MARK = '*';

/** The tables with the numbers a reader may have. */
export function tablesFor(
  reader: Reader,
  tables: readonly ReportTable[],
  counted: ReportCounts,
): ShownTable[] {
  const show = reader === 'subgroup' ? showAll(counted) : showPublished(counted);
  const read = tables.filter((table) => reader === 'subgroup' || table.isSaidAgain === undefined);
  return read.map((table) => ({
    ...table,
    rows: table.rows.map(({ label, cells }) => ({ label, cells: cells.map(show) })),
  }));
}

function showAll({ counts }: ReportCounts): (cell: ReportCell) => ShownCell {
  return (cell) => {
    if ('days' in cell) return { value: cell.days, isSmall: false };
    const names = 'count' in cell ? [cell.count] : cell.together;
    const value = names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
    return { value, isSmall: isSmallNumber(value) };
  };
}

/** Days are published of six cases or more together, and never of one. */
function showPublished({ counts, sums }: ReportCounts): (cell: ReportCell) => ShownCell {
  const published = suppressSmallNumbers(counts, sums);
  return (cell) => {
    if ('count' in cell) return { value: published.get(cell.count) ?? 0, isSmall: false };
    if ('together' in cell) return { value: SUPPRESSED, isSmall: false };
    if (cell.days === null) return { value: null, isSmall: false };
    const of = published.get(cell.ofCount) ?? SUPPRESSED;
    const isKept = !cell.isOfOneCase && of !== SUPPRESSED && of > LARGEST_SMALL_NUMBER;
    return { value: isKept ? cell.days : SUPPRESSED, isSmall: false };
  };
}

/** '12', '3*', 'c', '41.5', '' */
export function cellInWords(words: Words, { value, isSmall }: ShownCell): string {
  if (value === null) return '';
  if (value === SUPPRESSED) return SUPPRESSED;
  return `${words.number(value)}${isSmall ? SMALL_MARK : ''}`;
}
