import { SUPPRESSED, suppressSmallNumbers, type Published, type Sum } from '#practice/small-numbers/index.ts';
import type { SignpostingCount } from './report.queries.ts';

export const reportColumns = ['taken-up', 'waiting', 'not-taken-up', 'not-asked'] as const;

export interface ReportTable {
  rows: { key: string; name: string; cells: Published[]; total: Published }[];
  totals: Published[];
}

type Part = SignpostingCount['part'];
interface Row {
  part: Part;
  key: string;
  name: string;
  numbers: number[];
}

/**
 * The tables by need, by service and by why not, of counts by row and outcome, with a sum at the end of each row and each column. Small numbers
 * are taken out, with as many more as it takes that none can be worked out: the tables count the same families, so they are looked at together.
 * Rows with the most families first.
 */
export function reportTables(counts: readonly SignpostingCount[]): Record<Part, ReportTable> {
  const [needs, services] = [rowsOf('need', counts), rowsOf('service', counts)];
  const numbers = new Map<string, number>();
  for (const row of [...needs, ...services]) {
    row.numbers.forEach((number, at) => numbers.set(cell(row, at), number));
    numbers.set(total(row), sum(row.numbers));
  }
  for (const at of reportColumns.keys())
    numbers.set(column(at), sum(needs.map((row) => row.numbers[at] ?? 0)));
  const published = suppressSmallNumbers(numbers, [...sumsOf(needs), ...sumsOf(services)]);
  const tableOf = (rows: readonly Row[]): ReportTable => ({
    rows: rows.map((row) => ({
      ...{ key: row.key, name: row.name, total: published.get(total(row)) ?? 0 },
      cells: reportColumns.map((_, at) => published.get(cell(row, at)) ?? 0),
    })),
    totals: reportColumns.map((_, at) => published.get(column(at)) ?? 0),
  });
  const isAllKnown = published.get(column(NOT_TAKEN_UP)) !== SUPPRESSED;
  return {
    need: tableOf(needs),
    service: tableOf(services),
    'why-not': whyNotTable(rowsOf('why-not', counts), isAllKnown),
  };
}

const NOT_TAKEN_UP = reportColumns.indexOf('not-taken-up');

/** Why what was not taken up was not. How many that are in all is known from the other tables, unless it is taken out there: then nothing is said. */
function whyNotTable(rows: readonly Row[], isAllKnown: boolean): ReportTable {
  const numbers = new Map(rows.map((row) => [total(row), sum(row.numbers)]));
  const parts = [...numbers.keys()];
  const sums = parts.length === 0 ? [] : [{ total: column(NOT_TAKEN_UP), parts }];
  if (parts.length > 0) numbers.set(column(NOT_TAKEN_UP), sum([...numbers.values()]));
  const published = suppressSmallNumbers(numbers, sums);
  return {
    rows: rows.map((row) => ({
      ...{ key: row.key, name: row.name, cells: [] },
      total: isAllKnown ? (published.get(total(row)) ?? 0) : SUPPRESSED,
    })),
    totals: [],
  };
}

const cell = ({ part, key }: Row, at: number) => `${part} ${key} ${at}`;
const total = ({ part, key }: Row) => `${part} ${key}`;
const column = (at: number) => `column ${at}`;

/** Each row adds up to its end, and each column; the columns of needs and of services to the same end. */
function sumsOf(rows: readonly Row[]): Sum[] {
  if (rows.length === 0) return [];
  return [
    ...rows.map((row) => ({ total: total(row), parts: reportColumns.map((_, at) => cell(row, at)) })),
    ...reportColumns.map((_, at) => ({ total: column(at), parts: rows.map((row) => cell(row, at)) })),
  ];
}

function rowsOf(part: Part, counts: readonly SignpostingCount[]): Row[] {
  const byKey = Map.groupBy(
    counts.filter((one) => one.part === part),
    ({ key }) => key,
  );
  const rows = [...byKey].map(([key, all]) => ({
    ...{ part, key, name: all[0]?.name ?? key },
    numbers: reportColumns.map((name) => all.find(({ outcome }) => outcome === name)?.families ?? 0),
  }));
  return rows.sort(
    (one, other) => sum(other.numbers) - sum(one.numbers) || one.name.localeCompare(other.name),
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
