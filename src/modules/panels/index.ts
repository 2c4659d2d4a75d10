import type { Module } from '#platform/web/house.ts';
import { followUpTasks } from './follow-up/follow-up.jobs.ts';
import { papersTasks } from './papers/papers.jobs.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { checkOutcomes } from './follow-up/outcomes/check-outcomes.ts';
export { listStuckForCommand } from './stuck-plans/list-for-command.ts';

export const panelsModule: Module = {
  name: 'panels',
  routes,
  permissions,
  words: { en, cy },
  tasks: { ...papersTasks, ...followUpTasks },
};
