import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clocksWords } from '#practice/clocks/index.ts';
import { compareCatalogues, missingWordKeys, wordsCatalogue } from '#platform/words/index.ts';
import { signInModule } from '#platform/sign-in/index.ts';
import { webWords } from '#platform/web/words.ts';
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
  const written = [{ en, cy }, wordsCatalogue, webWords, clocksWords, signInModule.words];
  expect(names.length).toBeGreaterThan(30);
  expect(texts.flatMap((text) => missingWordKeys(text, written))).toEqual([]);
});
