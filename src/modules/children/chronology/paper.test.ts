import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readPdf } from '#platform/pdf/testing/read-pdf.ts';
import { buildWords, wordsCatalogue } from '#platform/words/index.ts';
import { cy } from '../words.cy.ts';
import { en } from '../words.en.ts';
import { writeChronologyDocx } from './chronology-docx.ts';
import { writeChronologyPdf } from './chronology-pdf.ts';
import { readsFromRight, withoutControls } from '#platform/word-file/direction.ts';
import { forReaders, paperReaders } from './paper-readers.ts';
import type { ChronologyToPrint } from './paper-rows.ts';
import type { TimelineItem } from './timeline.ts';

const wordsIn = buildWords([{ en, cy }, wordsCatalogue]);
const item = (given: Partial<TimelineItem> = {}): TimelineItem => ({
  id: 'one',
  ...{ on: '2025-03-14', until: null, when: '14 March 2025' },
  ...{ source: 'police', sourceName: 'Police', writer: null, theme: 'harm', significance: 2 },
  ...{ what: 'Seen alone', childView: '', audience: 'panel', entry: null },
  ...given,
});
const paper = (given: Partial<ChronologyToPrint> = {}): ChronologyToPrint => ({
  label: 'Siân Prys, 7 years',
  items: [item()],
  readers: 'panel',
  isSelection: false,
  madeAt: new Date('2026-11-21T10:00:00Z'),
  madeFor: 'Jolanta, Social care',
  ...given,
});
const partOf = async (given: ChronologyToPrint, name = 'word/document.xml', language: 'en' | 'cy' = 'en') => {
  const parts = unzipSync(await writeChronologyDocx(wordsIn(language), given));
  return strFromU8(parts[name] ?? new Uint8Array());
};
const textOf = (xml: string) =>
  xml
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const all = [
  item({ id: 'work', audience: null, source: 'return' }),
  ...(['mine', 'theirs'] as const).flatMap((source) =>
    (['agency', 'team', 'panel'] as const).map((audience) =>
      item({ id: `${source} ${audience}`, source, audience }),
    ),
  ),
];

test.each([
  ['panel', ['work', 'mine panel', 'theirs panel']],
  ['team', ['work', 'mine team', 'mine panel', 'theirs team', 'theirs panel']],
  ['agency', ['work', 'mine agency', 'mine team', 'mine panel', 'theirs panel']],
] as const)('a paper for the %s holds what all of them may read', (readers, ids) => {
  expect(forReaders(all, readers, 'mine').map(({ id }) => id)).toEqual(ids);
});

test('a paper for a panel holds nothing that another paper would leave out', () => {
  const anyItem = fc
    .tuple(fc.constantFrom(null, 'agency', 'team', 'panel'), fc.constantFrom('mine', 'theirs'))
    .map(([audience, source]) => item({ audience, source }));
  fc.assert(
    fc.property(fc.array(anyItem), (items) => {
      const least = forReaders(items, 'panel', 'mine');
      for (const readers of paperReaders)
        expect(forReaders(items, readers, 'mine')).toEqual(expect.arrayContaining(least));
    }),
  );
});

test('both kinds say the same, the earliest first, and only that it is a part', async () => {
  const given = paper({
    isSelection: true,
    items: [item(), item({ when: '2019', what: 'Moved <b>away</b> & back' })],
  });
  const pdf = readPdf(await writeChronologyPdf(wordsIn('en'), given)).tree.text.replaceAll(/\s+/g, ' ');
  const docx = textOf(await partOf(given)).replaceAll(/\s+/g, ' ');
  for (const text of [pdf, docx]) {
    expect(text).toContain('Chronology: Siân Prys, 7 years');
    expect(text).toContain('2 events, the earliest first.');
    expect(text).toContain('For members of a panel.');
    expect(text).toContain('This is a part of the chronology');
    expect(text).toMatch(/Moved <b>away<\/b> & back.*Seen alone/);
  }
});

test('a Word file speaks the language of its words, and says whom it was made for', async () => {
  const xml = await partOf(paper(), 'word/document.xml', 'cy');
  expect(xml).toContain('w:val="cy-GB"');
  expect(textOf(xml)).toContain('Cronoleg: Siân Prys, 7 years');
  const parts = unzipSync(await writeChronologyDocx(wordsIn('en'), paper()));
  const footer = Object.entries(parts).find(([name]) => /footer\d*\.xml$/.test(name))?.[1];
  expect(textOf(strFromU8(footer ?? new Uint8Array()))).toContain('Made for Jolanta, Social care');
});

test('what is written from right to left starts at the right; what is not, does not', async () => {
  const said = 'أنا خائف من البيت';
  const xml = await partOf(paper({ items: [item({ what: said }), item({ what: 'Dydd da, tŷ' })] }));
  const paragraphs = xml.split('</w:p>');
  const arabic = paragraphs.find((one) => one.includes(said)) ?? '';
  expect(arabic).toContain('<w:bidi/>');
  expect(arabic).toContain('<w:rtl/>');
  expect(paragraphs.find((one) => one.includes('Dydd da, tŷ'))).not.toContain('<w:bidi/>');
  expect([readsFromRight('12. שלום'), readsFromRight('Siôn שלום'), readsFromRight('…')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('nothing typed becomes anything but text', async () => {
  const nasty =
    '</w:t></w:r><w:r><w:fldSimple w:instr="DDEAUTO c:\\\\cmd"/>{ INCLUDETEXT "x" }\u0000\u000B\uD800=1+1';
  const xml = await partOf(
    paper({ label: nasty, items: [item({ what: nasty, childView: nasty, sourceName: nasty })] }),
  );
  expect(xml).not.toContain('<w:fldSimple');
  expect(xml).not.toContain('<w:instrText');
  expect(withoutControls(xml)).toBe(xml);
  expect(textOf(xml)).toContain('{ INCLUDETEXT "x" }');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(withoutControls(text).isWellFormed()).toBe(true);
    }),
  );
});
