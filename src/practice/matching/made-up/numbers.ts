import { isNhsNumber, isPupilNumber } from '../values/check-digits.ts';
import type { SeededChance } from './seeded-chance.ts';

/** A number whose check digit holds, of the range 999 that is never given to a patient. */
export function nhsNumber(chance: SeededChance): string {
  for (;;) {
    const front = `999${String(chance.between(0, 999_999)).padStart(6, '0')}`;
    const whole = digits.map((digit) => front + digit).find(isNhsNumber);
    if (whole !== undefined) return whole;
  }
}

const digits = '0123456789'.split('');

/** A unique pupil number of the made-up authority 901, with its check letter. */
export function pupilNumber(chance: SeededChance): string {
  const rest = `901${String(chance.between(0, 999_999_999)).padStart(9, '0')}`;
  return letters.map((letter) => letter + rest).find(isPupilNumber) ?? '';
}

const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ'.split('');
