import { SUPPRESSED, type Published } from '#practice/small-numbers/index.ts';
import { writeCsv } from '#platform/csv/index.ts';
import { file, page, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { mayDo } from '../may-do.ts';
import { countDecisions } from './report.queries.ts';
import { reportTables, type ReportTable } from './report-tables.ts';
import { firstDayOf, lastDayOf, monthsOf, reportYear, yearsToChoose } from './report-year.ts';

/** How many decisions about sharing there were in a year, and on what grounds. It names nobody. */
export async function show(visit: Visit): Promise<Answer> {
  const { words, viewer, today } = visit;
  const { year, tables } = await readReport(visit);
  const [byMonth] = tables;
  return page('modules/sharing/report-decisions/report-decisions.njk', {
    year,
    from: firstDayOf(year),
    to: lastDayOf(year),
    years: yearsToChoose(today).map((one) => ({
      text: words.t('sharing.report.year', { from: String(one), to: String(one + 1) }),
      href: `/sharing?year=${one}`,
      isChosen: one === year,
    })),
    isEmpty: byMonth?.totals.every((total) => total === 0) ?? true,
    tables: tables.map((table) => inWords(words, table)),
    mayRead: mayDo(viewer, 'sharing.law'),
  });
}

/** The same numbers, one a line. */
export async function download(visit: Visit): Promise<Answer> {
  const { words } = visit;
  const { year, tables } = await readReport(visit);
  const lines = tables.flatMap(({ part, columns, rows }) =>
    rows.flatMap(({ label, cells }) =>
      cells.map((value, index) => ({ part, label, column: columns[index] ?? '', value })),
    ),
  );
  type Line = (typeof lines)[number];
  const column = (key: string, value: (line: Line) => string | number) => ({
    heading: words.t(`sharing.report.csv.${key}`),
    value,
  });
  return file({
    fileName: `${words.t('sharing.report.csv.fileName', { from: String(year), to: String(year + 1) })}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: writeCsv(lines, {
      columns: [
        column('table', ({ part }) => words.t(`sharing.report.${part}`)),
        column('row', ({ label }) => label),
        column('outcome', (line) => words.t(`sharing.report.column.${line.column}`)),
        column('count', ({ value }) => value),
      ],
    }),
  });
}

async function readReport(visit: Visit) {
  const { tx, words, query, today } = visit;
  const year = reportYear(query['year'], today);
  const counts = await countDecisions(tx, firstDayOf(year), lastDayOf(year));
  visit.notes({ year });
  return { year, tables: reportTables(words, counts, monthsOf(year, today)) };
}

function inWords(words: Words, { part, columns, rows, totals }: ReportTable) {
  const say = (value: Published) => (value === SUPPRESSED ? SUPPRESSED : words.number(value));
  return {
    key: part,
    title: words.t(`sharing.report.${part}`),
    head: columns.map((column) => words.t(`sharing.report.column.${column}`)),
    rows: rows.map(({ label, cells }) => ({ label, texts: cells.map(say) })),
    totals: totals.map(say),
  };
}
