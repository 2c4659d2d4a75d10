import {
  ageBands,
  attendances,
  reportedMovements,
  reportedStates,
  type ReportFigures,
} from './report-figures.ts';
import type { Sum } from '#practice/small-numbers/index.ts';

/** Every count of a report by its name, and the sums they stand in: what can be worked out from what. */
export interface ReportCounts {
  counts: ReadonlyMap<string, number>;
  sums: readonly Sum[];
}

export const criteria = ['a', 'b', 'c', 'd'] as const;
export const lookMonths = [3, 6] as const;

/** What the counts of a table of rows and columns are called. */
export const gridNames = (table: string) => ({
  cell: (row: string, column: string) => `${table}.${row}.${column}`,
  row: (row: string) => `${table}.row.${row}`,
  column: (column: string) => `${table}.column.${column}`,
  all: table,
});

/** What the counts of children by how their plan moved are called: who had no plan had none at either look, so that is one count. */
export const outcomeName = (months: 3 | 6, movement: string) =>
  movement === 'none' ? 'outcomes.none' : `outcomes.${months}.${movement}`;

/** How many recommendations to a kind of agency, or to all, are answered: beside the states, not one of them. */
export const answeredName = (kind?: string) => (kind === undefined ? 'answered' : `answered.${kind}`);

/** The kinds of agency in a table, in the order they come. */
export function kindsIn(rows: readonly { agencyKind: string }[]): string[] {
  return [...new Set(rows.map(({ agencyKind }) => agencyKind))].toSorted();
}

export function reportCounts(figures: ReportFigures): ReportCounts {
  const { attendance, recommendations, outcomes } = figures;
  const parts = [
    line(
      'cases',
      criteria.map((one) => [
        `criteria.${one}`,
        casesOf(figures.criteria, ({ criterion }) => criterion === one),
      ]),
    ),
    line(
      'cases',
      ageBands.map((one) => [`ages.${one}`, casesOf(figures.ages, ({ band }) => band === one)]),
    ),
    ...lookMonths.map((look) => outcomesLine(look, outcomes)),
    grid('attendance', kindsIn(attendance), attendances, (kind, one) => {
      return attendance.find(({ agencyKind, attended }) => agencyKind === kind && attended === one)?.seats;
    }),
    grid('recommendations', kindsIn(recommendations), reportedStates, (kind, one) => {
      return recommendations.find(({ agencyKind, state }) => agencyKind === kind && state === one)
        ?.recommendations;
    }),
  ];
  const themes = figures.themes.map(({ theme, cases }) => [`themes.${theme}`, cases] as const);
  return {
    counts: new Map([...parts.flatMap(({ counts }) => [...counts]), ...themes, ...answeredCounts(figures)]),
    sums: parts.flatMap(({ sums }) => sums),
  };
}

function outcomesLine(look: 3 | 6, outcomes: ReportFigures['outcomes']): ReportCounts {
  return line(
    'children',
    reportedMovements.map((one) => {
      const found = outcomes.find(({ months, movement }) => months === look && movement === one);
      return [outcomeName(look, one), found?.children ?? 0];
    }),
  );
}

function answeredCounts({ recommendations }: ReportFigures): (readonly [string, number])[] {
  return [...kindsIn(recommendations), undefined].map((kind) => {
    const rows = recommendations.filter(({ agencyKind }) => kind === undefined || agencyKind === kind);
    return [answeredName(kind), sumOf(rows.map((row) => row.answered))];
  });
}

function casesOf<Row extends { cases: number }>(rows: readonly Row[], isIt: (row: Row) => boolean): number {
  return rows.find(isIt)?.cases ?? 0;
}

/** A total and its parts. */
function line(total: string, parts: readonly (readonly [name: string, count: number])[]): ReportCounts {
  const all = sumOf(parts.map(([, count]) => count));
  return {
    counts: new Map([...parts, [total, all]]),
    sums: [{ total, parts: parts.map(([name]) => name) }],
  };
}

/** Rows and columns, each with its total, and the total of all. */
function grid(
  table: string,
  rows: readonly string[],
  columns: readonly string[],
  count: (row: string, column: string) => number | undefined,
): ReportCounts {
  const names = gridNames(table);
  const counts = new Map<string, number>();
  const sums: Sum[] = [];
  const add = (total: string, parts: readonly string[]) => {
    counts.set(total, sumOf(parts.map((part) => counts.get(part) ?? 0)));
    sums.push({ total, parts });
  };
  for (const row of rows)
    for (const column of columns) counts.set(names.cell(row, column), count(row, column) ?? 0);
  for (const row of rows)
    add(
      names.row(row),
      columns.map((column) => names.cell(row, column)),
    );
  for (const column of columns)
    add(
      names.column(column),
      rows.map((row) => names.cell(row, column)),
    );
  add(names.all, rows.map(names.row));
  add(names.all, columns.map(names.column));
  return { counts, sums };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
