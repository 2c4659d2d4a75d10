import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitPicture, OVERLAP } from './fit-picture.ts';
import { createDocument, type PictureContent } from './index.ts';
import { elementsOf, readPdf } from './testing/read-pdf.ts';

const room = { width: 742, height: 419 };

it.each([
  ['a small one is not blown up', { width: 300, height: 200 }, [0.75, 1, 1]],
  ['one that just fits is whole', { width: 1484, height: 400 }, [0.5, 1, 1]],
  ['a long one goes on beside', { width: 3000, height: 400 }, [0.67, 3, 1]],
  ['a large one goes on beside and below', { width: 2000, height: 1600 }, [0.65, 2, 3]],
])('%s', (_, size, [scale, columns, rows]) => {
  const fit = fitPicture(size, room);
  expect([Math.round(fit.scale * 100) / 100, fit.columns, fit.rows]).toEqual([scale, columns, rows]);
});

it('is always large enough to read, and its parts show all of it, with an overlap', () => {
  const length = fc.integer({ min: 1, max: 12_000 });
  fc.assert(
    fc.property(length, length, (width, height) => {
      const { scale, columns, rows } = fitPicture({ width, height }, room);
      expect(scale).toBeGreaterThanOrEqual(0.5 - 1e-9);
      expect(scale).toBeLessThanOrEqual(0.75);
      const shown = (sheets: number, points: number) => (sheets * points) / scale - OVERLAP * (sheets - 1);
      expect(shown(columns, room.width)).toBeGreaterThanOrEqual(width - 1e-6);
      expect(shown(rows, room.height)).toBeGreaterThanOrEqual(height - 1e-6);
    }),
  );
});

async function drawn(language: 'en' | 'cy', size: { width: number; height: number }) {
  const document = createDocument({
    ...{ language, title: 'Papers', author: 'Co-ordinator', subject: 'Family', layout: 'landscape' },
    madeAt: new Date('2026-11-21T10:00:00Z'),
    madeFor: 'the member for health',
  });
  const text = { x: 100, y: 90, size: 13, isBold: true, most: 60, isOnLine: true };
  const content: PictureContent = {
    title: 'Family tree',
    alt: 'The list says the same.',
    ...size,
    marks: [
      { d: 'M 78 20 a 22 22 0 1 0 44 0 Z', stroke: '#0b0c0c', fill: '#ffffff', dash: [9, 4, 2, 4] },
      { d: 'M 1 1 L 5 5', fill: '#0b0c0c' },
      { ...text, text: 'O’Brien-ap-Siôn 李 who has a very long name' },
      { ...text, text: 'יוסף', isBold: false },
    ],
  };
  document.heading(1, 'Papers');
  document.picture(2, content);
  return readPdf(await document.finish());
}

it('is a figure under its heading, with what is read instead of it, and letters that can be searched', async () => {
  const { tree, bookmarks, pages } = await drawn('en', { width: 300, height: 200 });
  expect(tree.children.map(({ type }) => type)).toEqual(['H1', 'H2', 'Figure']);
  expect(elementsOf(tree, 'Figure')).toMatchObject([
    { alt: 'The list says the same.', text: 'O’Brien-ap-Siôn 李 who has a very long nameיוסף' },
  ]);
  expect(bookmarks).toEqual(['Papers', 'Family tree']);
  expect(pages).toHaveLength(1);
});

it.each([
  ['en', 'Part 2 of 3.'],
  ['cy', 'Rhan 2 o 3.'],
] as const)('in parts each says which it is (%s)', async (language, part) => {
  const { tree, pages } = await drawn(language, { width: 3000, height: 400 });
  const figures = elementsOf(tree, 'Figure');
  expect(figures).toHaveLength(3);
  expect(figures[1]?.alt).toContain(`The list says the same. ${part}`);
  expect(elementsOf(tree, 'P').some(({ text }) => text.startsWith(part))).toBe(true);
  expect(pages).toHaveLength(4);
});
