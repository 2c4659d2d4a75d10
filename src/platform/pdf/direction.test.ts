import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { levelsOf, placesOf, turnedRound } from './direction.ts';
import { openFonts, settingOf } from './fonts.ts';
import { createDocument, type DocumentDetails } from './index.ts';
import { openTaggedPdf } from './tagged-pdf.ts';
import { readPdf } from './testing/read-pdf.ts';

const details: DocumentDetails = {
  ...{ language: 'en', title: 'Papers', author: 'Co-ordinator', subject: 'Plans' },
  ...{ madeAt: new Date('2026-11-21T10:00:00Z'), madeFor: 'the member for health' },
};

interface LaidOut {
  layout: (text: string, features?: unknown) => { glyphs: { id: number }[] };
}

async function drawn(text: string) {
  const document = createDocument(details);
  document.heading(1, text);
  document.paragraph(text);
  const missing = document.missingCharacters();
  const read = readPdf(await document.finish());
  return { missing, marks: (read.pages[0] ?? []).filter(({ tag }) => tag !== 'Artifact').slice(0, 2) };
}

describe('names from right to left', () => {
  test.each([
    ['Arabic', 'يوسف'],
    ['Arabic with vowel marks', 'مُحَمَّد'],
    ['Persian and Urdu letters', 'پژگچ ٹڈڑے'],
    ['two Arabic names', 'علي حسن'],
    ['Hebrew', 'יוסף'],
    ['Hebrew with points', 'שָׁלוֹם'],
    ['Welsh between', 'Siân يوسف Prysor'],
    ['brackets', 'يوسف (Yusuf) علي'],
    ['a number among them', 'رقم 12 هنا'],
    ['marks that combine with Latin letters', 'Ẹ̀bùn Nguyễn Thị Ọ̀ṣun'],
  ])('%s: every letter is drawn, and is read in its order, in regular and bold', async (_, text) => {
    const { missing, marks } = await drawn(text);
    expect(missing).toEqual([]);
    expect(marks.map((mark) => mark.text)).toEqual([text.normalize('NFC'), text.normalize('NFC')]);
    for (const mark of marks) expect(mark.drawn).not.toContain('□');
  });

  test.each([
    ['יוסף', 'ףסוי'],
    ['يوسف', 'فسوي'],
  ])('%s is seen with its first letter at the right', async (text, seen) => {
    expect((await drawn(text)).marks[0]?.drawn).toBe(seen);
  });

  it.each(['Regular', 'Bold'])('Arabic letters are joined, those with dots too (%s)', (weight) => {
    const pdf = openTaggedPdf({ ...details, layout: 'portrait' });
    openFonts(pdf);
    const { font } = (pdf.font(`arabic${weight}`) as unknown as { _font: { font: LaidOut } })._font;
    // A first, a middle and a last form; apart it would be the same form three times.
    for (const letter of ['ب', 'ت', 'ن', 'ي', 'س', 'ف', 'پ', 'چ']) {
      const text = letter.repeat(3);
      const forms = font.layout(text, settingOf(text).features).glyphs.map(({ id }) => id);
      expect([letter, forms.length, new Set(forms).size]).toEqual([letter, 3, 3]);
    }
  });
});

test.each([
  ['left to right', [0, 0], [0, 10]],
  ['two words of an Arabic name in an English line', [0, 1, 1, 0], [0, 20, 10, 30]],
  ['a number within it', [1, 2, 1], [20, 10, 0]],
])('%s: each piece has its place', (_, levels, places) => {
  expect(
    placesOf(
      levels.map((level) => ({ level })),
      levels.map(() => 10),
    ),
  ).toEqual(places);
});

test('pieces never lie on each other, whatever the levels', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 4 }), { maxLength: 12 }), (levels) => {
      const places = placesOf(
        levels.map((level) => ({ level })),
        levels.map(() => 10),
      );
      expect(places.toSorted((one, other) => one - other)).toEqual(levels.map((_level, at) => at * 10));
    }),
  );
});

test('a bracket is mirrored, and a mark stays with its letter', () => {
  expect(turnedRound('(a)')).toBe('(a)');
  expect(turnedRound('(a')).toBe('a)');
  expect(turnedRound('be\u0323')).toBe('e\u0323b');
  expect([...levelsOf('ab אב')]).toEqual([0, 0, 0, 1, 1]);
});
