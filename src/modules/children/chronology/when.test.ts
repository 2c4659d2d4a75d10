import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildWords, wordsCatalogue } from '#platform/words/index.ts';
import { cy } from '../words.cy.ts';
import { en } from '../words.en.ts';
import { readWhen, typedWhen } from './read-when.ts';
import { precisions, sayWhen, type When } from './when.ts';

const wordsIn = buildWords([{ en, cy }, wordsCatalogue]);
const words = wordsIn('en');
const TODAY = '2026-11-21';

/** 'D/M/Y' as three boxes; each may be empty. */
const boxes = (name: string, typed: string) => {
  const [day = '', month = '', year = ''] = typed.split('/');
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
};
const read = (start: string, end = '//', isAbout = '') =>
  readWhen({ ...boxes('happenedOn', start), ...boxes('until', end), isAbout }, words, TODAY);

test.each([
  ['3/3/2024', '//', '', '3 March 2024', '3 Mawrth 2024'],
  ['/3/2024', '//', '', 'March 2024', 'Mawrth 2024'],
  ['//2024', '//', 'yes', 'about 2024', 'tua 2024'],
  ['//2019', '/6/2021', '', '2019 to June 2021', '2019 hyd at Mehefin 2021'],
  ['/11/2026', '//2026', '', 'November 2026 to 2026', 'Tachwedd 2026 hyd at 2026'],
])('%s until %s (%s) reads as %s', (start, end, about, english, welsh) => {
  const found = read(start, end, about);
  if (!found.ok) throw new Error(JSON.stringify(found.errors));
  expect(sayWhen(words, found.when)).toBe(english);
  expect(sayWhen(wordsIn('cy'), found.when)).toBe(welsh);
});

test('a month or a year is kept as its first day, and as an end by its last', () => {
  const found = read('/2/2024', '/2/2024');
  expect(found).toMatchObject({
    when: { happenedOn: '2024-02-01', until: '2024-02-29', precision: 'month' },
  });
});

test.each([
  ['//', '//', 'happenedOn', 'Enter the day it happened'],
  ['31/2/2024', '//', 'happenedOn', 'real date'],
  ['3//2024', '//', 'happenedOn', 'real date'],
  ['/13/2024', '//', 'happenedOn', 'real date'],
  ['//24', '//', 'happenedOn', 'real date'],
  ['//1899', '//', 'happenedOn', 'real date'],
  ['//0000', '//', 'happenedOn', 'real date'],
  ['/12/2026', '//', 'happenedOn', 'today or earlier'],
  ['//2027', '//', 'happenedOn', 'today or earlier'],
  ['//2024', '//2023', 'until', 'on or after'],
  ['//2024', '/12/2026', 'until', 'today or earlier'],
  ['//2024', '1//', 'until', 'real date'],
])('%s until %s is refused at %s', (start, end, field, message) => {
  const found = read(start, end);
  if (found.ok) throw new Error(sayWhen(words, found.when));
  expect(found.errors.map((error) => error.field)).toEqual([field]);
  expect(found.errors[0]?.message).toContain(message);
});

test('what was read is typed again as it was', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2026-11-21'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.constantFrom(...precisions), fc.boolean(), (happenedOn, precision, isAbout) => {
      const when: When = { happenedOn, precision, until: null, untilPrecision: 'day', isAbout };
      const again = readWhen(typedWhen(when), words, TODAY);
      if (!again.ok) throw new Error(JSON.stringify(again.errors));
      expect(typedWhen(again.when)).toEqual(typedWhen(when));
      expect(again.when.happenedOn <= happenedOn).toBe(true);
    }),
  );
});
