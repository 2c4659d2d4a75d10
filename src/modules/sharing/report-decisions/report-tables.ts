import { suppressSmallNumbers, type Published } from '#practice/small-numbers/index.ts';
import type { Words } from '#platform/words/index.ts';
import { bases, consents, reasonsNotToAsk, reasonsNotToShare, recipientKinds } from '../decision.ts';
import type { DecisionCount, ReportPart } from './report.queries.ts';

/** Which of the two counts a table shows: of what was not shared there is no basis, of what was shared no reason not to. */
const reportColumns = ['shared', 'notShared'] as const;
export type ReportColumn = (typeof reportColumns)[number];

export interface ReportTable {
  part: ReportPart;
  columns: readonly ReportColumn[];
  rows: { label: string; cells: Published[] }[];
  /** Of each column. */
  totals: Published[];
}

/**
 * The tables as they may be read, with small numbers taken out. Each column is a sum of its own: its parts add up to how many were
 * shared, or were not. How many there were of both together is said nowhere, and neither is any other sum, so that a number that was
 * taken out stands in one sum only, beside another one.
 */
export function reportTables(
  words: Words,
  counts: readonly DecisionCount[],
  months: readonly string[],
): ReportTable[] {
  const table = (part: ReportPart, columns: readonly ReportColumn[], rows: readonly Row[]) =>
    makeTable(part, columns, rows, counts);
  const agencies = counts.filter(({ part }) => part === 'agency').map(({ name }) => name);
  return [
    table(
      'month',
      reportColumns,
      named(months, (month) => sayMonth(words, month)),
    ),
    table(
      'agency',
      reportColumns,
      named(agencies.toSorted(), (name) => name),
    ),
    table(
      'recipient',
      reportColumns,
      named(recipientKinds, (kind) => words.t(`sharing.recipientKind.${kind}`)),
    ),
    table(
      'basis',
      ['shared'],
      named(bases, (basis) => words.t(`sharing.basis.${basis}`)),
    ),
    table('consent', reportColumns, consentRows(words)),
    table(
      'why-not',
      ['notShared'],
      named(reasonsNotToShare, (why) => words.t(`sharing.whyNot.${why}`)),
    ),
  ];
}

function consentRows(words: Words): Row[] {
  const asked = consents.filter((consent) => consent !== 'not-asked');
  return [
    ...named(asked, (consent) => words.t(`sharing.consent.${consent}`)),
    ...named(reasonsNotToAsk, (why) =>
      words.t('sharing.consent.because', { why: words.t(`sharing.consentWhy.${why}`) }),
    ),
  ];
}

function named(names: readonly string[], say: (name: string) => string): Row[] {
  return names.map((name) => ({ name, label: say(name) }));
}

interface Row {
  name: string;
  label: string;
}

const TOTAL = 'total';

function makeTable(
  part: ReportPart,
  columns: readonly ReportColumn[],
  rows: readonly Row[],
  counts: readonly DecisionCount[],
): ReportTable {
  const published = columns.map((column) => publish(part, column, rows, counts));
  const shown = (name: string) => published.map((numbers) => numbers.get(name) ?? 0);
  return {
    part,
    columns,
    rows: rows.map(({ name, label }) => ({ label, cells: shown(`part.${name}`) })),
    totals: shown(TOTAL),
  };
}

function publish(
  part: ReportPart,
  column: ReportColumn,
  rows: readonly Row[],
  counts: readonly DecisionCount[],
): Map<string, Published> {
  const numbers = new Map(
    rows.map(({ name }) => {
      const found = counts.find((one) => one.part === part && one.name === name);
      return [`part.${name}`, found?.[column] ?? 0];
    }),
  );
  const parts = [...numbers.keys()];
  numbers.set(
    TOTAL,
    [...numbers.values()].reduce((sum, number) => sum + number, 0),
  );
  return suppressSmallNumbers(numbers, [{ total: TOTAL, parts }]);
}

/** 'November 2026' */
function sayMonth(words: Words, month: string): string {
  const [year = '', number = ''] = month.split('-');
  return words.t(`sharing.month.${Number(number)}`, { year });
}
