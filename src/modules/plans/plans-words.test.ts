import { expect, test } from 'vitest';
import { sayCode, type ChildClock } from './index.ts';
import { sayChildClock, sayWhyThisDate } from './clocks/clock-in-words.ts';
import { sayEvent, type PlanEvent } from './event.ts';
import { sayLength, sayPlan } from './plan-in-words.ts';
import { shippedCalendar, clocksWords, dueDate } from '#practice/clocks/index.ts';
import { buildWords, compareCatalogues } from '#platform/words/index.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

const wordsIn = buildWords([{ en, cy }, clocksWords]);
const english = wordsIn('en');
const welsh = wordsIn('cy');

test('both languages say the same things', () => {
  expect(compareCatalogues({ en, cy })).toEqual([]);
});

test('a code is said in words, and one without words is still shown', () => {
  expect(sayCode(english, 'category', 'NEG')).toBe('neglect');
  expect(sayCode(welsh, 'category', 'EMO')).toBe('camdriniaeth emosiynol');
  expect(sayCode(english, 'source', '5D')).toBe('early help of the same authority');
  expect(sayCode(english, 'closure', null)).toBe('not recorded');
  expect(sayCode(english, 'need', 'N42')).toBe('code N42');
});

test('a plan is said with its category and its length', () => {
  const plan = {
    kind: 'child-protection',
    latestCategory: 'NEG',
    startDate: '2025-03-03',
    endDate: null,
  } as const;
  expect(sayPlan(english, plan)).toBe('Child protection plan (neglect)');
  expect(sayLength(english, plan, '2026-11-03')).toBe('1 year and 8 months');
  expect(sayLength(english, { ...plan, endDate: '2025-05-03' }, '2026-11-03')).toBe('2 months');
  expect(sayLength(english, { ...plan, startDate: '2027-01-01' }, '2026-11-03')).toBe('0 days');
});

const event = (given: Partial<PlanEvent>): PlanEvent => ({
  childId: 'c',
  kind: 'referral',
  happenedOn: '2026-01-01',
  until: null,
  facts: {},
  ...given,
});

test.each([
  [event({ facts: { source: '6', need: 'N1' } }), 'Referral from the police: abuse or neglect'],
  [
    event({ facts: { source: '2A', need: 'N4', isNoFurtherAction: true } }),
    'Referral from a school: family in acute stress. No further action',
  ],
  [
    event({ kind: 'closure', facts: { reason: 'RC8' } }),
    'Case closed: no further action after the assessment',
  ],
  [event({ kind: 'assessment' }), 'Assessment started'],
  [event({ kind: 'assessment', until: '2026-02-01' }), 'Assessment'],
  [event({ kind: 'section-47' }), 'Section 47 enquiry started'],
  [event({ kind: 'conference' }), 'Initial child protection conference'],
  [
    event({ kind: 'plan-started', facts: { plan: 'child-protection', category: 'NEG' } }),
    'Child protection plan started: neglect',
  ],
  [
    event({ kind: 'plan-started', facts: { plan: 'child-in-need', category: null } }),
    'Child in need plan started',
  ],
  [event({ kind: 'plan-ended', facts: { plan: 'child-in-need' } }), 'Child in need plan ended'],
  [event({ kind: 'review', facts: { number: 3 } }), 'Review 3 of the child protection plan'],
])('an event of the work is said (%#)', (given, said) => {
  expect(sayEvent(english, given)).toBe(said);
});

const settings = { calendar: shippedCalendar, nation: 'england' } as const;
const clock = (given: Partial<ChildClock>): ChildClock => ({
  key: 'assessment-1',
  childId: 'c',
  limit: 'assessment',
  number: null,
  planId: null,
  start: '2026-09-01',
  due: dueDate('assessment', '2026-09-01', settings),
  done: null,
  standing: 'late',
  days: 2,
  ...given,
});

test('a clock is said as it stands', () => {
  const view = { settings, today: '2026-11-05', knownUntil: null };
  expect(sayChildClock(english, clock({}), view)).toBe('2 days late');
  expect(sayChildClock(welsh, clock({}), view)).toBe('2 ddiwrnod yn hwyr');
  expect(sayChildClock(english, clock({}), { ...view, knownUntil: '2026-10-31' })).toBe(
    '2 days late on 31 October 2026 (latest return)',
  );
  expect(
    sayChildClock(english, clock({ standing: 'after-return' }), { ...view, knownUntil: '2026-10-31' }),
  ).toBe('not known: the latest return speaks up to 31 October 2026');
  expect(sayChildClock(english, clock({ standing: 'not-in-return', due: null }), view)).toBe(
    'not in the return',
  );
  expect(sayChildClock(english, clock({ standing: 'done-in-time', done: '2026-11-01' }), view)).toBe(
    'done in time',
  );
});

test('it is said why the date is this one, or why there is none', () => {
  const view = { settings, today: '2026-11-05', knownUntil: null };
  const why = sayWhyThisDate(english, clock({}), view).join(' ');
  expect(why).toContain('Assessment: within 45 working days.');
  expect(why).toContain('receipt of the referral, 1 September 2026');
  const none = sayWhyThisDate(english, clock({ limit: 'core-group', due: null }), view).join(' ');
  expect(none).toContain('Core group: within 10 working days, then every 6 weeks.');
  expect(none).toContain('The census holds none of these dates');
});
