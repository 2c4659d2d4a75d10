import { defaultStuckSettings } from '../stuck-settings.ts';
import { childInNeed, childWith, isLong } from './case-parts.ts';
import type { StuckCase } from './case-parts.ts';

/** Criterion (a): the year, the break, the chain. */
export const childInNeedCases: readonly StuckCase[] = [
  {
    name: 'a child without plans is not stuck',
    child: childWith({}),
    asAt: '2026-11-21',
    expected: [],
  },
  {
    name: 'a plan of exactly one year is not yet over it',
    child: childWith({ childInNeedPlans: [childInNeed('p1', '2025-03-03')] }),
    asAt: '2026-03-03',
    expected: [],
  },
  {
    name: 'a plan of one year and a day is over it',
    child: childWith({ childInNeedPlans: [childInNeed('p1', '2025-03-03')] }),
    asAt: '2026-03-04',
    expected: [isLong('2025-03-03', 'p1')],
  },
  {
    name: 'a plan from 29 February is not over a year on 28 February',
    child: childWith({ childInNeedPlans: [childInNeed('p1', '2024-02-29')] }),
    asAt: '2025-02-28',
    expected: [],
  },
  {
    name: 'a plan from 29 February is over a year on 1 March',
    child: childWith({ childInNeedPlans: [childInNeed('p1', '2024-02-29')] }),
    asAt: '2025-03-01',
    expected: [isLong('2024-02-29', 'p1')],
  },
  {
    name: 'a plan from 28 February is not over a year on 28 February of a leap year',
    child: childWith({ childInNeedPlans: [childInNeed('p1', '2023-02-28')] }),
    asAt: '2024-02-28',
    expected: [],
  },
  {
    name: 'a plan from 28 February is over a year on 29 February',
    child: childWith({ childInNeedPlans: [childInNeed('p1', '2023-02-28')] }),
    asAt: '2024-02-29',
    expected: [isLong('2023-02-28', 'p1')],
  },
  {
    name: 'a break of 28 days continues',
    child: childWith({
      childInNeedPlans: [childInNeed('p1', '2025-01-06', '2025-06-02'), childInNeed('p2', '2025-06-30')],
    }),
    asAt: '2026-02-01',
    expected: [isLong('2025-01-06', 'p2', { plans: 2 })],
  },
  {
    name: 'a break of 29 days breaks',
    child: childWith({
      childInNeedPlans: [childInNeed('p1', '2025-01-06', '2025-06-02'), childInNeed('p2', '2025-07-01')],
    }),
    asAt: '2026-02-01',
    expected: [],
  },
  {
    name: 'after a break of 29 days the year counts from the later plan',
    child: childWith({
      childInNeedPlans: [childInNeed('p1', '2025-01-06', '2025-06-02'), childInNeed('p2', '2025-07-01')],
    }),
    asAt: '2026-07-02',
    expected: [isLong('2025-07-01', 'p2')],
  },
  {
    name: 'a chain of three goes back to the first',
    child: childWith({
      childInNeedPlans: [
        childInNeed('p3', '2026-01-12'),
        childInNeed('p1', '2025-01-06', '2025-06-02'),
        childInNeed('p2', '2025-06-20', '2025-12-20'),
      ],
    }),
    asAt: '2026-02-01',
    expected: [isLong('2025-01-06', 'p3', { plans: 3 })],
  },
  {
    name: 'a chain stops at the break before the second of three',
    child: childWith({
      childInNeedPlans: [
        childInNeed('p1', '2024-01-06', '2024-06-02'),
        childInNeed('p2', '2025-01-06', '2025-12-20'),
        childInNeed('p3', '2026-01-12'),
      ],
    }),
    asAt: '2026-02-01',
    expected: [isLong('2025-01-06', 'p3', { plans: 2 })],
  },
  {
    name: 'a plan that ends on the day another starts continues',
    child: childWith({
      childInNeedPlans: [childInNeed('p1', '2025-01-06', '2025-09-01'), childInNeed('p2', '2025-09-01')],
    }),
    asAt: '2026-01-07',
    expected: [isLong('2025-01-06', 'p2', { plans: 2 })],
  },
  {
    name: 'overlapping plans continue, and the one that started last is the plan to look at',
    child: childWith({
      childInNeedPlans: [childInNeed('p1', '2025-01-06'), childInNeed('p2', '2025-09-01')],
    }),
    asAt: '2026-01-07',
    expected: [isLong('2025-01-06', 'p2', { plans: 2 })],
  },
  {
    name: 'a long plan bridges what a short one inside it would break',
    child: childWith({
      childInNeedPlans: [
        childInNeed('p1', '2025-01-06', '2025-12-01'),
        childInNeed('p2', '2025-02-03', '2025-03-03'),
        childInNeed('p3', '2025-12-15'),
      ],
    }),
    asAt: '2026-02-01',
    expected: [isLong('2025-01-06', 'p3', { plans: 3 })],
  },
  {
    name: 'of two plans that started on the same day the lower id is the plan to look at',
    child: childWith({
      childInNeedPlans: [childInNeed('p2', '2025-01-06'), childInNeed('p1', '2025-01-06')],
    }),
    asAt: '2026-02-01',
    expected: [isLong('2025-01-06', 'p1', { plans: 2 })],
  },
  {
    name: 'the open plan is the one to look at though a later one has ended',
    child: childWith({
      childInNeedPlans: [childInNeed('p1', '2025-01-06'), childInNeed('p2', '2025-03-03', '2025-06-02')],
    }),
    asAt: '2026-02-01',
    expected: [isLong('2025-01-06', 'p1', { plans: 2 })],
  },
  {
    name: 'a plan that ends on the day looked at is no longer open',
    child: childWith({ childInNeedPlans: [childInNeed('p1', '2025-01-06', '2026-02-01')] }),
    asAt: '2026-02-01',
    expected: [],
  },
  {
    name: 'a plan that ends on the day after is open, its end not yet known',
    child: childWith({ childInNeedPlans: [childInNeed('p1', '2025-01-06', '2026-02-02')] }),
    asAt: '2026-02-01',
    expected: [isLong('2025-01-06', 'p1')],
  },
  {
    name: 'a plan ended and a plan that starts tomorrow: nothing is open',
    child: childWith({
      childInNeedPlans: [childInNeed('p1', '2025-01-06', '2026-01-30'), childInNeed('p2', '2026-02-02')],
    }),
    asAt: '2026-02-01',
    expected: [],
  },
  {
    name: 'a plan that has not started yet is not counted in the chain',
    child: childWith({
      childInNeedPlans: [childInNeed('p1', '2025-01-06'), childInNeed('p2', '2026-02-02')],
    }),
    asAt: '2026-02-01',
    expected: [isLong('2025-01-06', 'p1')],
  },
  {
    name: 'a plan that ends before it starts bridges nothing',
    child: childWith({
      childInNeedPlans: [
        childInNeed('p1', '2025-01-06', '2025-06-02'),
        childInNeed('p2', '2025-06-20', '2025-06-18'),
        childInNeed('p3', '2025-07-10'),
      ],
    }),
    asAt: '2026-02-01',
    expected: [],
  },
  {
    name: 'a plan of a single day is a link of the chain',
    child: childWith({
      childInNeedPlans: [
        childInNeed('p1', '2025-01-06', '2025-06-02'),
        childInNeed('p2', '2025-06-30', '2025-06-30'),
        childInNeed('p3', '2025-07-28'),
      ],
    }),
    asAt: '2026-02-01',
    expected: [isLong('2025-01-06', 'p3', { plans: 3 })],
  },
  {
    name: 'another partnership counts from nine months and lets no day lie between',
    child: childWith({
      childInNeedPlans: [childInNeed('p1', '2025-01-06', '2025-06-02'), childInNeed('p2', '2025-06-03')],
    }),
    asAt: '2026-03-04',
    settings: { ...defaultStuckSettings, breakDays: 0, cinMonths: 9 },
    expected: [isLong('2025-06-03', 'p2', { breakDays: 0 })],
  },
];
