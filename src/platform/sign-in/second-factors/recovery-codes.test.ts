import { expect, it } from 'vitest';
import { hashRecoveryCode, makeRecoveryCodes } from './recovery-codes.ts';

const secret = 'a secret of more than thirty-two characters';
const hash = (code: string, userId = 'somebody') => hashRecoveryCode(secret, userId, code).toString('hex');

it('are ten, all different, without letters that are taken for others', () => {
  const codes = makeRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
  expect(makeRecoveryCodes()).not.toEqual(codes);
});

it.each(['K0P1M-9XQ4T', 'k0p1m9xq4t', ' K0P1M 9XQ4T ', 'KOPIM-9XQ4T', 'kOpLm–9xq4t'])(
  '“%s” is read as it is meant',
  (typed) => {
    expect(hash(typed)).toBe(hash('K0P1M-9XQ4T'));
  },
);

it('are one person’s, and another code is another', () => {
  expect(hash('K0P1M-9XQ4T', 'another')).not.toBe(hash('K0P1M-9XQ4T'));
  expect(hash('K0P1M-9XQ4V')).not.toBe(hash('K0P1M-9XQ4T'));
});
