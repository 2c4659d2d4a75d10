import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFolderStore, type FileStore } from './index.ts';
import {
  exif,
  jpegExif,
  jpegSegment,
  secret,
  writeJpeg,
  writePng,
  writeWebp,
} from './testing/write-pictures.ts';
import { writeDocx, writeXlsx, writeZip } from './testing/write-zip.ts';

let folder: string;
let store: FileStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zoo-'));
  store = createFolderStore(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const put = (content: Buffer | string) => store.put(Readable.from([Buffer.from(content)]), { maxBytes: 3e8 });
const keep = async (content: Buffer) => {
  const kept = await put(content);
  const stream = await store.open(kept.fileId);
  if (stream === undefined) throw new Error('it is not there');
  return { ...kept, content: await buffer(stream) };
};
const pdf = '%PDF-1.4\n1 0 obj\n<< /Type /Page >>\nendobj\n%%EOF\n';
const zip = writeZip([{ name: 'readme.txt', content: 'hello' }]);
const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024);

describe('what is taken', () => {
  it.each([
    ['pdf', Buffer.from(pdf)],
    ['docx', writeDocx({ name: 'word/media/page.png', content: writePng(), isStored: true })],
    ['xlsx', writeXlsx({ name: 'xl/worksheets/sheet1.xml', content: '<row/>'.repeat(200_000) })],
    ['png', writePng()],
    ['jpg', writeJpeg()],
    ['webp', writeWebp()],
    ['text', Buffer.from('Cofnodion')],
  ] as const)('%s, as it is', async (kind, content) => {
    const kept = await keep(content);
    expect(kept.found).toEqual({ kind, ...(kind === 'text' && { charset: 'utf-8' }) });
    expect(kept.content.equals(content)).toBe(true);
  });
});

describe('what is refused', () => {
  const bomb = { name: 'xl/worksheets/sheet1.xml', content: zeros(60) };
  it.each([
    ['empty', 'nothing at all', ''],
    ['empty', 'spaces', ' \r\n\t'],
    ['kind', 'a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['kind', 'a web page', '<!doctype html><script>alert(1)</script>'],
    ['kind', 'a GIF that is a script', 'GIF89a/*\u0001\u0000*/=1;alert(1)'],
    ['kind', 'a program', 'MZ\u0090\u0000\u0003'],
    ['kind', 'an archive', zip],
    ['kind', 'an archive in an archive', writeZip([{ name: 'inner.zip', content: zip }])],
    ['kind', 'a sound', Buffer.from('RIFF\u0004\u0000\u0000\u0000WAVE', 'latin1')],
    ['macros', 'a Word document with macros', writeDocx({ name: 'word/vbaProject.bin', content: 'x' })],
    [
      'macros',
      'one with an object of another program',
      writeDocx({ name: 'word/embeddings/oleObject1.bin', content: 'x' }),
    ],
    ['packed', 'a document with an archive in it', writeDocx({ name: 'word/a.zip', content: zip })],
    ['packed', 'the same under another name', writeDocx({ name: 'word/media/a.png', content: zip })],
    ['packed', 'the same, not compressed', writeXlsx({ name: 'xl/a.bin', content: zip, isStored: true })],
    ['packed', 'a document with a program in it', writeDocx({ name: 'word/a.bin', content: 'MZ\u0090' })],
    ['two-kinds', 'a PDF with an archive behind it', Buffer.concat([Buffer.from(pdf), zip])],
    ['two-kinds', 'a picture with an archive behind it', Buffer.concat([writeWebp(), zip])],
    [
      'two-kinds',
      'a picture with a web page behind it',
      Buffer.concat([writePng(), Buffer.from('<html><script>')]),
    ],
    ['two-kinds', 'a photograph with a web page behind it', writeJpeg([], '<html><script>alert(1)</script>')],
    ['two-kinds', 'a photograph with an archive behind it', writeJpeg([], zip)],
    ['two-kinds', 'a photograph that is a PDF', writeJpeg([jpegSegment(0xfe, pdf)])],
    ['two-kinds', 'a document that is a PDF', writeDocx({ name: 'a.txt', content: pdf, isStored: true })],
    [
      'damaged',
      'a document with something before it',
      Buffer.concat([writeDocx().subarray(0, 4), writeDocx()]),
    ],
    ['damaged', 'a document with something behind it', Buffer.concat([writeDocx(), Buffer.from('<html>')])],
    ['damaged', 'a picture that is cut off', writePng().subarray(0, -6)],
    ['damaged', 'a photograph that is cut off', writeJpeg().subarray(0, -2)],
    ['damaged', 'a picture with a wrong sum', Buffer.from(writePng()).fill(7, 20, 22)],
    ['bomb', 'a picture of very many points', writePng([], { width: 60_000, height: 60_000 })],
    ['bomb', 'a workbook that unpacks to too much', writeXlsx(...Array.from({ length: 4 }, () => bomb))],
    ['bomb', 'a workbook packed a thousandfold', writeXlsx(bomb)],
    ['bomb', 'a workbook that says it is small', writeXlsx({ ...bomb, saysUnpacked: 500 })],
    [
      'bomb',
      'a document of very many parts',
      writeDocx(...Array.from({ length: 10_001 }, (_, n) => ({ name: `${n}`, content: '' }))),
    ],
  ] as const)('%s: %s', async (problem, _, content) => {
    expect((await put(content)).found).toEqual({ problem });
  });

  it('is asked before anything is unpacked: what says it is too large is not read', async () => {
    const begun = performance.now();
    const says = { name: 'xl/a.xml', content: zeros(1), saysUnpacked: 4_000_000_000 };
    expect((await put(writeXlsx(says))).found).toEqual({ problem: 'bomb' });
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it('a document cut off anywhere, or with any byte changed, never passes as something else', async () => {
    const whole = writeDocx({ name: 'word/styles.xml', content: 'x'.repeat(300) });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 4, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          expect((await put(whole.subarray(0, at))).found).toHaveProperty('problem');
          const changed = Buffer.from(whole);
          changed.writeUInt8((changed.readUInt8(at) + by) % 256, at);
          const { found } = await put(changed);
          if ('kind' in found) expect(found.kind).toBe('docx');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a picture', () => {
  const xmp = Buffer.from(`<x:xmpmeta>${secret}</x:xmpmeta>`);
  it.each([
    [
      'png',
      writePng([
        ['tEXt', `Author\0${secret}`],
        ['eXIf', exif(6)],
        ['pHYs', Buffer.alloc(9)],
        ['zzZz', secret],
      ]),
      writePng([['pHYs', Buffer.alloc(9)]]),
    ],
    [
      'webp',
      writeWebp([
        ['EXIF', exif(1)],
        ['XMP ', xmp],
      ]),
      writeWebp(),
    ],
    [
      'jpg',
      writeJpeg(
        [
          jpegExif(1),
          jpegSegment(0xe1, `http://ns.adobe.com/xap/1.0/\0${secret}`),
          jpegSegment(0xed, secret),
          jpegSegment(0xfe, secret),
        ],
        secret,
      ),
      writeJpeg(),
    ],
  ] as const)('%s loses what it tells beside the picture, and nothing else', async (kind, told, plain) => {
    expect(told.includes(secret.slice(0, 20))).toBe(true);
    const kept = await keep(told);
    expect(kept.found).toEqual({ kind });
    expect(kept.content.equals(plain)).toBe(true);
    expect((await put(plain)).fileId).toBe(kept.fileId);
  });

  it('keeps which way up it is, and its colours', async () => {
    const profile = jpegSegment(0xe2, 'ICC_PROFILE\0\u0001\u0001colours');
    const { content } = await keep(writeJpeg([jpegExif(6), profile]));
    expect(content.includes('colours')).toBe(true);
    expect(content.includes(secret)).toBe(false);
    const way = content.indexOf(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]));
    expect(way).toBeGreaterThan(0);
    expect((await keep(content)).content.equals(content)).toBe(true);
  });

  it('of the original nothing is left in the store', async () => {
    const told = writePng([['tEXt', `Comment\0${secret} once`]]);
    await put(told);
    for await (const { fileId } of store.list()) {
      const content = await store.onDisk(fileId, async (path) =>
        (await import('node:fs/promises')).readFile(path),
      );
      expect(content.includes(`${secret} once`)).toBe(false);
    }
  });
});
