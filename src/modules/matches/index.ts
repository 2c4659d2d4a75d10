import type { Module } from '#platform/web/house.ts';
import { tasks } from './matches.jobs.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { aboutChild } from './about-child/about-child.ts';
export { compareFields } from './compare-fields.ts';
export { evidenceModel } from './evidence-model.ts';
export { findCompared } from './line.queries.ts';
export type { ComparedChild } from './line.queries.ts';
export type { KeptPart } from './match.ts';
export { matcherOf } from './match-lines/match-at-once.ts';
export { matchKnownChild } from './match-lines/match-known-child.ts';
export type { LineMatcher } from './match-lines/match-lines.ts';
export { sayEvidence, sayLikelihood } from './say-line.ts';
export { matchWrittenLine } from './match-lines/match-written-line.ts';
export { matchWrittenList } from './match-lines/match-written-list.ts';

export const matchesModule: Module = { name: 'matches', routes, permissions, words: { en, cy }, tasks };
