import type { Module } from '#platform/web/house.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { pointToChild, reviewEmergency } from './emergency/emergency.queries.ts';
export { openAndTell } from './emergency/open-and-tell.ts';
export { restrictAndAsk } from './restriction/restrict-and-ask.ts';

export const whoCanSeeModule: Module = { name: 'who-can-see', routes, permissions, words: { en, cy } };
