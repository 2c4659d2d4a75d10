import { expect, test } from 'vitest';
import { inOrder, type DueEntry } from './due-entry.ts';
import { monthIn, weeksOf } from './month.rules.ts';

test.each([
  ['2026-11', '2026-11-01', '2026-11-30', '2026-10', '2026-12'],
  ['2027-01', '2027-01-01', '2027-01-31', '2026-12', '2027-02'],
  ['2028-02', '2028-02-01', '2028-02-29', '2028-01', '2028-03'],
  [undefined, '2026-11-01', '2026-11-30', '2026-10', '2026-12'],
  ['2026-13', '2026-11-01', '2026-11-30', '2026-10', '2026-12'],
  ['1999-01', '2026-11-01', '2026-11-30', '2026-10', '2026-12'],
  ['2026-1', '2026-11-01', '2026-11-30', '2026-10', '2026-12'],
])('the month asked for as %s', (asked, from, until, previous, next) => {
  expect(monthIn(asked, '2026-11-21')).toEqual({ from, until, previous, next });
});

test('a month is weeks from Monday to Sunday, with every day once and nothing of other months', () => {
  for (let year = 2024; year <= 2028; year++)
    for (let month = 1; month <= 12; month++) {
      const { from, until } = monthIn(`${year}-${String(month).padStart(2, '0')}`, '2026-11-21');
      const weeks = weeksOf({ from, until });
      const days = weeks.flat().filter((day) => day !== null);
      expect(days[0]).toBe(from);
      expect(days.at(-1)).toBe(until);
      expect(new Set(days).size).toBe(Number(until.slice(8)));
      expect(weeks.every((week) => week.length === 7 && week.some((day) => day !== null))).toBe(true);
    }
  expect(weeksOf(monthIn('2026-11', '2026-11-21')).at(0)).toEqual([
    ...[null, null, null, null, null, null],
    '2026-11-01',
  ]);
});

test('the longest late comes first, then by day, and within a day by whom it is about', () => {
  const entry = (day: string, who: string) => ({ day, who, key: who }) as DueEntry;
  const sorted = inOrder([entry('2026-11-03', 'b'), entry('2026-11-03', 'a'), entry('2026-10-01', 'z')]);
  expect(sorted.map(({ who }) => who)).toEqual(['z', 'a', 'b']);
});
