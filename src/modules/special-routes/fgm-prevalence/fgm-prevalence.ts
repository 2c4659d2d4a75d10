import { writeCsv } from '#platform/csv/index.ts';
import { file, page, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Published } from '#practice/small-numbers/index.ts';
import { yearsOver, type FinancialYear } from '../financial-years.ts';
import { ageGroups, fgmOutcomes, fgmTable, kinds, type FgmTable } from './fgm-table.ts';
import { countFgm } from './fgm.queries.ts';

const YEARS = 3;

/** How often FGM was reported in a year that is over, by area and age, type and outcome: numbers without any way to a child. */
export async function show(visit: Visit): Promise<Answer> {
  const { words } = visit;
  const { year, years } = chosenYear(visit);
  const table = await readTable(visit, year);
  const line = (group: 'kind' | 'outcome', keys: readonly string[], numbers: readonly Published[]) =>
    keys.map((key, index) => ({ name: words.t(`specialRoutes.fgm.${group}.${key}`), count: numbers[index] }));
  return page('modules/special-routes/fgm-prevalence/fgm-prevalence.njk', {
    years: years.map(({ key }) => ({ key, href: `/fgm-prevalence?year=${key}`, isChosen: key === year.key })),
    csvHref: `/fgm-prevalence.csv?year=${year.key}`,
    year: year.key,
    ages: ageGroups.map((age) => words.t(`specialRoutes.fgm.age.${age}`)),
    rows: table.areas.map(({ area, cells, total }) => ({ area: sayArea(visit, area), cells, total })),
    totals: table.ages,
    all: table.all,
    lists: [
      { key: 'kind', rows: line('kind', kinds, table.kinds) },
      { key: 'outcome', rows: line('outcome', fgmOutcomes, table.outcomes) },
    ],
  });
}

interface CsvRow {
  what: string;
  name: string;
  age: string;
  count: Published;
}

/** The same as CSV. */
export async function give(visit: Visit): Promise<Answer> {
  const { year } = chosenYear(visit);
  const rows = csvRows(visit, await readTable(visit, year));
  const column = (key: keyof CsvRow) => ({
    heading: visit.words.t(`specialRoutes.fgm.csv.${key}`),
    value: (row: CsvRow) => row[key],
  });
  const body = writeCsv(rows, { columns: [column('what'), column('name'), column('age'), column('count')] });
  return file({
    fileName: `fgm-${year.key}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: Buffer.from(body),
  });
}

function csvRows(visit: Visit, table: FgmTable): CsvRow[] {
  const say = (key: string) => visit.words.t(`specialRoutes.fgm.${key}`);
  const line = (group: string, name: string, age: string, count: Published): CsvRow => ({
    ...{ what: say(group), name, age: say(age), count },
  });
  const place = (name: string, cells: readonly Published[], total: Published) => [
    ...cells.map((count, index) => line('area', name, `age.${ageGroups[index] ?? ''}`, count)),
    line('area', name, 'all', total),
  ];
  const list = (group: 'kind' | 'outcome', keys: readonly string[], numbers: readonly Published[]) =>
    numbers.map((count, index) => line(group, say(`${group}.${keys[index] ?? ''}`), 'all', count));
  return [
    ...table.areas.flatMap(({ area, cells, total }) => place(sayArea(visit, area), cells, total)),
    ...place(say('all'), table.ages, table.all),
    ...list('kind', kinds, table.kinds),
    ...list('outcome', fgmOutcomes, table.outcomes),
  ];
}

function chosenYear({ today, query }: Visit): { year: FinancialYear; years: FinancialYear[] } {
  const years = yearsOver(today, YEARS);
  const year = years.find(({ key }) => key === query['year']) ?? years.at(-1);
  if (year === undefined) throw new Error('no year is over');
  return { year, years };
}

const readTable = async ({ tx }: Visit, { from, until }: FinancialYear) =>
  fgmTable(await countFgm(tx, from, until));

const sayArea = ({ words }: Visit, area: string) =>
  area === 'not-known' ? words.t('specialRoutes.fgm.age.not-known') : area;
