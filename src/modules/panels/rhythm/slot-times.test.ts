import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slotTimes } from './slot-times.ts';

describe('slot times', () => {
  test('one after the other from the start', () => {
    expect(slotTimes('09:30', 45, 4)).toEqual([
      { number: 1, startsAt: '09:30', endsAt: '10:15' },
      { number: 2, startsAt: '10:15', endsAt: '11:00' },
      { number: 3, startsAt: '11:00', endsAt: '11:45' },
      { number: 4, startsAt: '11:45', endsAt: '12:30' },
    ]);
  });

  test('a start with seconds, as a database gives it', () => {
    expect(slotTimes('13:00:00', 60, 1)).toEqual([{ number: 1, startsAt: '13:00', endsAt: '14:00' }]);
  });

  test.each([
    ['23:00', 30, 2],
    ['20:00', 240, 1],
    ['09:00', 0, 3],
    ['09:00', 30, 0],
    ['09:00', 12.5, 2],
    ['25:00', 30, 2],
  ])('%s, %d minutes, %d slots cannot be laid out', (startsAt, minutes, count) => {
    expect(() => slotTimes(startsAt, minutes, count)).toThrow(RangeError);
  });

  test('the last minute of the day can still be used', () => {
    expect(slotTimes('23:00', 59, 1)).toEqual([{ number: 1, startsAt: '23:00', endsAt: '23:59' }]);
  });

  test('each begins where the one before ends, and all are as long', () => {
    const start = fc.integer({ min: 0, max: 11 }).map((hour) => `${String(hour).padStart(2, '0')}:20`);
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (from, minutes, count) => {
          const slots = slotTimes(from, minutes, count);
          expect(slots[0]?.startsAt).toBe(from);
          expect(slots.map((slot) => slot.number)).toEqual(
            Array.from({ length: count }, (_, index) => index + 1),
          );
          expect(slots.slice(1).map((slot) => slot.startsAt)).toEqual(
            slots.slice(0, -1).map((slot) => slot.endsAt),
          );
          for (const slot of slots) expect(minuteOf(slot.endsAt) - minuteOf(slot.startsAt)).toBe(minutes);
        },
      ),
    );
  });
});

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
