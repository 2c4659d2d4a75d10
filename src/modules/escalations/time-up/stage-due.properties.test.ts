import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCalendarDays,
  isWorkingDay,
  shippedCalendar,
  workingDaysBetween,
} from '#practice/clocks/index.ts';
import { whoseTurn, type Standing } from '../escalation.ts';
import { atRiskDue, countsFrom, isTimeUp, stageDue } from './stage-due.ts';

// Years whose bank holidays are known, Easter, Christmas and a jubilee among them.
const day = fc.integer({ min: 0, max: 365 * 9 }).map((days) => addCalendarDays('2018-01-01', days));
const settings = { nation: 'england' as const, calendar: shippedCalendar };
const own = { source: 'Ours', effectiveFrom: '2015-01-01' };
const stage = fc.record({
  number: fc.integer({ min: 1, max: 8 }),
  limit: fc.oneof(
    fc.record({
      unit: fc.constantFrom('working-days' as const, 'days' as const, 'hours' as const),
      amount: fc.integer({ min: 1, max: 30 }),
    }),
    fc.constant({ unit: 'no-limit' as const, amount: 0 }),
  ),
});

describe('the time of a stage, over years of days', () => {
  it('is so many working days, and ends on a working day', () => {
    fc.assert(
      fc.property(day, stage, (countsFrom, of) => {
        const due = stageDue({
          ...settings,
          stage: of,
          own,
          countsFrom,
          beganAt: new Date(`${countsFrom}T09:00:00Z`),
        });
        if (of.limit.unit === 'no-limit') {
          expect(due).toMatchObject({ known: false, reason: 'no-limit' });
          return;
        }
        if (!due.known) throw new Error('a day of known years has a due day');
        expect(due.why.rule.source).toEqual({ own: 'Ours' });
        if (of.limit.unit === 'days') expect(due.date).toBe(addCalendarDays(countsFrom, of.limit.amount));
        if (of.limit.unit === 'hours')
          expect(due.at?.getTime()).toBe(Date.parse(`${countsFrom}T09:00:00Z`) + of.limit.amount * 3_600_000);
        if (of.limit.unit !== 'working-days') return;
        expect(workingDaysBetween(countsFrom, due.date, shippedCalendar)).toEqual({
          known: true,
          days: of.limit.amount,
        });
        expect(isWorkingDay(due.date, shippedCalendar)).toMatchObject({ isWorking: true });
        // As far as the database lets bank holidays push it.
        expect(due.date <= addCalendarDays(countsFrom, of.limit.amount * 2 + 14)).toBe(true);
      }),
    );
  });

  it.each([
    ['2026-11-20', 1, '2026-11-24'],
    ['2026-12-24', 1, '2026-12-30'],
    ['2024-03-28', 1, '2024-04-03'],
    ['2026-11-24', 2, '2026-12-01'],
    ['2026-12-23', 2, '2027-01-04'],
    ['2022-06-01', 3, '2022-06-07'],
  ])('from %s, stage %i of the procedure that is shipped is due on %s', (countsFrom, number, expected) => {
    const shipped = { number, limit: { unit: 'working-days' as const, amount: 1 } };
    const due = stageDue({ ...settings, stage: shipped, own: null, countsFrom, beganAt: new Date() });
    expect(due).toMatchObject({ known: true, date: expected });
  });

  it('is said not to be known where the bank holidays are not', () => {
    const shipped = { number: 1, limit: { unit: 'working-days' as const, amount: 2 } };
    expect(
      stageDue({ ...settings, stage: shipped, own: null, countsFrom: '2090-05-05', beganAt: new Date() }),
    ).toMatchObject({
      known: false,
      reason: 'holidays-not-published',
    });
  });

  it('does not depend on when in the next day somebody looks, and never begins before people could be told', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (dueOn, later) => {
        const today = addCalendarDays(dueOn, later);
        expect(isTimeUp({ dueOn, dueAt: null }, new Date(), dueOn)).toBe(false);
        expect(isTimeUp({ dueOn, dueAt: null }, new Date(), today)).toBe(true);
        expect(countsFrom(dueOn, today)).toBe(later === 1 ? dueOn : today);
      }),
    );
  });
});

describe('the fast path', () => {
  it('ends with its hours at the last stage, each stage after the one before, also when the clocks change', () => {
    const times = fc.record({
      at: fc.date({ min: new Date('2018-01-01'), max: new Date('2026-12-01'), noInvalidDate: true }),
      hours: fc.integer({ min: 1, max: 168 }),
      of: fc.integer({ min: 2, max: 8 }),
      first: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(times, ({ at, hours, of, first: typed }) => {
        const first = Math.min(typed, of);
        const moments = Array.from({ length: of - first + 1 }, (_, index) => {
          const due = atRiskDue({ at, hours, first }, { number: first + index, of }, settings);
          return due.known ? (due.at?.getTime() ?? NaN) : NaN;
        });
        expect(moments.at(-1)).toBe(at.getTime() + hours * 3_600_000);
        for (const [index, moment] of moments.entries())
          expect(moment).toBeGreaterThan(moments[index - 1] ?? at.getTime());
      }),
    );
  });
});

describe('whose turn it is', () => {
  const side = fc.constantFrom('raised' as const, 'answers' as const, 'chair' as const);
  const standing: fc.Arbitrary<Standing> = fc.record({
    state: fc.constantFrom('open' as const, 'resolved' as const, 'decided' as const, 'withdrawn' as const),
    stageNumber: fc.integer({ min: 1, max: 4 }),
    withdrawalAt: fc.option(fc.constant(new Date()), { freq: 4 }),
    stages: fc.constant(
      (['worker', 'manager', 'senior-lead', 'independent-chair'] as const).map((level, index) => ({
        number: index + 1,
        level,
      })),
    ),
    statements: fc.array(fc.record({ stageNumber: fc.integer({ min: 1, max: 4 }), side }), { maxLength: 6 }),
    proposals: fc.array(
      fc.record({
        state: fc.constantFrom('open' as const, 'refused' as const),
        raisedSignedAt: fc.option(fc.constant(new Date())),
        answersSignedAt: fc.constant(null),
      }),
      { maxLength: 2 },
    ),
  });

  it('is somebody’s while it is open, nobody’s when it has ended, and each side has at most one thing to do', () => {
    fc.assert(
      fc.property(standing, (each) => {
        const turns = whoseTurn(each);
        expect(turns.length > 0).toBe(each.state === 'open');
        expect(new Set(turns.map((turn) => turn.side)).size).toBe(turns.length);
      }),
    );
  });
});
