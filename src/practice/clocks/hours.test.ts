import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addHours, addWorkingHours, shippedCalendar as calendar } from './index.ts';

const after = (start: string, hours: number, office?: { opens: string; closes: string }) => {
  const counted = addWorkingHours(new Date(start), hours, calendar, office);
  return counted.known ? counted.at.toISOString().slice(0, 16) : counted.reason;
};

test('72 hours are 72 hours when the clocks change', () => {
  expect(addHours(new Date('2026-03-28T12:00:00Z'), 72)).toEqual(new Date('2026-03-31T12:00:00Z'));
});

describe('working hours', () => {
  test.each([
    ['within a day', '2026-11-23T10:00Z', 4, '2026-11-23T14:00'],
    ['up to closing', '2026-11-23T13:00Z', 4, '2026-11-23T17:00'],
    ['over a night', '2026-11-23T15:30Z', 4, '2026-11-24T11:30'],
    ['from before opening', '2026-11-23T06:00Z', 4, '2026-11-23T13:00'],
    ['from after closing on a Friday', '2026-11-20T20:00Z', 4, '2026-11-23T13:00'],
    ['over Christmas', '2026-12-24T15:30Z', 4, '2026-12-29T11:30'],
    ['in summer, when nine o’clock is eight in Greenwich', '2026-07-01T06:00Z', 1, '2026-07-01T09:00'],
    ['several days', '2026-11-23T09:00Z', 24, '2026-11-25T17:00'],
    ['none, while open', '2026-11-23T10:00Z', 0, '2026-11-23T10:00'],
    ['none, while closed, is the next opening', '2026-11-21T10:00Z', 0, '2026-11-23T09:00'],
  ])('%s', (_, start, hours, end) => {
    expect(after(start, hours)).toBe(end);
  });

  test('an office may have other hours', () => {
    expect(after('2026-11-23T18:00Z', 3, { opens: '08:00', closes: '20:00' })).toBe('2026-11-24T09:00');
    expect(() => after('2026-11-23T18:00Z', 3, { opens: '08:00', closes: '08:00' })).toThrow(RangeError);
    expect(() => after('2026-11-23T18:00Z', -1)).toThrow(RangeError);
  });

  test('what is passed over is named', () => {
    expect(addWorkingHours(new Date('2026-12-24T15:30Z'), 4, calendar)).toMatchObject({
      weekendDays: 2,
      holidays: [{ name: 'christmas' }, { name: 'boxing-day' }],
    });
  });

  test('there is no answer beyond the known holidays', () => {
    expect(after('2028-12-29T15:00Z', 2)).toBe('2028-12-29T17:00');
    expect(after('2028-12-29T15:00Z', 3)).toBe('holidays-not-published');
  });

  const moment = fc.date({ min: new Date('2016-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
  const hours = fc.integer({ min: 1, max: 40 });

  test('a count ends while the office is open on a working day, and one after another is one', () => {
    fc.assert(
      fc.property(moment, hours, hours, (start, one, other) => {
        const [first, whole] = [
          addWorkingHours(start, one, calendar),
          addWorkingHours(start, one + other, calendar),
        ];
        if (!first.known || !whole.known) throw new Error('not known');
        const clock = first.at.toLocaleTimeString('en-GB', { timeZone: 'Europe/London' });
        const weekday = first.at.toLocaleDateString('en-GB', { timeZone: 'Europe/London', weekday: 'short' });
        expect(clock > '09:00:00' && clock <= '17:00:00').toBe(true);
        expect(['Sat', 'Sun']).not.toContain(weekday);
        expect(addWorkingHours(first.at, other, calendar)).toMatchObject({ at: whole.at });
      }),
    );
  });
});
