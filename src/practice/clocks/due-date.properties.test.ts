import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPlainDate } from '#platform/words/index.ts';
import {
  addCalendarDays,
  clockState,
  dueDate,
  findRule,
  isWorkingDay,
  limitKeys,
  nextDue,
  shippedCalendar as calendar,
  workingDaysBetween,
} from './index.ts';
import type { ClockSettings, Due, LimitKey, Nation } from './index.ts';

/** Every day of six years, both nations, every limit: each runs the same number of times with the same beginning. */
const runs = { numRuns: 2000, seed: 20_261_130 };
const length = toPlainDate('2021-01-01').until('2026-12-31', { largestUnit: 'days' }).days;
const start = fc.integer({ min: 0, max: length }).map((days) => addCalendarDays('2021-01-01', days));
const nation = fc.constantFrom<Nation>('england', 'wales');
const key = fc.constantFrom(...limitKeys);
const settingsOf = (of: Nation): ClockSettings => ({ calendar, nation: of });
const amountOf = (due: Due) => (due.known && 'amount' in due.why.span ? due.why.span.amount : 0);
const unitOf = (due: Due) => (due.known ? due.why.span.unit : '');

describe('when something is due, over years of days in both nations', () => {
  test('it is never before its start, unless its limit counts back', () => {
    fc.assert(
      fc.property(key, start, nation, (limit, day, of) => {
        const due = dueDate(limit, day, settingsOf(of));
        if (!due.known) return;
        if (amountOf(due) >= 0) expect(due.date >= day).toBe(true);
        else expect(due.date < day).toBe(true);
        expect(due.why.startDate).toBe(day);
      }),
      runs,
    );
  });

  test('in working days it is a working day, so many after its start, and what was passed over is the rest', () => {
    let counted = 0;
    fc.assert(
      fc.property(key, start, nation, (limit, day, of) => {
        const due = dueDate(limit, day, settingsOf(of));
        if (!due.known || unitOf(due) !== 'working-days') return;
        counted += 1;
        expect(isWorkingDay(due.date, calendar)).toMatchObject({ known: true, isWorking: true });
        expect(workingDaysBetween(day, due.date, calendar)).toEqual({ known: true, days: amountOf(due) });
        const between = Math.abs(toPlainDate(day).until(due.date, { largestUnit: 'days' }).days);
        const { weekendDaysSkipped, holidaysSkipped } = due.why;
        expect(weekendDaysSkipped + holidaysSkipped.length + Math.abs(amountOf(due))).toBe(between);
      }),
      runs,
    );
    expect(counted).toBeGreaterThan(200);
  });

  test('in working hours it is within the hours of a working day', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 24 * 60 - 1 }), nation, (day, minute, of) => {
        const from = new Date(Date.parse(`${day}T00:00:00Z`) + minute * 60_000);
        const due = dueDate('mash-response-red', from, settingsOf(of));
        if (!due.known || due.at === undefined) throw new Error('the holidays of these years are known');
        expect(due.at.getTime()).toBeGreaterThan(from.getTime());
        expect(isWorkingDay(due.date, calendar)).toMatchObject({ known: true, isWorking: true });
      }),
      runs,
    );
  });

  test('a longer limit is due later, and never earlier than a shorter one', () => {
    const unit = fc.constantFrom<'working-days' | 'days' | 'weeks' | 'months'>(
      ...(['working-days', 'days', 'weeks', 'months'] as const),
    );
    const amount = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(start, nation, unit, amount, amount, (day, of, in_, one, other) => {
        const dueIn = (so: number) => {
          const first = { unit: in_, amount: so };
          const own = { key: 'assessment' as const, first, source: 'Ours', effectiveFrom: '2020-01-01' };
          return dueDate('assessment', day, { ...settingsOf(of), overrides: [own] });
        };
        const [short, long] = [dueIn(Math.min(one, other)), dueIn(Math.max(one, other))];
        if (!short.known || !long.known) return;
        if (one === other) expect(long.date).toBe(short.date);
        else expect(long.date > short.date).toBe(true);
      }),
      runs,
    );
  });

  test('what starts later is never due earlier', () => {
    fc.assert(
      fc.property(key, start, fc.integer({ min: 1, max: 40 }), nation, (limit, day, later, of) => {
        const settings = settingsOf(of);
        const after = addCalendarDays(day, later);
        // A count keeps the rule it started with: only counts under one rule are compared.
        const [rule, next] = [findRule(limit, of, day), findRule(limit, of, after)];
        const [first, second] = [dueDate(limit, day, settings), dueDate(limit, after, settings)];
        if (!first.known || !second.known || rule?.effectiveFrom !== next?.effectiveFrom) return;
        expect(second.date >= first.date).toBe(true);
      }),
      runs,
    );
  });

  test('on its day it is in time, on the day after it is late by one, and late by one more each day', () => {
    fc.assert(
      fc.property(key, start, nation, fc.integer({ min: 1, max: 400 }), (limit, day, of, later) => {
        const due = dueDate(limit, day, settingsOf(of));
        if (!due.known) return;
        expect(clockState(due, null, due.date)).toMatchObject({ state: 'due', days: 0 });
        const after = addCalendarDays(due.date, later);
        expect(clockState(due, null, after)).toMatchObject({ state: 'late', days: later });
        expect(clockState(due, due.date, after)).toMatchObject({ state: 'done-in-time' });
        expect(clockState(due, after, after)).toMatchObject({ state: 'done-late', days: later });
      }),
      runs,
    );
  });

  test('what comes round again is due after it was last done, later the later that was', () => {
    const repeating = fc.constantFrom<LimitKey>('child-protection-review', 'core-group');
    const gaps = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(repeating, start, gaps, nation, (limit, day, between, of) => {
        const done: string[] = [];
        for (const gap of between) done.push(addCalendarDays(done.at(-1) ?? day, gap));
        const dues = done.map((_, index) => nextDue(limit, day, done.slice(0, index + 1), settingsOf(of)));
        for (const [index, due] of dues.entries()) {
          if (!due.known) continue;
          expect(due.date > (done[index] ?? '')).toBe(true);
          expect(due.why.startDate).toBe(done[index]);
        }
        // The order in which they are told makes no difference.
        expect(nextDue(limit, day, done.toReversed(), settingsOf(of))).toEqual(dues.at(-1));
      }),
      runs,
    );
  });
});
