import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addCalendarDays,
  addCalendarMonths,
  addWorkingDays,
  shippedCalendar,
} from '#practice/clocks/index.ts';
import { dueOfCoreGroup, initialConferenceClock, nextCoreGroup, nextReview } from './due.rules.ts';
import type { Conference, DecidedPlan, Discussion } from './protection.ts';

const day = fc.integer({ min: 0, max: 16 * 365 }).map((days) => addCalendarDays('2015-01-01', days));
const nation = fc.constantFrom<'england' | 'wales'>('england', 'wales');
const gaps = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 20 });
const runs = { numRuns: 300, seed: 20_261_130 };

const inWorkingDays = (from: string, amount: number) => {
  const counted = addWorkingDays(from, amount, shippedCalendar);
  return counted.known
    ? { known: true, date: counted.date }
    : { known: false, reason: 'holidays-not-published' };
};
const decided = { outcome: 'continue', because: 'x', byName: 'x', at: new Date(0) } as const;
const conferenceOn = (heldOn: string) => ({ heldOn, decision: decided }) as unknown as Conference;
const planOf = (heldOn: string, coreGroups: readonly string[], reviews: readonly string[] = []) =>
  ({
    initial: conferenceOn(heldOn),
    endedOn: null,
    coreGroups: coreGroups.map((each) => ({ heldOn: each })),
    reviews: reviews.map(conferenceOn),
  }) as unknown as DecidedPlan;
const following = (first: string, between: readonly number[]) => {
  const days: string[] = [];
  for (const gap of between) days.push(addCalendarDays(days.at(-1) ?? first, gap));
  return days;
};

test('from 2015 to 2030 the initial conference is due fifteen working days after the discussion, or says that nobody knows the holidays', () => {
  fc.assert(
    fc.property(day, nation, (heldOn, of) => {
      const begun = { ...decided, outcome: 'section-47-joint' };
      const discussion = {
        heldOn,
        decision: begun,
        enquiry: null,
        discussionId: 'x',
      } as unknown as Discussion;
      expect(initialConferenceClock(discussion, [], of)).toMatchObject({
        due: inWorkingDays(heldOn, 15),
        doneOn: null,
      });
      const ended = { ...discussion, endedOn: heldOn, enquiry: { ...decided, outcome: 'not-substantiated' } };
      expect(initialConferenceClock(ended as unknown as Discussion, [], of)).toBeUndefined();
    }),
    runs,
  );
});

test('core groups are due ten working days after the initial conference, then every six weeks from the last one', () => {
  fc.assert(
    fc.property(day, nation, gaps, (heldOn, of, between) => {
      const days = following(heldOn, between);
      expect(nextCoreGroup(planOf(heldOn, []), of)).toMatchObject(inWorkingDays(heldOn, 10));
      for (const [index, held] of days.entries()) {
        const plan = planOf(heldOn, days.slice(0, index + 1));
        expect(nextCoreGroup(plan, of)).toMatchObject({ known: true, date: addCalendarDays(held, 42) });
        // What it had been due by does not change with what is held later.
        expect(dueOfCoreGroup(planOf(heldOn, days), held, of)).toEqual(
          nextCoreGroup(planOf(heldOn, days.slice(0, index)), of),
        );
      }
      expect(nextCoreGroup({ ...planOf(heldOn, days), endedOn: heldOn }, of)).toBeUndefined();
    }),
    runs,
  );
});

test('the first review is due three months after the initial conference, each next one six months after the last', () => {
  fc.assert(
    fc.property(day, nation, gaps, (heldOn, of, between) => {
      const days = following(heldOn, between);
      expect(nextReview(planOf(heldOn, []), of)).toMatchObject({ date: addCalendarMonths(heldOn, 3) });
      for (const [index, held] of days.entries())
        expect(nextReview(planOf(heldOn, [], days.slice(0, index + 1)), of)).toMatchObject({
          known: true,
          date: addCalendarMonths(held, 6),
        });
    }),
    runs,
  );
});
