import type { Module } from '#platform/web/house.ts';
import { tasks as deletionTasks } from './delete-a-child/deletion.jobs.ts';
import { tasks as recordTasks } from './make-the-record/make-the-record.jobs.ts';
import { permissions } from './permissions.ts';
import { tasks as retentionTasks } from './retention/retention.jobs.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { deletedLists, listDeletedChildren, reapplyDeletions } from './delete-a-child/deleted-list.ts';
export { makeTheRecord } from './make-the-record/make-the-record.ts';
export { countRecord } from './make-the-record/record.queries.ts';
export { askers, proofs } from './requests/access-request.ts';
export { putHold } from './retention/hold.queries.ts';
export { takeRequest } from './requests/take-request.ts';
export { adultAsked, childAsked, colleagueAsked } from './take-a-request/whom-it-is-about.ts';

export const informationRightsModule: Module = {
  name: 'information-rights',
  routes,
  permissions,
  words: { en, cy },
  tasks: { ...recordTasks, ...retentionTasks, ...deletionTasks },
};
