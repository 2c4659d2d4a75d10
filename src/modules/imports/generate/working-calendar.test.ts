import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedCalendar } from '#practice/clocks/index.ts';
import { toDay, toIsoDate } from './day-number.ts';
import { countWorkingDays } from './working-calendar.ts';

const holidays = shippedCalendar.holidays.map((holiday) => holiday.date);
const calendar = countWorkingDays(toDay('2020-01-01'), toDay('2027-12-31'), holidays);

describe('working days', () => {
  it.each([
    ['2024-12-19', 15, '2025-01-14'],
    ['2025-04-14', 10, '2025-04-30'],
    ['2026-12-24', 1, '2026-12-29'],
    ['2024-03-25', 5, '2024-04-03'],
    ['2026-11-20', 45, '2027-01-27'],
    ['2022-06-02', 15, '2022-06-24'],
  ])('%s and %i working days is %s', (start, days, due) => {
    expect(toIsoDate(calendar.add(toDay(start), days))).toBe(due);
  });

  it('finds the working day on or after, and on or before', () => {
    expect(toIsoDate(calendar.onOrAfter(toDay('2026-12-25')))).toBe('2026-12-29');
    expect(toIsoDate(calendar.onOrBefore(toDay('2026-12-28')))).toBe('2026-12-24');
    expect(toIsoDate(calendar.onOrBefore(toDay('2026-12-24')))).toBe('2026-12-24');
    expect(calendar.isWorkingDay(toDay('2026-12-26'))).toBe(false);
  });

  it('comes back when it counts as many days back as forth from a working day', () => {
    const days = fc.integer({ min: toDay('2021-01-01'), max: toDay('2026-12-31') });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const start = calendar.onOrAfter(day);
        expect(calendar.add(calendar.add(start, count), -count)).toBe(start);
      }),
    );
  });

  it('answers for its own years only', () => {
    expect(() => calendar.isWorkingDay(toDay('2019-12-31'))).toThrow(RangeError);
    expect(() => calendar.add(toDay('2027-12-30'), 5)).toThrow(RangeError);
  });
});
