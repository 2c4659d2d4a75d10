import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { createDocument } from './index.ts';
import type { DocumentDetails, PdfDocument } from './index.ts';
import { elementsOf, readPdf } from './testing/read-pdf.ts';
import type { TreeElement } from './testing/read-pdf.ts';

const details: DocumentDetails = {
  language: 'en',
  title: 'Papers for the panel',
  author: 'Panel co-ordinator',
  subject: 'Stuck plans',
  madeAt: new Date('2026-11-21T10:00:00Z'),
  madeFor: 'the member for health',
};

async function made(draw: (document: PdfDocument) => void, change: Partial<DocumentDetails> = {}) {
  const document = createDocument({ ...details, ...change });
  draw(document);
  return readPdf(await document.finish());
}

const typesOf = ({ type, children }: TreeElement): unknown[] => [type, ...children.map(typesOf)];
const textsOf = (tree: TreeElement, type: string) => elementsOf(tree, type).map(({ text }) => text);

describe('a document', () => {
  it('says what it is, in which language, and shows its title', async () => {
    const read = await made((document) => document.heading(1, 'Panel'));
    expect(read).toMatchObject({
      title: 'Papers for the panel',
      language: 'en-GB',
      isMarked: true,
      showsTitle: true,
      bookmarks: ['Panel'],
    });
    expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(read.metadata).toContain('<xmp:CreateDate>2026-11-21T10:00:00Z</xmp:CreateDate>');
  });

  it('keeps its metadata XML whatever the title is', async () => {
    const title = "<img src=x onerror=alert(1)> & O'Brien-ap-Siôn 李\u0000\n]]>";
    const read = await made(() => undefined, { title, author: '<&>', subject: '"\u0007' });
    expect(read.title).toBe("<img src=x onerror=alert(1)> & O'Brien-ap-Siôn 李 ]]>");
    const texts: string[] = [];
    const parser = new SaxesParser();
    parser.on('text', (text) => texts.push(text.trim()));
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(read.metadata).close();
    expect(texts).toContain(read.title);
    expect(texts).toContain('<&>');
  });

  it('is a tree that follows what was added', async () => {
    const { tree } = await made((document) => {
      document.heading(1, 'Panel');
      document.paragraph('Who meets, and why.');
      document.heading(2, 'Case');
      document.definitions([
        ['Plan', 'Child in need'],
        ['Since', ''],
      ]);
      document.list(['one', 'two']);
      document.table({
        caption: 'Actions',
        head: ['Who', { text: 'Days', numeric: true }],
        rows: [['Health', '3']],
      });
    });
    expect(typesOf(tree)).toEqual([
      'Document',
      ['H1'],
      ['P'],
      ['H2'],
      ['L', ['LI', ['LBody', ['P'], ['P']]], ['LI', ['LBody', ['P'], ['P']]]],
      ['L', ['LI', ['Lbl'], ['LBody']], ['LI', ['Lbl'], ['LBody']]],
      ['Table', ['Caption'], ['THead', ['TR', ['TH'], ['TH']]], ['TBody', ['TR', ['TH'], ['TD']]]],
    ]);
    expect(elementsOf(tree, 'TH').map(({ text, scope }) => [text, scope])).toEqual([
      ['Who', 'Column'],
      ['Days', 'Column'],
      ['Health', 'Row'],
    ]);
    expect(elementsOf(tree, 'L').map(({ listNumbering }) => listNumbering)).toEqual([undefined, 'Disc']);
    expect(textsOf(tree, 'LBody')).toEqual(['PlanChild in need', 'Since', 'one', 'two']);
  });

  it('refuses a heading that leaves a level out', async () => {
    const document = createDocument(details);
    expect(() => document.heading(2, 'Case')).toThrow(RangeError);
    document.heading(1, 'Panel');
    document.heading(2, 'Case');
    document.heading(3, 'Plan');
    document.heading(2, 'Next case');
    expect(readPdf(await document.finish()).bookmarks).toEqual(['Panel', 'Case', 'Plan', 'Next case']);
  });

  it('is the same file for the same things', async () => {
    const files = await Promise.all(
      [1, 2].map(() => {
        const document = createDocument(details);
        document.paragraph('Ŵyn');
        return document.finish();
      }),
    );
    expect(files[0]?.equals(files[1] ?? Buffer.of())).toBe(true);
  });
});

describe('the foot of each page', () => {
  it('says when and for whom it was made, and which page it is, and is no content', async () => {
    const { pages, tree } = await made((document) => {
      for (let index = 0; index < 60; index += 1) document.paragraph(`Paragraph ${index}`);
    });
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((marks, index) => {
      expect(marks.at(-1)).toMatchObject({
        tag: 'Artifact',
        artifact: 'Pagination',
        text: `Teamaround · made 21 November 2026 · for the member for healthPage ${index + 1} of ${pages.length}`,
      });
    });
    expect(tree.text).not.toContain('Teamaround');
  });

  it('is Welsh in a Welsh document', async () => {
    const read = await made(() => undefined, { language: 'cy', madeFor: 'Siân Ŵyn' });
    expect(read.language).toBe('cy-GB');
    expect(read.pages[0]?.at(-1)?.text).toBe(
      'Teamaround · lluniwyd 21 Tachwedd 2026 · ar gyfer Siân ŴynTudalen 1 o 1',
    );
  });

  it('is cut before it runs into the page number', async () => {
    const { pages } = await made(() => undefined, { madeFor: 'x'.repeat(500) });
    expect(pages[0]?.at(-1)?.text).toMatch(
      /^Teamaround · made 21 November 2026 · for x{20,100}…Page 1 of 1$/,
    );
  });
});

describe('text', () => {
  const names = [
    "O'Brien-ap-Siôn 李",
    '<img src=x onerror=alert(1)>',
    'Ŵŵ Ŷŷ',
    'Жанна Їжак',
    'Ọlá Ṣọlá',
    'Nguyễn Thị',
  ];

  it.each(names)('%s is kept, in words, in a table and at the foot', async (name) => {
    const { tree, pages } = await made(
      (document) => {
        document.heading(1, name);
        document.paragraph(name);
        document.list([name]);
        document.definitions([[name, name]]);
        document.table({ caption: name, head: [name], rows: [[name]] });
      },
      { madeFor: name },
    );
    expect(tree.text).toBe(name + name + '•' + name.repeat(6));
    expect(pages[0]?.at(-1)?.drawn).toContain(`for ${name}`);
  });

  it('keeps every letter of the Latin, Greek and Cyrillic scripts, in whatever order', async () => {
    const blocks = [0x21, 0x7e, 0xa1, 0x24f, 0x370, 0x3ff, 0x400, 0x52f, 0x1e00, 0x1eff];
    const script = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{P}\p{S}\p{N}]$/u;
    const letters: string[] = [];
    for (let block = 0; block < blocks.length; block += 2) {
      for (let code = blocks[block] ?? 0; code <= (blocks[block + 1] ?? 0); code += 1) {
        const letter = String.fromCodePoint(code).normalize('NFC');
        if (script.test(letter)) letters.push(letter);
      }
    }
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(letters, { minLength: 300 }), async (some) => {
        const { tree } = await made((document) => document.paragraph(some.join('')));
        expect(textsOf(tree, 'P')).toEqual([some.join('')]);
      }),
      { numRuns: 4 },
    );
  });

  it('shows a box for a character no font has, keeps it for reading aloud, and says so', async () => {
    const document = createDocument({ ...details, madeFor: '한' });
    document.paragraph('Somchai สมชาย');
    const { tree, pages } = readPdf(await document.finish());
    expect(document.missingCharacters()).toEqual(['ส', 'ม', 'ช', 'า', 'ย', '한']);
    expect(pages[0]?.[0]).toMatchObject({ text: 'Somchai สมชาย', drawn: 'Somchai □□□□□' });
    expect(textsOf(tree, 'P')[1]).toBe(
      '□ stands for a character that this document cannot show: U+0E2A, U+0E21, U+0E0A, U+0E32, U+0E22, U+D55C.',
    );
  });
});

describe('a table', () => {
  const rows = Array.from({ length: 2000 }, (_, index) => [
    `L${index} Siôn 李`,
    `Reason ${index}`,
    String(index),
  ]);
  const head = ['Child', 'Reason', { text: 'Days', numeric: true }];

  it('of 2,000 rows has its head on every page and every row once', async () => {
    const { pages, tree } = await made((document) => document.table({ caption: 'Stuck', head, rows }));
    expect(pages.length).toBeGreaterThan(40);
    expect(
      elementsOf(tree, 'TR')
        .slice(1)
        .map((row) => row.children.map(({ text }) => text)),
    ).toEqual(rows);
    pages.forEach((marks, index) => {
      const repeated = marks.filter(({ text, tag }) => tag === 'Artifact' && text === 'ChildReasonDays');
      expect(repeated).toHaveLength(index === 0 ? 0 : 1);
      const first = marks.findIndex(({ tag }) => tag === 'TD');
      if (index > 0) expect(marks.findIndex(({ text }) => text === 'ChildReasonDays')).toBeLessThan(first);
    });
    expect(elementsOf(tree, 'THead')).toHaveLength(1);
  });

  it('never breaks a number, on whatever page it stands', async () => {
    const reason = 'a reason of many words '.repeat(20);
    const numbers = Array.from({ length: 400 }, (_, index) =>
      String(index < 390 ? index : 9_000_000 + index),
    );
    const { pages } = await made((document) => {
      document.table({
        caption: 'Days',
        head: ['Days', 'Reason'],
        rows: numbers.map((number) => [number, reason]),
      });
    });
    const drawn = pages.flat().filter(({ text }) => /^\d+$/.test(text));
    expect(drawn.map(({ text }) => text)).toEqual(numbers);
    expect(new Set(drawn.map(({ lines }) => lines.size))).toEqual(new Set([1]));
  });

  it('keeps a row on one page, unless it is longer than half of one', async () => {
    const long = 'a word and more '.repeat(15);
    const longest = 'a word and more '.repeat(900);
    const { pages, tree } = await made((document) => {
      const some = Array.from({ length: 20 }, (_, index) => [`L${index}`, long]);
      document.table({ caption: 'Long', head: ['Child', 'Reason'], rows: [...some, ['Longest', longest]] });
    });
    const cells = elementsOf(tree, 'TD').map(({ text }) => text);
    expect(cells).toEqual([...Array.from({ length: 20 }, () => long.trim()), longest.trim()]);
    const tallPieces = pages.flat().filter(({ tag, text }) => tag === 'TD' && text.length > long.length);
    expect(tallPieces.length).toBeGreaterThan(1);
    const pieces = pages.flat().filter(({ tag }) => tag === 'TD').length;
    expect(pieces).toBe(20 + tallPieces.length);
  });

  it('ends, however much its head holds', async () => {
    const heads = Array.from({ length: 12 }, () => 'tall '.repeat(300));
    const { pages, tree } = await made((document) => {
      document.table({ caption: 'Tall', head: heads, rows: [heads.map(() => 'x'), heads.map(() => 'y')] });
    });
    expect(pages.length).toBeLessThan(20);
    expect(elementsOf(tree, 'TD')).toHaveLength(22);
  });

  it('may have no rows, and cells with nothing in them', async () => {
    const { tree } = await made((document) => {
      document.table({ caption: 'None', head, rows: [] });
      document.table({ caption: 'Empty', head, rows: [['L1', '', '']] });
    });
    expect(elementsOf(tree, 'Table').map(({ text }) => text)).toEqual([
      'NoneChildReasonDays',
      'EmptyChildReasonDaysL1',
    ]);
  });
});

describe('a heading', () => {
  it('is never the last thing on a page', async () => {
    const { pages } = await made((document) => {
      document.heading(1, 'Panel');
      for (let index = 0; index < 120; index += 1) {
        if (index % 3 === 0) document.heading(2, `Case ${index}`);
        document.paragraph('text '.repeat(10 + (index % 17) * 5));
      }
    });
    expect(pages.length).toBeGreaterThan(3);
    for (const marks of pages) {
      expect(marks.filter(({ tag }) => tag !== 'Artifact').at(-1)?.tag).toBe('P');
    }
  });
});
