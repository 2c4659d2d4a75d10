import type { Module } from '#platform/web/house.ts';
import { arrangeTasks } from './arrange/arrange.jobs.ts';
import { followUpTasks } from './follow-up/follow-up.jobs.ts';
import { papersTasks } from './papers/papers.jobs.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { arrangePanel } from './arrange/arrange-panel.ts';
export type { Arranger } from './arrange/arranger.ts';
export { bookCase } from './arrange/cases/book-case.ts';
export type { Booked, Booking } from './arrange/cases/book-case.ts';
export { planMeetings } from './arrange/dates/plan-meetings.ts';
export { defaultPrompts } from './arrange/default-prompts.ts';
export type { PanelSetUp } from './arrange/panel-set-up.ts';
export { findPanel, findPanelMeeting } from './panel.queries.ts';
export { checkOutcomes } from './follow-up/outcomes/check-outcomes.ts';
export { listStuckForCommand } from './stuck-plans/list-for-command.ts';

export const panelsModule: Module = {
  name: 'panels',
  routes,
  permissions,
  words: { en, cy },
  tasks: { ...arrangeTasks, ...papersTasks, ...followUpTasks },
};
