import { get, post, type Route } from '#platform/web/routes.ts';
import * as askForTimeToThink from './ask-for-time-to-think/ask-for-time-to-think.ts';
import * as dismissACriterion from './dismiss-a-criterion/dismiss-a-criterion.ts';
import * as downloadStuckPlans from './list-stuck-plans/download-stuck-plans.ts';
import * as listStuckPlans from './list-stuck-plans/list-stuck-plans.ts';
import * as seeWhyStuck from './see-why-stuck/see-why-stuck.ts';
import * as stateAView from './state-a-view/state-a-view.ts';
import * as withdrawARequest from './withdraw-a-request/withdraw-a-request.ts';

/** Stuck plans: which plans meet the criteria, the view of the chair or manager, dismissing, asking for time to think. */
export const stuckRoutes: readonly Route[] = [
  get('/stuck-plans', { may: 'stuck.view', records: 'stuck plans listed', answers: listStuckPlans.show }),
  get('/stuck-plans.csv', {
    may: 'stuck.view',
    records: 'stuck plans downloaded',
    needsFreshFactor: true,
    answers: downloadStuckPlans.download,
  }),
  get('/children/:childId/stuck', {
    may: 'stuck.view',
    records: 'stuck plan of a child viewed',
    answers: seeWhyStuck.show,
  }),
  get('/children/:childId/stuck/plans/:planId/views/:criterion', {
    may: 'stuck.state-view',
    records: 'view of a stuck plan opened',
    answers: stateAView.show,
  }),
  post('/children/:childId/stuck/plans/:planId/views/:criterion', {
    may: 'stuck.state-view',
    records: 'view of a stuck plan stated',
    answers: stateAView.submit,
  }),
  get('/children/:childId/stuck/dismissals/:criterion', {
    may: 'stuck.dismiss',
    records: 'dismissal of a stuck plan opened',
    answers: dismissACriterion.show,
  }),
  post('/children/:childId/stuck/dismissals/:criterion', {
    may: 'stuck.dismiss',
    records: 'stuck plan dismissed',
    answers: dismissACriterion.submit,
  }),
  get('/children/:childId/stuck/time-to-think', {
    may: 'stuck.ask-time-to-think',
    records: 'request for time to think opened',
    answers: askForTimeToThink.show,
  }),
  post('/children/:childId/stuck/time-to-think', {
    may: 'stuck.ask-time-to-think',
    records: 'time to think asked for',
    answers: askForTimeToThink.submit,
  }),
  get('/children/:childId/stuck/time-to-think/:requestId/withdraw', {
    may: 'stuck.ask-time-to-think',
    records: 'request for time to think opened to withdraw',
    answers: withdrawARequest.show,
  }),
  post('/children/:childId/stuck/time-to-think/:requestId/withdraw', {
    may: 'stuck.ask-time-to-think',
    records: 'request for time to think withdrawn',
    answers: withdrawARequest.submit,
  }),
];
