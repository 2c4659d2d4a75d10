import { defaultStuckSettings } from '../stuck-settings.ts';
import { childProtection, childWith, isAgain, viewOnPlanAgain, viewOnReviews } from './case-parts.ts';
import type { StuckCase } from './case-parts.ts';

const earlier = childProtection('p1', '2024-03-04', { endDate: '2025-01-14' });
const again = childProtection('p2', '2026-06-02');
const endedOnLeapDay = childProtection('p1', '2023-03-06', { endDate: '2024-02-29' });
const listed = { previousEnd: '2025-01-14' };
const chair = { statedBy: 'Idris Chair' };

/** Criterion (c): the two years, what counts as an earlier plan, and views. */
export const planAgainCases: readonly StuckCase[] = [
  {
    name: 'a plan within two years of an earlier one, category then and now',
    child: childWith({
      childProtectionPlans: [
        { ...earlier, initialCategory: 'PHY' },
        { ...again, initialCategory: 'NEG', latestCategory: 'EMO' },
      ],
    }),
    asAt: '2026-11-21',
    expected: [isAgain('2026-06-02', 'p2', { ...listed, categoryThen: 'NEG', categoryNow: 'EMO' })],
  },
  {
    name: 'where the latest category is missing the first one is told',
    child: childWith({
      childProtectionPlans: [
        { ...earlier, initialCategory: null, latestCategory: null },
        { ...again, initialCategory: 'SAB', latestCategory: null },
      ],
    }),
    asAt: '2026-11-21',
    expected: [isAgain('2026-06-02', 'p2', { ...listed, categoryThen: null, categoryNow: 'SAB' })],
  },
  {
    name: 'exactly two years after the end counts',
    child: childWith({ childProtectionPlans: [earlier, childProtection('p2', '2027-01-14')] }),
    asAt: '2027-01-14',
    expected: [isAgain('2027-01-14', 'p2', listed)],
  },
  {
    name: 'two years and a day after the end does not',
    child: childWith({ childProtectionPlans: [earlier, childProtection('p2', '2027-01-15')] }),
    asAt: '2027-02-01',
    expected: [],
  },
  {
    name: 'after an end on 29 February the last day is 28 February',
    child: childWith({ childProtectionPlans: [endedOnLeapDay, childProtection('p2', '2026-02-28')] }),
    asAt: '2026-03-02',
    expected: [isAgain('2026-02-28', 'p2', { previousEnd: '2024-02-29' })],
  },
  {
    name: 'after an end on 29 February 1 March is too late',
    child: childWith({ childProtectionPlans: [endedOnLeapDay, childProtection('p2', '2026-03-01')] }),
    asAt: '2026-03-02',
    expected: [],
  },
  {
    name: 'after an end on 28 February a start on 29 February is too late',
    child: childWith({
      childProtectionPlans: [
        childProtection('p1', '2021-03-01', { endDate: '2022-02-28' }),
        childProtection('p2', '2024-02-29'),
      ],
    }),
    asAt: '2024-03-04',
    expected: [],
  },
  {
    name: 'a plan that starts on the day the other ends counts',
    child: childWith({ childProtectionPlans: [earlier, childProtection('p2', '2025-01-14')] }),
    asAt: '2025-01-14',
    expected: [isAgain('2025-01-14', 'p2', listed)],
  },
  {
    name: 'a plan that was still running when the other started is not an earlier one',
    child: childWith({ childProtectionPlans: [earlier, childProtection('p2', '2025-01-13')] }),
    asAt: '2025-02-03',
    expected: [],
  },
  {
    name: 'the latest end of several earlier plans is told',
    child: childWith({
      childProtectionPlans: [
        childProtection('p0', '2022-01-10', { endDate: '2023-01-09', latestCategory: 'SAB' }),
        earlier,
        again,
      ],
    }),
    asAt: '2026-11-21',
    expected: [isAgain('2026-06-02', 'p2', listed)],
  },
  {
    name: 'of earlier plans that ended on the same day the lowest id tells the category',
    child: childWith({
      childProtectionPlans: [
        { ...earlier, planId: 'p3', latestCategory: 'SAB' },
        earlier,
        { ...earlier, planId: 'p4', latestCategory: 'PHY' },
        again,
      ],
    }),
    asAt: '2026-11-21',
    expected: [isAgain('2026-06-02', 'p2', listed)],
  },
  {
    name: 'an earlier plan of a single day that ends where this one starts counts',
    child: childWith({
      childProtectionPlans: [childProtection('p1', '2026-06-02', { endDate: '2026-06-02' }), again],
    }),
    asAt: '2026-11-21',
    expected: [isAgain('2026-06-02', 'p2', { previousEnd: '2026-06-02' })],
  },
  {
    name: 'an earlier plan that ends before it starts is not known',
    child: childWith({
      childProtectionPlans: [childProtection('p1', '2025-03-04', { endDate: '2025-01-14' }), again],
    }),
    asAt: '2026-11-21',
    expected: [],
  },
  {
    name: 'the return says there was an earlier plan: its end is not known',
    child: childWith({ childProtectionPlans: [{ ...again, previousPlans: 1 }] }),
    asAt: '2026-11-21',
    expected: [isAgain('2026-06-02', 'p2', { previousEnd: null, categoryThen: null })],
  },
  {
    name: 'the return does not say whether there was an earlier plan',
    child: childWith({ childProtectionPlans: [{ ...again, previousPlans: null }] }),
    asAt: '2026-11-21',
    expected: [],
  },
  {
    name: 'a known earlier plan that ended more than two years before settles it, whatever the return counts',
    child: childWith({
      childProtectionPlans: [earlier, childProtection('p2', '2027-06-02', { previousPlans: 2 })],
    }),
    asAt: '2027-11-21',
    expected: [],
  },
  {
    name: 'a plan again that has ended is not listed',
    child: childWith({ childProtectionPlans: [earlier, { ...again, endDate: '2026-11-21' }] }),
    asAt: '2026-11-21',
    expected: [],
  },
  {
    name: 'a plan again that has not started is not listed',
    child: childWith({ childProtectionPlans: [earlier, again] }),
    asAt: '2026-06-01',
    expected: [],
  },
  {
    name: 'a child in need plan is not an earlier child protection plan',
    child: childWith({
      childInNeedPlans: [{ planId: 'n1', startDate: '2026-01-05', endDate: '2026-06-02' }],
      childProtectionPlans: [again],
    }),
    asAt: '2026-11-21',
    expected: [],
  },
  {
    name: 'of two open plans begun again the one that began first is listed',
    child: childWith({
      childProtectionPlans: [childProtection('p3', '2026-08-03'), earlier, again],
    }),
    asAt: '2026-11-21',
    expected: [isAgain('2026-06-02', 'p2', listed)],
  },
  {
    name: 'similar concerns: listed and no view needed',
    child: childWith({
      childProtectionPlans: [earlier, again],
      views: [viewOnPlanAgain('v1', 'p2', '2026-07-01', 'similar-concerns')],
    }),
    asAt: '2026-11-21',
    expected: [
      isAgain('2026-06-02', 'p2', {
        ...listed,
        view: { view: 'similar-concerns', statedOn: '2026-07-01', ...chair },
      }),
    ],
  },
  {
    name: 'different concerns: not listed, and a review changes nothing',
    child: childWith({
      childProtectionPlans: [earlier, { ...again, reviews: ['2026-08-31'] }],
      views: [viewOnPlanAgain('v1', 'p2', '2026-07-01', 'different-concerns')],
    }),
    asAt: '2026-11-21',
    expected: [],
  },
  {
    name: 'a plan again that is escalating is not listed',
    child: childWith({
      childProtectionPlans: [earlier, again],
      views: [viewOnPlanAgain('v1', 'p2', '2026-07-01', 'escalating')],
    }),
    asAt: '2026-07-01',
    expected: [],
  },
  {
    name: 'the day before the view was stated it was still needed',
    child: childWith({
      childProtectionPlans: [earlier, again],
      views: [viewOnPlanAgain('v1', 'p2', '2026-07-01', 'escalating')],
    }),
    asAt: '2026-06-30',
    expected: [isAgain('2026-06-02', 'p2', listed)],
  },
  {
    name: 'a view on the reviews says nothing about the plan having begun again',
    child: childWith({
      childProtectionPlans: [earlier, again],
      views: [viewOnReviews('v1', 'p2', '2026-07-01', 'on-track')],
    }),
    asAt: '2026-11-21',
    expected: [isAgain('2026-06-02', 'p2', listed)],
  },
  {
    name: 'another partnership looks back one year only',
    child: childWith({ childProtectionPlans: [earlier, again] }),
    asAt: '2026-11-21',
    settings: { ...defaultStuckSettings, cpGapYears: 1 },
    expected: [],
  },
];
