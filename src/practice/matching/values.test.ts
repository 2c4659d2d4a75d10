import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeDates } from './comparisons/judge-dates.ts';
import { judgeGivenNames, judgeNames } from './comparisons/judge-names.ts';
import { judgeEmails, judgeIdentifiers, judgePostcodes, judgeTexts } from './comparisons/judge-texts.ts';
import { countEdits } from './likeness/edits.ts';
import { jaroWinkler } from './likeness/jaro-winkler.ts';
import { soundOf } from './likeness/sound.ts';
import { isNhsNumber, isPupilNumber } from './values/check-digits.ts';
import { takeAddressApart } from './values/normalise-address.ts';
import { normaliseText } from './values/normalise.ts';
import { findDateOrder, readDate } from './values/read-date.ts';

const names = ['same', 'form', 'slip', 'part', 'alike', 'elsewhere', 'different'];
const dates = ['same', 'swapped', 'slip', 'first-of-january', 'two-parts', 'year', 'different'];

describe('how alike', () => {
  it.each([
    ['martha', 'marhta', 0.961],
    ['dixon', 'dicksonx', 0.813],
    ['dwayne', 'duane', 0.84],
  ])("%s and %s: Winkler's own examples", (one, other, expected) => {
    expect(jaroWinkler(one, other)).toBeCloseTo(expected, 3);
  });

  it.each([
    ['oliver', 'olvier', 1],
    ['oliver', 'oliv', 2],
    ['ca', 'abc', 3],
    ['a', '', 1],
  ])('%s and %s are %i slips apart', (one, other, edits) => {
    expect(countEdits(one, other, 5)).toBe(edits);
  });

  it.each([
    ['smith', 'smyth', 'slip'],
    ['quarworth jones', 'jones', 'part'],
    ['de la tour', 'delatour', 'form'],
    ['s', 'smith', 'part'],
    ['catherine', 'kathryn', 'alike'],
    ['hartford', 'oakwell', 'different'],
    ['phillips', 'filips', 'alike'],
  ])('family names %s and %s: %s', (one, other, level) => {
    expect(names[judgeNames(one, other)]).toBe(level);
  });

  it.each([
    ['catherine', 'kate'],
    ['mohammed', 'muhammad'],
    ['sion', 'john'],
    ['william', 'bill'],
  ])('given names %s and %s are forms of one', (one, other) => {
    expect(names[judgeGivenNames(one, other)]).toBe('form');
  });

  it.each([
    ['20140309', '20140903', 'swapped'],
    ['20140309', '20140319', 'slip'],
    ['20140309', '20140101', 'first-of-january'],
    ['20140309', '20141109', 'two-parts'],
    ['20140309', '20151127', 'year'],
    ['20140309', '19981127', 'different'],
  ])('born %s and %s: %s', (one, other, level) => {
    expect(dates[judgeDates(one, other)]).toBe(level);
  });

  it('is the same in both directions', () => {
    const word = fc
      .string({ unit: fc.constantFrom('a', 'b', 'e', ' ', 'h', 'l'), minLength: 1, maxLength: 9 })
      .map(normaliseText);
    const judges = [
      judgeNames,
      judgeGivenNames,
      judgeTexts,
      judgeEmails,
      judgePostcodes,
      judgeIdentifiers(isNhsNumber),
    ];
    fc.assert(
      fc.property(word, word, (one, other) => {
        for (const judge of judges) expect(judge(one, other)).toBe(judge(other, one));
        expect(countEdits(one, other, 9)).toBe(countEdits(other, one, 9));
        expect(jaroWinkler(one, other)).toBeCloseTo(jaroWinkler(other, one), 9);
      }),
    );
  });

  it('keeps one sound for names that sound alike', () => {
    expect(soundOf('phillips')).toBe(soundOf('filips'));
    expect(soundOf('kathryn')).toBe(soundOf('catherine'));
    expect(soundOf('李')).toBe('李');
  });
});

describe('how values are read', () => {
  it.each([
    ['2014-03-09', '20140309'],
    ['20140309', '20140309'],
    ['09/03/2014', '20140309'],
    ['9 March 2014', '20140309'],
    ['March 9, 2014', '20140309'],
    ['9 Mawrth 2014', '20140309'],
    ['2014-03-09T00:00:00', '20140309'],
    ['09.03.14', '20140309'],
    ['2014', '20140000'],
    ['19991399', '19991399'],
    ['yesterday', ''],
    ['', ''],
  ])('the date %j is %j', (text, expected) => {
    expect(readDate(text, 'day-first')).toBe(expected);
  });

  it('finds out which of two numbers is the day', () => {
    expect(findDateOrder(['01/02/2014', '03/25/2014'])).toBe('month-first');
    expect(findDateOrder(['01/02/2014', '25/03/2014'])).toBe('day-first');
    expect(readDate('03/09/2014', 'month-first')).toBe('20140309');
  });

  it.each([
    ["O'Brien-ap-Siôn", 'obrien ap sion'],
    ['  ŁUKASZ ', 'lukasz'],
    ['Not known', ''],
    ['李', '李'],
  ])('the text %j is %j', (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it('an address in one cell is taken apart', () => {
    const parts = { postcode: 'CF101AB', houseNumber: '12', street: 'oakfield road', place: 'kelby' };
    expect(takeAddressApart('12 Oakfield Rd\nKelby\nCF10 1AB')).toEqual(parts);
    expect(takeAddressApart('No fixed address').street).toBe('');
  });

  it('check digits hold or do not', () => {
    expect(['9434765919', '9434765918', '943476591'].map(isNhsNumber)).toEqual([true, false, false]);
    expect(['A123', ''].some(isPupilNumber)).toBe(false);
  });
});
