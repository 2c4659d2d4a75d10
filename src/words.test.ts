import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogues } from './app.ts';
import { compareCatalogues, missingWordKeys } from '#platform/words/index.ts';

/** Keys whose words are right to be the same in both languages. */
const sameInBoth = [
  'agencyKind.camhs',
  'device.browser.samsung',
  'web.language.switchTo.en',
  'web.language.switchTo.cy',
];

describe('every sentence of the product', () => {
  it('is there in English and in Welsh, with the same parameters and all plural forms', () => {
    expect(catalogues.flatMap((catalogue) => compareCatalogues(catalogue, sameInBoth))).toEqual([]);
  });

  it('is written for every key that a page or a handler uses', () => {
    const files = globSync('src/**/*.{ts,njk}').filter(
      (name) => !/\.test\.ts$|\/words[./]|\/testing\//.test(name),
    );
    expect(files.length).toBeGreaterThan(100);
    const missing = files.flatMap((name) =>
      missingWordKeys(readFileSync(name, 'utf8'), [...catalogues]).map((key) => `${name}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(['en', 'cy'] as const)('tells the parts of the navigation apart in %s', (language) => {
    const said = catalogues
      .flatMap((catalogue) => Object.entries(catalogue[language]))
      .filter(([key]) => key.startsWith('navigation.'))
      .map(([, words]) => words);
    expect(said.length).toBeGreaterThan(10);
    expect(said).toHaveLength(new Set(said).size);
  });
});
