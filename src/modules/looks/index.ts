import type { Module } from '#platform/web/house.ts';
import { tasks } from './looks.jobs.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { askWhy } from './questions/ask-why.ts';
export { findLook } from './questions/question.queries.ts';
export { addUnusual } from './unusual/unusual.queries.ts';

export const looksModule: Module = { name: 'looks', routes, permissions, words: { en, cy }, tasks };
