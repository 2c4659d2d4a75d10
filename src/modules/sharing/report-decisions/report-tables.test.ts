import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildWords } from '#platform/words/index.ts';
import { catalogues } from '../../../app.ts';
import type { DecisionCount } from './report.queries.ts';
import { reportTables } from './report-tables.ts';
import { monthsOf, reportYear, yearOf, yearsToChoose } from './report-year.ts';

const words = buildWords([...catalogues])('en');
const months = ['2026-04', '2026-05', '2026-06'];
const ofMonth = (name: string, shared: number, notShared = 0): DecisionCount => ({
  part: 'month',
  name,
  shared,
  notShared,
});
const monthTable = (counts: DecisionCount[]) => reportTables(words, counts, months)[0];

describe('what may be read of the counts', () => {
  it('takes out small numbers, and another one from which they could be worked out', () => {
    const table = monthTable([ofMonth('2026-04', 12), ofMonth('2026-05', 3), ofMonth('2026-06', 7)]);
    expect(table?.rows.map(({ cells }) => cells[0])).toEqual([12, 'c', 'c']);
    expect(table?.totals[0]).toBe(22);
  });

  it('takes out the total too where it is small itself', () => {
    const table = monthTable([ofMonth('2026-04', 2), ofMonth('2026-05', 1)]);
    expect(table?.rows.map(({ cells }) => cells[0])).toEqual(['c', 'c', 0]);
    expect(table?.totals[0]).toBe('c');
  });

  it('says each number from 6 on, and nought, whole', () => {
    const table = monthTable([ofMonth('2026-04', 6, 8), ofMonth('2026-05', 9)]);
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      [6, 8],
      [9, 0],
      [0, 0],
    ]);
    expect(table?.totals).toEqual([15, 8]);
  });

  it('never shows a small number, and never leaves one alone beside its total', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { minLength: 3, maxLength: 3 }), (numbers) => {
        const counts = numbers.map(([shared, not], index) => ofMonth(months[index] ?? '', shared, not));
        const table = monthTable(counts);
        for (const column of [0, 1]) {
          const cells = table?.rows.map((row) => row.cells[column]) ?? [];
          const all = [...cells, table?.totals[column]];
          expect(all.filter((cell) => typeof cell === 'number' && cell >= 1 && cell <= 5)).toEqual([]);
          expect(all.filter((cell) => cell === 'c').length).not.toBe(1);
        }
      }),
    );
  });
});

test.each([
  ['2026-03-31', 2025],
  ['2026-04-01', 2026],
  ['2026-12-31', 2026],
])('a report’s year runs from April: %s is in %i', (day, year) => {
  expect(yearOf(day)).toBe(year);
});

test.each([
  ['2024', 2024],
  ['2027', 2026],
  ['2001', 2026],
  ['soon', 2026],
  [undefined, 2026],
])('asked for %s, it is the report of %i', (asked, year) => {
  expect(reportYear(asked, '2026-11-28')).toBe(year);
});

it('shows the months up to now, and the years that can be chosen', () => {
  expect(monthsOf(2026, '2026-06-30')).toEqual(months);
  expect(monthsOf(2025, '2026-06-30')).toHaveLength(12);
  expect(monthsOf(2025, '2026-06-30').at(-1)).toBe('2026-03');
  expect(yearsToChoose('2026-06-30')).toEqual([2026, 2025, 2024, 2023, 2022, 2021]);
});
