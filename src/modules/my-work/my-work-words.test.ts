import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { actionsModule } from '#practice/actions/index.ts';
import { compareCatalogues, missingWordKeys, wordsCatalogue } from '#platform/words/index.ts';
import { webWords } from '#platform/web/words.ts';
import { byDay } from './my-work.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

test('both languages say the same things', () => {
  expect(compareCatalogues({ en, cy })).toEqual([]);
});

test('every word this module asks for is written', async () => {
  const names = (await readdir(import.meta.dirname, { recursive: true })).filter((name) =>
    /\.(njk|ts)$/.test(name),
  );
  const texts = await Promise.all(names.map((name) => readFile(join(import.meta.dirname, name), 'utf8')));
  const written = [{ en, cy }, wordsCatalogue, webWords, actionsModule.words];
  expect(texts.flatMap((text) => missingWordKeys(text, written))).toEqual([]);
});

test('a week is its days in order; within a day what has a time comes first', () => {
  const items = [
    { day: '2026-11-24', at: '', id: 'a' },
    { day: '2026-11-23', at: '14:00', id: 'b' },
    { day: '2026-11-24', at: '09:00', id: 'c' },
    { day: '2026-11-23', at: '09:30', id: 'd' },
  ];
  expect(byDay(items).map(({ day, items: ofDay }) => [day, ofDay.map(({ id }) => id)])).toEqual([
    ['2026-11-23', ['d', 'b']],
    ['2026-11-24', ['c', 'a']],
  ]);
  expect(byDay([])).toEqual([]);
});
