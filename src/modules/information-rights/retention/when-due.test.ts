import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { childKinds, shippedPeriods, type Periods } from './schedule.ts';
import { noFacts, retentionCases } from './when-due-cases.ts';
import { anniversary, whenDue, type ChildFacts, type WhenDue } from './when-due.rules.ts';

const told = (due: WhenDue) =>
  due.isKnown
    ? `${due.dueOn} ${due.kind}`
    : [due.because, ...(due.kind === null ? [] : [due.kind])].join(' ');

test.each(retentionCases.map((one) => [one.title, one] as const))('%s', (_, { child, facts, expected }) => {
  expect(told(whenDue({ ...noFacts, ...child, ...facts }, shippedPeriods))).toBe(expected);
});

const day = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2026-11-28'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = fc.option(day, { nil: null });
const facts: fc.Arbitrary<ChildFacts> = fc.record({
  birthDate: maybe,
  expectedBirthDate: maybe,
  deathDate: maybe,
  hadProtectionPlan: fc.boolean(),
  hadNeedPlan: fc.boolean(),
  hadEpisode: fc.boolean(),
  isOpen: fc.boolean(),
  lastEndedOn: maybe,
  mayShowSexualAbuse: fc.boolean(),
  wasLookedAfter: fc.boolean(),
});

describe('whatever is known of a child', () => {
  test('work that goes on is never due', () => {
    fc.assert(fc.property(facts, (given) => !whenDue({ ...given, isOpen: true }, shippedPeriods).isKnown));
  });

  test('one more reason to keep never brings the day forward', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom('mayShowSexualAbuse', 'wasLookedAfter'), (given, reason) => {
        const without = whenDue({ ...given, [reason]: false }, shippedPeriods);
        const withIt = whenDue({ ...given, [reason]: true }, shippedPeriods);
        return !without.isKnown || !withIt.isKnown || withIt.dueOn >= without.dueOn;
      }),
    );
  });

  test('a longer period never brings the day forward', () => {
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom(...childKinds),
        fc.integer({ min: 1, max: 60 }),
        (given, kind, more) => {
          const longer: Periods = { ...shippedPeriods, [kind]: shippedPeriods[kind] + more };
          const [before, after] = [whenDue(given, shippedPeriods), whenDue(given, longer)];
          return (
            before.isKnown === after.isKnown &&
            (!before.isKnown || !after.isKnown || after.dueOn >= before.dueOn)
          );
        },
      ),
    );
  });

  test('an anniversary is the same day of the year, but for 29 February', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 100 }), (from, years) => {
        const later = anniversary(from, years);
        expect(Number(later.slice(0, 4))).toBe(Number(from.slice(0, 4)) + years);
        expect(from.endsWith('-02-29') ? ['-02-29', '-03-01'] : [from.slice(4)]).toContain(later.slice(4));
      }),
    );
  });
});
