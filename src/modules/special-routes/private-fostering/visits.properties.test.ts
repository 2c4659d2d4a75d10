import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addCalendarDays,
  addCalendarMonths,
  addWorkingDays,
  shippedCalendar,
} from '#practice/clocks/index.ts';
import { dueVisits, visitsInTime } from './visits.rules.ts';

const beganOn = fc.integer({ min: 0, max: 16 * 365 }).map((days) => addCalendarDays('2015-01-01', days));
const nation = fc.constantFrom<'england' | 'wales'>('england', 'wales');
const gaps = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 25 });

const visitedAfter = (first: string, between: readonly number[]) => {
  const days: string[] = [];
  for (const gap of between) days.push(addCalendarDays(days.at(-1) ?? first, gap));
  return days;
};

test('over years, each visit is due six weeks after the one before, twelve once the first year is over', () => {
  fc.assert(
    fc.property(beganOn, nation, gaps, fc.integer({ min: 0, max: 60 }), (began, of, between, knownAfter) => {
      const awareOn = addCalendarDays(began, knownAfter);
      const visitedOn = visitedAfter(awareOn, between);
      const settings = { calendar: shippedCalendar, nation: of };
      const visits = dueVisits({ awareOn, beganOn: began, endedOn: null, visitedOn }, settings);
      expect(visits.map(({ doneOn }) => doneOn)).toEqual([...visitedOn, null]);
      for (const [index, { due }] of visits.entries()) {
        const before = visitedOn[index - 1];
        if (before === undefined) {
          const first = addWorkingDays(awareOn, 7, shippedCalendar);
          expect(due).toMatchObject(
            first.known ? { known: true, date: first.date } : { known: false, reason: first.reason },
          );
          continue;
        }
        const weeks = before >= addCalendarMonths(began, 12) ? 12 : 6;
        expect(due).toMatchObject({ known: true, date: addCalendarDays(before, weeks * 7) });
      }
    }),
    { numRuns: 300, seed: 20_261_130 },
  );
});

test('a year counts each visit that was due in it once: in time or not', () => {
  fc.assert(
    fc.property(beganOn, nation, gaps, (began, of, between) => {
      const days = { awareOn: began, beganOn: began, endedOn: null, visitedOn: visitedAfter(began, between) };
      const settings = { calendar: shippedCalendar, nation: of };
      const all = visitsInTime(days, settings, { from: began, until: '2099-12-31' });
      expect(all.inTime).toBeLessThanOrEqual(all.due);
      const middle = addCalendarMonths(began, 9);
      const [one, other] = [
        visitsInTime(days, settings, { from: began, until: middle }),
        visitsInTime(days, settings, { from: addCalendarDays(middle, 1), until: '2099-12-31' }),
      ];
      expect({ due: one.due + other.due, inTime: one.inTime + other.inTime }).toEqual(all);
    }),
    { numRuns: 300, seed: 20_261_130 },
  );
});
