import { describe, expect, it } from 'vitest';
import { writeWorkbook, type WorkbookCell, type WorkbookSheet } from '#testing/write-workbook.ts';
import { cellsOf, readBytes } from '../testing/read-bytes.ts';

const head = ['Date', 'What'];
const sheet = (...rows: WorkbookCell[][]): WorkbookSheet => ({ rows: [head, ...rows] });
/** What a cell with a number in that format is read as. */
async function shown(number: string, format: string | number, countsFrom1904 = false) {
  const rows = sheet([{ number, style: 1 }, 'x']);
  const [, row] = await cellsOf(writeWorkbook({ sheets: [rows], formats: [format], countsFrom1904 }));
  return row?.[0];
}

describe('a list as an Excel workbook', () => {
  it('gives text, numbers, truth and mistakes as they are', async () => {
    const cells: WorkbookCell[] = [
      'Siôn <&> “x”',
      12,
      { xml: '<c t="b"><v>1</v></c>' },
      { xml: '<c t="e"><v>#N/A</v></c>' },
      { xml: '<c t="str"><f>A1&amp;"b"</f><v>worked out</v></c>' },
      { xml: '<c><f>1+1</f><v>2</v></c>' },
      { xml: '<c t="str"><f>""</f><v></v></c>' },
      { xml: '<c t="inlineStr"><is><t>a_x000D__x000A_b_x0000__x0007_</t></is></c>' },
    ];
    const heading = cells.map((_, index) => `h${index}`);
    expect((await cellsOf(writeWorkbook({ sheets: [{ rows: [heading, cells] }] })))[1]).toEqual([
      ...['Siôn <&> “x”', '12', 'TRUE', '#N/A', 'worked out', '2', '', 'a\nb'],
    ]);
  });

  it.each<[string, string | number, string]>([
    ['46329', 14, '2026-11-03'],
    ['46329', 'dd/mm/yyyy', '2026-11-03'],
    ['46329', '[$-809]dd\\ mmmm\\ yyyy;@', '2026-11-03'],
    ['46329', 'd mmm', '2026-11-03'],
    ['46329', 'mmm-yy', '2026-11-03'],
    ['46329.4375', 22, '2026-11-03 10:30'],
    ['46329.4375', 'dd/mm/yy hh:mm AM/PM', '2026-11-03 10:30'],
    ['46329.99999999', 'yyyy-mm-dd hh:mm', '2026-11-04'],
    ['46329.75', 14, '2026-11-03'],
    ['0.4375', 20, '10:30'],
    ['1', 14, '1900-01-01'],
    ['59', 14, '1900-02-28'],
    ['60', 14, '60'],
    ['61', 14, '1900-03-01'],
    ['-5', 14, '-5'],
    ['2958465', 14, '9999-12-31'],
    ['2958466', 14, '2958466'],
  ])('a day %s in the format %s is %s', async (number, format, meant) => {
    expect(await shown(number, format)).toBe(meant);
  });

  it('counts days from 1904 where the workbook does', async () => {
    expect(await shown('44867', 14, true)).toBe('2026-11-03');
    expect(await shown('0', 14, true)).toBe('1904-01-01');
  });

  it.each<[string, string | number, string]>([
    ['4857773456', 0, '4857773456'],
    ['4857773456.0', 0, '4857773456'],
    ['1.2345678901234E+13', 0, '12345678901234'],
    ['123456789012345678', 0, '123456789012345678'],
    ['1.5E+25', 0, '15000000000000000000000000'],
    ['0.30000000000000004', 0, '0.3'],
    ['1E-7', 0, '0.0000001'],
    ['0.5', 9, '0.5'],
    ['42', '0000000', '0000042'],
    ['42', '"h:m"0', '42'],
    ['42', '#,##0.00;[Red]-#,##0.00', '42'],
    ['1.5', '[h]:mm', '1.5'],
    ['abc', 0, 'abc'],
  ])('a number %s in the format %s is %s', async (number, format, meant) => {
    expect(await shown(number, format)).toBe(meant);
  });

  it('puts texts in several letterings together, and leaves reading aids out', async () => {
    const texts = [
      '<si><r><t>Ri</t></r><r><t xml:space="preserve">ch </t></r></si>',
      '<si><t>李</t><rPh><t>li</t></rPh></si>',
    ];
    const shared = (place: number) => ({ xml: `<c t="s"><v>${place}</v></c>` });
    expect((await cellsOf(writeWorkbook({ sheets: [sheet([shared(0), shared(1)])], texts })))[1]).toEqual([
      'Rich',
      '李',
    ]);
  });

  it('takes the first sheet that people see and that holds something', async () => {
    const hidden: WorkbookSheet = { state: 'hidden', rows: [['hidden'], ['x']] };
    const read = await cellsOf(writeWorkbook({ sheets: [hidden, { rows: [] }, sheet(['a', 'b'])] }));
    expect(read).toEqual([head, ['a', 'b']]);
  });

  it('goes by the places that cells and rows say, and by their order where they say none', async () => {
    const text = (place: string, value: string) => `<c ${place} t="inlineStr"><is><t>${value}</t></is></c>`;
    const xml = `<row r="3">${text('r="A3"', 'Date')}${text('r="B3"', 'What')}</row><row r="7">${text('r="B7"', 'x')}</row><row>${text('', 'y')}${text('', 'z')}</row>`;
    expect(await readBytes(writeWorkbook({ sheets: [{ xml }] }))).toEqual({
      header: head,
      rows: [
        { line: 7, cells: ['', 'x'] },
        { line: 8, cells: ['y', 'z'] },
      ],
      ragged: [],
    });
  });

  it('tells only the rows that have more cells than the heading', async () => {
    const read = await readBytes(writeWorkbook({ sheets: [sheet(['a'], ['a', 'b', '', 'd'])] }));
    expect(read).toMatchObject({ ragged: [{ line: 3, found: 4, expected: 2 }] });
  });
});
