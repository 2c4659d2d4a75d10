import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { buildWords, compareCatalogues } from '#platform/words/index.ts';
import { movementInWords, movementTitle, notYetKnownInWords } from './movement-in-words.ts';
import { comparePlan, comparisonDays, movements } from './plan-movement.ts';
import type { HeldPlan, Movement, PlanKind, PlanMovement } from './plan-movement.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

const wordsIn = buildWords([{ en, cy }]);
const days = { panelDay: '2026-06-10', comparedOn: '2026-09-10', knownUntil: '2027-03-31' };

function held(
  planId: string,
  kind: PlanKind,
  startDate: string,
  endDate: string | null = null,
  isInLatestReturn = true,
): HeldPlan {
  return { planId, kind, startDate, endDate, isInLatestReturn };
}

const protection = held('p1', 'child-protection', '2025-02-03');
const inNeed = held('n1', 'child-in-need', '2025-02-03');

interface Case {
  name: string;
  own: HeldPlan;
  others?: HeldPlan[];
  movement: Movement;
  openNow: string | null;
  english: string;
}

const cases: Case[] = [
  {
    name: 'still open',
    own: protection,
    movement: 'same-plan',
    openNow: 'p1',
    english: 'The child protection plan since 3 February 2025 is still open: 1 year and 7 months',
  },
  {
    name: 'ended on the day compared',
    own: { ...protection, endDate: '2026-09-10' },
    movement: 'ended',
    openNow: null,
    english:
      'The child protection plan since 3 February 2025 ended on 10 September 2026; no other plan is open',
  },
  {
    name: 'ends the day after the one compared',
    own: { ...protection, endDate: '2026-09-11' },
    movement: 'same-plan',
    openNow: 'p1',
    english: 'The child protection plan since 3 February 2025 is still open: 1 year and 7 months',
  },
  {
    name: 'child protection to child in need',
    own: { ...protection, endDate: '2026-07-14' },
    others: [held('n2', 'child-in-need', '2026-07-14')],
    movement: 'stepped-down',
    openNow: 'n2',
    english:
      'The child protection plan since 3 February 2025 ended on 14 July 2026; now a child in need plan since 14 July 2026',
  },
  {
    name: 'stepped down and that ended as well',
    own: { ...protection, endDate: '2026-07-14' },
    others: [held('n2', 'child-in-need', '2026-07-14', '2026-09-10')],
    movement: 'ended',
    openNow: null,
    english: 'The child protection plan since 3 February 2025 ended on 14 July 2026; no other plan is open',
  },
  {
    name: 'child in need to child protection',
    own: { ...inNeed, endDate: '2026-07-14' },
    others: [held('p2', 'child-protection', '2026-07-14')],
    movement: 'stepped-up',
    openNow: 'p2',
    english:
      'The child in need plan since 3 February 2025 was followed by a child protection plan since 14 July 2026',
  },
  {
    name: 'a child protection plan begins on the day of the panel and the child in need plan is left open',
    own: inNeed,
    others: [held('p2', 'child-protection', '2026-06-10')],
    movement: 'stepped-up',
    openNow: 'p2',
    english:
      'The child in need plan since 3 February 2025 was followed by a child protection plan since 10 June 2026',
  },
  {
    name: 'a child protection plan from before the panel is no step up while the plan goes on',
    own: inNeed,
    others: [held('p2', 'child-protection', '2026-06-09')],
    movement: 'same-plan',
    openNow: 'n1',
    english: 'The child in need plan since 3 February 2025 is still open: 1 year and 7 months',
  },
  {
    name: 'a child in need plan beside an open child protection plan is no step down',
    own: protection,
    others: [held('n2', 'child-in-need', '2026-07-14')],
    movement: 'same-plan',
    openNow: 'p1',
    english: 'The child protection plan since 3 February 2025 is still open: 1 year and 7 months',
  },
  {
    name: 'another plan of the same kind',
    own: { ...protection, endDate: '2026-07-14' },
    others: [
      held('n2', 'child-in-need', '2026-07-14'),
      held('p4', 'child-protection', '2026-08-20'),
      held('p3', 'child-protection', '2026-08-20'),
      held('p5', 'child-protection', '2026-08-20'),
      held('p2', 'child-protection', '2026-08-03'),
    ],
    movement: 'new-plan-same-kind',
    openNow: 'p3',
    english:
      'The child protection plan since 3 February 2025 ended on 14 July 2026; now another, a child protection plan since 20 August 2026',
  },
  {
    name: 'a plan that starts after the day compared is not looked at',
    own: { ...protection, endDate: '2026-07-14' },
    others: [held('n2', 'child-in-need', '2026-09-11')],
    movement: 'ended',
    openNow: null,
    english: 'The child protection plan since 3 February 2025 ended on 14 July 2026; no other plan is open',
  },
  {
    name: 'gone from the latest return',
    own: { ...protection, isInLatestReturn: false },
    movement: 'not-in-latest-return',
    openNow: null,
    english:
      'The child protection plan since 3 February 2025 is not in the latest return; whether it ended is not known',
  },
  {
    name: 'gone from the latest return, which has another plan',
    own: { ...protection, isInLatestReturn: false },
    others: [held('n2', 'child-in-need', '2026-07-14')],
    movement: 'not-in-latest-return',
    openNow: 'n2',
    english:
      'The child protection plan since 3 February 2025 is not in the latest return; whether it ended is not known. The return has a child in need plan since 14 July 2026',
  },
  {
    name: 'ended before, and later returns leave it out as they should',
    own: { ...protection, endDate: '2026-07-14', isInLatestReturn: false },
    movement: 'ended',
    openNow: null,
    english: 'The child protection plan since 3 February 2025 ended on 14 July 2026; no other plan is open',
  },
  {
    name: 'another plan that is gone from the latest return is not looked at',
    own: { ...protection, endDate: '2026-07-14' },
    others: [held('n2', 'child-in-need', '2026-07-14', null, false)],
    movement: 'ended',
    openNow: null,
    english: 'The child protection plan since 3 February 2025 ended on 14 July 2026; no other plan is open',
  },
];

describe('where a plan is after the panel', () => {
  test.each(cases)('$name', ({ own, others = [], movement, openNow, english }) => {
    const found = comparePlan(own, [...others, own], days);
    expect(found?.movement).toBe(movement);
    expect(found?.facts.openNow?.planId ?? null).toBe(openNow);
    expect(found && movementInWords(wordsIn('en'), found)).toBe(english);
  });

  test('every movement is among the cases', () => {
    expect(new Set(cases.map((each) => each.movement))).toEqual(new Set(movements));
  });

  test('a plan that is not held at all any more is not in the latest return', () => {
    expect(comparePlan(protection, [], days)?.movement).toBe('not-in-latest-return');
  });

  test('a day that returns do not cover yet is not yet known', () => {
    expect(comparePlan(protection, [protection], { ...days, knownUntil: '2026-09-09' })).toBeNull();
    expect(comparePlan(protection, [protection], { ...days, knownUntil: '2026-09-10' })).not.toBeNull();
    expect(notYetKnownInWords(wordsIn('en'), '2026-09-10')).toBe('No return covers 10 September 2026 yet');
    expect(movementTitle(wordsIn('cy'), null)).toBe('Ddim yn hysbys eto');
  });

  test('3 and 6 months on, the last day of a shorter month', () => {
    expect(comparisonDays('2026-11-30')).toEqual([
      { months: 3, day: '2027-02-28' },
      { months: 6, day: '2027-05-30' },
    ]);
  });
});

describe('whatever the plans are', () => {
  const first = Temporal.PlainDate.from('2026-01-01');
  const day = fc.integer({ min: 0, max: 365 }).map((count) => first.add({ days: count }).toString());
  const plans = fc
    .array(
      fc.record({
        kind: fc.constantFrom<PlanKind>('child-in-need', 'child-protection'),
        startDate: day,
        endDate: fc.option(day, { nil: null }),
        isInLatestReturn: fc.boolean(),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((found) => found.map((plan, index) => ({ planId: `p${index}`, ...plan })));

  function compare(all: readonly HeldPlan[], comparedOn: string): PlanMovement {
    const found = comparePlan(
      all.find((plan) => plan.planId === 'p0')!,
      all,
      { ...days, comparedOn },
    );
    return found!;
  }

  test('the order of plans changes nothing, nor does what happened after the day compared', () => {
    fc.assert(
      fc.property(plans, day, (all, comparedOn) => {
        const found = compare(all, comparedOn);
        expect(compare(all.toReversed(), comparedOn)).toEqual(found);
        const known = all
          .filter((plan) => plan.planId === 'p0' || plan.startDate <= comparedOn)
          .map((plan) => ({ ...plan, endDate: (plan.endDate ?? '9999') > comparedOn ? null : plan.endDate }));
        expect(compare(known, comparedOn)).toEqual(found);
      }),
    );
  });

  test('a step goes from one kind to the other, an end leaves nothing open, and the rest keeps its kind', () => {
    fc.assert(
      fc.property(plans, day, (all, comparedOn) => {
        const { movement, facts } = compare(all, comparedOn);
        const kinds = `${facts.onTheDay.kind} > ${facts.openNow?.kind ?? 'none'}`;
        const same = ['child-in-need > child-in-need', 'child-protection > child-protection'];
        const allowed: Record<Movement, string[]> = {
          ended: ['child-in-need > none', 'child-protection > none'],
          'stepped-down': ['child-protection > child-in-need'],
          'stepped-up': ['child-in-need > child-protection'],
          'same-plan': same,
          'new-plan-same-kind': same,
          'not-in-latest-return': [kinds],
        };
        expect(allowed[movement]).toContain(kinds);
        expect((movement === 'same-plan') === (facts.openNow?.planId === 'p0')).toBe(true);
      }),
    );
  });

  test('there are words for it in both languages', () => {
    const comparedOn = '2027-01-31';
    fc.assert(
      fc.property(plans, (all) => {
        const found = compare(all, comparedOn);
        for (const language of ['en', 'cy'] as const) {
          expect(movementInWords(wordsIn(language), found)).not.toMatch(/[{}]|undefined|  /);
          expect(movementTitle(wordsIn(language), found.movement)).not.toBe('');
        }
      }),
    );
  });
});

test('English and Welsh say the same things', () => {
  expect(compareCatalogues({ en, cy })).toEqual([]);
});
