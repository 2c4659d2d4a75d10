import type { Way, Wanted } from './find-data.ts';

export type Chance = () => number;

/** Numbers from 0 to 1 that come again with the same seed (mulberry32). */
export function seededChance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const soundsAlike: readonly (readonly [RegExp, string])[] = [
  [/ph/, 'f'],
  [/f/, 'ph'],
  [/ck/, 'k'],
  [/c(?=[aou])/, 'k'],
  [/ey$/, 'ie'],
  [/ie/, 'y'],
  [/y$/, 'ie'],
  [/ll/, 'l'],
  [/l(?=[aeiou])/, 'll'],
  [/ea/, 'ee'],
  [/ou/, 'u'],
  [/a(?=[^aeiou])/, 'e'],
  [/e(?=[^aeiou])/, 'i'],
  [/s$/, 'z'],
];

/** One slip: a letter wrong, left out, put in, doubled, two that changed places, or a spelling that sounds alike. */
export function slip(name: string, chance: Chance): string {
  const at = Math.floor(chance() * name.length);
  const [before, here, after] = [name.slice(0, at), name.slice(at, at + 1), name.slice(at + 1)];
  const any = letters[Math.floor(chance() * 26)] ?? 'a';
  const kind = chance();
  if (kind < 0.2) return before + any + after;
  if (kind < 0.4) return name.length > 3 ? before + after : before + any + here + after;
  if (kind < 0.55) return before + any + here + after;
  if (kind < 0.65) return before + here + here + after;
  if (kind < 0.8) return before + after.slice(0, 1) + here + after.slice(1);
  const fitting = soundsAlike.filter(([pattern]) => pattern.test(name));
  const chosen = fitting[Math.floor(chance() * fitting.length)];
  return chosen === undefined ? before + after : name.replace(...chosen);
}

const day = (date: string) => date.split('-').toReversed().join('/');
const swappedDay = (date: string) => {
  const [year, month, inMonth = ''] = date.split('-');
  return Number(inMonth) <= 12 ? `${month}/${inMonth}/${year}` : day(date);
};
/** The day or the year is one off. */
const wrongDay = (date: string, chance: Chance) => {
  const [year, month, inMonth] = date.split('-').map(Number);
  if (chance() < 0.5) return `${inMonth}/${month}/${Number(year) + 1}`;
  return `${inMonth === 1 ? 2 : Number(inMonth) - 1}/${month}/${year}`;
};

/** What somebody types who looks for this child in that way. */
export function askFor(way: Way, child: Wanted, chance: Chance): string {
  const [given, family] = [slip(child.givenName, chance), slip(child.familyName, chance)];
  switch (way) {
    case 'both names, birth date':
      return `${given} ${family} ${day(child.birthDate)}`;
    case 'names swapped, day and month swapped':
      return `${family} ${given} ${swappedDay(child.birthDate)}`;
    case 'both names, birth date one figure wrong':
      return `${given} ${family} ${wrongDay(child.birthDate, chance)}`;
    case 'both names, year of birth':
      return `${given} ${family} ${child.birthDate.slice(0, 4)}`;
    case 'short form of the name, birth date':
      return `${child.forms[Math.floor(chance() * child.forms.length)] ?? given} ${family} ${day(child.birthDate)}`;
    case 'both names, old postcode':
      return `${given} ${family} ${child.postcode}`;
    case 'family name, birth date':
      return `${family} ${day(child.birthDate)}`;
    case 'first name, birth date':
      return `${given} ${day(child.birthDate)}`;
    case 'a number without its spaces':
      return child.nhsNumber;
  }
}
