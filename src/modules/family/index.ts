import type { Module } from '#platform/web/house.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { aboutChild } from './about-child/about-child.ts';
export { familyBesideChild } from './beside-the-child/beside-the-child.ts';
export { drawEcomap } from './ecomap/draw-ecomap.ts';
export { drawGenogram } from './genogram/draw-genogram.ts';
export { familiesPdf } from './on-paper/families-pdf.ts';
export { writeFamilies, type ManyFamilies } from './write-many.queries.ts';
export { parentTieOf } from './family.ts';
export type { FatherReason, LinkFacts, PersonFacts } from './family.ts';

export const familyModule: Module = { name: 'family', routes, permissions, words: { en, cy } };
