import type { Module } from '#platform/web/house.ts';
import { tasks } from './import.jobs.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { generateCensusCommand } from './generate/generate-census.command.ts';
export { findAuthority } from './import-file/find-authority.ts';
export { importCensusFile } from './import-file/import-census-file.ts';
export { importPeopleFile } from './import-file/import-people-file.ts';
export type { FileToImport, ImportedFile, ImportProgress } from './import-file/file-to-import.ts';
export type { ImportCounts, PeopleCounts } from './import.ts';
export { sayRefusal } from './problem-in-words.ts';
export { readRows } from './steps/read-start.ts';
export type { ToldProblem } from './problem-in-words.ts';

/** A file on its way in: read, checked, shown, taken. */
export const importsModule: Module = { name: 'imports', routes, permissions, words: { en, cy }, tasks };
