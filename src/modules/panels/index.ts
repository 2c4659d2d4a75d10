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
export { cancelDate } from './arrange/dates/cancel-date.ts';
export { listSlots } from './arrange/dates/date.queries.ts';
export { planMeetings } from './arrange/dates/plan-meetings.ts';
export { defaultPrompts } from './arrange/default-prompts.ts';
export type { PanelSetUp } from './arrange/panel-set-up.ts';
export type { PanelMeeting } from './panel.ts';
export { findCase, findPanel, findPanelMeeting } from './panel.queries.ts';
export { answerRecommendation } from './follow-up/answer-recommendation/answering.ts';
export { answerDue, type AnswerTimeOverride } from './follow-up/answer-time.ts';
export { sayWhyAnswer } from './follow-up/say-why-answer.ts';
export { daysAfterDue as ownerAccessDays } from './follow-up/owner-access.ts';
export { checkOutcomes } from './follow-up/outcomes/check-outcomes.ts';
export { findRecommendation, listAnswerTimes } from './follow-up/recommendation.queries.ts';
export { addPaperFromRecord } from './papers/make-from-record/paper-from-record.ts';
export { listPapersOfCases, noteOpening } from './papers/paper.queries.ts';
export { publishPapers } from './papers/publishing.ts';
export { closeCase } from './sitting/closing.ts';
export { itemsOf, voice } from './sitting/note-items.ts';
export { markThemes, saveNote } from './sitting/note.queries.ts';
export { recommend } from './sitting/recommending.ts';
export type { Theme } from './sitting/themes.ts';
export { qualifiedOn } from './stuck/finding.ts';
export { reasonFor } from './stuck/reason.ts';
export { listStuckForCommand } from './stuck-plans/list-for-command.ts';
export { aboutChild } from './about-child/about-child.ts';
export { addDismissal, addProfessionalView, addThinkingRequest } from './stuck-plans/said.queries.ts';
export { findWhyStuck } from './stuck-plans/why-stuck.ts';

export const panelsModule: Module = {
  name: 'panels',
  routes,
  permissions,
  words: { en, cy },
  tasks: { ...arrangeTasks, ...papersTasks, ...followUpTasks },
};
