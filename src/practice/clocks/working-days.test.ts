import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  isWorkingDay,
  lastWorkingDayBy,
  shippedCalendar as calendar,
  workingDaysBetween,
} from './index.ts';

const dateOf = (start: string, count: number) => {
  const counted = addWorkingDays(start, count, calendar);
  return counted.known ? counted.date : counted.reason;
};
const between = (from: string, to: string) => {
  const counted = workingDaysBetween(from, to, calendar);
  return counted.known ? counted.days : counted.reason;
};

// Counted by hand on the published calendar.
test.each([
  ['2024-12-19', 15, '2025-01-14'],
  ['2025-04-14', 10, '2025-04-30'],
  ['2026-12-24', 1, '2026-12-29'],
  ['2024-03-25', 5, '2024-04-03'],
  ['2026-11-20', 45, '2027-01-27'],
  ['2022-06-02', 15, '2022-06-24'],
])('%s and %i working days is %s', (start, count, due) => {
  expect(dateOf(start, count)).toBe(due);
  expect(between(start, due)).toBe(count);
});

test.each([
  ['a Saturday', '2026-11-21', false],
  ['a Sunday', '2026-11-22', false],
  ['a Monday', '2026-11-23', true],
  ['Good Friday', '2026-04-03', false],
  ['Easter Monday', '2026-04-06', false],
  ['Christmas Eve', '2026-12-24', true],
  ['Boxing Day on a Saturday', '2026-12-26', false],
  ['its substitute', '2026-12-28', false],
  ['the day the Jubilee moved the spring holiday from', '2022-05-30', true],
  ['the Jubilee', '2022-06-03', false],
  ['the State Funeral', '2022-09-19', false],
  ['the Coronation', '2023-05-08', false],
])('%s (%s) is a working day: %s', (_, day, isWorking) => {
  expect(isWorkingDay(day, calendar)).toMatchObject({ known: true, isWorking });
});

test('it is said why a day is not one', () => {
  expect(isWorkingDay('2026-11-21', calendar)).toMatchObject({ because: 'weekend' });
  expect(isWorkingDay('2026-12-25', calendar)).toMatchObject({ because: { name: 'christmas' } });
});

test('what is passed over is named, the earliest first, in both directions', () => {
  const names = (counted: ReturnType<typeof addWorkingDays>) =>
    counted.known ? counted.holidays.map((holiday) => holiday.name) : counted.reason;
  expect(addWorkingDays('2026-12-24', 1, calendar)).toMatchObject({ weekendDays: 2 });
  expect(names(addWorkingDays('2026-12-24', 1, calendar))).toEqual(['christmas', 'boxing-day']);
  expect(names(addWorkingDays('2026-12-29', -1, calendar))).toEqual(['christmas', 'boxing-day']);
});

test('the start is day 0 whatever day it is, and the answer for none', () => {
  expect(dateOf('2026-11-21', 0)).toBe('2026-11-21');
  expect(dateOf('2026-11-21', 1)).toBe('2026-11-23');
  expect(dateOf('2026-11-21', -1)).toBe('2026-11-20');
  expect(() => addWorkingDays('2026-11-21', 1.5, calendar)).toThrow(RangeError);
});

describe('outside the known holidays', () => {
  const notPublished = { known: false, reason: 'holidays-not-published' };
  const before = { known: false, reason: 'before-known-holidays' };

  test('there is no answer rather than a guess', () => {
    expect(dateOf('2028-12-28', 1)).toBe('2028-12-29');
    expect(addWorkingDays('2028-12-29', 1, calendar)).toEqual(notPublished);
    expect(isWorkingDay('2029-01-01', calendar)).toEqual(notPublished);
    expect(workingDaysBetween('2028-12-20', '2029-01-03', calendar)).toEqual(notPublished);
    expect(addWorkingDays('2015-01-02', -1, calendar)).toEqual(before);
    expect(isWorkingDay('2014-12-31', calendar)).toEqual(before);
  });

  test('a weekend is still one, and a start is still day 0', () => {
    expect(isWorkingDay('2029-01-06', calendar)).toMatchObject({ known: true, isWorking: false });
    expect(dateOf('2014-12-31', 1)).toBe('2015-01-02');
  });
});

test('the last working day by a day', () => {
  expect(lastWorkingDayBy('2026-12-27', calendar)).toMatchObject({ date: '2026-12-24' });
  expect(lastWorkingDayBy('2026-12-24', calendar)).toMatchObject({ date: '2026-12-24' });
});

describe('on any day', () => {
  const first = Temporal.PlainDate.from('2015-06-01');
  const day = fc.integer({ min: 0, max: 4_700 }).map((days) => first.add({ days }).toString());
  const count = fc.integer({ min: 1, max: 60 });
  const signed = fc.integer({ min: -60, max: 60 });

  test('a count never ends on a weekend or a holiday', () => {
    fc.assert(
      fc.property(day, count, fc.boolean(), (start, days, isBack) => {
        const end = dateOf(start, isBack ? -days : days);
        expect(Temporal.PlainDate.from(end).dayOfWeek).toBeLessThan(6);
        expect(calendar.holidays.map((holiday) => holiday.date)).not.toContain(end);
      }),
    );
  });

  test('counting between undoes adding, forwards and back', () => {
    fc.assert(
      fc.property(day, signed, (start, days) => {
        expect(between(start, dateOf(start, days))).toBe(days);
      }),
    );
  });

  test('adding twice is adding once', () => {
    fc.assert(
      fc.property(day, count, count, (start, one, other) => {
        expect(dateOf(dateOf(start, one), other)).toBe(dateOf(start, one + other));
      }),
    );
  });

  test('a later start or a longer count is never due earlier', () => {
    fc.assert(
      fc.property(day, count, (start, days) => {
        const dayAfter = Temporal.PlainDate.from(start).add({ days: 1 }).toString();
        expect(dateOf(dayAfter, days) >= dateOf(start, days)).toBe(true);
        expect(dateOf(start, days + 1) > dateOf(start, days)).toBe(true);
      }),
    );
  });

  test('the days passed are the days counted, the weekends and the holidays', () => {
    fc.assert(
      fc.property(day, signed, (start, days) => {
        const counted = addWorkingDays(start, days, calendar);
        if (!counted.known) throw new Error(counted.reason);
        const passed = Temporal.PlainDate.from(start).until(counted.date).days;
        expect(Math.abs(passed)).toBe(Math.abs(days) + counted.weekendDays + counted.holidays.length);
      }),
    );
  });

  test('the same is found by walking the days one by one', () => {
    const holidays = new Set(calendar.holidays.map((holiday) => holiday.date));
    const walk = (start: string, days: number) => {
      let [at, left] = [Temporal.PlainDate.from(start), days];
      while (left > 0) {
        at = at.add({ days: 1 });
        if (at.dayOfWeek <= 5 && !holidays.has(at.toString())) left -= 1;
      }
      return at.toString();
    };
    fc.assert(
      fc.property(day, count, (start, days) => {
        expect(dateOf(start, days)).toBe(walk(start, days));
      }),
    );
  });
});
