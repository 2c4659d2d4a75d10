import {
  childProtection,
  childWith,
  isAgain,
  isContinued,
  rated,
  viewOnPlanAgain,
  viewOnReviews,
} from './case-parts.ts';
import type { StuckCase } from './case-parts.ts';

const start = '2025-02-03';
const reviews = ['2025-05-01', '2025-10-30', '2026-04-28'];
const plan = childProtection('p1', start, { reviews });
const three = { planId: 'p1', planStart: start, reviewsHeld: 3 };
const neither = (statedOn: string, statedBy = 'Ffion Test') => ({
  view: { view: 'neither' as const, statedOn, statedBy },
});

/** A child whose plan continued after its third review, and what was said of it. */
const continued = (
  name: string,
  said: Parameters<typeof childWith>[0],
  expected: StuckCase['expected'],
  asAt = '2026-11-21',
): StuckCase => ({ name, child: childWith({ childProtectionPlans: [plan], ...said }), asAt, expected });

/** Criterion (b): the rating of the written plan counts beside the view, and of both the newest. */
export const ratingCases: readonly StuckCase[] = [
  continued('rated on track: not listed', { ratings: [rated('w1', 'p1', '2026-05-05', 'on-track')] }, []),
  continued('rated escalating: not listed', { ratings: [rated('w1', 'p1', '2026-05-05', 'escalating')] }, []),
  continued(
    'rated not on track: listed, and no view needed',
    { ratings: [rated('w1', 'p1', '2026-05-05', 'not-on-track')] },
    [isContinued('2026-04-28', three, neither('2026-05-05'))],
  ),
  continued('rated on the day of the review', { ratings: [rated('w1', 'p1', '2026-04-28', 'on-track')] }, []),
  continued(
    'rated before the review: it falls with it',
    { ratings: [rated('w1', 'p1', '2026-04-27', 'on-track')] },
    [isContinued('2026-04-28', three)],
  ),
  continued(
    'rated after the day looked at: not yet known',
    { ratings: [rated('w1', 'p1', '2026-05-05', 'on-track')] },
    [isContinued('2026-04-28', three)],
    '2026-05-04',
  ),
  continued('rated of another plan', { ratings: [rated('w1', 'p0', '2026-05-05', 'on-track')] }, [
    isContinued('2026-04-28', three),
  ]),
  continued(
    'of two ratings the newest counts',
    {
      ratings: [rated('w1', 'p1', '2026-06-05', 'not-on-track'), rated('w2', 'p1', '2026-05-05', 'on-track')],
    },
    [isContinued('2026-04-28', three, neither('2026-06-05'))],
  ),
  continued(
    'a rating that is newer than a view counts',
    {
      views: [viewOnReviews('v1', 'p1', '2026-05-05', 'on-track')],
      ratings: [rated('w1', 'p1', '2026-06-05', 'not-on-track')],
    },
    [isContinued('2026-04-28', three, neither('2026-06-05'))],
  ),
  continued(
    'a view that is newer than a rating counts',
    {
      views: [viewOnReviews('v1', 'p1', '2026-07-05', 'neither')],
      ratings: [rated('w1', 'p1', '2026-06-05', 'on-track')],
    },
    [isContinued('2026-04-28', three, neither('2026-07-05', 'Idris Chair'))],
  ),
  continued(
    'of a rating and a view of one day the one said last counts',
    {
      views: [viewOnReviews('v1', 'p1', '2026-06-05', 'neither')],
      ratings: [rated('w1', 'p1', '2026-06-05', 'on-track')],
    },
    [],
  ),
  {
    name: 'a plan again is taken off the list by a view, not by a rating',
    child: childWith({
      childProtectionPlans: [
        childProtection('p1', '2023-02-06', { endDate: '2024-02-05' }),
        childProtection('p2', '2025-02-03'),
      ],
      views: [viewOnPlanAgain('v1', 'p2', '2025-06-02', 'similar-concerns')],
      ratings: [rated('w1', 'p2', '2026-06-05', 'escalating')],
    }),
    asAt: '2026-11-21',
    expected: [
      isAgain('2025-02-03', 'p2', {
        previousEnd: '2024-02-05',
        view: { view: 'similar-concerns', statedOn: '2025-06-02', statedBy: 'Idris Chair' },
      }),
    ],
  },
];
