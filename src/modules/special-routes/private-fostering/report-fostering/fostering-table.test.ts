import { expect, test } from 'vitest';
import { shippedCalendar } from '#practice/clocks/index.ts';
import { yearsOver } from '../../financial-years.ts';
import { countYear, publishYears } from './fostering-table.ts';

const settings = { calendar: shippedCalendar, nation: 'england' } as const;
const years = yearsOver('2026-11-30', 2);

test('only years that are over', () => {
  expect(years.map(({ key }) => key)).toEqual(['2024-25', '2025-26']);
  expect(yearsOver('2026-03-31', 1).map(({ key }) => key)).toEqual(['2024-25']);
});

test('counts arrangements by how they stood at the ends of the year', () => {
  const one = (beganOn: string, endedOn: string | null) => ({
    awareOn: beganOn,
    beganOn,
    endedOn,
    visitedOn: [],
  });
  const counted = countYear(
    [
      one('2024-06-01', null),
      one('2025-05-01', '2025-09-01'),
      one('2025-06-01', null),
      one('2026-04-02', null),
    ],
    4,
    { key: '2025-26', from: '2025-04-01', until: '2026-03-31' },
    settings,
  );
  expect(counted).toMatchObject({ notified: 4, before: 1, begun: 2, during: 3, ended: 1, open: 2 });
});

test('what one year hides is not told by the next: its end is the beginning of the other', () => {
  const year = {
    notified: 10,
    before: 9,
    begun: 3,
    during: 12,
    ended: 2,
    open: 10,
    due: 60,
    inTime: 50,
    late: 10,
  };
  const next = {
    notified: 12,
    before: 10,
    begun: 8,
    during: 18,
    ended: 8,
    open: 10,
    due: 70,
    inTime: 60,
    late: 10,
  };
  const published = publishYears([year, next]);
  expect(published[0]).toMatchObject({ begun: 'c', ended: 'c', notified: 10 });
  expect(published[0]?.open).toBe(published[1]?.before);
  // A count of 1 to 5 never stands alone as hidden in a sum whose other numbers are all shown.
  for (const table of published)
    for (const sum of [
      [table.during, table.before, table.begun],
      [table.during, table.ended, table.open],
    ])
      expect(sum.filter((cell) => cell === 'c')).not.toHaveLength(1);
});
