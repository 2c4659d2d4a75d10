import { expect, it } from 'vitest';
import { compareCatalogues } from '#platform/words/index.ts';
import { PERSON_FIELDS } from './person-record.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

it('the words about a list of people say the same in both languages', () => {
  expect(compareCatalogues({ en, cy })).toEqual([]);
  expect(PERSON_FIELDS.filter((field) => !(`imports.people.field.${field}` in en))).toEqual([]);
});
