import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEmptyQuestion, readQuestion, type Question } from './question.rules.ts';

const TODAY = '2026-11-21';
const nothing: Question = {
  words: [],
  days: [],
  years: [],
  months: [],
  postcodes: [],
  places: [],
  numbers: [],
};
const read = (text: string) => readQuestion(text, TODAY);

test.each<[string, Partial<Question>]>([
  ['Siân Prys', { words: ['Siân', 'Prys'] }],
  ['PRYS, Siân', { words: ['PRYS', 'Siân'] }],
  ['Quill-Hâf', { words: ['Quill', 'Hâf'] }],
  ['Dafydd ap Gwilym', { words: ['Dafydd', 'Gwilym'] }],
  ['Gwenllian ferch Gruffudd', { words: ['Gwenllian', 'Gruffudd'] }],
  ['Layla bint al-Hassan', { words: ['Layla', 'Hassan'] }],
  ['Le', { words: ['Le'] }],
  ["Aoife O'Brien", { words: ['Aoife', 'OBrien'] }],
  ['Aoife O Brien', { words: ['Aoife', 'OBrien'] }],
  ['Ruaridh Mc Askellan', { words: ['Ruaridh', 'McAskellan'] }],
  ['李 小龍', { words: ['李', '小龍'] }],
  ['محمد علي', { words: ['محمد', 'علي'] }],
  ['Ffion 3/5/2016', { words: ['Ffion'], days: ['2016-05-03'] }],
  ['03.05.16 Ffion', { words: ['Ffion'], days: ['2016-05-03'] }],
  ['2016-05-03', { days: ['2016-05-03'] }],
  ['5/23/2016', { days: ['2016-05-23'] }],
  ['1/2/30', { days: ['1930-02-01'] }],
  ['3 May 2016', { days: ['2016-05-03'] }],
  ['3rd of May 2016', { days: ['2016-05-03'] }],
  ['3 Mai 2016', { days: ['2016-05-03'] }],
  ['1af o Chwefror 2016', { days: ['2016-02-01'] }],
  ['baby Jones due March 2027', { words: ['Jones'], months: ['2027-03'] }],
  ['Ffion 2016', { words: ['Ffion'], years: ['2016'] }],
  ['943 476 5919', { numbers: ['943 476 5919'] }],
  ['9434765919', { numbers: ['9434765919'] }],
  ['A123456789012', { numbers: ['A123456789012'] }],
  ['MV35894', { numbers: ['MV35894'] }],
  ['LIST-1', { numbers: ['LIST-1'] }],
  ['40123', { numbers: ['40123'] }],
  ['Prys sa1 1aa', { words: ['Prys'], postcodes: ['SA11AA'] }],
  ['Prys SA11AA', { words: ['Prys'], postcodes: ['SA11AA'] }],
  ['12 Harbour Street', { places: ['12 Harbour Street'] }],
  ['Flat 3, 12 Harbour Rd, Prys', { words: ['Prys'], places: ['12 Harbour Rd'] }],
  ['7 Heol Fawr', { places: ['7 Heol Fawr'] }],
  ['31/02/2016', { years: ['2016'] }],
  ['  . - ', {}],
  ['baby', {}],
])('"%s" is read as %j', (text, meant) => {
  expect(read(text)).toEqual({ ...nothing, ...meant });
});

test('what holds nothing to find by is empty', () => {
  expect(isEmptyQuestion(read(' ?! a '))).toBe(true);
  expect(isEmptyQuestion(read('Ab'))).toBe(false);
});

test('any text is read, at most eight words, and every day is one that the calendar has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { words, days } = read(text);
      expect(words.length).toBeLessThanOrEqual(8);
      for (const day of days) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    }),
  );
});

test('a day is read back from each way of writing it', () => {
  const day = fc.date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2027-11-21T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year = '', month = '', inMonth = ''] = iso.split('-');
      for (const text of [
        iso,
        `${inMonth}/${month}/${year}`,
        `${Number(inMonth)}.${Number(month)}.${year}`,
        `Ann ${inMonth}-${month}-${year} Lee`,
      ])
        expect(read(text).days).toEqual([iso]);
    }),
  );
});
