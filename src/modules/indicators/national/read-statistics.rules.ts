import { parse } from 'csv-parse/sync';
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
  refused: 'not-csv' | 'no-areas' | 'unknown-list' | 'no-rows' | 'wrong-year' | 'wrong-cell' | 'twice';
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

/**
 * Reads a list of the national statistics, of any year, by what its columns are called. Nothing of a file with a fault is taken: a figure that is
 * read wrongly is worse than none.
 */
export function readStatistics(text: string): StatisticsRead | StatisticsRefused {
  let lines: { record: Record<string, string>; info: { lines: number } }[];
  try {
    lines = parse(text, { bom: true, columns: true, info: true, trim: true, skip_empty_lines: true });
  } catch {
    return { refused: 'not-csv' };
  }
  const [first] = lines;
  if (first === undefined) return { refused: 'no-rows' };
  const missing = [...areaColumns, ...regionColumns].find((name) => !(name in first.record));
  if (missing !== undefined) return { refused: 'no-areas', what: missing };
  const list = [...columnsOf].find(([, columns]) => [...columns].every((name) => name in first.record))?.[0];
  if (list === undefined) return { refused: 'unknown-list' };
  const rows: StatisticsRow[] = [];
  const seen = new Set<string>();
  for (const { record, info } of lines) {
    const row = readRow(record, columnsOf.get(list) ?? new Set());
    if ('refused' in row) return { ...row, line: info.lines };
    const key = `${row.year} ${row.area.code}`;
    if (seen.has(key)) return { refused: 'twice', line: info.lines, what: `${row.area.name} ${row.year}` };
    seen.add(key);
    rows.push(row);
  }
  return { list, rows };
}

function readRow(
  record: Record<string, string>,
  columns: ReadonlySet<string>,
): StatisticsRow | StatisticsRefused {
  // A year is written 2024 or, in other files of the same publisher, 202324: the year that ends.
  const written = record['time_period'] ?? '';
  const year = /^20\d{4}$/.test(written) ? Number(`20${written.slice(4)}`) : Number(written);
  if (!Number.isInteger(year) || year < 2000 || year > 2100) return { refused: 'wrong-year', what: written };
  const level = levels[record['geographic_level'] ?? ''];
  if (level === undefined) return { refused: 'wrong-cell', what: record['geographic_level'] ?? '' };
  for (const name of columns) {
    const cell = record[name] ?? '';
    if (!SIGNS.test(cell) && !/^\d+(\.\d+)?$/.test(cell))
      return { refused: 'wrong-cell', what: `${name}: ${cell}` };
  }
  return { year, area: areaOf(record, level), cells: record };
}

function areaOf(record: Record<string, string>, level: Area['level']): Area {
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
