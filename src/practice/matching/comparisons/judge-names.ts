import { countEdits } from '../likeness/edits.ts';
import { jaroWinkler } from '../likeness/jaro-winkler.ts';
import { countUnshared, lettersOf } from '../likeness/letters.ts';
import { soundOf } from '../likeness/sound.ts';
import { areFormsOfOne } from '../values/nicknames.ts';
import type { Judge } from './pool.ts';

const [FORM, SLIP, PART, ALIKE, DIFFERENT] = [1, 2, 3, 4, 6] as const;

/** Two given names, by the levels of names. */
export const judgeGivenNames: Judge = (one, other) =>
  areFormsOfOne(one, other) ? FORM : judgeNames(one, other);

/** Two family names, by the levels of names. */
export const judgeNames: Judge = (one, other) => {
  if (withoutSpaces(one) === withoutSpaces(other)) return FORM;
  const short = Math.min(one.length, other.length);
  if (short === 1) return one.startsWith(other.slice(0, 1)) ? PART : DIFFERENT;
  if (sharePart(one, other)) return PART;
  return countUnshared(lettersOf(one), lettersOf(other)) > 6 ? DIFFERENT : judgeLetters(one, other, short);
};

function judgeLetters(one: string, other: string, short: number): number {
  if (short < 3) return DIFFERENT;
  const alike = jaroWinkler(one, other);
  const edits = countEdits(one, other, 2);
  if (edits === 1 || (alike >= 0.94 && short >= 4)) return SLIP;
  if (one.startsWith(other) || other.startsWith(one)) return PART;
  return alike >= 0.86 || isTwoSlips(edits, short) || soundSame(one, other, short) ? ALIKE : DIFFERENT;
}

const isTwoSlips = (edits: number, short: number): boolean => edits === 2 && short >= 6;

const soundSame = (one: string, other: string, short: number): boolean =>
  short >= 4 && soundOf(one) === soundOf(other);

const withoutSpaces = (name: string): string => (name.includes(' ') ? name.replaceAll(' ', '') : name);

/** Whether a name of several words has a word of at least three letters in common with the other, or a form of it. */
function sharePart(one: string, other: string): boolean {
  if (!one.includes(' ') && !other.includes(' ')) return false;
  const others = other.split(' ');
  return one
    .split(' ')
    .some((word) => word.length >= 3 && others.some((its) => its === word || areFormsOfOne(its, word)));
}
