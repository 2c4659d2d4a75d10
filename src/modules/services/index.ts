import type { Module } from '#platform/web/house.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { tasks } from './services.jobs.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { aboutChild } from './about-child/about-child.ts';
export { askToConfirm } from './confirm-a-service/ask-to-confirm.ts';
export { keepService } from './describe-a-service/keep-service.ts';
export { writeDirectory } from './export-the-directory/write-directory.ts';
export { keepFollowUp } from './follow-up-a-signposting/keep-follow-up.ts';
export { readServiceFile } from './open-referral/read-service-file.ts';
export { isNeed, isServiceState, nothingSaid } from './service.ts';
export type { Need, Said, ServiceState } from './service.ts';
export { recordSignposting } from './signpost-a-family/record-signposting.ts';
export { listSignpostings } from './signposting.queries.ts';
export type { Contact, Outcome, ReasonNotTakenUp } from './signposting.ts';
export { sayRefused, sayWrong } from './take-a-file/say-file.ts';
export { layAside, takeImport } from './take-a-file/take-import.ts';

export const servicesModule: Module = { name: 'services', routes, permissions, words: { en, cy }, tasks };
