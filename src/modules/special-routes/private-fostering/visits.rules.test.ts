import { expect, test } from 'vitest';
import { shippedCalendar } from '#practice/clocks/index.ts';
import { dueVisits, visitsInTime } from './visits.rules.ts';

const settings = { calendar: shippedCalendar, nation: 'england' } as const;
const begun = { awareOn: '2025-05-01', beganOn: '2025-05-01', endedOn: null, visitedOn: [] as string[] };
const datesOf = (visitedOn: string[], endedOn: string | null = null) =>
  dueVisits({ ...begun, visitedOn, endedOn }, settings).map(({ due, doneOn }) => [
    due.known ? due.date : '',
    doneOn,
  ]);

test('the first visit is due 7 working days after the authority knows, over a bank holiday', () => {
  // 5 May 2025 is a bank holiday.
  expect(datesOf([])).toEqual([['2025-05-13', null]]);
});

test('then every 6 weeks from the visit before, and every 12 weeks after the first year', () => {
  expect(datesOf(['2025-05-12'])).toEqual([
    ['2025-05-13', '2025-05-12'],
    ['2025-06-23', null],
  ]);
  expect(datesOf(['2025-05-12', '2026-05-04']).at(-1)).toEqual(['2026-07-27', null]);
});

test('an arrangement that ended waits for no visit', () => {
  expect(datesOf(['2025-05-12'], '2025-06-01')).toEqual([['2025-05-13', '2025-05-12']]);
});

test('visits in time are counted in the year in which they were due; what was due after the end is not', () => {
  const year = { from: '2025-04-01', until: '2026-03-31' };
  const late = { ...begun, visitedOn: ['2025-05-12', '2025-06-25'], endedOn: '2025-07-01' };
  expect(visitsInTime(late, settings, year)).toEqual({ due: 2, inTime: 1 });
  const never = { ...begun, visitedOn: [], endedOn: '2025-06-01' };
  expect(visitsInTime(never, settings, year)).toEqual({ due: 1, inTime: 0 });
});
