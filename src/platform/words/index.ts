export { buildWords, wordsCatalogue } from './build-words.ts';
export { compareCatalogues } from './compare-catalogues.ts';
export { findWordKeys, missingWordKeys } from './find-word-keys.ts';
export { languages } from './language.ts';
export type { Catalogue, Language, WordParams } from './language.ts';
export { toPlainDate } from './plain-dates.ts';
export type { Day, Words } from './words.ts';
