import type { sayOfChild } from '#modules/children/index.ts';
import { dayAfter } from '../moments.ts';

type ToTell = Parameters<typeof sayOfChild>[2] & { changes?: string };

const languages = ['Polish', 'Welsh', 'Romanian', 'Urdu', 'British Sign Language', 'Arabic', 'Portuguese'];
const schools = ['Marlowe Primary School', 'Vale Academy', 'Ysgol Pen-y-Cwm', 'Quarry Bank School'];
const streets = ['Tanyard Row', 'Lower Mill Lane', 'Gas House Court', 'Chapel Steps'];
const flags = ['allergy', 'visit', 'court', 'missing'];

/** The same one of a list for the same child in each demonstration. */
const pick = (list: readonly string[], index: number) => list[index % list.length] ?? '';

/** What a worker knows of their child; days are counted back from today. `isWhole`: something of everything. */
export function detailsOf(index: number, today: string, isWhole: boolean): ToTell[] {
  const ago = (days: number) => dayAfter(today, -days);
  const some = (every: number) => isWhole || index % every === 0;
  return [
    nhsNumber(index),
    ...(some(2) ? [language(index)] : []),
    ...(some(3) ? [school(index, ago(80))] : []),
    ...(some(4) ? [earlierHome(index, ago)] : []),
    ...(some(5) ? [flag(index, ago)] : []),
    ...(some(6) ? [youngCarer] : []),
    ...(isWhole ? [otherName] : []),
  ];
}

/** From the range that the NHS keeps for tests, which is never given to anybody: 999. */
function nhsNumber(index: number): ToTell {
  for (let number = 999_000_000 + index * 11; ; number += 1) {
    const digits = String(number);
    const sum = Array.from(digits).reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check === 10) continue;
    const said = { kind: 'nhs', value: `${digits}${check}`, agency: '', asGiven: '' };
    return { kind: 'identifier', said, because: 'The health visitor’s letter.' };
  }
}

function language(index: number): ToTell {
  const said = {
    first: pick(languages, index),
    others: 'English',
    interpreter: index % 3 === 0 ? 'family' : 'no',
  };
  return { kind: 'language', said, because: 'Asked at the first visit.' };
}

function school(index: number, from: string): ToTell {
  const said = { setting: 'school', place: pick(schools, index), year: '', sen: index % 2 === 0 ? 'K' : 'N' };
  return { kind: 'education', said, from, because: 'The school’s own list in September.' };
}

function earlierHome(index: number, ago: (days: number) => string): ToTell {
  const address = `${index + 3} ${pick(streets, index)}, Marlowe`;
  return {
    kind: 'address',
    said: { kind: 'home', address, postcode: 'ZZ1 4QX', noFixed: '' },
    ...{ from: ago(900), until: ago(260) },
    because: 'The housing officer’s record of the tenancy.',
  };
}

/** Some are to be looked at again already. */
function flag(index: number, ago: (days: number) => string): ToTell {
  const reviewOn = index % 2 === 0 ? ago(9) : ago(-75);
  const said = { code: pick(flags, index), note: '', reviewOn };
  return { kind: 'flag', said, from: ago(190), because: 'Agreed with the team manager in supervision.' };
}

const youngCarer: ToTell = {
  kind: 'young-carer',
  said: { code: 'S', whom: 'a younger brother, in the mornings' },
  because: 'The school’s attendance officer.',
};

const otherName: ToTell = {
  kind: 'name',
  said: { kind: 'transliterated', givenName: 'زارا', familyName: 'قریشی' },
  because: 'As her grandmother writes it.',
};
