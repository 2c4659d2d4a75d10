import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildWords } from './index.ts';

const words = buildWords([]);
const en = words('en');
const cy = words('cy');

test('days are written in both languages', () => {
  expect(en.date('2026-11-21')).toBe('21 November 2026');
  expect(cy.date('2026-11-21')).toBe('21 Tachwedd 2026');
  expect(en.shortDate('2026-11-21')).toBe('21 Nov 2026');
  expect(cy.shortDate('2026-11-21')).toBe('21 Tach 2026');
  expect(en.weekday('2026-11-21')).toBe('Saturday');
  expect(cy.weekday('2026-11-21')).toBe('Dydd Sadwrn');
});

test.each(['2026-02-30', '2026-1-1', '21/11/2026', '2026-11-21T00:00', '', 'today'])(
  '%j is no day',
  (day) => {
    expect(() => en.date(day)).toThrow(RangeError);
  },
);

test('a moment is written as clocks in London show it, in summer time too', () => {
  expect(en.dateTime(new Date('2026-11-21T14:30:00Z'))).toBe('21 November 2026, 2:30pm');
  expect(cy.dateTime(new Date('2026-11-21T14:30:00Z'))).toBe('21 Tachwedd 2026, 2:30yp');
  expect(en.dateTime(new Date('2026-07-31T23:05:00Z'))).toBe('1 August 2026, 12:05am');
  expect(en.time(new Date('2026-07-01T09:00:00Z'))).toBe('10am');
});

test.each([
  ['00:00', 'midnight', 'hanner nos'],
  ['00:30', '12:30am', '12:30yb'],
  ['10:00:00', '10am', '10yb'],
  ['12:00', 'midday', 'hanner dydd'],
  ['12:15', '12:15pm', '12:15yp'],
  ['18:45', '6:45pm', '6:45yh'],
])('%s is %s, %s', (time, english, welsh) => {
  expect([en.time(time), cy.time(time)]).toEqual([english, welsh]);
});

test.each(['24:00', '9:30', '09:60', 'noon'])('%j is no time of day', (time) => {
  expect(() => en.time(time)).toThrow(RangeError);
});

test('numbers and percentages', () => {
  expect(en.number(1234567)).toBe('1,234,567');
  expect(en.percent(0.27)).toBe('27%');
  expect(en.percent(0.2745, 1)).toBe('27.5%');
  expect(cy.percent(1, 2)).toBe('100.00%');
});

test.each([
  ['2025-03-03', '2026-11-21', '1 year and 8 months', '1 flwyddyn ac 8 mis'],
  ['2024-11-21', '2026-11-21', '2 years', '2 flynedd'],
  ['2020-11-20', '2026-11-21', '6 years', '6 blynedd'],
  ['2022-11-21', '2026-11-21', '4 years', '4 blynedd'],
  ['2019-11-21', '2026-11-21', '7 years', '7 mlynedd'],
  ['2026-09-21', '2026-11-21', '2 months', '2 fis'],
  ['2026-09-14', '2026-11-21', '2 months and 1 week', '2 fis ac 1 wythnos'],
  ['2026-10-31', '2026-11-21', '3 weeks', '3 wythnos'],
  ['2026-11-12', '2026-11-21', '1 week and 2 days', '1 wythnos a 2 ddiwrnod'],
  ['2026-11-20', '2026-11-21', '1 day', '1 diwrnod'],
  ['2026-11-18', '2026-11-21', '3 days', '3 diwrnod'],
  ['2026-11-21', '2026-11-21', '0 days', '0 diwrnod'],
])('from %s to %s is %s, %s', (from, to, english, welsh) => {
  expect([en.duration(from, to), cy.duration(from, to)]).toEqual([english, welsh]);
});

test.each([
  ['2019-11-21', '2026-11-21', '7 years', '7 oed'],
  ['2019-11-22', '2026-11-21', '6 years', '6 oed'],
  ['2020-02-29', '2021-02-28', '11 months', '11 mis oed'],
  ['2020-02-29', '2021-03-01', '1 year', '1 oed'],
  ['2026-09-21', '2026-11-21', '2 months', '2 fis oed'],
  ['2026-10-31', '2026-11-21', '3 weeks', '3 wythnos oed'],
  ['2026-11-21', '2026-11-21', '0 days', '0 diwrnod oed'],
])('born %s, on %s: %s, %s', (birth, on, english, welsh) => {
  expect([en.age(birth, on), cy.age(birth, on)]).toEqual([english, welsh]);
});

test('an age before birth and a length that ends before it starts are refused', () => {
  expect(() => en.age('2026-11-22', '2026-11-21')).toThrow(RangeError);
  expect(() => cy.duration('2026-11-22', '2026-11-21')).toThrow(RangeError);
});

test.each([
  ['2026-11-18', '3 days late', '3 diwrnod yn hwyr'],
  ['2026-11-19', '2 days late', '2 ddiwrnod yn hwyr'],
  ['2026-11-20', '1 day late', '1 diwrnod yn hwyr'],
  ['2026-11-21', 'due today', 'i’w wneud heddiw'],
  ['2026-11-22', 'due tomorrow', 'i’w wneud yfory'],
  ['2026-12-04', 'due on 4 December 2026', 'i’w wneud erbyn 4 Rhagfyr 2026'],
])('due %s is %s, %s', (due, english, welsh) => {
  const today = '2026-11-21';
  expect([en.relativeDue(due, today), cy.relativeDue(due, today)]).toEqual([english, welsh]);
});

describe('lists', () => {
  test.each([
    [[], '', ''],
    [['heddlu'], 'heddlu', 'heddlu'],
    [['tai', 'heddlu'], 'tai and heddlu', 'tai a heddlu'],
    [['heddlu', 'tai', 'addysg'], 'heddlu, tai and addysg', 'heddlu, tai ac addysg'],
    [['Owen', 'Ŵyn'], 'Owen and Ŵyn', 'Owen ac Ŵyn'],
    [['Owen', 'Wendy'], 'Owen and Wendy', 'Owen a Wendy'],
    [['7 oed', '8 oed'], '7 oed and 8 oed', '7 oed ac 8 oed'],
    [['9 oed', '10 oed'], '9 oed and 10 oed', '9 oed a 10 oed'],
  ])('%j', (items, english, welsh) => {
    expect([en.list(items), cy.list(items)]).toEqual([english, welsh]);
  });

  test('hold every item, whatever is in it, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 2 }), (items) => {
        const last = items.at(-1) ?? '';
        expect(en.list(items)).toBe(`${items.slice(0, -1).join(', ')} and ${last}`);
        expect([' a ', ' ac '].map((and) => `${items.slice(0, -1).join(', ')}${and}${last}`)).toContain(
          cy.list(items),
        );
      }),
    );
  });
});
