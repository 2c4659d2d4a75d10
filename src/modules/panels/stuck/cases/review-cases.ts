import { defaultStuckSettings } from '../stuck-settings.ts';
import { childProtection, childWith, isContinued, viewOnReviews } from './case-parts.ts';
import type { StuckCase } from './case-parts.ts';

const start = '2025-02-03';
const reviews = ['2025-05-01', '2025-10-30', '2026-04-28'];
const plan = childProtection('p1', start, { reviews });
const planReviewedAgain = childProtection('p1', start, { reviews: [...reviews, '2026-10-20'] });
const three = { planId: 'p1', planStart: start, reviewsHeld: 3 };
const four = { ...three, reviewsHeld: 4 };
const chair = { statedBy: 'Idris Chair' };

/** Criterion (b): which review is the third, and how long a view stands. */
export const reviewCases: readonly StuckCase[] = [
  {
    name: 'the third review counts on the very day',
    child: childWith({ childProtectionPlans: [plan] }),
    asAt: '2026-04-28',
    expected: [isContinued('2026-04-28', three)],
  },
  {
    name: 'the day before the third review two are not enough',
    child: childWith({ childProtectionPlans: [plan] }),
    asAt: '2026-04-27',
    expected: [],
  },
  {
    name: 'a plan that ended on the day of its third review did not continue',
    child: childWith({ childProtectionPlans: [{ ...plan, endDate: '2026-04-28' }] }),
    asAt: '2026-04-28',
    expected: [],
  },
  {
    name: 'a plan that ends the day after its third review is still open on the day',
    child: childWith({ childProtectionPlans: [{ ...plan, endDate: '2026-04-29' }] }),
    asAt: '2026-04-28',
    expected: [isContinued('2026-04-28', three)],
  },
  {
    name: 'a review listed twice is one review',
    child: childWith({
      childProtectionPlans: [
        childProtection('p1', start, { reviews: ['2025-05-01', '2025-10-30', '2025-05-01', '2025-10-30'] }),
      ],
    }),
    asAt: '2026-04-28',
    expected: [],
  },
  {
    name: 'reviews in any order: the third by date',
    child: childWith({
      childProtectionPlans: [
        childProtection('p1', start, {
          reviews: ['2026-10-20', '2025-05-01', '2026-04-28', '2025-10-30', '2025-05-01'],
        }),
      ],
    }),
    asAt: '2026-11-21',
    expected: [isContinued('2026-04-28', four)],
  },
  {
    name: 'a review after the day looked at is not yet held',
    child: childWith({ childProtectionPlans: [planReviewedAgain] }),
    asAt: '2026-10-19',
    expected: [isContinued('2026-04-28', three)],
  },
  {
    name: 'reviews of an earlier plan are not counted',
    child: childWith({
      childProtectionPlans: [
        childProtection('p0', '2020-01-06', { endDate: '2021-01-04', reviews: ['2020-04-06', '2020-10-05'] }),
        childProtection('p1', start, { reviews: ['2025-05-01'] }),
      ],
    }),
    asAt: '2026-11-21',
    expected: [],
  },
  {
    name: 'a review dated before the plan began is a slip in the date and counts',
    child: childWith({
      childProtectionPlans: [
        childProtection('p1', start, { reviews: ['2024-05-01', '2025-10-30', '2026-04-28'] }),
      ],
    }),
    asAt: '2026-04-28',
    expected: [isContinued('2026-04-28', three)],
  },
  {
    name: 'of two open plans past their third review the one longest past it is listed',
    child: childWith({
      childProtectionPlans: [
        childProtection('p1', '2025-03-03', { reviews: ['2025-06-02', '2025-12-01', '2026-06-01'] }),
        childProtection('p2', start, { reviews }),
      ],
    }),
    asAt: '2026-11-21',
    expected: [isContinued('2026-04-28', { ...three, planId: 'p2' })],
  },
  {
    name: 'of two open plans the one that is on track gives way to the other',
    child: childWith({
      childProtectionPlans: [
        childProtection('p1', '2025-03-03', { reviews: ['2025-06-02', '2025-12-01', '2026-06-01'] }),
        childProtection('p2', start, { reviews }),
      ],
      views: [viewOnReviews('v1', 'p2', '2026-06-15', 'on-track')],
    }),
    asAt: '2026-11-21',
    expected: [isContinued('2026-06-01', { planId: 'p1', planStart: '2025-03-03', reviewsHeld: 3 })],
  },
  {
    name: 'neither escalating nor on track: listed and no view needed',
    child: childWith({
      childProtectionPlans: [plan],
      views: [viewOnReviews('v1', 'p1', '2026-05-05', 'neither')],
    }),
    asAt: '2026-05-05',
    expected: [
      isContinued('2026-04-28', three, { view: { view: 'neither', statedOn: '2026-05-05', ...chair } }),
    ],
  },
  {
    name: 'past the third review and escalating: not listed',
    child: childWith({
      childProtectionPlans: [plan],
      views: [viewOnReviews('v1', 'p1', '2026-05-05', 'escalating')],
    }),
    asAt: '2026-05-06',
    expected: [],
  },
  {
    name: 'a view stated after the day looked at is not yet known',
    child: childWith({
      childProtectionPlans: [plan],
      views: [viewOnReviews('v1', 'p1', '2026-05-05', 'on-track')],
    }),
    asAt: '2026-05-04',
    expected: [isContinued('2026-04-28', three)],
  },
  {
    name: 'a view stated on the day of the review stands',
    child: childWith({
      childProtectionPlans: [plan],
      views: [viewOnReviews('v1', 'p1', '2026-04-28', 'on-track')],
    }),
    asAt: '2026-10-19',
    expected: [],
  },
  {
    name: 'a view stated before the third review falls with it',
    child: childWith({
      childProtectionPlans: [plan],
      views: [viewOnReviews('v1', 'p1', '2026-04-27', 'on-track')],
    }),
    asAt: '2026-04-28',
    expected: [isContinued('2026-04-28', three)],
  },
  {
    name: 'on track stands up to the day before the next review',
    child: childWith({
      childProtectionPlans: [planReviewedAgain],
      views: [viewOnReviews('v1', 'p1', '2026-05-05', 'on-track')],
    }),
    asAt: '2026-10-19',
    expected: [],
  },
  {
    name: 'on track falls on the day of the next review: a view is needed again',
    child: childWith({
      childProtectionPlans: [planReviewedAgain],
      views: [viewOnReviews('v1', 'p1', '2026-05-05', 'on-track')],
    }),
    asAt: '2026-10-20',
    expected: [isContinued('2026-04-28', four)],
  },
  {
    name: 'neither falls with the next review too',
    child: childWith({
      childProtectionPlans: [planReviewedAgain],
      views: [viewOnReviews('v1', 'p1', '2026-05-05', 'neither')],
    }),
    asAt: '2026-10-20',
    expected: [isContinued('2026-04-28', four)],
  },
  {
    name: 'the latest view counts, whatever the order',
    child: childWith({
      childProtectionPlans: [plan],
      views: [
        viewOnReviews('v2', 'p1', '2026-06-01', 'neither'),
        viewOnReviews('v1', 'p1', '2026-05-05', 'on-track'),
      ],
    }),
    asAt: '2026-11-21',
    expected: [
      isContinued('2026-04-28', three, { view: { view: 'neither', statedOn: '2026-06-01', ...chair } }),
    ],
  },
  {
    name: 'of two views of one day the one stated last counts',
    child: childWith({
      childProtectionPlans: [plan],
      views: [
        viewOnReviews('v2', 'p1', '2026-05-05', 'escalating'),
        viewOnReviews('v1', 'p1', '2026-05-05', 'neither'),
      ],
    }),
    asAt: '2026-11-21',
    expected: [],
  },
  {
    name: 'a view on another plan says nothing about this one',
    child: childWith({
      childProtectionPlans: [plan],
      views: [viewOnReviews('v1', 'p0', '2026-05-05', 'on-track')],
    }),
    asAt: '2026-11-21',
    expected: [isContinued('2026-04-28', three)],
  },
  {
    name: 'another partnership looks from the second review',
    child: childWith({ childProtectionPlans: [plan] }),
    asAt: '2025-10-30',
    settings: { ...defaultStuckSettings, thirdReview: 2 },
    expected: [isContinued('2025-10-30', { ...three, reviewsHeld: 2, reviewNumber: 2 })],
  },
];
