import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addMonths, addYears, dayOfWeek, toDay, toIsoDate } from './day-number.ts';

const dates = fc
  .integer({ min: -40_000, max: 60_000 })
  .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }));

describe('counting days', () => {
  it('agrees with Temporal on every day', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const day = toDay(date.toString());
        expect(toIsoDate(day)).toBe(date.toString());
        expect(dayOfWeek(day)).toBe(date.dayOfWeek);
        expect(day).toBe(Temporal.PlainDate.from('1970-01-01').until(date).total('days'));
      }),
    );
  });

  it('adds months and years as Temporal does, to the last day where the month is shorter', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -200, max: 200 }), (date, months) => {
        expect(toIsoDate(addMonths(toDay(date.toString()), months))).toBe(date.add({ months }).toString());
      }),
    );
    expect(toIsoDate(addYears(toDay('2024-02-29'), 1))).toBe('2025-02-28');
    expect(toIsoDate(addYears(toDay('2024-02-29'), 4))).toBe('2028-02-29');
  });

  it.each(['2025-02-29', '2025-13-01', '25-01-01', '2025-1-1', '', 'today'])('refuses %j', (text) => {
    expect(() => toDay(text)).toThrow(RangeError);
  });
});
