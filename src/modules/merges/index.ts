import type { Module } from '#platform/web/house.ts';
import { tasks } from './merges.jobs.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { aboutChild } from './about-child/about-child.ts';
export { mergedBesideChild } from './beside-the-child/beside-the-child.ts';
export { lookForDuplicates } from './look-for-duplicates/look-for-duplicates.ts';
export { findRecordOf, listHeld, mergeRecords } from './merge.queries.ts';
export { keepApart, listSuggestions, readVersions } from './suggestion.queries.ts';

export const mergesModule: Module = { name: 'merges', routes, permissions, words: { en, cy }, tasks };
