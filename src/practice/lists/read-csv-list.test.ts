import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, readBytes } from './testing/read-bytes.ts';

const table = [
  ['Date', 'What happened'],
  ['03/11/2026', 'Siôn came in, “quiet”'],
  ['04/11/2026', 'Two\nlines; and "marks"'],
];

function write(rows: readonly (readonly string[])[], separator: string, lineEnd: string): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return rows.map((cells) => cells.map(cell).join(separator) + lineEnd).join('');
}

const windows1252: Readonly<Record<string, number>> = { ô: 0xf4, '“': 0x93, '”': 0x94 };
const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16 with a mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16 the other way': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'Windows-1252': (text) =>
    Buffer.from(Array.from(text).map((sign) => windows1252[sign] ?? sign.charCodeAt(0))),
};

describe.each(Object.keys(encodings))('a list in %s', (name) => {
  const encode = encodings[name] ?? ((text: string) => Buffer.from(text));
  it.each([
    [',', '\r\n'],
    [';', '\n'],
    ['\t', '\r'],
    ['|', '\n'],
  ])('with %j between cells and %j behind rows', async (separator, lineEnd) => {
    expect(await cellsOf(encode(write(table, separator, lineEnd)))).toEqual(table);
    expect(await cellsOf(encode(`sep=${separator}${lineEnd}${write(table, separator, lineEnd)}`))).toEqual(
      table,
    );
  });
});

describe('a list as CSV', () => {
  it('gives whatever was written, however it was written', async () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from('ab ,;"\n\t|ŵ=é')), maxLength: 8 });
    const rows = fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 6 });
    const property = fc.asyncProperty(
      rows,
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\r\n', '\n'),
      fc.constantFrom('UTF-8', 'UTF-8 with a mark', 'UTF-16', 'UTF-16 the other way'),
      async (written, separator, lineEnd, encoding) => {
        const meant = written.map((cells) => cells.map((cell) => cell.trim()));
        fc.pre(meant.some((cells) => cells.some((cell) => cell !== '')));
        const text = write([['one', 'two', 'three'], ...written], separator, lineEnd);
        const read = await readBytes(encodings[encoding]?.(text) ?? '');
        if ('code' in read) throw new Error(read.code);
        expect(read.rows.map(({ cells }) => cells)).toEqual(
          meant.filter((cells) => cells.some((cell) => cell !== '')),
        );
        const lines = meant.flatMap((cells, index) => (cells.some((cell) => cell !== '') ? [index + 2] : []));
        expect(read.rows.map(({ line }) => line)).toEqual(lines);
        expect(read.ragged).toEqual([]);
      },
    );
    await fc.assert(property, { numRuns: 150 });
  });

  it('passes blank rows over and counts them, as a spreadsheet does', async () => {
    expect(await readBytes('\n,\nDay,What\n\n1,"two\nlines"\n , \n2,y\n')).toEqual({
      header: ['Day', 'What'],
      rows: [
        { line: 5, cells: ['1', 'two\nlines'] },
        { line: 7, cells: ['2', 'y'] },
      ],
      ragged: [],
    });
  });

  it('tells the rows that have more or fewer cells than the heading, and leaves out empty columns at the end', async () => {
    expect(await readBytes('a,b,c,,\n1,2,3,,\n1\n1,2,3,,,\n1,2,3,4,5,6\n')).toEqual({
      header: ['a', 'b', 'c'],
      rows: [
        { line: 2, cells: ['1', '2', '3'] },
        { line: 3, cells: ['1', '', ''] },
        { line: 4, cells: ['1', '2', '3'] },
        { line: 5, cells: ['1', '2', '3', '4', '5', '6'] },
      ],
      ragged: [
        { line: 3, found: 1, expected: 5 },
        { line: 5, found: 6, expected: 3 },
      ],
    });
  });

  it('may have one column, columns without a heading, and years as headings', async () => {
    expect(await cellsOf('Name\nSiân\nRhys\n')).toEqual([['Name'], ['Siân'], ['Rhys']]);
    expect(await cellsOf('a,,c\n1,2,3')).toEqual([
      ['a', '', 'c'],
      ['1', '2', '3'],
    ]);
    expect(await cellsOf('Measure,2024,2025,2026\nVisits,1,2,3')).toHaveLength(2);
  });
});
