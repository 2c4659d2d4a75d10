import type { Module } from '#platform/web/house.ts';
import { papersTasks } from './papers/papers.jobs.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export const panelsModule: Module = {
  name: 'panels',
  routes,
  permissions,
  words: { en, cy },
  tasks: papersTasks,
};
