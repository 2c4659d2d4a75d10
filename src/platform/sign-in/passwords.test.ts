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
  const measure = async (hash: string | undefined) => {
    const times: number[] = [];
    for (let round = 0; round < 15; round += 1) {
      const before = performance.now();
      await passwordIsRight(hash, 'not the password');
      times.push(performance.now() - before);
    }
    return times.toSorted((one, other) => one - other)[7] ?? 0;
  };
  const [known, unknown] = [await measure(kept), await measure(undefined)];
  expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(2);
});
