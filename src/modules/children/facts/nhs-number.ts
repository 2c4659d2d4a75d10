/** Ten digits, with or without the usual spaces or hyphens. */
const WRITTEN = /^\d{3}[ -]?\d{3}[ -]?\d{4}$/;

/**
 * The last digit a number with these nine first ones must have: weights 10 to 2, the sum modulo 11, taken from 11 (NHS data dictionary).
 * Null where no digit fits: such a number is never given out. Throws a RangeError for anything but nine digits.
 */
export function nhsCheckDigit(nineDigits: string): number | null {
  if (!/^\d{9}$/.test(nineDigits))
    throw new RangeError('an NHS number has nine digits before its check digit');
  const sum = Array.from(nineDigits).reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  const digit = 11 - (sum % 11);
  if (digit === 10) return null;
  return digit === 11 ? 0 : digit;
}

/** Whether a number has the form of an NHS number and its check digit holds. */
export function isNhsNumber(written: string): boolean {
  if (!WRITTEN.test(written)) return false;
  const digits = written.replaceAll(/\D/g, '');
  return nhsCheckDigit(digits.slice(0, 9)) === Number(digits[9]);
}

/** '943 476 5919': as it is read aloud; anything else as it was written. */
export function spaceNhsNumber(written: string): string {
  if (!WRITTEN.test(written)) return written;
  const digits = written.replaceAll(/\D/g, '');
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
}
