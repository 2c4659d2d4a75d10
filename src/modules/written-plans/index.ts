import type { Module } from '#platform/web/house.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { aboutChild } from './about-child/about-child.ts';
export { plansBesideChild } from './beside-the-child/beside-the-child.ts';
export { addOutcome, addStep } from './draft.queries.ts';
export { addWrittenPlan, findWrittenPlan } from './plan.queries.ts';
export { publishDraft } from './publish-a-plan/publish-draft.ts';
export { readToPublish } from './publish-a-plan/read-to-publish.ts';
export { noteReading } from './read-a-version/note-reading.ts';
export { addReview } from './review.queries.ts';
export type { PlanKind, Rating } from './written-plan.ts';

export const writtenPlansModule: Module = { name: 'written-plans', routes, permissions, words: { en, cy } };
