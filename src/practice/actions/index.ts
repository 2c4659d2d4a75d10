import type { Module } from '#platform/web/house.ts';
import { tasks } from './action.jobs.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { aboutChild } from './about-child/about-child.ts';
export { somethingToRead } from './action.ts';
export type { Action, ActionState } from './action.ts';
export {
  addEvidence,
  changeAction,
  endAction,
  endActions,
  findAction,
  listActionsOfSources,
  listEvidence,
  listOpenActionsOfChild,
  markActionDone,
  setAction,
  setActions,
  undoActionDone,
} from './action.queries.ts';
export type { Evidence, NewAction } from './action.queries.ts';
export { groupVersions } from './evidence.ts';
export { choicesToReplace, findReplaced } from './replace-a-file.ts';

export const actionsModule: Module = {
  name: 'actions',
  permissions: {},
  words: { en, cy },
  tasks,
  routes,
};
