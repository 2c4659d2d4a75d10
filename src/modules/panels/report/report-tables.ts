import type { Words } from '#platform/words/index.ts';
import { answeredName, criteria, gridNames, kindsIn, lookMonths, outcomeName } from './report-counts.ts';
import {
  ageBands,
  attendances,
  reportedMovements,
  reportedStates,
  type ReportFigures,
  type ReportedState,
} from './report-figures.ts';

/** A count by its name, or several together; or days, of so many cases or of a single one of them. */
export type ReportCell =
  | { readonly count: string }
  | { readonly together: readonly string[] }
  | { readonly days: number | null; readonly ofCount: string; readonly isOfOneCase: boolean };

export interface ReportTable {
  key: string;
  title: string;
  /** What is counted, of what. */
  definition: string;
  /** The first names the rows. */
  head: string[];
  rows: { label: string; cells: ReportCell[] }[];
  /** Says again, in another way, what another table says: not published, where each further number is a further hint. */
  isSaidAgain?: true;
}

/** The tables of a report in words, their cells still by the names of their counts: what is shown of these differs by reader. */
export function reportTables(words: Words, figures: ReportFigures): ReportTable[] {
  return [
    criteriaTable(words, figures),
    agesTable(words),
    answeredTable(words, figures),
    gridTable(words, 'recommendations', kindsIn(figures.recommendations), reportedStates),
    gridTable(words, 'attendance', kindsIn(figures.attendance), attendances),
    themesTable(words, figures),
    outcomesTable(words),
  ];
}

function criteriaTable(words: Words, figures: ReportFigures): ReportTable {
  const row = (criterion: (typeof criteria)[number] | null, label: string) => {
    const found = figures.criteria.find((one) => one.criterion === criterion);
    const ofCount = criterion === null ? 'cases' : `criteria.${criterion}`;
    const days = (value: number | null | undefined, isOfOneCase: boolean) => ({
      days: value ?? null,
      ofCount,
      isOfOneCase,
    });
    return {
      label,
      cells: [{ count: ofCount }, days(found?.medianDays, false), days(found?.longestDays, true)],
    };
  };
  return {
    ...opening(words, 'criteria', ['cases', 'median', 'longest']),
    rows: [
      ...criteria.map((one) => row(one, words.t(`panels.report.criterion.${one}`))),
      row(null, words.t('panels.report.all')),
    ],
  };
}

function agesTable(words: Words): ReportTable {
  const line = (count: string, key: string) => ({ label: words.t(key), cells: [{ count }] });
  return {
    ...opening(words, 'ages', ['cases']),
    rows: [
      ...ageBands.map((band) => line(`ages.${band}`, `panels.report.age.${band}`)),
      line('cases', 'panels.report.all'),
    ],
  };
}

function gridTable(
  words: Words,
  key: 'recommendations' | 'attendance',
  kinds: readonly string[],
  columns: readonly string[],
): ReportTable {
  const names = gridNames(key);
  return {
    ...opening(words, key, [...columns, 'all']),
    rows: [
      ...kinds.map((kind) => ({
        label: kindInWords(words, kind),
        cells: [
          ...columns.map((column) => ({ count: names.cell(kind, column) })),
          { count: names.row(kind) },
        ],
      })),
      {
        label: words.t('panels.report.all'),
        cells: [...columns.map((column) => ({ count: names.column(column) })), { count: names.all }],
      },
    ],
  };
}

function answeredTable(words: Words, figures: ReportFigures): ReportTable {
  const names = gridNames('recommendations');
  const done: readonly ReportedState[] = ['done-in-time', 'done-late'];
  const late: readonly ReportedState[] = ['late', 'unanswered-late'];
  const kinds = kindsIn(figures.recommendations);
  const row = (label: string, all: string, kind: string | undefined) => {
    const nameOf = (state: ReportedState) =>
      kind === undefined ? names.column(state) : names.cell(kind, state);
    const together = [done, late].map((states) => ({ together: states.map(nameOf) }));
    return { label, cells: [{ count: all }, { count: answeredName(kind) }, ...together] };
  };
  return {
    ...opening(words, 'answered', ['all', 'answered', 'done', 'late']),
    rows: [
      ...kinds.map((kind) => row(kindInWords(words, kind), names.row(kind), kind)),
      row(words.t('panels.report.all'), names.all, undefined),
    ],
    isSaidAgain: true,
  };
}

function themesTable(words: Words, { themes }: ReportFigures): ReportTable {
  const rows = themes
    .toSorted((one, other) => other.cases - one.cases || one.theme.localeCompare(other.theme))
    .map(({ theme }) => ({
      label: words.t(`panels.sitting.theme.${theme}`),
      cells: [{ count: `themes.${theme}` }],
    }));
  return { ...opening(words, 'themes', ['cases']), rows };
}

function outcomesTable(words: Words): ReportTable {
  const line = (label: string, names: readonly string[]) => ({
    label,
    cells: names.map((count) => ({ count })),
  });
  return {
    ...opening(words, 'outcomes', ['three', 'six']),
    rows: [
      ...reportedMovements.map((movement) =>
        line(
          movementInReport(words, movement),
          lookMonths.map((months) => outcomeName(months, movement)),
        ),
      ),
      line(words.t('panels.report.all'), ['children', 'children']),
    ],
  };
}

/** 'Police'; of people who belong to no agency, 'Independent'. */
export function kindInWords(words: Words, kind: string): string {
  return words.t(kind === 'none' ? 'panels.report.noAgency' : `agencyKind.${kind}`);
}

function movementInReport(words: Words, movement: (typeof reportedMovements)[number]): string {
  if (movement === 'not-due') return words.t('panels.report.outcome.not-due');
  if (movement === 'none') return words.t('panels.report.outcome.none');
  return words.t(`panels.outcome.movement.${movement}`);
}

function opening(words: Words, key: string, columns: readonly string[]): Omit<ReportTable, 'rows'> {
  return {
    key,
    title: words.t(`panels.report.${key}.title`),
    definition: words.t(`panels.report.${key}.definition`),
    head: [
      words.t(`panels.report.${key}.names`),
      ...columns.map((column) => words.t(`panels.report.${key}.column.${column}`)),
    ],
  };
}
