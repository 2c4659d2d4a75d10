import { expect, test } from 'vitest';
import { emergencyHours, emergencyReviewDue } from './emergency-time.ts';

const hours = (amount: number, effectiveFrom: string) => ({
  key: 'who-can-see.emergency-hours',
  amount,
  effectiveFrom,
});
const days = (amount: number, effectiveFrom: string) => ({
  key: 'who-can-see.emergency-review',
  amount,
  effectiveFrom,
});

test.each([
  ['as shipped', [], 3],
  ['its own', [hours(2, '2026-01-01')], 2],
  ['not yet its own', [hours(2, '2026-11-22')], 3],
  ['the later of two', [hours(8, '2026-11-01'), hours(2, '2026-01-01')], 8],
  ['never longer than the database allows', [hours(72, '2026-01-01')], 24],
  ['never none', [hours(0, '2026-01-01')], 1],
  ['another setting is none of its own', [days(9, '2026-01-01')], 3],
])('how long it lasts: %s', (_, settings, expected) => {
  expect(emergencyHours(settings, '2026-11-21')).toBe(expected);
});

test.each([
  ['as shipped, over a weekend', '2026-11-20', [], '2026-11-24'],
  ['over Christmas', '2026-12-24', [], '2026-12-30'],
  ['its own', '2026-11-20', [days(1, '2026-01-01')], '2026-11-23'],
])('by when it is looked at: %s', (_, day, settings, expected) => {
  expect(emergencyReviewDue(settings, day)).toBe(expected);
});
