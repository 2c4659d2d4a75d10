import type { Module } from '#platform/web/house.ts';
import { tasks } from './make-the-record/make-the-record.jobs.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { makeTheRecord } from './make-the-record/make-the-record.ts';
export { countRecord } from './make-the-record/record.queries.ts';
export { askers, proofs } from './requests/access-request.ts';
export { findChildToTell } from './requests/request.queries.ts';
export { takeRequest } from './requests/take-request.ts';

export const informationRightsModule: Module = {
  name: 'information-rights',
  routes,
  permissions,
  words: { en, cy },
  tasks,
};
