import type { Module } from '#platform/web/house.ts';
import { tasks } from './forms.jobs.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export const formsModule: Module = { name: 'forms', routes, permissions, words: { en, cy }, tasks };

export { installForms } from './install-forms/install-forms.ts';
