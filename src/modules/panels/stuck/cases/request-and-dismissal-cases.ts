import {
  childInNeed,
  childProtection,
  childWith,
  dismissal,
  isAgain,
  isAsked,
  isContinued,
  isLong,
  request,
} from './case-parts.ts';
import type { StuckCase } from './case-parts.ts';

const asked = request('r1', '2026-09-07');
const long = childInNeed('p1', '2025-01-06');

/** Criterion (d), dismissals, and several criteria at once. */
export const requestAndDismissalCases: readonly StuckCase[] = [
  {
    name: 'a request counts from the day it is made',
    child: childWith({ requests: [asked] }),
    asAt: '2026-09-07',
    expected: [isAsked(asked)],
  },
  {
    name: 'a request made tomorrow is not yet known',
    child: childWith({ requests: [asked] }),
    asAt: '2026-09-06',
    expected: [],
  },
  {
    name: 'a request withdrawn today is not waiting',
    child: childWith({ requests: [{ ...asked, withdrawnOn: '2026-10-05' }] }),
    asAt: '2026-10-05',
    expected: [],
  },
  {
    name: 'a request withdrawn tomorrow is waiting today',
    child: childWith({ requests: [{ ...asked, withdrawnOn: '2026-10-05' }] }),
    asAt: '2026-10-04',
    expected: [isAsked(asked)],
  },
  {
    name: 'a request heard by a panel is not waiting',
    child: childWith({ requests: [{ ...asked, heardOn: '2026-10-05' }] }),
    asAt: '2026-10-05',
    expected: [],
  },
  {
    name: 'of several requests the oldest is told and the others counted',
    child: childWith({
      requests: [
        request('r3', '2026-10-01', { askedBy: 'Other Person' }),
        asked,
        request('r2', '2026-09-07'),
        request('r0', '2026-08-03', { heardOn: '2026-08-31' }),
      ],
    }),
    asAt: '2026-11-21',
    expected: [isAsked(asked, { others: 2 })],
  },
  {
    name: 'the day before a dismissal the criterion is listed',
    child: childWith({ childInNeedPlans: [long], dismissals: [dismissal('a', '2026-03-02', '2026-06-01')] }),
    asAt: '2026-03-01',
    expected: [isLong('2025-01-06', 'p1')],
  },
  {
    name: 'a dismissal hides from its first day',
    child: childWith({ childInNeedPlans: [long], dismissals: [dismissal('a', '2026-03-02', '2026-06-01')] }),
    asAt: '2026-03-02',
    expected: [isLong('2025-01-06', 'p1', { dismissedUntil: '2026-06-01' })],
  },
  {
    name: 'a dismissal hides up to the day before it ends',
    child: childWith({ childInNeedPlans: [long], dismissals: [dismissal('a', '2026-03-02', '2026-06-01')] }),
    asAt: '2026-05-31',
    expected: [isLong('2025-01-06', 'p1', { dismissedUntil: '2026-06-01' })],
  },
  {
    name: 'on the day a dismissal ends the criterion is back',
    child: childWith({ childInNeedPlans: [long], dismissals: [dismissal('a', '2026-03-02', '2026-06-01')] }),
    asAt: '2026-06-01',
    expected: [isLong('2025-01-06', 'p1')],
  },
  {
    name: 'dismissed twice: it comes back on the later day',
    child: childWith({
      childInNeedPlans: [long],
      dismissals: [dismissal('a', '2026-03-02', '2026-09-01'), dismissal('a', '2026-04-06', '2026-06-01')],
    }),
    asAt: '2026-05-04',
    expected: [isLong('2025-01-06', 'p1', { dismissedUntil: '2026-09-01' })],
  },
  {
    name: 'a dismissed criterion that is no longer met is not listed at all',
    child: childWith({
      childInNeedPlans: [{ ...long, endDate: '2026-04-06' }],
      dismissals: [dismissal('a', '2026-03-02', '2026-06-01')],
    }),
    asAt: '2026-05-04',
    expected: [],
  },
  {
    name: 'a request can be dismissed',
    child: childWith({ requests: [asked], dismissals: [dismissal('d', '2026-09-14', '2026-12-01')] }),
    asAt: '2026-11-21',
    expected: [isAsked(asked, { dismissedUntil: '2026-12-01' })],
  },
  {
    name: 'all four at once, in order, and dismissing one leaves the others',
    child: childWith({
      childInNeedPlans: [long],
      childProtectionPlans: [
        childProtection('p3', '2025-02-03', { reviews: ['2025-05-01', '2025-10-30', '2026-04-28'] }),
        childProtection('p2', '2023-01-09', { endDate: '2024-01-08', latestCategory: 'EMO' }),
      ],
      requests: [asked],
      dismissals: [dismissal('c', '2026-11-02', '2027-02-01')],
    }),
    asAt: '2026-11-21',
    expected: [
      isLong('2025-01-06', 'p1'),
      isContinued('2026-04-28', { planId: 'p3', planStart: '2025-02-03', reviewsHeld: 3 }),
      isAgain('2025-02-03', 'p3', {
        previousEnd: '2024-01-08',
        categoryThen: 'EMO',
        dismissedUntil: '2027-02-01',
      }),
      isAsked(asked),
    ],
  },
];
