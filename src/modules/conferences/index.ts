import type { Module } from '#platform/web/house.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export const conferencesModule: Module = { name: 'conferences', routes, permissions, words: { en, cy } };
