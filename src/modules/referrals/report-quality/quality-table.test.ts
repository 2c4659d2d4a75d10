import { expect, test } from 'vitest';
import { firstDayOf, qualityTable, quartersUntil } from './quality-table.ts';

test('the quarters up to a day, across the turn of the year', () => {
  expect(quartersUntil('2027-02-03', 4)).toEqual(['2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1']);
  expect(firstDayOf('2026-Q4')).toBe('2026-10-01');
});

test('small numbers are taken out, and what they could be worked out from', () => {
  const quarter = '2026-Q4';
  const table = qualityTable(
    [
      { agency: 'School', quarter, sent: 30, complete: 20 },
      { agency: 'Housing', quarter, sent: 12, complete: 3 },
      { agency: 'Police', quarter, sent: 12, complete: 10 },
      { agency: 'Charity', quarter, sent: 4, complete: 4 },
    ],
    ['2026-Q3', quarter],
  );
  expect(table.map(({ agency, cells }) => [agency, cells[0], cells[1]])).toEqual([
    ['Charity', undefined, { sent: 'c', complete: 'c' }],
    ['Housing', undefined, { sent: 12, complete: 'c' }],
    ['Police', undefined, { sent: 12, complete: 'c' }],
    ['School', undefined, { sent: 30, complete: 20 }],
  ]);
});
