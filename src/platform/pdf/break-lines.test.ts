import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, readyToDraw } from './break-lines.ts';

/** One unit a character. */
const letters = (piece: string) => Array.from(piece).length;
const broken = (text: string, width: number) => breakLines(text, width, letters);

describe('lines', () => {
  it.each<[string, string, number, string[]]>([
    ['nothing', '', 10, ['']],
    ['what fits', 'one two', 7, ['one two']],
    ['what does not, between words', 'one two three', 8, ['one two ', 'three']],
    ['a word that just fits', 'one three', 5, ['one ', 'three']],
    ['many spaces at the end of a line', 'one     two', 4, ['one ', 'two']],
    ['spaces at the beginning', '  one two', 6, ['  one ', 'two']],
    ['line ends', 'one\n\ntwo', 9, ['one ', '', 'two']],
    ['a word wider than the column', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['a wide word after another', 'x abcdef', 3, ['x ', 'abc', 'def']],
    ['a column narrower than a letter', 'ab', 0, ['a', 'b']],
    ['a script without spaces', '陳大文張さくら', 3, ['陳大文', '張さく', 'ら']],
    ['words kept together by a no-break space', 'on 3\u00A0May now', 6, ['on ', '3\u00A0May ', 'now']],
    ['a letter with its marks', 'm\u0300m\u0300', 2, ['m\u0300', 'm\u0300']],
  ])('of %s', (_, text, width, lines) => {
    expect(broken(text, width)).toEqual(lines);
  });

  it('lose nothing but spaces, and are no wider than the column but for the space at their end', () => {
    const unit = fc.constantFrom(...Array.from('ab 李\n-ŵ'), '\u00A0');
    fc.assert(
      fc.property(fc.string({ unit }), fc.integer({ min: 1, max: 12 }), (text, width) => {
        const lines = broken(text, width);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        for (const line of lines) {
          if (line.trim() !== '') expect(letters(line.trim())).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('read one after the other are the same words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ŵ'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 6, max: 20 }), (words, width) => {
        expect(broken(words.join(' '), width).join('')).toBe(words.join(' '));
      }),
    );
  });
});

describe('a text ready to draw', () => {
  it.each([
    ['letters composed', 'w\u0302', 'ŵ'],
    ['every kind of line end', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
    ['tabs', 'a\tb', 'a b'],
    ['marks that turn text around', 'a\u202Eb\u2066c', 'abc'],
    ['what takes no room', 'a\u200Bb\uFEFFc\u00ADd', 'abcd'],
    ['control characters', 'a\u0000b\u001B[1mc', 'ab[1mc'],
    ['half a character', 'a\uD83D', 'a\uFFFD'],
    ['markup', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('has %s made plain', (_, text, plain) => {
    expect(readyToDraw(text)).toBe(plain);
  });
});
