import type { Module } from '#platform/web/house.ts';
import { tasks } from './administration.jobs.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { addAgency, signTerms } from './agencies/agency.queries.ts';
export { terms } from './agencies/terms.ts';
export { invite } from './people/inviting.ts';

export const administrationModule: Module = {
  name: 'administration',
  routes,
  permissions,
  words: { en, cy },
  tasks,
};
