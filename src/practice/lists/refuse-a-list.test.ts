import { describe, expect, it } from 'vitest';
import { writeDocx, writeZip } from '#platform/files/testing/write-zip.ts';
import { writeWorkbook, type WorkbookSheet } from '#testing/write-workbook.ts';
import { ListRefusal } from './list-refusal.ts';
import { readBytes } from './testing/read-bytes.ts';
import { en } from './words.en.ts';

const bytes = (hex: string) => Buffer.from(hex, 'hex');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const oldOffice = (name: string) =>
  Buffer.concat([bytes('d0cf11e0a1b11ae1'), Buffer.alloc(500), utf16(name), Buffer.alloc(500)]);
const sheet: WorkbookSheet = {
  rows: [
    ['Date', 'What'],
    ['1', 'x'],
  ],
};
const workbook = (more: Partial<Parameters<typeof writeWorkbook>[0]> = {}) =>
  writeWorkbook({ sheets: [sheet], ...more });
const row = (xml: string) => writeWorkbook({ sheets: [{ xml: `<row r="1">${xml}</row>` }] });
const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;

/** A workbook whose part of that name has another content. */
function withPart(name: string, content: string | Buffer): Buffer {
  return writeZip(
    [
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'xl/workbook.xml', content: '<workbook><sheets><sheet r:id="a"/></sheets></workbook>' },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: '<R><Relationship Id="a" Type="x/worksheet" Target="s.xml"/></R>',
      },
      { name: 'xl/s.xml', content: '<s><row><c t="str"><v>Head</v></c></row><row><c><v>1</v></c></row></s>' },
    ].map((part) => (part.name === name ? { name, content } : part)),
  );
}

function locked(content: Buffer): Buffer {
  const copy = Buffer.from(content);
  copy.writeUInt16LE(copy.readUInt16LE(6) | 1, 6);
  return copy;
}

const refused: [string, string, Buffer | string][] = [
  ['empty', 'nothing', ''],
  ['empty', 'spaces', ' \n \n'],
  ['empty', 'commas alone', ',,\n,,\n'],
  ['empty', 'a workbook without a cell', writeWorkbook({ sheets: [{ rows: [] }] })],
  ['no-rows', 'headings alone', 'Date,What\n'],
  ['no-rows', 'headings alone in a workbook', writeWorkbook({ sheets: [{ rows: [['Date', 'What']] }] })],
  ['pdf', 'a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj'],
  ['pdf', 'a PDF behind a blank', '\n\n%PDF-1.7\n'],
  ['picture', 'a PNG', bytes('89504e470d0a1a0a0000')],
  ['picture', 'a JPG', bytes('ffd8ffe000104a464946')],
  ['picture', 'a GIF', 'GIF89a\u0001\u0000'],
  ['picture', 'a bitmap', bytes('424d360000000000')],
  ['old-spreadsheet', 'an .xls', oldOffice('Workbook')],
  ['old-spreadsheet', 'an .xlsb', writeZip([{ name: 'xl/workbook.bin', content: 'x' }])],
  ['encrypted', 'a workbook behind a password', oldOffice('EncryptedPackage')],
  ['encrypted', 'a locked zip', locked(workbook())],
  ['not-csv', 'an old Word document', oldOffice('WordDocument')],
  ['not-csv', 'a Word document', writeDocx()],
  ['not-csv', 'rich text', '{\\rtf1\\ansi hello}'],
  ['not-csv', 'XML', '<?xml version="1.0"?><a/>'],
  ['not-csv', 'a program', bytes('7f454c46020101000000000000000000')],
  [
    'other-spreadsheet',
    'an .ods',
    writeZip([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
      { name: 'content.xml', content: 'x' },
    ]),
  ],
  ['other-spreadsheet', 'a .slk', 'ID;PWXL;N;E\r\nP;PGeneral\r\n'],
  ['other-spreadsheet', 'a .dif', 'TABLE\r\n0,1\r\n"EXCEL"\r\n'],
  ['other-spreadsheet', 'a .numbers', writeZip([{ name: 'Index/Document.iwa', content: 'x' }])],
  [
    'web-page',
    'a web page saved as .xls',
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table>',
  ],
  ['web-page', 'a table with a mark before it', '\uFEFF  <table><tr><td>1</td></tr></table>'],
  ['web-page', 'one in UTF-16', utf16('\uFEFF<!DOCTYPE html>')],
  ['web-page', 'one in one file', 'MIME-Version: 1.0\nContent-Type: multipart/related'],
  ['packed', 'an archive', writeZip([{ name: 'list.csv', content: 'a,b\n1,2' }])],
  ['packed', 'a gzip', bytes('1f8b0800000000000003')],
  [
    'packed',
    'a workbook with a document in it',
    workbook({ more: [{ name: 'xl/embeddings/x.docx', content: 'x' }] }),
  ],
  ['macros', 'a workbook with macros', workbook({ more: [{ name: 'xl/vbaProject.bin', content: 'x' }] })],
  [
    'bomb',
    'a workbook that would become 300 MB',
    workbook({ more: [{ name: 'xl/big.xml', content: 'x', saysUnpacked: 300 * 1024 ** 2 }] }),
  ],
  [
    'bomb',
    'a workbook of one text for ever',
    workbook({ more: [{ name: 'xl/big.xml', content: Buffer.alloc(30 * 1024 ** 2) }] }),
  ],
  [
    'bomb',
    'a workbook that lies about its size',
    workbook({ more: [{ name: 'xl/big.xml', content: Buffer.alloc(9999), saysUnpacked: 5 }] }),
  ],
  ['damaged', 'a workbook cut off', workbook().subarray(0, 900)],
  ['damaged', 'a workbook that lacks its end', workbook().subarray(0, -10)],
  ['damaged', 'a workbook with something behind it', Buffer.concat([workbook(), Buffer.from('behind')])],
  [
    'damaged',
    'two parts of one name',
    workbook({ more: [{ name: 'xl/workbook.xml', content: '<workbook/>' }] }),
  ],
  ['damaged', 'a workbook without a sheet', withPart('xl/workbook.xml', '<workbook/>')],
  ['damaged', 'a sheet cut off', withPart('xl/s.xml', '<s><row><c t="str"><v>He')],
  ['damaged', 'a sheet with an entity', withPart('xl/s.xml', '<!DOCTYPE s [<!ENTITY a "b">]><s>&a;</s>')],
  ['damaged', 'a sheet that is no text', withPart('xl/s.xml', bytes('3c733eff3c2f733e'))],
  [
    'damaged',
    'a sheet of elements in elements',
    withPart('xl/s.xml', '<a>'.repeat(200) + '</a>'.repeat(200)),
  ],
  [
    'damaged',
    'rows out of order',
    writeWorkbook({ sheets: [{ xml: `<row r="2">${text('a')}</row><row r="1">${text('b')}</row>` }] }),
  ],
  ['damaged', 'a cell in no column', row('<c r="12"><v>1</v></c>')],
  ['no-heading', 'rows without headings', '03/11/2026,Seen at home\n04/11/2026,Rang\n'],
  ['no-heading', 'numbers without headings', '1,2,x\n3,4,y\n'],
  ['no-heading', 'a title above the list', 'Report of 3 November\nDate,What\n1,x\n'],
  ['heading-repeated', 'two headings the same', 'Date,What,date\n1,2,3\n'],
  [
    'too-many-columns',
    '201 columns',
    `${'h,'.repeat(200).replaceAll('h', () => `h${Math.random()}`)}last\n1`,
  ],
  ['too-many-columns', 'a cell far to the right', row(`${text('a')}<c r="XFD1"><v>1</v></c>`)],
  ['cell-too-long', 'a long cell', `Date,What\n1,${'x'.repeat(32_768)}\n`],
  [
    'cell-too-long',
    'a long cell in a workbook',
    writeWorkbook({ sheets: [{ rows: [['a'], ['x'.repeat(32_768)]] }] }),
  ],
  [
    'too-much-in-one-row',
    'a quotation mark that is closed a million signs later',
    `Date,What\n1,"${'x\n'.repeat(600_000)}"\n`,
  ],
  ['cut-off', 'a quotation mark that is never closed', 'Date,What\n1,"x\n2,y\n'],
  [
    'mixed-encoding',
    'two ways of writing letters',
    Buffer.concat([Buffer.from('Date,What\n1,Siân\n2,'), bytes('e2'), Buffer.from('\n')]),
  ],
  [
    'not-csv',
    'bytes of zero',
    Buffer.concat([Buffer.from('Date,What\n1,x'), Buffer.alloc(20), Buffer.from('y\n')]),
  ],
  ['not-worked-out', 'a formula that nobody has worked out', row(`${text('a')}<c><f>1+1</f></c>`)],
  [
    'too-much-text',
    'one text said a thousand times',
    writeWorkbook({
      texts: [`<si><t>${'x'.repeat(30_000)}</t></si>`],
      sheets: [{ rows: [['a'], ...Array.from({ length: 800 }, () => [{ xml: '<c t="s"><v>0</v></c>' }])] }],
    }),
  ],
];

describe('a list that cannot be read says why', () => {
  it.each(refused)('%s: %s', async (code, _, content) => {
    expect(await readBytes(content)).toMatchObject({ code });
  });

  it('more rows than are taken', async () => {
    const list = `Date,What\n${'1,x\n'.repeat(4)}`;
    expect(await readBytes(list, 3)).toEqual({ code: 'too-many-rows', params: { limit: 3 } });
    expect(await readBytes(list, 4)).toMatchObject({ header: ['Date', 'What'] });
    expect(await readBytes(`a\n${'1\n'.repeat(50_001)}`)).toEqual({
      code: 'too-many-rows',
      params: { limit: 50_000 },
    });
  });

  it('more bytes than are taken', async () => {
    expect(await readBytes(Buffer.alloc(50 * 1024 ** 2 + 1, 'a,'))).toMatchObject({
      code: 'too-large',
      params: { megabytes: 50 },
    });
  });

  it('says where in the file it is', async () => {
    expect(await readBytes(`a,b\n1,2\n\n3,${'x'.repeat(40_000)}\n`)).toMatchObject({ params: { row: 4 } });
    expect(await readBytes(`a,b,A\n1,2`)).toMatchObject({ params: { heading: 'A' } });
  });

  it('has a test for every reason but that of time, which the worker has', () => {
    const tested = new Set([...refused.map(([code]) => code), 'too-many-rows', 'too-large', 'too-slow']);
    const codes = Object.keys(en).map((key) => key.replace('lists.refused.', ''));
    expect(codes.filter((code) => !tested.has(code))).toEqual([]);
  });

  it('never crashes on a workbook or a list that was changed anywhere', async () => {
    const list = Buffer.concat([
      Buffer.from('Date,What\n03/11/2026,"Siân, x"\n'),
      bytes('c3b4'),
      Buffer.from(',y\n'),
    ]);
    const seeds = Array.from({ length: 120 }, (_, index) => index);
    for (const [whole, name] of [
      [workbook(), 'workbook'],
      [list, 'list'],
    ] as const) {
      for (const seed of seeds) {
        const changed = Buffer.from(whole);
        changed[(seed * 7919) % whole.length] = (seed * 31) % 256;
        const read = await readBytes(
          seed % 3 === 0 ? changed.subarray(0, (seed * 97) % whole.length) : changed,
        );
        expect('code' in read || read.header.length > 0, `${name} ${seed}`).toBe(true);
      }
    }
    expect(new ListRefusal('empty').message).not.toContain('Siân');
  });
});
