import { nationalIndicators, type Area, type StatisticsList } from './national-indicator.ts';

/** One area in one year: the cells as they are written, by the name of their column. */
export interface StatisticsRow {
  year: number;
  area: Area;
  cells: Readonly<Record<string, string>>;
}

export interface StatisticsRead {
  list: StatisticsList;
  rows: StatisticsRow[];
}

/** Why a file is not taken: `line` counts from 1, the heading included. */
export interface StatisticsRefused {
  refused: 'no-areas' | 'unknown-list' | 'no-rows' | 'wrong-year' | 'wrong-cell' | 'twice';
  line?: number;
  /** The cell or heading it is about. */
  what?: string;
}

const areaColumns = ['time_period', 'geographic_level', 'country_code', 'country_name'];
const regionColumns = ['region_code', 'region_name', 'old_la_code', 'new_la_code', 'la_name'];
const levels: Readonly<Record<string, Area['level']>> = {
  National: 'country',
  Regional: 'region',
  'Local authority': 'authority',
};
const SIGNS = /^(c|x|z|u|k|low|~|-)?$/;

/** The columns that make a list the one it is: all that its figures are read from. */
const columnsOf = new Map<StatisticsList, Set<string>>();
for (const { list, numerator, denominator, published } of nationalIndicators) {
  const columns = columnsOf.get(list) ?? new Set<string>();
  for (const name of [...numerator, denominator, published]) if (name !== null) columns.add(name);
  columnsOf.set(list, columns);
}

/** A table: `line` counts from 1, the heading included. */
export interface Table {
  header: readonly string[];
  rows: readonly { line: number; cells: readonly string[] }[];
}

/**
 * Reads a list of the national statistics, of any year, by what its columns are called. Nothing of a file with a fault is taken: a figure that is
 * read wrongly is worse than none.
 */
export function readStatistics({ header, rows: lines }: Table): StatisticsRead | StatisticsRefused {
  const missing = [...areaColumns, ...regionColumns].find((name) => !header.includes(name));
  if (missing !== undefined) return { refused: 'no-areas', what: missing };
  const known = [...columnsOf].find(([, columns]) => [...columns].every((name) => header.includes(name)));
  if (known === undefined) return { refused: 'unknown-list' };
  if (lines.length === 0) return { refused: 'no-rows' };
  const [list, columns] = known;
  const rows: StatisticsRow[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of lines) {
    const record = Object.fromEntries(header.map((name, index) => [name, (cells[index] ?? '').trim()]));
    const row = readRow(record, columns);
    if ('refused' in row) return { ...row, line };
    const key = `${row.year} ${row.area.code}`;
    if (seen.has(key)) return { refused: 'twice', line, what: `${row.area.name} ${row.year}` };
    seen.add(key);
    rows.push(row);
  }
  return { list, rows };
}

function readRow(
  record: Readonly<Record<string, string>>,
  columns: ReadonlySet<string>,
): StatisticsRow | StatisticsRefused {
  const { time_period: written = '', geographic_level: said = '' } = record;
  const year = readYear(written);
  if (year === undefined) return { refused: 'wrong-year', what: written };
  const level = levels[said];
  if (level === undefined) return { refused: 'wrong-cell', what: said };
  const wrong = [...columns].find(
    (name) => !/^\d+(\.\d+)?$/.test(record[name] ?? '') && !SIGNS.test(record[name] ?? ''),
  );
  if (wrong !== undefined) return { refused: 'wrong-cell', what: `${wrong}: ${record[wrong] ?? ''}` };
  return { year, area: areaOf(record, level), cells: record };
}

/** A year is written 2024 or, in other files of the same publisher, 202324: the year that ends. */
function readYear(written: string): number | undefined {
  if (/^20\d{4}$/.test(written)) return Number(`20${written.slice(4)}`);
  return /^20\d\d$/.test(written) ? Number(written) : undefined;
}

function areaOf(record: Readonly<Record<string, string>>, level: Area['level']): Area {
  const { country_code, country_name, region_code, region_name, new_la_code, la_name, old_la_code } = record;
  const [code, name] =
    level === 'country'
      ? [country_code, country_name]
      : level === 'region'
        ? [region_code, region_name]
        : [new_la_code, la_name];
  const isAuthority = level === 'authority';
  return {
    ...{ code: code ?? '', name: name ?? '', level },
    laCode: isAuthority ? (old_la_code ?? '') : '',
    region: isAuthority ? (region_code ?? '') : '',
  };
}
