import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome, Owner, Step } from '../written-plan.ts';
import { gapsOf, type Gap, type Standing } from './quality.rules.ts';

const today = '2026-11-21';
const nurse: Owner = { userId: 'u1', name: 'Constance Abiolari', agency: 'Health' };
const worker: Owner = { userId: 'u2', name: 'Jolanta Wierzbówka', agency: 'Social care' };
const gone: Owner = { userId: 'u3', name: 'Paula Dunkerswick', agency: 'Police' };
const stranger: Owner = { userId: 'u4', name: 'Sunil Parambathi', agency: 'Housing' };
const standing: Standing = { inTeam: new Set(['u1', 'u2']), left: new Set(['u3']) };

const step = (what: string, owner = worker, dueOn = '2026-12-01'): Step => ({
  ...{ stepId: `${what} ${owner.userId}`, what, owner, dueOn },
});
const whole: Outcome = {
  outcomeId: 'o1',
  need: 'She sleeps three hours a night.',
  wanted: 'She sleeps through the night.',
  measure: 'Nights a week of seven hours or more, in her mother’s diary.',
  baseline: 'One night in the first week of November.',
  owner: nurse,
  byWhen: '2027-01-29',
  contingency: 'The sleep clinic sees her.',
  steps: [step('Bring the bed that the family has chosen')],
};
const read = (outcomes: readonly Outcome[], isHeard = true) =>
  gapsOf({ outcomes, isHeard }, standing, today).map(({ kind, outcomeId }) => [kind, outcomeId]);
const one = (changed: Partial<Outcome>) => read([{ ...whole, ...changed }]);

test.each<[string, [string, string | null][], [string, string | null][]]>([
  ['nothing is missing', one({}) as [string, string][], []],
  ['no outcomes', read([]) as [string, null][], [['no-outcomes', null]]],
  ['nobody heard the child', read([whole], false) as [string, null][], [['not-heard', null]]],
  ['no measure', one({ measure: '' }) as [string, string][], [['no-measure', 'o1']]],
  ['no baseline', one({ baseline: '' }) as [string, string][], [['no-baseline', 'o1']]],
  ['no date', one({ byWhen: null }) as [string, string][], [['no-date', 'o1']]],
  [
    'the date was yesterday',
    one({ byWhen: '2026-11-20', steps: [step('Go', worker, '2026-11-20')] }) as [string, string][],
    [['date-past', 'o1']],
  ],
  ['the date is today', one({ byWhen: today, steps: [step('Go', worker, today)] }) as [string, string][], []],
  ['no contingency', one({ contingency: '' }) as [string, string][], [['no-contingency', 'o1']]],
  ['nobody looks after it', one({ owner: null }) as [string, string][], [['no-owner', 'o1']]],
  ['who looks after it has left', one({ owner: gone }) as [string, string][], [['owner-left', 'o1']]],
  [
    'who does a step has left',
    one({ steps: [step('Visit', gone)] }) as [string, string][],
    [['owner-left', 'o1']],
  ],
  [
    'somebody who has left is said once',
    one({ owner: gone, steps: [step('Visit', gone)] }) as [string, string][],
    [['owner-left', 'o1']],
  ],
  [
    'who looks after it is not in the team',
    one({ owner: stranger }) as [string, string][],
    [['owner-not-in-team', 'o1']],
  ],
  ['no steps', one({ steps: [] }) as [string, string][], [['no-steps', 'o1']]],
  [
    'a step after the date',
    one({ steps: [step('Visit', worker, '2027-01-30')] }) as [string, string][],
    [['step-late', 'o1']],
  ],
  ['a step on the date', one({ steps: [step('Visit', worker, '2027-01-29')] }) as [string, string][], []],
])('%s', (_, found, expected) => {
  expect(found).toEqual(expected);
});

describe('two agencies that do one thing', () => {
  const twice = (first: Step, second: Step) =>
    gapsOf(
      {
        outcomes: [
          { ...whole, steps: [first] },
          { ...whole, outcomeId: 'o2', steps: [second] },
        ],
        isHeard: true,
      },
      standing,
      today,
    );

  test.each<[string, Step, Step, boolean]>([
    ['the same words', step('Visit the family each week'), step('Visit the family each week', nurse), true],
    [
      'small words do not count',
      step('To visit the family each week'),
      step('Visit the family, each week!', nurse),
      true,
    ],
    [
      'accents and case do not count',
      step('Ymweld â’r teulu bob wythnos'),
      step('YMWELD A’R TEULU BOB WYTHNOS', nurse),
      true,
    ],
    ['one agency', step('Visit the family each week'), step('Visit the family each week'), false],
    ['other words', step('Visit the family each week'), step('Bring a bed', nurse), false],
    ['one word in common', step('Visit'), step('Visit', nurse), false],
  ])('%s', (_, first, second, isTold) => {
    expect(twice(first, second).map(({ kind, outcomeId }) => [kind, outcomeId])).toEqual(
      isTold ? [['same-thing', 'o2']] : [],
    );
  });

  test('both agencies are named, and the step', () => {
    expect(twice(step('Visit the family'), step('Visit the family', nurse))[0]).toMatchObject({
      ...{ agency: 'Social care', otherAgency: 'Health', name: 'Visit the family' },
    });
  });
});

const owner = fc.constantFrom(nurse, worker, gone, stranger);
const text = fc.constantFrom(
  '',
  'Visit the family',
  'Visit the family each week',
  'Bring a bed',
  'Talk with her',
);
const day = fc.constantFrom('2026-11-20', today, '2026-12-01', '2027-02-01');
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ stepId: fc.uuid(), what: text, owner, dueOn: day }),
  {
    maxLength: 4,
  },
);
const outcome = fc.record({
  outcomeId: fc.uuid(),
  need: text,
  wanted: text,
  measure: text,
  baseline: text,
  owner: fc.option(owner, { nil: null }),
  byWhen: fc.option(day, { nil: null }),
  contingency: text,
  steps,
});
const plan = fc.record({ outcomes: fc.array(outcome, { maxLength: 5 }), isHeard: fc.boolean() });
const keyOf = ({ kind, outcomeId, name }: Gap) => `${kind} ${outcomeId ?? ''} ${name}`;

describe('whatever a plan says', () => {
  test('writing more of an outcome never makes more missing of it', () => {
    fc.assert(
      fc.property(plan, (each) => {
        const filled = each.outcomes.map((said) => ({
          ...{ ...said, measure: said.measure || 'x', baseline: said.baseline || 'x' },
          contingency: said.contingency || 'x',
        }));
        const before = new Set(gapsOf(each, standing, today).map(keyOf));
        const after = gapsOf({ ...each, outcomes: filled }, standing, today).map(keyOf);
        expect(after.filter((key) => !before.has(key))).toEqual([]);
        expect(after.some((key) => /no-(measure|baseline|contingency)/.test(key))).toBe(false);
      }),
    );
  });

  test('what is missing of an outcome does not hang on the others, but for what is done twice', () => {
    fc.assert(
      fc.property(plan, (each) => {
        const alone = each.outcomes.flatMap((said) =>
          gapsOf({ outcomes: [said], isHeard: true }, standing, today),
        );
        const together = gapsOf(each, standing, today);
        const own = (gaps: readonly Gap[]) =>
          gaps.filter(({ kind, outcomeId }) => outcomeId !== null && kind !== 'same-thing').map(keyOf);
        expect(own(together)).toEqual(own(alone));
      }),
    );
  });

  test('nothing is said to be done twice within one agency', () => {
    fc.assert(
      fc.property(plan, (each) => {
        const found = gapsOf(each, standing, today).filter(({ kind }) => kind === 'same-thing');
        expect(found.every(({ agency, otherAgency }) => agency !== otherAgency)).toBe(true);
      }),
    );
  });
});
