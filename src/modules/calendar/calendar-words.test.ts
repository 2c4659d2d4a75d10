import { expect, test } from 'vitest';
import { compareCatalogues } from '#platform/words/index.ts';
import { kinds } from './sources.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

test('both languages say the same things', () => {
  expect(compareCatalogues({ en, cy })).toEqual([]);
});

test('every kind of clock has a name, and is listed once', () => {
  const named = Object.keys(en)
    .filter((key) => key.startsWith('calendar.kind.'))
    .map((key) => key.slice('calendar.kind.'.length));
  expect(named.toSorted()).toEqual(kinds.toSorted());
  expect(new Set(kinds).size).toBe(kinds.length);
});
