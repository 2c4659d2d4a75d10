import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNhsNumber, nhsCheckDigit, spaceNhsNumber } from './nhs-number.ts';

const nineDigits = fc.integer({ min: 0, max: 999_999_999 }).map((number) => String(number).padStart(9, '0'));
const nhsNumber = nineDigits.map((digits) => ({ digits, check: nhsCheckDigit(digits) }));

test.each([
  ['9434765919', true],
  ['943 476 5919', true],
  ['943-476-5919', true],
  ['9434765918', false],
  ['0000000000', true],
  ['943476591', false],
  ['94347659190', false],
  ['943 4765919 ', false],
  ['943476591x', false],
])('%s is an NHS number: %s', (written, isOne) => {
  expect(isNhsNumber(written)).toBe(isOne);
});

test('the whole sum with the check digit is divisible by 11', () => {
  fc.assert(
    fc.property(nhsNumber, ({ digits, check }) => {
      const sum = Array.from(digits).reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
      if (check === null) expect((sum + 10) % 11).toBe(0);
      else expect((sum + check) % 11).toBe(0);
    }),
  );
});

test('one digit wrong, or two neighbours swapped, is always found', () => {
  fc.assert(
    fc.property(nhsNumber, fc.nat(9), fc.integer({ min: 1, max: 9 }), ({ digits, check }, place, by) => {
      fc.pre(check !== null);
      const right = `${digits}${check}`;
      expect(isNhsNumber(right)).toBe(true);
      const changed = String((Number(right[place]) + by) % 10);
      expect(isNhsNumber(right.slice(0, place) + changed + right.slice(place + 1))).toBe(false);
      const [one, other] = [right.charAt(place), right.charAt(place + 1)];
      if (one !== other && other !== '')
        expect(isNhsNumber(right.slice(0, place) + other + one + right.slice(place + 2))).toBe(false);
    }),
  );
});

test('it is written as it is read aloud, and anything else as it was', () => {
  expect(spaceNhsNumber('9434765919')).toBe('943 476 5919');
  expect(spaceNhsNumber('not one')).toBe('not one');
  expect(() => nhsCheckDigit('123')).toThrow(RangeError);
});
