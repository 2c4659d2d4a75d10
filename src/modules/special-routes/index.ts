import type { Module } from '#platform/web/house.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { tasks } from './special-routes.jobs.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { aboutChild } from './about-child/about-child.ts';
export { specialRoutesBesideChild } from './beside-the-child/beside-the-child.ts';
export { installRouteForms, readRouteForms } from './install-forms/install-route-forms.ts';

export type { Acting } from './acting.ts';
export { addVisit, findArrangementOf } from './private-fostering/arrangement.queries.ts';
export { dueVisits } from './private-fostering/visits.rules.ts';
export { endIt } from './record-the-outcome/end-it.ts';
export { findSpecialReferral, takeSpecialReferral, type WhichChild } from './referral.queries.ts';
export { notify, type Notified } from './send-a-referral/notify.ts';
export type { Outcome, RouteKey } from './special-route.ts';

export const specialRoutesModule: Module = {
  ...{ name: 'special-routes', routes, permissions, words: { en, cy } },
  tasks,
};
