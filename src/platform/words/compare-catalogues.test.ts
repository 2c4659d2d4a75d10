import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareCatalogues } from './index.ts';

const compare = (en: string, cy: string, sameInBoth: string[] = []) =>
  compareCatalogues({ en: { key: en }, cy: { key: cy } }, sameInBoth);

test('missing and extra keys are named', () => {
  const catalogue = {
    en: { 'a.one': 'One thing', 'a.two': 'Two' },
    cy: { 'a.two': 'Dau', 'a.three': 'Tri' },
  };
  expect(compareCatalogues(catalogue)).toEqual([
    'a.one: missing in Welsh',
    'a.three: Welsh only, not in English',
  ]);
});

test('parameters must be the same, also inside plurals and selects', () => {
  expect(compare('Seen by {name}', 'Gwelwyd gan {enw}')).toEqual([
    'key: parameters differ, English {name}, Welsh {enw}',
  ]);
  expect(compare('{kind, select, a {By {name}} other {Seen}}', '{kind, select, other {Gwelwyd}}')).toEqual([
    'key: parameters differ, English {kind} {name}, Welsh {kind}',
  ]);
  expect(compare('Seen by {name}', "Gwelwyd gan '{name}'")).toEqual([
    'key: parameters differ, English {name}, Welsh none',
  ]);
});

test('a plural writes every form its language counts in', () => {
  const english = '{n, plural, one {# day} other {# days}}';
  expect(compare(english, '{n, plural, one {# diwrnod} two {# ddiwrnod} other {# diwrnod}}')).toEqual([
    'key: cy plural {n} lacks zero, few, many',
  ]);
  expect(
    compare(english, '{n, plural, =0 {dim} =1 {un} =2 {dau} =3 {tri} =6 {chwech} other {# diwrnod}}'),
  ).toEqual([]);
  expect(compare('{n, plural, other {# days}}', '{n, plural, other {#}}')).toHaveLength(2);
});

test('Welsh that is still English is found; single words, names and listed keys may be the same', () => {
  expect(compare('Book a slot', 'Book a slot')).toEqual(['key: Welsh is the same as English']);
  expect(compare('Book a slot', 'Book a slot', ['key'])).toEqual([]);
  expect(compare('Panel', 'Panel')).toEqual([]);
  expect(compare('{date}, {time}', '{date}, {time}')).toEqual([]);
});

test('text that cannot be read and ICU dates are named', () => {
  expect(compare('Open {', 'Agor {x}')[0]).toMatch(/^key: en cannot be read/);
  expect(compare('On {day, date, long}', 'Ar {day}')[0]).toMatch(/^key: en cannot be read .*words\.date/);
});

test('any catalogue agrees with itself once its names are allowed to be the same', () => {
  const text = fc.string().map((each) => each.replaceAll(/[{}'#|<>]/g, ''));
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), text), (en) => {
      expect(compareCatalogues({ en, cy: { ...en } }, Object.keys(en))).toEqual([]);
    }),
  );
});
