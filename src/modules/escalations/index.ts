import type { Module } from '#platform/web/house.ts';
import { tasks } from './escalations.jobs.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { aboutChild } from './about-child/about-child.ts';
export { answerTo } from './answer-a-proposal/answer-a-proposal.ts';
export { disagreeWithPlan } from './beside-the-child/beside-a-plan.ts';
export { disagreementsBesideChild } from './beside-the-child/beside-the-child.ts';
export { disagreeHref } from './raise-a-disagreement/disagree-href.ts';
export { keepLearning } from './act.queries.ts';
export { findEscalation, listEscalationsOfReferral } from './escalation.queries.ts';
export type { Limits } from './due-of-escalation.ts';
export type { Stage } from './escalation.ts';
export { sayStage, sayStageClock } from './say-escalation.ts';
export { setProcedure } from './procedure/procedure.queries.ts';
export { proposeResolution } from './propose-a-resolution/propose-a-resolution.ts';
export { headOfReferral } from './open-escalation/open-escalation.ts';
export { readProcedure } from './procedure/procedure.queries.ts';
export { raiseForm, raiseView } from './raise-a-disagreement/raise-a-disagreement.ts';
export { raiseDisagreement } from './raise-a-disagreement/raise-disagreement.ts';
export { recordOutcome } from './record-the-outcome/record-the-outcome.ts';
export { lookAfter } from './time-up/time-up.ts';
export { writeView } from './write-a-view/write-a-view.ts';

export const escalationsModule: Module = {
  name: 'escalations',
  routes,
  permissions,
  tasks,
  words: { en, cy },
};
