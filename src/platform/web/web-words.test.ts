import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareCatalogues, missingWordKeys, wordsCatalogue } from '../words/index.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

const here = import.meta.dirname;

async function templates(): Promise<string[]> {
  const entries = await readdir(here, { recursive: true });
  const names = entries.filter((name) => name.endsWith('.njk'));
  return Promise.all(names.map((name) => readFile(join(here, name), 'utf8')));
}

test('both languages say the same things', () => {
  // Each language offers itself in its own words, on the pages of the other.
  const sameInBoth = ['web.language.switchTo.en', 'web.language.switchTo.cy'];
  expect(compareCatalogues({ en, cy }, sameInBoth)).toEqual([]);
});

test('every word a template of this room asks for is written', async () => {
  const missing = (await templates()).flatMap((text) => missingWordKeys(text, [{ en, cy }, wordsCatalogue]));
  expect(missing).toEqual([]);
});
