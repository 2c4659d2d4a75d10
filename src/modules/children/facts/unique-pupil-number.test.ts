import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUpn, upnCheckLetter } from './unique-pupil-number.ts';

const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const digits = fc.integer({ min: 0, max: 999_999_999_999 }).map((number) => String(number).padStart(12, '0'));
const temporary = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999_999 }), fc.constantFrom(...Array.from(letters)))
  .map(([number, letter]) => String(number).padStart(11, '0') + letter);
const body = fc.oneof(digits, temporary);

test.each([
  // Weighted sum 0, so the first letter; and 2 × 1, so the third.
  ['A000000000000', true],
  ['C100000000000', true],
  ['B000000000000', false],
  ['A00000000000', false],
  ['a000000000000', false],
  ['I000000000000', false],
  ['A00000000000I', false],
])('%s is a unique pupil number: %s', (upn, isOne) => {
  expect(isUpn(upn)).toBe(isOne);
});

test('exactly one letter fits any body, permanent or temporary', () => {
  fc.assert(
    fc.property(body, (rest) => {
      const fitting = Array.from(letters).filter((letter) => isUpn(letter + rest));
      expect(fitting).toEqual([upnCheckLetter(`A${rest}`)]);
    }),
  );
});

test('one digit wrong is always found', () => {
  fc.assert(
    fc.property(digits, fc.nat(11), fc.integer({ min: 1, max: 9 }), (rest, place, by) => {
      const upn = `${upnCheckLetter(`A${rest}`) ?? ''}${rest}`;
      const changed = String((Number(rest[place]) + by) % 10);
      expect(isUpn(upn.slice(0, place + 1) + changed + upn.slice(place + 2))).toBe(false);
    }),
  );
});
