import { describe, expect, it } from 'vitest';
import { fileKinds, sniff } from '../index.ts';

const bytes = (...values: number[]) => Buffer.from(values);
const text = (content: string) => Buffer.from(content, 'utf8');

/** A ZIP file of stored entries with the headers that carry names. */
function zip(entries: Record<string, string | Buffer>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  for (const [name, content] of Object.entries(entries)) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt32LE(content.length, 18);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    locals.push(local, Buffer.from(name), Buffer.from(content));
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    centrals.push(central, Buffer.from(name));
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  return Buffer.concat([...locals, ...centrals, end]);
}

const word = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' };
const sheet = { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' };

describe('a file is known by what it holds', () => {
  it.each([
    ['pdf', text('%PDF-1.7\n%âãÏÓ')],
    ['png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)],
    ['jpg', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
    ['docx', zip(word)],
    ['xlsx', zip(sheet)],
    ['xml', text('<?xml version="1.0" encoding="UTF-8"?>\n<!-- x -->\n<Message><Header/></Message>')],
    ['xml', text('\uFEFF<Message/>')],
    ['xml', text('<!DOCTYPE Message [<!ENTITY a "b">]><cin:Message xmlns:cin="x"/>')],
    ['xml', Buffer.concat([bytes(0xff, 0xfe), Buffer.from('<Message/>', 'utf16le')])],
    ['csv', text('id,name\r\n1,"Ŵyn, Siân"\r\n')],
    ['csv', text('id;name\n1;Ŵyn\n')],
    ['csv', text('\uFEFFid\tname\n1\tx')],
    ['csv', text('id,"what\nhappened"\n1,"""x, y"""')],
    ['csv', Buffer.from('id,name\r\n1,Siân\r\n', 'latin1')],
    ['text', text('Cofnodion y panel\n\nYn bresennol: pawb, bron.')],
    ['text', text('one line, with a comma')],
    ['text', Buffer.from('50 £', 'latin1')],
  ] as const)('%s', (kind, content) => {
    expect(sniff(content)).toBe(kind);
    expect(fileKinds[kind].contentType).toMatch(/^\w+\/[\w.-]+$/);
  });

  it('also when its bytes end in the middle of a letter', () => {
    expect(sniff(text('Siân, ŵ').subarray(0, -1))).toBe('text');
  });

  it('by the list at its end, when the beginning is all one picture', () => {
    const content = zip({ 'word/media/a.png': 'P'.repeat(200_000), ...word });
    expect(sniff(content.subarray(0, 65_536))).toBeUndefined();
    expect(sniff(content.subarray(0, 65_536), content.subarray(-65_536))).toBe('docx');
  });
});

describe('a file of another kind is refused', () => {
  it.each([
    ['nothing', bytes()],
    ['only spaces', text(' \n ')],
    ['a program for Windows', Buffer.concat([text('MZ'), bytes(0x90, 0, 3, 0)])],
    ['a program for Linux', Buffer.concat([bytes(0x7f), text('ELF'), bytes(2, 1, 1, 0)])],
    ['a GIF', Buffer.concat([text('GIF89a'), bytes(1, 0, 1, 0)])],
    ['an old Word document', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['an archive', zip({ 'readme.txt': 'hello' })],
    ['an empty archive', zip({})],
    ['an archive in an archive', zip({ 'inner.zip': zip({ 'word/notes.txt': 'x' }) })],
    ['a document with macros', zip({ ...word, 'word/vbaProject.bin': 'x' })],
    ['a spreadsheet with old macros', zip({ ...sheet, 'xl/macrosheets/sheet1.xml': 'x' })],
    ['a web page', text('<!DOCTYPE html>\n<title>x</title>')],
    ['a web page in capitals', text(' <!-- x --><HTML><script>alert(1)</script>')],
    ['a drawing', text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a drawing under another name', text('<a:b xmlns:a="http://www.w3.org/2000/svg"/>')],
    ['XML that brings a style sheet', text('<?xml version="1.0"?><?xml-stylesheet href="x"?><a/>')],
    ['XML without an element', text('<?xml version="1.0"?>')],
    ['text with a bell', text('hello \u0007')],
    ['a signature that does not begin the file', text('GIF89a %PDF-1.7 \u0000')],
  ])('%s', (_, content) => {
    expect(sniff(content)).toBeUndefined();
  });
});
