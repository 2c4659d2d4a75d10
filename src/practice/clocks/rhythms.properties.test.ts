import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCalendarDays, dueDate, limits, nextDue, shippedCalendar as calendar } from './index.ts';
import type { LimitKey, Nation } from './index.ts';

/** Every day of sixteen years, the last of which have no published holidays yet. */
const runs = { numRuns: 1500, seed: 20_261_130 };
const DAYS = 16 * 365 + 3;
const start = fc.integer({ min: 0, max: DAYS }).map((days) => addCalendarDays('2015-01-01', days));
const nation = fc.constantFrom<Nation>('england', 'wales');
const inWorkingDays = limits.flatMap(({ key, first }) =>
  first.unit === 'working-days' && first.amount > 0 ? [{ key, amount: first.amount }] : [],
);

/** Counted on the fingers, 'not-published' where that cannot be done: a day at a time, by the weekday of the machine's own calendar and the list as it was published. */
function countByHand(from: string, amount: number): string {
  const holidays = new Set(calendar.holidays.map(({ date }) => date));
  const day = new Date(`${from}T12:00:00Z`);
  for (let left = amount; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() === 0 || day.getUTCDay() === 6) continue;
    const date = day.toISOString().slice(0, 10);
    if (date > calendar.knownUntil) return 'not-published';
    if (!holidays.has(date)) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}

test('from 2015 to 2030, what is counted in working days is as counted by hand, or it says that the holidays are not published', () => {
  const seen = { known: 0, notPublished: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...inWorkingDays), start, nation, ({ key, amount }, day, of) => {
      const due = dueDate(key, day, { calendar, nation: of });
      // A limit of the other nation, or not in force yet.
      if (!due.known && due.reason === 'no-limit') return;
      if (due.known && due.why.span.unit === 'working-days' && due.why.span.amount !== amount) return;
      const byHand = countByHand(day, amount);
      if (due.known) {
        seen.known += 1;
        expect(due.date).toBe(byHand);
      } else {
        seen.notPublished += 1;
        expect([due.reason, byHand]).toEqual(['holidays-not-published', 'not-published']);
      }
    }),
    runs,
  );
  expect(seen.known).toBeGreaterThan(400);
  expect(seen.notPublished).toBeGreaterThan(100);
});

test('a round of six weeks that is kept stays on its weekday for years, and a day late moves only what follows', () => {
  const six = fc.constantFrom<LimitKey>('child-in-need-review', 'core-group', 'panel-rhythm');
  const late = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 10, maxLength: 60 });
  fc.assert(
    fc.property(six, start, nation, late, (limit, first, of, days) => {
      const done = [first];
      let lateSoFar = 0;
      for (const [index, by] of days.entries()) {
        const due = nextDue(limit, first, done, { calendar, nation: of });
        if (!due.known) throw new Error('weeks need no holidays to be counted');
        expect(due.date).toBe(addCalendarDays(first, 42 * (index + 1) + lateSoFar));
        lateSoFar += by;
        done.push(addCalendarDays(due.date, by));
      }
    }),
    { ...runs, numRuns: 150 },
  );
});
