import { expect, test } from 'vitest';
import { figureOn } from './figures.ts';

const own = [
  { key: 'administration.review-time', amount: 14, effectiveFrom: '2026-06-01' },
  { key: 'administration.review-time', amount: 10, effectiveFrom: '2026-12-01' },
  { key: 'administration.invitation-days', amount: 3, effectiveFrom: '2026-01-01' },
];

test.each([
  ['reviewDays', '2026-05-31', 28],
  ['reviewDays', '2026-06-01', 14],
  ['reviewDays', '2026-11-30', 14],
  ['reviewDays', '2026-12-01', 10],
  ['invitationDays', '2026-11-21', 3],
  ['reviewEveryMonths', '2026-11-21', 3],
] as const)('%s on %s is %i', (figure, day, amount) => {
  expect(figureOn(figure, day, own)).toBe(amount);
  expect(figureOn(figure, day, own.toReversed())).toBe(amount);
});
