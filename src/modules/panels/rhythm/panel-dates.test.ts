import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { buildWords, compareCatalogues } from '#platform/words/index.ts';
import { isWorkingDay as isWorkingDayOf, shippedCalendar } from '#practice/clocks/index.ts';
import { movedInWords } from './moved-in-words.ts';
import { nextPanelDates, panelDate, papersDueOn } from './panel-dates.ts';
import type { IsWorkingDay } from './panel-dates.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

const bankHolidays = new Set([
  '2026-04-03',
  '2026-04-06',
  '2026-05-04',
  '2026-05-25',
  '2026-08-31',
  '2026-12-25',
  '2026-12-28',
  '2027-01-01',
]);

// Known up to the end of January 2027.
const isWorkingDay: IsWorkingDay = (day) => {
  if (Temporal.PlainDate.from(day).dayOfWeek > 5) return { known: true, isWorking: false };
  if (day > '2027-01-31') return { known: false };
  return { known: true, isWorking: !bankHolidays.has(day) };
};

const english = buildWords([{ en, cy }])('en');
const welsh = buildWords([{ en, cy }])('cy');

describe('panel dates', () => {
  test.each([
    ['a working day stays', '2026-12-09', '2026-12-09', null, true],
    [
      'Christmas Day goes past the weekend and the day in lieu',
      '2026-12-25',
      '2026-12-29',
      'bank-holiday',
      true,
    ],
    ['Good Friday goes past Easter Monday', '2026-04-03', '2026-04-07', 'bank-holiday', true],
    ['a Saturday goes to Monday', '2026-11-21', '2026-11-23', 'weekend', true],
    ['a Sunday before a bank holiday goes to Tuesday', '2026-08-30', '2026-09-01', 'weekend', true],
    ['a weekday of a year not yet published stays, and says so', '2027-03-26', '2027-03-26', null, false],
    [
      'a weekend of a year not yet published goes to Monday, and says so',
      '2027-03-27',
      '2027-03-29',
      'weekend',
      false,
    ],
  ])('%s', (_name, firstDate, date, movedBecause, areHolidaysKnown) => {
    expect(panelDate({ firstDate, everyWeeks: 6 }, 1, isWorkingDay)).toEqual({
      number: 1,
      rhythmDate: firstDate,
      date,
      movedBecause,
      areHolidaysKnown,
    });
  });

  test('the rhythm goes on from the day that was moved, not from where it went', () => {
    const dates = nextPanelDates({ firstDate: '2026-11-13', everyWeeks: 6 }, '2026-11-13', 3, isWorkingDay);
    expect(dates.map((each) => [each.number, each.rhythmDate, each.date])).toEqual([
      [1, '2026-11-13', '2026-11-13'],
      [2, '2026-12-25', '2026-12-29'],
      [3, '2027-02-05', '2027-02-05'],
    ]);
    expect(dates.map((each) => movedInWords(english, each))).toEqual([
      null,
      'moved from 25 December 2026: bank holiday',
      null,
    ]);
    expect(dates.map((each) => movedInWords(welsh, each))).toEqual([
      null,
      'symudwyd o 25 Rhagfyr 2026: gŵyl banc',
      null,
    ]);
  });

  test.each([
    ['2026-12-26', 2],
    ['2026-12-29', 2],
    ['2026-12-30', 3],
    ['2020-01-01', 1],
  ])('the next panel from %s is number %i', (from, number) => {
    const [next] = nextPanelDates({ firstDate: '2026-11-13', everyWeeks: 6 }, from, 1, isWorkingDay);
    expect(next?.number).toBe(number);
  });

  test('a weekend says so in both languages', () => {
    const moved = panelDate({ firstDate: '2026-11-21', everyWeeks: 6 }, 1, isWorkingDay);
    expect(movedInWords(english, moved)).toBe('moved from 21 November 2026: weekend');
    expect(movedInWords(welsh, moved)).toBe('symudwyd o 21 Tachwedd 2026: penwythnos');
  });

  test('the calendar that is shipped can be asked', () => {
    const shipped: IsWorkingDay = (day) => isWorkingDayOf(day, shippedCalendar);
    const christmas = panelDate({ firstDate: '2026-12-25', everyWeeks: 6 }, 1, shipped);
    expect(christmas).toMatchObject({ date: '2026-12-29', movedBecause: 'bank-holiday' });
    const farAway = panelDate({ firstDate: '2026-12-25', everyWeeks: 6 }, 100, shipped);
    expect(farAway).toMatchObject({ movedBecause: null, areHolidaysKnown: false });
  });

  test('a rhythm that cannot be kept is refused', () => {
    const rhythm = { firstDate: '2026-11-13', everyWeeks: 6 };
    expect(() => panelDate({ ...rhythm, everyWeeks: 0 }, 1, isWorkingDay)).toThrow(RangeError);
    expect(() => nextPanelDates({ ...rhythm, everyWeeks: 1.5 }, '2026-11-13', 1, isWorkingDay)).toThrow(
      RangeError,
    );
    expect(() => panelDate(rhythm, 0, isWorkingDay)).toThrow(RangeError);
    expect(() => panelDate(rhythm, 1, () => ({ known: true, isWorking: false }))).toThrow('no working day');
  });
});

describe('the day papers are due', () => {
  test.each([
    ['2026-12-09', 5, '2026-12-02', true],
    ['2026-12-29', 1, '2026-12-24', true],
    ['2026-12-29', 5, '2026-12-18', true],
    ['2026-04-07', 1, '2026-04-02', true],
    ['2026-12-09', 0, '2026-12-09', true],
    ['2027-02-03', 5, '2027-01-27', false],
  ])('of a panel on %s, %i working days before: %s', (panelDay, before, date, areHolidaysKnown) => {
    expect(papersDueOn(panelDay, before, isWorkingDay)).toEqual({ date, areHolidaysKnown });
  });
});

describe('whatever the rhythm is', () => {
  const first = Temporal.PlainDate.from('2025-11-01');
  const day = fc.integer({ min: 0, max: 450 }).map((days) => first.add({ days }).toString());
  const rhythm = fc.record({ firstDate: day, everyWeeks: fc.integer({ min: 1, max: 12 }) });

  test('planned days lie whole rhythms apart, and panels sit on working days, as soon as they can', () => {
    fc.assert(
      fc.property(rhythm, day, (every, from) => {
        const dates = nextPanelDates(every, from, 8, isWorkingDay);
        for (const [index, each] of dates.entries()) {
          expect(isWorkingDay(each.date)).toMatchObject(
            each.areHolidaysKnown ? { known: true, isWorking: true } : { known: false },
          );
          expect((each.date === each.rhythmDate) === (each.movedBecause === null)).toBe(true);
          for (const passed of daysFrom(each.rhythmDate, each.date))
            expect(isWorkingDay(passed)).toEqual({ known: true, isWorking: false });
          const next = dates[index + 1];
          if (next) {
            const gap = Temporal.PlainDate.from(each.rhythmDate).until(next.rhythmDate).total('days');
            expect(gap).toBe(every.everyWeeks * 7);
            expect(next.date > each.date).toBe(true);
          }
        }
      }),
    );
  });

  test('none that is still to come is left out', () => {
    fc.assert(
      fc.property(rhythm, day, (every, from) => {
        const [next] = nextPanelDates(every, from, 1, isWorkingDay);
        expect(next!.date >= from).toBe(true);
        if (next!.number > 1) expect(panelDate(every, next!.number - 1, isWorkingDay).date < from).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('papers are due that many working days before', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 15 }), (panelDay, before) => {
        const due = papersDueOn(panelDay, before, isWorkingDay);
        const counted = daysFrom(due.date, panelDay).filter((each) => {
          const answer = isWorkingDay(each);
          return !answer.known || answer.isWorking;
        });
        expect(counted).toHaveLength(before);
        expect(counted[0]).toBe(due.date);
      }),
    );
  });
});

/** The days from one up to the day before another. */
function daysFrom(from: string, to: string): string[] {
  const start = Temporal.PlainDate.from(from);
  return Array.from({ length: start.until(to).total('days') }, (_, days) => start.add({ days }).toString());
}

test('English and Welsh say the same things', () => {
  expect(compareCatalogues({ en, cy })).toEqual([]);
});
