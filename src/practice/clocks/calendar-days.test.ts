import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCalendarDays, addCalendarMonths, addCalendarWeeks, addCalendarYears } from './index.ts';

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-05-15', 3, '2026-08-15'],
  ['2026-03-31', -1, '2026-02-28'],
])('%s and %i months is %s', (start, months, end) => {
  expect(addCalendarMonths(start, months)).toBe(end);
});

test('29 February and a year is 28 February, and four years the day itself', () => {
  expect(addCalendarYears('2024-02-29', 1)).toBe('2025-02-28');
  expect(addCalendarYears('2024-02-29', 4)).toBe('2028-02-29');
  expect(addCalendarYears('2024-02-29', -2)).toBe('2022-02-28');
});

test('days and weeks are plain, over the ends of months and summer time', () => {
  expect(addCalendarDays('2026-03-28', 3)).toBe('2026-03-31');
  expect(addCalendarWeeks('2026-10-20', 6)).toBe('2026-12-01');
});

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('weeks are seven days, a year is twelve months, and days undo', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -500, max: 500 }), (start, count) => {
      expect(addCalendarWeeks(start, count)).toBe(addCalendarDays(start, 7 * count));
      expect(addCalendarYears(start, count)).toBe(addCalendarMonths(start, 12 * count));
      expect(addCalendarDays(addCalendarDays(start, count), -count)).toBe(start);
    }),
  );
});

test('months keep the day, or end on the last day of a shorter month', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 48 }), (start, months) => {
      const end = addCalendarMonths(start, months);
      const isKept = end.slice(8) === start.slice(8);
      const isLastDay = addCalendarDays(end, 1).endsWith('-01');
      expect(isKept || (isLastDay && end.slice(8) < start.slice(8))).toBe(true);
      expect(end > start).toBe(true);
    }),
  );
});
