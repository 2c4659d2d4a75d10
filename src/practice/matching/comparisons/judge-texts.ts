import { countEdits } from '../likeness/edits.ts';
import { jaroWinkler } from '../likeness/jaro-winkler.ts';
import { countUnshared, lettersOf } from '../likeness/letters.ts';
import type { Judge } from './pool.ts';

/** Streets, places, occupations and other texts, by the levels of texts. */
export const judgeTexts: Judge = (one, other) => {
  const [SLIP, PART, ALIKE, DIFFERENT] = [1, 2, 3, 5] as const;
  const short = Math.min(one.length, other.length);
  if (one.replaceAll(' ', '') === other.replaceAll(' ', '')) return SLIP;
  const hasFewLetters = countUnshared(lettersOf(one), lettersOf(other)) <= 6;
  if (hasFewLetters && short >= 3 && countEdits(one, other, 2) <= (short >= 8 ? 2 : 1)) return SLIP;
  if (sharesHalfTheWords(one, other)) return PART;
  return hasFewLetters && jaroWinkler(one, other) >= 0.85 ? ALIKE : DIFFERENT;
};

function sharesHalfTheWords(one: string, other: string): boolean {
  const words = one.split(' ');
  const others = other.split(' ');
  if (words.length === 1 && others.length === 1) return false;
  const shared = words.filter((word) => word.length >= 3 && others.includes(word)).length;
  return shared > 0 && shared * 2 >= Math.min(words.length, others.length);
}

const [ONE_SLIP, AREA, NO_NUMBER, BOTH_CHECKED] = [1, 2, 3, 4] as const;

/** Numbers of people, by the levels of numbers. `isChecked` says whether a number's check digit holds, where the list has such numbers. */
export function judgeIdentifiers(isChecked: (text: string) => boolean): Judge {
  return (one, other) => {
    const edits = countEdits(one, other, 2);
    const areChecked = isChecked(one) && isChecked(other);
    if (edits === 1 && !areChecked) return ONE_SLIP;
    if (edits === 2 && !areChecked && Math.min(one.length, other.length) >= 7) return AREA;
    return areChecked ? BOTH_CHECKED : NO_NUMBER;
  };
}

/** Telephone numbers and house numbers, by the levels of numbers. */
export const judgeNumbers: Judge = (one, other) => {
  const digits = (text: string) => text.replace(/\D/g, '');
  if (one.length > 2 && countEdits(one, other, 1) === 1) return ONE_SLIP;
  if (digits(one) !== '' && digits(one) === digits(other)) return ONE_SLIP;
  return one.length <= 2 && countEdits(one, other, 1) === 1 ? AREA : NO_NUMBER;
};

/** Postcodes: the area is the part before the last three signs of a British one, else the first three. */
export const judgePostcodes: Judge = (one, other) => {
  if (countEdits(one, other, 1) === 1) return ONE_SLIP;
  const area = (text: string) =>
    /^[A-Z]{1,2}\d/.test(text) && text.length >= 5 ? text.slice(0, -3) : text.slice(0, 3);
  return area(one) === area(other) ? AREA : NO_NUMBER;
};

/** E-mail addresses, by their levels. */
export const judgeEmails: Judge = (one, other) => {
  const [SLIP, ALIKE, DIFFERENT] = [1, 2, 3] as const;
  const [here = '', there = ''] = [one.split('@')[0], other.split('@')[0]];
  if (here === there && here.length >= 3) return SLIP;
  if (countEdits(one, other, 2) <= 2) return SLIP;
  const most = Math.min(here.length, there.length) >= 10 ? 3 : 2;
  return countEdits(here, there, most) <= most ? ALIKE : DIFFERENT;
};

/** Sex and the like: what is not the same is different. */
export const judgeCategories: Judge = () => 1;
