import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readCount, readDate, readYesNo } from './read-value.ts';
import { checkLetterOf } from './upn.ts';

describe('a date', () => {
  it.each([
    ['2026-03-31', '2026-03-31'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['1066-04-13', '1066-04-13'],
    ['2026-03-31T00:00:00', '2026-03-31'],
    ['2026-03-31 00:00:00.000', '2026-03-31'],
    ['2026-03-31T00:00', '2026-03-31'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each([
    '',
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0001-01-01',
    '31/03/2026',
    '2026/03/31',
    '2026-3-31',
    '2026-03-3',
    '20260331',
    '2026-03-31Z',
    '2026-03-31T23:00:00',
    '2026-03-31T00:00:00Z',
    '2026-03-31T00:00:00+01:00',
    '+2026-03-31',
    '２０２６-03-31',
    '2026-03-31 or so',
  ])('%j is not surely one', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('is read exactly when the calendar has it', () => {
    const number = (max: number, width: number) =>
      fc.nat(max).map((each) => String(each).padStart(width, '0'));
    fc.assert(
      fc.property(number(9999, 4), number(15, 2), number(35, 2), (year, month, day) => {
        const fields = { year: Number(year), month: Number(month), day: Number(day) };
        const exists = fields.year >= 1000 && isDay(fields);
        expect(readDate(`${year}-${month}-${day}`)).toBe(exists ? `${year}-${month}-${day}` : null);
      }),
    );
  });
});

function isDay(fields: { year: number; month: number; day: number }): boolean {
  if (fields.month < 1 || fields.month > 12 || fields.day < 1) return false;
  return Temporal.PlainYearMonth.from(fields).daysInMonth >= fields.day;
}

describe('other values', () => {
  it.each([
    ['1', true],
    ['true', true],
    ['TRUE', true],
    ['0', false],
    ['false', false],
    ['FALSE', false],
    ['yes', null],
    ['2', null],
  ])('%s is %s', (text, value) => {
    expect(readYesNo(text)).toBe(value);
  });

  it.each([
    ['0', 0],
    ['10', 10],
    ['1234567', null],
    ['-1', null],
    ['1.5', null],
    ['', null],
  ])('%j is the number %s', (text, value) => {
    expect(readCount(text)).toBe(value);
  });
});

describe('the check letter of a unique pupil number', () => {
  it('finds any one digit that is wrong', () => {
    const digits = fc.array(fc.nat(9), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(digits, fc.nat(11), fc.integer({ min: 1, max: 9 }), (right, place, change) => {
        const wrong = right.with(place, ((right[place] ?? 0) + change) % 10);
        expect(checkLetterOf(`A${wrong.join('')}`)).not.toBe(checkLetterOf(`A${right.join('')}`));
      }),
    );
  });
});
