import type { Module } from '#platform/web/house.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { sayCode } from './census-code.ts';
export { childClocks, openClocks } from './clocks/child-clocks.ts';
export { nameClock, sayChildClock, sayWhyThisDate } from './clocks/clock-in-words.ts';
export type { ChildClock, ClockStanding, ClockView } from './clocks/child-clock.ts';
export { sayEvent } from './event.ts';
export type { PlanEvent } from './event.ts';
export { listPlanEvents } from './event.queries.ts';
export type { WholeRow } from './whole-row.queries.ts';
export { listWholeRows } from './whole-row.queries.ts';
export { linkPlansOf } from './link-plans.queries.ts';
export { loadPlans } from './load.queries.ts';
export { planOn } from './plan.ts';
export type { Assessment, Episode, Plan, PlanKind, PlanRecord, Review, Section47 } from './plan.ts';
export { sayKind, sayLength, sayPlan } from './plan-in-words.ts';
export { currentPlan, listPlansOfChild, readPlanRecords, returnKnownUntil } from './plan.queries.ts';

export const plansModule: Module = { name: 'plans', routes, permissions, words: { en, cy } };
