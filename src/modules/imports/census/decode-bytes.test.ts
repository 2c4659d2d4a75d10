import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteDecoder, type Encoding } from '#platform/text-bytes/index.ts';
import { findXmlEncoding, isAsDeclared } from './encoding.ts';
import { readAll, rulesOf } from './samples/read-all.ts';
import { childOf, fileOf } from './samples/write-census.ts';

const file = fileOf(childOf('Siôn–1'));
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

function decodeInPieces(encoding: Encoding, bytes: Uint8Array, size: number): string | null {
  const decoder = new ByteDecoder(encoding);
  let text = '';
  for (let from = 0; from < bytes.length; from += size) {
    const piece = decoder.decode(bytes.subarray(from, from + size));
    if (piece === null) return null;
    text += piece;
  }
  return decoder.isComplete() ? text : null;
}

describe('a file in each encoding gives the same children', () => {
  it.each<[string, Uint8Array, string[]]>([
    ['UTF-8', Buffer.from(file), []],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${file}`), []],
    ['UTF-8 that says nothing', Buffer.from(file.slice(39)), []],
    ['UTF-8 in capitals', Buffer.from(file.replace('UTF-8', 'utf8')), []],
    [
      'UTF-8 that says UTF-16',
      Buffer.from(file.replace('UTF-8', 'utf-16')),
      ['encoding-not-as-declared(utf-16, UTF-8)'],
    ],
    ['UTF-16 with a mark', wide(`\ufeff${file.replace('UTF-8', 'UTF-16')}`), []],
    ['UTF-16 the other way', wide(`\ufeff${file.replace('UTF-8', 'UTF-16')}`).swap16(), []],
    ['UTF-16 without a mark', wide(file.replace('UTF-8', 'UTF-16LE')), []],
    ['UTF-16 the other way without a mark', wide(file.replace('UTF-8', 'UTF-16BE')).swap16(), []],
    ['UTF-16 that says UTF-8', wide(`\ufeff${file}`), ['encoding-not-as-declared(UTF-8, UTF-16LE)']],
    ['Windows-1252', inWindows1252(file.replace('UTF-8', 'windows-1252')), []],
    ['ISO-8859-1 as Windows writes it', inWindows1252(file.replace('UTF-8', 'ISO-8859-1')), []],
  ])('%s', async (_name, bytes, problems) => {
    for (const pieceBytes of [1, 3, 500, 100_000]) {
      const census = await readAll(bytes, { pieceBytes });
      expect(census.children.map((child) => child.localId)).toEqual(['Siôn–1']);
      expect(rulesOf(census.summary.problems)).toEqual([...problems, 'no-plans']);
    }
  });

  it('in ISO-8859-15 too', async () => {
    const bytes = Buffer.from(fileOf(childOf('¤5')).replace('UTF-8', 'ISO-8859-15'), 'latin1');
    expect((await readAll(bytes)).children.map((child) => child.localId)).toEqual(['€5']);
  });
});

/** The two letters of the test file that are not ASCII, as Windows-1252 has them. */
function inWindows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll('–', '\u0096'), 'latin1');
}

describe('pieces', () => {
  const text = fc.string({ unit: 'binary' }).map((each) => each.toWellFormed());

  it.each<[Encoding, (text: string) => Buffer]>([
    ['utf-8', (each) => Buffer.from(each)],
    ['utf-16le', wide],
    ['utf-16be', (each) => wide(each).swap16()],
  ])('of %s may be cut anywhere', (encoding, encode) => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 7 }), (whole, size) => {
        expect(decodeInPieces(encoding, encode(whole), size)).toBe(whole);
      }),
    );
  });

  it('are refused exactly when the whole is not UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (bytes, size) => {
        const whole = Buffer.from(bytes).toString('utf8');
        const isValid = Buffer.from(whole).equals(bytes);
        expect(decodeInPieces('utf-8', bytes, size)).toBe(isValid ? whole : null);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the encoding found', () => {
  it('is unknown for a name that is not known, unless the bytes prove it', () => {
    expect(findXmlEncoding(Buffer.from('<?xml version="1.0" encoding="x-mac"?>'))).toBeNull();
    const proven = findXmlEncoding(wide('\ufeff<?xml version="1.0" encoding="x-mac"?>'));
    expect(proven).toEqual({ encoding: 'utf-16le', markLength: 2, declared: 'x-mac' });
    expect(proven !== null && isAsDeclared(proven)).toBe(false);
  });
});
