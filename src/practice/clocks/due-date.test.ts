import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueDate, nextDue, shippedCalendar as calendar } from './index.ts';
import type { ClockSettings, Due, LimitKey } from './index.ts';

const england: ClockSettings = { calendar, nation: 'england' };
const dateOf = (due: Due) => (due.known ? (due.at?.toISOString() ?? due.date) : due.reason);

test.each<[LimitKey, string | Date, string]>([
  ['referral-decision', '2026-11-20', '2026-11-23'],
  ['assessment', '2026-11-20', '2027-01-27'],
  ['initial-conference', '2024-12-19', '2025-01-14'],
  ['core-group', '2025-04-14', '2025-04-30'],
  ['child-protection-review', '2026-11-30', '2027-02-28'],
  ['child-in-need-review', '2026-10-20', '2026-12-01'],
  ['fgm-report', '2026-12-24', '2026-12-29'],
  ['nrm-referral', '2026-11-21', '2026-11-21'],
  ['nrm-reasonable-grounds', '2026-11-20', '2026-11-25'],
  ['return-home-interview', new Date('2026-03-28T22:15:00Z'), '2026-03-31T22:15:00.000Z'],
  ['return-home-interview', '2026-03-28', '2026-03-31'],
  ['mash-response-red', new Date('2026-11-20T15:30:00Z'), '2026-11-23T11:30:00.000Z'],
  ['mash-response-red', '2026-11-20', '2026-11-20T13:00:00.000Z'],
  ['mash-response-blue', '2026-11-20', 'no-limit'],
  ['training-cancellation', '2026-12-29', '2026-12-23'],
  ['assessment', '2028-12-01', 'holidays-not-published'],
  ['child-protection-review', '2028-12-01', '2029-03-01'],
])('%s from %s is due %s', (limit, start, due) => {
  expect(dateOf(dueDate(limit, start, england))).toBe(due);
});

test('a moment late in the evening counts from the day it is in London', () => {
  const due = dueDate('referral-decision', new Date('2026-07-01T23:30:00Z'), england);
  expect(due).toMatchObject({ date: '2026-07-03', why: { startDate: '2026-07-02' } });
});

test('why: the rule, the start, what was passed over and the source', () => {
  expect(dueDate('initial-conference', '2025-04-14', england)).toEqual({
    known: true,
    date: '2025-05-08',
    why: {
      rule: {
        key: 'initial-conference',
        from: 'strategy-discussion',
        first: { unit: 'working-days', amount: 15 },
        repeat: undefined,
        mark: 'P',
        source: { published: 'working-together' },
        effectiveFrom: null,
        hasNote: false,
      },
      span: { unit: 'working-days', amount: 15 },
      startEvent: 'strategy-discussion',
      startDate: '2025-04-14',
      weekendDaysSkipped: 6,
      holidaysSkipped: calendar.holidays.filter(({ date }) => date > '2025-04-14' && date < '2025-05-08'),
    },
  });
});

test('a range has both its ends; a date on a weekend says the last working day before it', () => {
  expect(dueDate('early-help-review', '2026-11-01', england)).toMatchObject({
    earliest: '2026-12-13',
    date: '2026-12-27',
    why: { lastWorkingDay: '2026-12-24' },
  });
});

test('no limit in this nation is said, with the clock it is about', () => {
  expect(dueDate('rapid-review', '2026-11-20', { calendar, nation: 'wales' })).toEqual({
    known: false,
    reason: 'no-limit',
    limit: 'rapid-review',
  });
});

test('a partnership’s own figure and office hours are followed', () => {
  const overrides = [
    { key: 'core-group', first: { unit: 'at-once' }, source: 'Policy', effectiveFrom: '2026-01-01' } as const,
  ];
  const officeHours = { opens: '08:00', closes: '20:00' };
  const settings = { ...england, overrides, officeHours };
  expect(dateOf(dueDate('core-group', '2026-11-21', settings))).toBe('2026-11-21');
  expect(dateOf(dueDate('core-group', '2025-11-21', settings))).toBe('2025-12-05');
  expect(dateOf(dueDate('mash-response-red', '2026-11-20', settings))).toBe('2026-11-20T12:00:00.000Z');
});

describe('a clock that repeats', () => {
  test.each<[string, LimitKey, string, string[], string]>([
    ['starts with its first time', 'child-protection-review', '2026-01-31', [], '2026-04-30'],
    ['goes on from the last', 'child-protection-review', '2026-01-31', ['2026-04-20'], '2026-10-20'],
    ['also when that was late', 'child-protection-review', '2026-01-31', ['2026-05-31'], '2026-11-30'],
    [
      'takes the last of many',
      'child-in-need-review',
      '2026-01-05',
      ['2026-03-30', '2026-02-16'],
      '2026-05-11',
    ],
    ['leaves out what was before it', 'core-group', '2026-11-02', ['2026-10-30'], '2026-11-16'],
    ['counts weeks after working days', 'core-group', '2026-11-02', ['2026-11-13'], '2026-12-25'],
    ['every 6 weeks in year one', 'private-fostering-visits', '2026-01-03', ['2027-01-02'], '2027-02-13'],
    ['every 12 weeks after it', 'private-fostering-visits', '2026-01-03', ['2027-01-03'], '2027-03-28'],
    ['is not due again when it does not repeat', 'assessment', '2026-01-05', ['2026-02-05'], 'no-limit'],
  ])('%s', (_, limit, start, done, due) => {
    expect(dateOf(nextDue(limit, start, done, england))).toBe(due);
  });

  test('says that it counts from the last one', () => {
    expect(nextDue('core-group', '2026-11-02', ['2026-11-13'], england)).toMatchObject({
      why: { startEvent: 'last-core-group', startDate: '2026-11-13', lastWorkingDay: '2026-12-24' },
    });
  });

  const day = fc
    .date({ min: new Date('2016-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('is never due before it was last done, and doing it again never brings it nearer', () => {
    const limit = fc.constantFrom<LimitKey>(
      'core-group',
      'child-protection-review',
      'private-fostering-visits',
    );
    fc.assert(
      fc.property(limit, day, fc.array(day), day, (key, start, done, again) => {
        const [due, later] = [
          nextDue(key, start, done, england),
          nextDue(key, start, [...done, again], england),
        ];
        const last =
          done
            .filter((each) => each >= start)
            .toSorted()
            .at(-1) ?? start;
        expect(dateOf(due) > last).toBe(true);
        expect(again <= last || dateOf(later) > again).toBe(true);
        expect(dateOf(nextDue(key, start, done.toReversed(), england))).toBe(dateOf(due));
      }),
    );
  });
});
