import { expect, it } from 'vitest';
import { hashPassword, passwordIsRight } from './passwords.ts';

it('is kept by argon2id with the cost that OWASP gives', async () => {
  expect(await hashPassword('three brown geese waiting')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

it('is taken whole: a thousand characters, of which only the last differs, are two passwords', async () => {
  const long = 'x'.repeat(999);
  const kept = await hashPassword(`${long}a`);
  expect(await passwordIsRight(kept, `${long}a`)).toBe(true);
  expect(await passwordIsRight(kept, `${long}b`)).toBe(false);
  expect(await passwordIsRight(kept, long)).toBe(false);
});

it('is never right where there is none', async () => {
  expect(await passwordIsRight(null, '')).toBe(false);
  expect(await passwordIsRight(undefined, 'three brown geese waiting')).toBe(false);
});

it('takes as long for nobody as for somebody', async () => {
  const kept = await hashPassword('three brown geese waiting');
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
  const measure = async (whose: 'known' | 'unknown') => {
    const before = performance.now();
    await passwordIsRight(whose === 'known' ? kept : undefined, 'not the password');
    times[whose].push(performance.now() - before);
  };
  // Turn and turn about, so that a busy machine is busy for both.
  for (let round = 0; round < 25; round += 1)
    for (const whose of ['known', 'unknown'] as const) await measure(whose);
  const middle = (all: number[]) => all.toSorted((one, other) => one - other)[12] ?? 0;
  const [known, unknown] = [middle(times.known), middle(times.unknown)];
  expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(2);
});
