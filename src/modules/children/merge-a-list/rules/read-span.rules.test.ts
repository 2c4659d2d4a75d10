import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOrderOf, readRange, readSpan, type DayRules } from './read-span.rules.ts';

const rules: DayRules = { order: 'day-first', today: '2026-11-21' };
const said = (cell: string, given: Partial<DayRules> = {}) => {
  const span = readSpan(cell, { ...rules, ...given });
  if (span === null) return null;
  const days = span.first === span.last ? span.first : `${span.first}..${span.last}`;
  return `${span.isAbout ? 'about ' : ''}${days} ${span.precision}`;
};

describe('a day as agencies write it', () => {
  it.each([
    ['2026-11-03', '2026-11-03 day'],
    ['2026-11-03 10:30', '2026-11-03 day'],
    ['2026-11-03T10:30:00Z', '2026-11-03 day'],
    ['20261103', '2026-11-03 day'],
    ['03/11/2026', '2026-11-03 day'],
    ['3/11/2026 10:30:00', '2026-11-03 day'],
    ['3.11.2026 10.30am', '2026-11-03 day'],
    ['3-11-26', '2026-11-03 day'],
    ['3/11/99', '1999-11-03 day'],
    ['3 11 2026', '2026-11-03 day'],
    ['3 November 2026', '2026-11-03 day'],
    ['3rd Nov 2026', '2026-11-03 day'],
    ['03-Nov-26', '2026-11-03 day'],
    ['Tuesday, 3 November 2026', '2026-11-03 day'],
    ['Tue 03/11/2026', '2026-11-03 day'],
    ['November 3, 2026', '2026-11-03 day'],
    ['3 Tachwedd 2026', '2026-11-03 day'],
    ['3ydd o Dachwedd 2026', null],
    ['Dydd Mawrth 3 Tachwedd 2026', '2026-11-03 day'],
    ['1af Mawrth 2020', '2020-03-01 day'],
    ['November 2026', '2026-11-01..2026-11-30 month'],
    ['Nov-26', '2026-11-01..2026-11-30 month'],
    ['02/2024', '2024-02-01..2024-02-29 month'],
    ['2024-02', '2024-02-01..2024-02-29 month'],
    ['2019', '2019-01-01..2019-12-31 year'],
    ['about March 2020', 'about 2020-03-01..2020-03-31 month'],
    ['c. 2019', 'about 2019-01-01..2019-12-31 year'],
    ['tua 2019', 'about 2019-01-01..2019-12-31 year'],
    ['~3/11/2026', 'about 2026-11-03 day'],
    ['31/02/2026', null],
    ['00/11/2026', null],
    ['3/13/2026', null],
    ['1/1/1850', null],
    ['3 November', null],
    ['3 Nove 2026 or so', null],
    ['Ma 2026', null],
    ['yesterday', null],
    ['46329', null],
    ['', null],
  ])('%s is %s', (cell, meant) => {
    expect(said(cell)).toBe(meant);
  });

  it('has the month first where the list has', () => {
    expect(said('11/03/2026', { order: 'month-first' })).toBe('2026-11-03 day');
    expect(said('2026-11-03', { order: 'month-first' })).toBe('2026-11-03 day');
    expect(said('3 November 2026', { order: 'month-first' })).toBe('2026-11-03 day');
  });

  it('reads every day back, however it is written', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = iso.split('-');
        const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(date);
        const ways = [iso, `${day}/${month}/${year}`, `${Number(day)}.${Number(month)}.${year}`];
        for (const way of [...ways, `${Number(day)} ${name} ${year}`, `${name} ${Number(day)}, ${year}`]) {
          expect(readSpan(way, rules)).toMatchObject({ first: iso, last: iso, precision: 'day' });
        }
      }),
    );
  });

  it('never throws, whatever a cell holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (cell) => {
        const span = readSpan(cell, rules);
        expect(span === null || span.first <= span.last).toBe(true);
        readRange(cell, rules);
        dayOrderOf([cell]);
      }),
    );
  });
});

describe('days of a list', () => {
  it.each([
    [['3/11/2026', '25/12/2025'], 'day-first'],
    [['11/3/2026', '12/25/2025'], 'month-first'],
    [['11/3/2026', '12/25/2025', '25/12/2025'], 'day-first'],
    [['1/2/2026', ''], 'day-first'],
    [['2026-11-25'], 'day-first'],
    [[], 'day-first'],
  ])('%j are %s', (cells, order) => {
    expect(dayOrderOf(cells)).toBe(order);
  });

  it('may be a first and a last in one cell', () => {
    const days = (cell: string) => {
      const range = readRange(cell, rules);
      return range && [range.start.first, range.end.last];
    };
    expect(days('01/09/2019 - 30/06/2021')).toEqual(['2019-09-01', '2021-06-30']);
    expect(days('from September 2019 to June 2021')).toEqual(['2019-09-01', '2021-06-30']);
    expect(days('2019 hyd 2021')).toEqual(['2019-01-01', '2021-12-31']);
    expect(days('2019-2021')).toBeNull();
    expect(days('3 November 2026')).toBeNull();
  });
});
