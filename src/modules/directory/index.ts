import type { Module } from '#platform/web/house.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { tasks } from './directory.jobs.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { aboutChild } from './about-child/about-child.ts';
export { askToConfirm } from './confirm-an-entry/ask-to-confirm.ts';
export { keepEntry } from './describe-an-entry/keep-entry.ts';
export { writeDirectory } from './export-the-directory/write-directory.ts';
export { keepFollowUp } from './follow-up-a-signposting/keep-follow-up.ts';
export { readServiceFile } from './open-referral/read-service-file.ts';
export { isNeed, isServiceState, nothingSaid } from './directory.ts';
export type { Need, Said, ServiceState } from './directory.ts';
export { recordSignposting } from './signpost-a-family/record-signposting.ts';
export { listSignpostings } from './signposting.queries.ts';
export type { Contact, Outcome, ReasonNotTakenUp } from './signposting.ts';
export { bringFile } from './take-a-file/bring-file.ts';
export { sayRefused, sayWrong } from './take-a-file/say-file.ts';

export const directoryModule: Module = { name: 'directory', routes, permissions, words: { en, cy }, tasks };
