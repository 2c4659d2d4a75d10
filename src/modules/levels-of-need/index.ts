import type { Module } from '#platform/web/house.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { aboutChild } from './about-child/about-child.ts';
export { giveNextWork } from './moves/give-work.ts';
export { answerMove, findMove, keepHandOver, proposeMove, tellEarlier } from './moves/move.queries.ts';
export { levelBesideChild } from './beside-the-child/beside-the-child.ts';

export const levelsModule: Module = { name: 'levels-of-need', routes, permissions, words: { en, cy } };
