import { expect, test } from 'vitest';
import type { FactKind, Said } from '../facts/fact.ts';
import { tidySaid, wrongDays, wrongIn } from './detail.rules.ts';

const today = '2026-11-28';
const born = (given: Said): Said => ({
  birthDate: '',
  expectedBirthDate: '',
  deathDate: '',
  sex: 'F',
  ...given,
});

test.each<[FactKind, Said, string[]]>([
  ['name', { kind: 'legal', givenName: 'Siân', familyName: '' }, []],
  ['name', { kind: '', givenName: '', familyName: '' }, ['nameKind', 'name']],
  ['name', { kind: 'legal', givenName: '???', familyName: '' }, ['nameLetters']],
  ['name', { kind: 'transliterated', givenName: 'مُحَمَّد', familyName: '李' }, []],
  ['identifier', { kind: 'nhs', value: '9434765919' }, []],
  ['identifier', { kind: 'nhs', value: '9434765918' }, ['nhs']],
  ['identifier', { kind: 'nhs', value: '9434765918', asGiven: 'yes' }, []],
  ['identifier', { kind: 'nhs', value: '12345' }, ['nhs']],
  ['identifier', { kind: 'upn', value: 'A000000000000' }, []],
  ['identifier', { kind: 'upn-former', value: 'B000000000000' }, ['upn']],
  ['identifier', { kind: 'local', value: 'X1', agency: '' }, ['agency']],
  ['identifier', { kind: 'local', value: '', agency: 'School nursing' }, ['value']],
  ['address', { kind: 'home', address: '', postcode: '' }, ['address']],
  ['address', { kind: 'home', address: '', postcode: '', noFixed: 'yes' }, []],
  ['address', { kind: 'home', address: '', postcode: 'ZZ1 1AA', noFixed: 'yes' }, ['noFixed']],
  ['address', { kind: 'home', address: '4 Quarry Steps', postcode: 'ZZ1' }, ['postcode']],
  ['birth', born({ birthDate: '2026-11-28' }), []],
  ['birth', born({}), ['birth']],
  ['birth', born({ birthDate: '2026-11-29' }), ['birthFuture']],
  ['birth', born({ birthDate: '1999-11-28' }), ['birthOld']],
  ['birth', born({ birthDate: '2026-01-01', expectedBirthDate: '2026-12-01' }), ['bothBirths']],
  ['birth', born({ expectedBirthDate: '2027-09-18' }), []],
  ['birth', born({ expectedBirthDate: '2027-09-19' }), ['expectedFar']],
  ['birth', born({ expectedBirthDate: '2026-10-29' }), []],
  ['birth', born({ expectedBirthDate: '2026-10-28' }), ['expectedPast']],
  ['birth', born({ birthDate: '2020-01-01', deathDate: '2019-12-31' }), ['death']],
  ['disability', { codes: ['LD', 'AUT'] }, []],
  ['disability', { codes: [] }, ['disability']],
  ['disability', { codes: ['NONE', 'LD'] }, ['disabilityNone']],
  ['education', { setting: 'school', place: '' }, ['place']],
  ['education', { setting: 'home', place: '' }, []],
  ['flag', { code: 'missing', reviewOn: '2026-11-28' }, ['reviewOnPast']],
  ['flag', { code: 'missing', reviewOn: '' }, ['reviewOn']],
  ['flag', { code: 'other', note: '', reviewOn: '2026-12-01' }, ['flagNote']],
])('%s %j: %j', (kind, said, wrong) => {
  expect(wrongIn(kind, said, today).map(({ what }) => what)).toEqual(wrong);
});

test.each<[FactKind, Said, Said]>([
  ['identifier', { kind: 'nhs', value: '943 476-5919' }, { kind: 'nhs', value: '9434765919' }],
  ['identifier', { kind: 'nhs', value: '943x' }, { kind: 'nhs', value: '943x' }],
  ['identifier', { kind: 'upn', value: 'a00000 0000000' }, { kind: 'upn', value: 'A000000000000' }],
  ['identifier', { kind: 'local', value: 'ab 1' }, { kind: 'local', value: 'ab 1' }],
  ['address', { kind: 'home', postcode: 'sa13sn' }, { kind: 'home', postcode: 'SA1 3SN' }],
])('%s %j is kept as %j', (kind, typed, kept) => {
  expect(tidySaid(kind, typed)).toEqual(kept);
});

test('days are neither after today nor the wrong way round', () => {
  expect(wrongDays(null, null, today)).toEqual([]);
  expect(wrongDays('2026-11-28', '2026-11-28', today)).toEqual([]);
  expect(wrongDays('2026-11-29', null, today).map(({ what }) => what)).toEqual(['fromFuture']);
  expect(wrongDays('2026-11-20', '2026-11-19', today).map(({ what }) => what)).toEqual(['untilBefore']);
});
