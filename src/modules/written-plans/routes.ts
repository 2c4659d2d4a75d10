import { get, post, type Route } from '#platform/web/routes.ts';
import * as addAStep from './add-a-step/add-a-step.ts';
import * as removeAStep from './add-a-step/remove-a-step.ts';
import * as beginAPlan from './begin-a-plan/begin-a-plan.ts';
import * as changeTheDetails from './change-the-details/change-the-details.ts';
import * as closeAPlan from './close-a-plan/close-a-plan.ts';
import * as listPlans from './list-plans/list-plans.ts';
import * as publishAPlan from './publish-a-plan/publish-a-plan.ts';
import * as readAPlan from './read-a-plan/read-a-plan.ts';
import * as readAVersion from './read-a-version/read-a-version.ts';
import * as reviewAPlan from './review-a-plan/review-a-plan.ts';
import * as writeAnOutcome from './write-an-outcome/write-an-outcome.ts';
import * as writeThePlan from './write-the-plan/write-the-plan.ts';

const look = 'plan.view';
const write = 'plan.write';
const all = '/children/:childId/written-plans';
const one = `${all}/:writtenPlanId`;
const outcome = `${one}/draft/outcomes/:outcomeId`;

const reading: readonly Route[] = [
  get(all, { may: look, records: 'written plans viewed', answers: listPlans.show }),
  get(one, { may: look, records: 'written plan viewed', answers: readAPlan.show }),
  get(`${one}/versions/:versionNumber`, {
    may: look,
    records: 'written plan version opened',
    answers: readAVersion.show,
  }),
  get(`${one}/versions/:versionNumber/pdf`, {
    may: look,
    records: 'written plan version printed',
    answers: readAVersion.print,
  }),
];

const drafting: readonly Route[] = [
  get(`${all}/new`, { may: write, records: 'written plan asked for', answers: beginAPlan.show }),
  post(all, { may: write, records: 'written plan begun', answers: beginAPlan.submit }),
  get(`${one}/draft`, { may: write, records: 'written plan draft opened', answers: writeThePlan.show }),
  get(`${one}/draft/details`, {
    may: write,
    records: 'written plan details opened',
    answers: changeTheDetails.show,
  }),
  post(`${one}/draft/details`, {
    may: write,
    records: 'written plan details changed',
    answers: changeTheDetails.submit,
  }),
  get(`${one}/draft/outcomes/new`, {
    may: write,
    records: 'written plan outcome begun',
    answers: writeAnOutcome.begin,
  }),
  post(`${one}/draft/outcomes`, {
    may: write,
    records: 'written plan outcome added',
    answers: writeAnOutcome.add,
  }),
  get(outcome, { may: write, records: 'written plan outcome opened', answers: writeAnOutcome.show }),
  post(outcome, { may: write, records: 'written plan outcome changed', answers: writeAnOutcome.submit }),
  post(`${outcome}/remove`, {
    may: write,
    records: 'written plan outcome removed',
    answers: writeAnOutcome.remove,
  }),
  get(`${outcome}/steps/new`, { may: write, records: 'written plan step begun', answers: addAStep.show }),
  post(`${outcome}/steps`, { may: write, records: 'written plan step added', answers: addAStep.submit }),
  get(`${outcome}/steps/:stepId/remove`, {
    may: write,
    records: 'written plan step removal begun',
    answers: removeAStep.show,
  }),
  post(`${outcome}/steps/:stepId/remove`, {
    may: write,
    records: 'written plan step removed',
    answers: removeAStep.submit,
  }),
];

/** None of these ends a child protection plan: a conference does, and says so in the returns. */
const deciding: readonly Route[] = [
  get(`${one}/publish`, { may: write, records: 'written plan publishing begun', answers: publishAPlan.show }),
  post(`${one}/publish`, { may: write, records: 'written plan published', answers: publishAPlan.submit }),
  get(`${one}/reviews/new`, { may: write, records: 'written plan review begun', answers: reviewAPlan.show }),
  post(`${one}/reviews`, { may: write, records: 'written plan reviewed', answers: reviewAPlan.submit }),
  get(`${one}/close`, { may: write, records: 'written plan closing begun', answers: closeAPlan.show }),
  post(`${one}/close`, { may: write, records: 'written plan closed', answers: closeAPlan.submit }),
];

export const routes: readonly Route[] = [...reading, ...drafting, ...deciding];
