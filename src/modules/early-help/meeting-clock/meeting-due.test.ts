import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCalendarDays, shippedCalendar } from '#practice/clocks/index.ts';
import { dayOf, meetingDue } from './meeting-due.rules.ts';

const opened = fc.integer({ min: 0, max: 16 * 365 }).map((days) => addCalendarDays('2015-01-01', days));
const nation = fc.constantFrom<'england' | 'wales'>('england', 'wales');
const gaps = fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 30 });

test('over years, the first meeting is due six weeks after the opening, each next one six to eight after the last that was held', () => {
  fc.assert(
    fc.property(opened, nation, gaps, (openedOn, of, between) => {
      const settings = { calendar: shippedCalendar, nation: of };
      const held: string[] = [];
      expect(dayOf(meetingDue(openedOn, held, settings))).toBe(addCalendarDays(openedOn, 42));
      for (const gap of between) {
        held.push(addCalendarDays(held.at(-1) ?? openedOn, gap));
        const due = meetingDue(openedOn, held, settings);
        const last = held.at(-1) ?? '';
        expect(due).toMatchObject({
          known: true,
          date: addCalendarDays(last, 56),
          earliest: addCalendarDays(last, 42),
        });
        // In whatever order they were written down.
        expect(meetingDue(openedOn, held.toReversed(), settings)).toEqual(due);
      }
    }),
    { numRuns: 300, seed: 20_261_130 },
  );
});
