import type { Reading } from './actor.ts';

/** Both languages, both widths, with and without JavaScript: each kind of reader of a whole journey. */
export const manners: [string, Reading][] = [
  ['at a desk, in English', { width: 1280, javaScript: true, language: 'en' }],
  ['on a phone, in Welsh', { width: 375, javaScript: true, language: 'cy' }],
  ['on a phone, in English, without JavaScript', { width: 375, javaScript: false, language: 'en' }],
  ['at a desk, in Welsh, without JavaScript', { width: 1280, javaScript: false, language: 'cy' }],
];
