import type { Module } from '#platform/web/house.ts';
import { tasks } from './matches.jobs.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { aboutChild } from './about-child/about-child.ts';
export { matchWrittenLine } from './match-lines/match-written-line.ts';
export { matchWrittenList } from './match-lines/match-written-list.ts';

export const matchesModule: Module = { name: 'matches', routes, permissions, words: { en, cy }, tasks };
