import { boys, families, girls, places, streets } from './names.ts';
import { pupilNumber, nhsNumber } from './numbers.ts';
import { SeededChance } from './seeded-chance.ts';
import { misdate, mistype, shorten } from './slips.ts';

/** A child as it is; what lists say of it comes from this. */
interface Child {
  number: number;
  forms: readonly string[];
  family: string;
  changedFamily: string | undefined;
  born: string;
  sex: string;
  nhs: string;
  upn: string;
  isUnborn: boolean;
  homes: readonly Home[];
  sibling: Child | undefined;
}

interface Home {
  house: string;
  street: string;
  place: string;
  postcode: string;
}

/** One line of a made-up agency's list. `child` is the truth: the same for every line of one child. */
export type MadeUpRow = Record<
  | 'row_id'
  | 'child'
  | 'given_name'
  | 'family_name'
  | 'known_as'
  | 'date_of_birth'
  | 'sex'
  | 'nhs_number'
  | 'upn'
  | 'house_number'
  | 'street'
  | 'place'
  | 'postcode',
  string
>;

/**
 * Lines of agencies' lists about made-up children of the United Kingdom, about `count` of them, the same for one seed: brothers and sisters at one
 * address, twins, changed family names, names known as, transliterated and Welsh forms, the unborn, no fixed address, missing numbers, numbers
 * mistyped or of the wrong child of a family, days and months exchanged, removals. Nobody in it is real.
 */
export function makeUpChildren(seed: number, count: number): MadeUpRow[] {
  const chance = new SeededChance(seed);
  const rows: MadeUpRow[] = [];
  let number = 0;
  while (rows.length < count) {
    const children = makeFamily(chance, number);
    number += children.length;
    for (const child of children) {
      const lines = chance.pick([1, 1, 1, 2, 2, 3, 4]);
      for (let line = 0; line < lines; line += 1) rows.push(writeLine(child, chance, rows.length));
    }
  }
  return mix(rows.slice(0, count), chance);
}

function makeFamily(chance: SeededChance, from: number): Child[] {
  const family = chance.pickUsual(families);
  const homes = [makeHome(chance), makeHome(chance)];
  const children: Child[] = [];
  for (let left = chance.pick([1, 1, 2, 2, 3, 4]); left > 0; left -= 1) {
    const before = children.at(-1);
    const isTwin = before !== undefined && chance.is(0.06);
    const sex = chance.pick(['F', 'M']);
    const forms = chance.pickUsual(sex === 'F' ? girls : boys).split('|');
    if (children.some((child) => child.forms[0] === forms[0])) continue;
    children.push({
      number: from + children.length,
      forms,
      family: chance.is(0.12) ? chance.pickUsual(families) : family,
      changedFamily: chance.is(0.07) ? chance.pickUsual(families) : undefined,
      born: isTwin ? before.born : makeDay(chance),
      sex,
      nhs: nhsNumber(chance),
      upn: pupilNumber(chance),
      isUnborn: chance.is(0.02),
      homes,
      sibling: before,
    });
  }
  return children;
}

function makeHome(chance: SeededChance): Home {
  const place = chance.pickUsual(places);
  const letters = () => chance.pick(LETTERS);
  return {
    house: String(chance.between(1, 180)),
    street: chance.pick(streets),
    place,
    postcode: `${place.slice(0, 2).toUpperCase()}${places.indexOf(place) + 1} ${chance.between(1, 9)}${letters()}${letters()}`,
  };
}

const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ'.split('');

const two = (value: number): string => String(value).padStart(2, '0');
const makeDay = (chance: SeededChance): string =>
  `${chance.between(2008, 2026)}-${two(chance.between(1, 12))}-${two(chance.between(1, 28))}`;

function writeLine(child: Child, chance: SeededChance, at: number): MadeUpRow {
  const isUnborn = child.isUnborn && chance.is(0.5);
  return {
    row_id: `line-${at + 1}`,
    child: `child-${child.number}`,
    ...writeNames(child, isUnborn, chance),
    ...writeBirth(child, isUnborn, chance),
    ...writeNumbers(child, isUnborn, chance),
    ...writeHome(child.homes[chance.is(0.18) ? 1 : 0], chance),
  };
}

function writeNames(
  child: Child,
  isUnborn: boolean,
  chance: SeededChance,
): Written<'given_name' | 'family_name' | 'known_as'> {
  const [first = '', ...forms] = child.forms;
  const given = isUnborn ? 'Baby' : chance.is(0.15) ? chance.pick(child.forms) : first;
  const family = child.changedFamily !== undefined && chance.is(0.5) ? child.changedFamily : child.family;
  const names = [slip(given, 0.05, chance), slip(family, 0.05, chance)];
  if (chance.is(0.015)) names.reverse();
  const [givenName = '', familyName = ''] = names;
  return {
    given_name: givenName,
    family_name: familyName,
    known_as: isUnborn ? '' : some(forms.at(-1), 0.7, chance),
  };
}

function writeBirth(child: Child, isUnborn: boolean, chance: SeededChance): Written<'date_of_birth' | 'sex'> {
  const day = chance.is(isUnborn ? 0.9 : 0.05) ? misdate(child.born, chance) : child.born;
  return {
    date_of_birth: some(day, isUnborn ? 0.5 : 0.02, chance),
    sex: isUnborn ? '' : some(child.sex, 0.05, chance),
  };
}

function writeNumbers(child: Child, isUnborn: boolean, chance: SeededChance): Written<'nhs_number' | 'upn'> {
  if (isUnborn) return { nhs_number: '', upn: '' };
  const of = (kind: 'nhs' | 'upn') => {
    const whose = child.sibling !== undefined && chance.is(0.004) ? child.sibling : child;
    return slip(whose[kind], 0.02, chance);
  };
  return { nhs_number: some(of('nhs'), 0.4, chance), upn: some(of('upn'), 0.5, chance) };
}

function writeHome(
  home: Home | undefined,
  chance: SeededChance,
): Written<'house_number' | 'street' | 'place' | 'postcode'> {
  if (home === undefined || chance.is(0.03))
    return { house_number: '', street: 'No fixed address', place: '', postcode: '' };
  const street = chance.is(0.3) ? shorten(home.street) : home.street;
  return {
    house_number: some(home.house, 0.06, chance),
    street: slip(street, 0.03, chance),
    place: some(home.place, 0.1, chance),
    postcode: some(slip(home.postcode, 0.03, chance), 0.08, chance),
  };
}

type Written<Column extends keyof MadeUpRow> = Pick<MadeUpRow, Column>;

/** The text, or nothing as often as it is missing. */
const some = (text: string | undefined, missing: number, chance: SeededChance): string =>
  text === undefined || chance.is(missing) ? '' : text;

const slip = (text: string, probability: number, chance: SeededChance): string =>
  chance.is(probability) ? mistype(text, chance) : text;

function mix<T>(values: readonly T[], chance: SeededChance): T[] {
  return values
    .map((value) => [chance.next(), value] as const)
    .sort(([one], [other]) => one - other)
    .map(([, value]) => value);
}
