import { SUPPRESSED, type Published } from '#practice/small-numbers/index.ts';
import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { sayNeed } from '../say-entry.ts';
import { isNeed } from '../directory.ts';
import { reportColumns, reportTables, type ReportTable } from './report-table.ts';
import { countSignpostings, type SignpostingCount } from './report.queries.ts';

const YEARS_BACK = 3;

/** Where families are sent and whether it worked: counts, of nobody by name. Years run from April to March, so that no two reports overlap. */
export async function show({ tx, words, query, today }: Visit): Promise<Answer> {
  const current = Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0);
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, index) => current - index);
  const year = years.find((one) => String(one) === query['year']) ?? current;
  const [from, to] = [`${year}-04-01`, `${year + 1}-03-31`];
  const counts = await countSignpostings(tx, from, to);
  const tables = reportTables(counts);
  return page('modules/directory/report-signpostings/report-signpostings.njk', {
    ...{ from, to },
    isEmpty: counts.length === 0,
    years: years.map((one) => ({
      text: words.t('directory.report.year', { from: String(one), to: String(one + 1) }),
      href: `/services/report?year=${one}`,
      isChosen: one === year,
    })),
    head: [
      ...reportColumns.map((column) => words.t(`directory.outcome.${column}`)),
      words.t('directory.report.all'),
    ],
    tables: (['need', 'service'] as const).map((part) => sayTable(words, part, tables[part])),
    whyNot: sayTable(words, 'why-not', tables['why-not']),
  });
}

function sayTable(words: Words, part: SignpostingCount['part'], { rows, totals }: ReportTable) {
  const say = (value: Published) => (value === SUPPRESSED ? SUPPRESSED : words.number(value));
  return {
    key: part,
    title: words.t(`directory.report.${part}`),
    rows: rows.map(({ name, cells, total }) => ({
      label: sayRow(words, part, name),
      texts: [...cells, total].map(say),
    })),
    totals: totals.map(say),
  };
}

function sayRow(words: Words, part: SignpostingCount['part'], name: string): string {
  if (part === 'why-not') return words.t(`directory.whyNot.${name}`);
  return part === 'need' && isNeed(name) ? sayNeed(words, name) : name;
}
