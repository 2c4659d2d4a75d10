import type { Module } from '#platform/web/house.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { aboutChild } from './about-child/about-child.ts';
export { writeDecision } from './decision-form/write-decision.ts';
export type { ReadDecision } from './decision-form/read-decision.ts';

export const sharingModule: Module = { name: 'sharing', routes, permissions, words: { en, cy } };
