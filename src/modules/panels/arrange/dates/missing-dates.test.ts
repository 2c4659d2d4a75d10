import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { followDate } from './follow-date.ts';
import { isInRhythm, missingDates } from './missing-dates.ts';

const rhythm = { firstDate: '2026-11-13', everyWeeks: 6 };
const days = (from: string, known: Parameters<typeof missingDates>[1] = [], count = 3) =>
  missingDates(rhythm, known, from, count).map(({ date }) => date);

describe('dates to plan', () => {
  it('are the next ones of the rhythm, moved off a bank holiday', () => {
    expect(days('2026-11-21')).toEqual(['2026-12-29', '2027-02-05', '2027-03-19']);
    expect(missingDates(rhythm, [], '2026-11-21', 1)).toEqual([
      {
        number: 2,
        rhythmDate: '2026-12-25',
        date: '2026-12-29',
        movedBecause: 'bank-holiday',
        areHolidaysKnown: true,
      },
    ]);
  });

  it('leave out what is there, moved or cancelled by hand, and not what went with an old rhythm', () => {
    const date = (rhythmDate: string, cancelledBecause: string | null = null) => ({
      rhythmDate,
      cancelledBecause,
    });
    expect(days('2026-11-21', [date('2026-12-25'), date('2027-02-05', 'Snow')])).toEqual(['2027-03-19']);
    expect(days('2026-11-21', [date('2027-02-05', 'rhythm')])).toContain('2027-02-05');
  });

  it('are never planned twice, whatever day one looks', () => {
    const day = fc
      .integer({ min: 0, max: 700 })
      .map((each) => Temporal.PlainDate.from('2026-01-01').add({ days: each }).toString());
    fc.assert(
      fc.property(fc.array(day, { maxLength: 6 }), (looks) => {
        const known: { rhythmDate: string; cancelledBecause: null }[] = [];
        for (const look of looks.toSorted())
          for (const { rhythmDate } of missingDates(rhythm, known, look, 6))
            known.push({ rhythmDate, cancelledBecause: null });
        const all = known.map(({ rhythmDate }) => rhythmDate);
        expect(new Set(all).size).toBe(all.length);
        expect(all.every((each) => isInRhythm(rhythm, each))).toBe(true);
      }),
    );
  });
});

it.each([
  ['2026-11-13', true],
  ['2026-12-25', true],
  ['2026-12-24', false],
  ['2026-12-18', false],
  ['2026-10-02', false],
])('%s is in the rhythm: %s', (day, expected) => {
  expect(isInRhythm(rhythm, day)).toBe(expected);
});

it.each([
  ['2026-12-09', 5, 7, '2026-12-02', '2026-12-17T00:00:00Z'],
  ['2026-12-30', 3, 0, '2026-12-23', '2026-12-31T00:00:00Z'],
  ['2027-07-07', 0, 1, '2027-07-07', '2027-07-08T23:00:00Z'],
  // The clocks go forward between the panel and the end of the access.
  ['2027-03-24', 1, 7, '2027-03-23', '2027-03-31T23:00:00Z'],
])('from %s: papers %s working days before, access %s days after', (day, before, after, papers, until) => {
  expect(followDate(day, { papersWorkingDays: before, accessDaysAfter: after })).toEqual({
    papersDueOn: papers,
    accessUntil: new Date(until),
  });
});
