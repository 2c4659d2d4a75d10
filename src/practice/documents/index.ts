import type { Module } from '#platform/web/house.ts';
import { tasks } from './document.jobs.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { checkFiles } from './check-files.ts';
export type { CheckedFiles } from './check-files.ts';
export { aboutChild } from './about-child/about-child.ts';
export { findDocument, keepDocument } from './document.queries.ts';
export type { KeptDocument, NewDocument } from './document.queries.ts';
export { isReadable } from './file-state.ts';
export type { FileState, FileTrouble } from './file-state.ts';
export { canBeShown, giveDocument, sayHowItStands } from './give-document/give-document.ts';
export { findFile, keepFile } from './kept-file.queries.ts';

export const documentsModule: Module = {
  name: 'documents',
  permissions: {},
  words: { en, cy },
  tasks,
  routes: [],
};
