import type { SeededChance } from './seeded-chance.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** The text with one slip of the fingers: a letter more, less, another, or two exchanged. */
export function mistype(text: string, chance: SeededChance): string {
  if (text.length < 3) return text;
  const at = chance.between(1, text.length - 2);
  const letter = /\d/.test(text[at] ?? '') ? String(chance.between(0, 9)) : chance.pick(LETTERS);
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  return chance.pick([
    before + letter + after,
    before + after,
    before + letter + text.slice(at),
    before + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
  ]);
}

/** An address as another list may write it: Rd for Road. */
export const shorten = (street: string): string =>
  street
    .replace(/Road$/, 'Rd')
    .replace(/Street$/, 'St')
    .replace(/Avenue$/, 'Ave')
    .replace(/Gardens$/, 'Gdns');

/** A day in another way that lists have it wrong: day and month exchanged, a digit, the first of January, a year beside. */
export function misdate(day: string, chance: SeededChance): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return chance.pick([
    Number(date) <= 12
      ? `${year}-${date}-${month}`
      : `${year}-${month}-${String(chance.between(1, 28)).padStart(2, '0')}`,
    `${Number(year) + chance.pick([-1, 1])}-${month}-${date}`,
    `${year}-${String(chance.between(1, 12)).padStart(2, '0')}-${date}`,
    `${year}-01-01`,
  ]);
}
