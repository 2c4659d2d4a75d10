import { expect, test } from 'vitest';
import { findFault } from './columns.ts';
import type { ListField } from './match.ts';
import { saidOnLine } from './said-on-line.ts';

const of = (...fields: (ListField | null)[]) =>
  fields.map((field, at) => ({ heading: `column ${at}`, field }));

test.each([
  [of('number', 'fullName', 'birthDate'), undefined],
  [of('familyName', 'postcode'), undefined],
  [of('givenName', 'birthDate'), { code: 'name', column: 0, field: 'familyName' }],
  [of('fullName', 'address'), { code: 'more', column: 0, field: 'birthDate' }],
  [of('fullName', 'birthDate', 'birthDate'), { code: 'twice', column: 2, field: 'birthDate' }],
  [of(null), { code: 'name', column: 0, field: 'familyName' }],
])('a list needs a name and something to tell two of one name apart (%#)', (columns, fault) => {
  expect(findFault(columns)).toEqual(fault);
});

test.each([
  ['Prys, Ffion Mair', { givenName: 'Ffion Mair', familyName: 'Prys' }],
  ['Ffion Mair Prys', { givenName: 'Ffion Mair', familyName: 'Prys' }],
  ['Prys', { familyName: 'Prys' }],
])('a whole name is taken apart: %s', (fullName, expected) => {
  expect(saidOnLine(of('fullName'), [fullName], 'day-first')).toEqual(expected);
});

test.each([
  ['04/03/2015', '2015-03-04'],
  ['2015-03-04', '2015-03-04'],
  ['4 Maw 2015', '2015-03-04'],
  ['31/02/2015', undefined],
  ['soon', undefined],
  ['2015', undefined],
])('a birth date is read as it is written, or not at all: %s', (birthDate, expected) => {
  expect(saidOnLine(of('birthDate'), [birthDate], 'day-first').birthDate).toBe(expected);
});

test('what is not about a child, empty or endless is left out or cut', () => {
  expect(saidOnLine(of(null, 'address', 'postcode'), ['secret', ' ', 'x'.repeat(900)], 'day-first')).toEqual({
    postcode: 'x'.repeat(200),
  });
});
