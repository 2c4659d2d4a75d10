import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './index.ts';
import type { Cell, Column } from './index.ts';

const columnsOf = (count: number): Column<Cell[]>[] =>
  Array.from({ length: count }, (_, index) => ({
    heading: `column ${index}`,
    value: (row: Cell[]) => row[index],
  }));

const write = (...rows: Cell[][]) => writeCsv(rows, { columns: columnsOf(rows[0]?.length ?? 1) });
const linesOf = (text: string) => text.slice(1).split('\r\n').slice(1, -1);

function readBack(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: '\r\n', relax_column_count: false });
}

describe('a comma separated file', () => {
  it('begins with a byte order mark and the headings', () => {
    const columns = [
      { heading: 'Enw', value: (row: { name: string }) => row.name },
      { heading: 'Length, of name', value: (row: { name: string }) => row.name.length },
    ];
    expect(writeCsv([{ name: 'Siôn' }], { columns })).toBe('\uFEFFEnw,"Length, of name"\r\nSiôn,4\r\n');
  });

  it('quotes what needs quoting and nothing else', () => {
    expect(linesOf(write(['plain', 'a,b', 'a "b"', ' a', 'a;b', 'a\tb']))).toEqual([
      'plain,"a,b","a ""b"""," a","a;b","a\tb"',
    ]);
  });

  it('writes nothing known as nothing, and keeps a row whose only cell is empty', () => {
    expect(linesOf(write([null, undefined, '']))).toEqual([',,']);
    expect(linesOf(write(['']))).toEqual(['""']);
    expect(readBack(write([''], ['x'], ['']))).toEqual([['column 0'], [''], ['x'], ['']]);
  });

  it('refuses a number that is not finite', () => {
    expect(() => write([Number.NaN])).toThrow(RangeError);
    expect(() => write([Number.POSITIVE_INFINITY])).toThrow(RangeError);
  });

  it('keeps names as they are written', () => {
    const names = ["O'Brien-ap-Siôn 李", '<img src=x onerror=alert(1)>', 'Ŵyn Ŷr'];
    expect(readBack(write(names))[1]).toEqual(names);
  });
});

describe('text that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+44 7700 900123',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\rx',
    '\nx',
    ' =1',
    '\u00A0=1',
    '\u200B=1',
    '\uFEFF=1',
    '\u202E=1',
    '\u2060\u00AD @x',
    '\u0000=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '-',
    '--5',
    '-5-',
  ])('%j gets an apostrophe in front', (text) => {
    expect(readBack(write([text]))[1]).toEqual([`'${text}`]);
  });

  it.each(['a=1', ' a', '-5', '-12.50', '12', "'quoted", 'a-b', '(=1)', ''])('%j is left alone', (text) => {
    expect(readBack(write([text]))[1]).toEqual([text]);
  });

  it('leaves numbers alone', () => {
    expect(linesOf(write([-5, 0, 1.5, -0.25, 1e21]))).toEqual(['-5,0,1.5,-0.25,1e+21']);
  });
});

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...Array.from('=+-@\t\r\n\u200B\uFEFF ",;\'a1')) }),
);

describe('whatever is written', () => {
  it('reads back the same, but for the apostrophe in front of a formula', () => {
    const table = fc.integer({ min: 1, max: 5 }).chain((width) => {
      return fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 });
    });
    fc.assert(
      fc.property(table, (rows) => {
        const [, ...read] = readBack(write(...rows));
        expect(read).toHaveLength(rows.length);
        read.flat().forEach((found, index) => {
          const meant = rows.flat()[index] ?? '';
          expect([meant, `'${meant}`]).toContain(found);
        });
      }),
    );
  });

  it('holds no cell whose first visible character is a formula sign, unless it is a negative number', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const found = readBack(write([text]))[1]?.[0] ?? '';
        const visible = found.replace(/^[\s\u200B\uFEFF]+/u, '');
        expect(/^[=+@]/.test(visible) || /^-(?!\d+(\.\d+)?$)/.test(visible)).toBe(false);
      }),
    );
  });

  it('reads back numbers as the same numbers', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(Number(readBack(write([number]))[1]?.[0])).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});
