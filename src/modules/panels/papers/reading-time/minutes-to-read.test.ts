import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createDocument } from '#platform/pdf/index.ts';
import { minutesToRead } from './minutes-to-read.ts';

async function pdfOf(paragraphs: number): Promise<Buffer> {
  const pdf = createDocument({
    language: 'en',
    title: 'Plan',
    author: 'Teamaround',
    subject: 'Plan',
    madeAt: new Date('2026-11-21T10:00:00Z'),
    madeFor: 'a test',
  });
  for (let index = 0; index < paragraphs; index += 1) pdf.paragraph('What we have tried so far. '.repeat(12));
  return pdf.finish();
}

/** A ZIP file with one entry, as far as a reader of it looks. */
function zipOf(name: string, content: string, isStored = false): Buffer {
  const packed = isStored ? Buffer.from(content) : deflateRawSync(content);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(name.length, 26);
  const listed = Buffer.alloc(46);
  listed.writeUInt32LE(0x02014b50, 0);
  listed.writeUInt16LE(isStored ? 0 : 8, 10);
  listed.writeUInt32LE(packed.length, 20);
  listed.writeUInt16LE(name.length, 28);
  return Buffer.concat([head, Buffer.from(name), packed, listed, Buffer.from(name)]);
}

const saying = (words: number) => `<Properties><Pages>2</Pages><Words>${words}</Words></Properties>`;

describe('how long a paper takes to read', () => {
  it('counts two minutes a page of a PDF made here', async () => {
    expect(await minutesToRead('pdf', await pdfOf(1))).toBe(2);
    const long = await minutesToRead('pdf', await pdfOf(60));
    expect(long).toBeGreaterThan(6);
  });

  it('finds the pages of a PDF whose objects are packed together', async () => {
    const packed = deflateSync(
      '<< /Type /Pages /Count 3 >> << /Type /Page >> << /Type/Page >> << /Type /Page >>',
    );
    const pdf = Buffer.concat([
      Buffer.from('%PDF-1.7\n1 0 obj << /Type /ObjStm /N 4 /Filter /FlateDecode >>\nstream\r\n'),
      packed,
      Buffer.from('\nendstream'),
    ]);
    expect(await minutesToRead('pdf', pdf)).toBe(6);
  });

  it('says nothing of a PDF it cannot look into', async () => {
    const broken = '%PDF-1.7\n<< /Type /ObjStm >>\nstream\nnot packed at all\nendstream';
    expect(await minutesToRead('pdf', Buffer.from(broken))).toBeNull();
  });

  it.each([true, false])('takes the word count of a Word document (stored: %s)', async (isStored) => {
    expect(await minutesToRead('docx', zipOf('docProps/app.xml', saying(2400), isStored))).toBe(12);
  });

  it.each([
    ['without a count', zipOf('docProps/app.xml', '<Properties/>')],
    ['without that part', zipOf('word/document.xml', saying(900))],
    ['cut off', zipOf('docProps/app.xml', saying(900)).subarray(0, 70)],
  ])('says nothing of a Word document %s', async (_, docx) => {
    expect(await minutesToRead('docx', docx)).toBeNull();
  });

  it('counts words of text, at least a minute, and a picture as one', async () => {
    expect(await minutesToRead('text', Buffer.from('We need a plan. '.repeat(250)))).toBe(5);
    expect(await minutesToRead('text', Buffer.from('Short.'))).toBe(1);
    expect(await minutesToRead('png', Buffer.from(''))).toBe(1);
    expect(await minutesToRead('xlsx', Buffer.from(''))).toBeNull();
  });
});
