import { expect, it } from 'vitest';
import { isFresh } from './fresh-factor.rules.ts';

const at = (time: string) => new Date(`2026-11-21T${time}Z`);

it.each([
  ['never shown', null, '10:00:00', false],
  ['shown now', '10:00:00', '10:00:00', true],
  ['a moment before it ends', '10:00:00', '10:09:59.999', true],
  ['when it ends', '10:00:00', '10:10:00', false],
])('%s', (_, factorAt, now, fresh) => {
  const session = { factorAt: factorAt === null ? null : at(factorAt), freshMinutes: 10 };
  expect(isFresh(session, at(now))).toBe(fresh);
});
