import { get, post, type Route } from '#platform/web/routes.ts';
import { sheetRoutes } from '#practice/questionnaires/index.ts';
import * as fgmPrevalence from './fgm-prevalence/fgm-prevalence.ts';
import * as endAnArrangement from './private-fostering/end-an-arrangement/end-an-arrangement.ts';
import * as listArrangements from './private-fostering/list-arrangements/list-arrangements.ts';
import * as readAnArrangement from './private-fostering/read-an-arrangement/read-an-arrangement.ts';
import * as reportFostering from './private-fostering/report-fostering/report-fostering.ts';
import * as writeAVisit from './private-fostering/write-a-visit/write-a-visit.ts';
import * as beginAReferral from './begin-a-referral/begin-a-referral.ts';
import * as chooseARoute from './choose-a-route/choose-a-route.ts';
import { sheetPlace } from './fill-the-sheet/sheet-place.ts';
import * as listReceived from './list-received/list-received.ts';
import * as nameTheChild from './name-the-child/name-the-child.ts';
import * as readAReferral from './read-a-referral/read-a-referral.ts';
import * as recordTheOutcome from './record-the-outcome/record-the-outcome.ts';
import * as sendAReferral from './send-a-referral/send-a-referral.ts';
import * as takeAReferral from './take-a-referral/take-a-referral.ts';
import * as tieTheChild from './tie-the-child/tie-the-child.ts';

const all = '/specialist-referrals';
const one = `${all}/:specialReferralId`;
/** Sending signs a sheet, once and for all; its forms ask for no judgement and take no files, which those who receive it could not open. */
const isOfOwnAct = /\/sheet\/:sheetId\/(sign|reopen|judgement|files|documents)/;
const start = 'signed-in';
const receive = 'special-route.receive';

const starting: readonly Route[] = [
  get(all, { may: start, records: 'special-route.own viewed', answers: chooseARoute.show }),
  get(`${all}/begin/:route`, {
    may: start,
    records: 'special-route.route read',
    answers: beginAReferral.show,
  }),
  post(`${all}/begin/:route`, { may: start, records: 'special-route.begun', answers: beginAReferral.submit }),
  get(`${one}/children/new`, {
    may: start,
    records: 'special-route.child asked for',
    answers: nameTheChild.show,
  }),
  post(`${one}/children/search`, {
    may: start,
    records: 'special-route.children searched',
    answers: nameTheChild.search,
  }),
  post(`${one}/children`, { may: start, records: 'special-route.child named', answers: nameTheChild.submit }),
  get(`${one}/send`, { may: start, records: 'special-route.sending checked', answers: sendAReferral.show }),
  post(`${one}/send`, { may: start, records: 'special-route.sent', answers: sendAReferral.submit }),
  post(`${one}/discard`, { may: start, records: 'special-route.discarded', answers: readAReferral.discard }),
];

const receiving: readonly Route[] = [
  get(`${all}/received`, {
    may: receive,
    records: 'special-route.received viewed',
    answers: listReceived.show,
  }),
  post(`${one}/take`, { may: receive, records: 'special-route.taken', answers: takeAReferral.submit }),
  post(`${one}/tie`, { may: receive, records: 'special-route.child tied', answers: tieTheChild.submit }),
  get(`${one}/outcome`, {
    may: receive,
    records: 'special-route.outcome begun',
    answers: recordTheOutcome.show,
  }),
  post(`${one}/outcome`, {
    may: receive,
    records: 'special-route.outcome recorded',
    answers: recordTheOutcome.submit,
  }),
];

const arrangements = '/private-fostering';
const arrangement = `${arrangements}/:arrangementId`;
const visitChild = 'private-fostering.visit';

const fostering: readonly Route[] = [
  get(arrangements, {
    may: 'private-fostering.view',
    records: 'private-fostering.arrangements viewed',
    answers: listArrangements.show,
  }),
  get(`${arrangements}/report`, {
    may: 'private-fostering.report',
    records: 'private-fostering.report viewed',
    answers: reportFostering.show,
  }),
  get(arrangement, {
    may: 'private-fostering.view',
    records: 'private-fostering.arrangement viewed',
    answers: readAnArrangement.show,
  }),
  get(`${arrangement}/visit`, {
    may: visitChild,
    records: 'private-fostering.visit begun',
    answers: writeAVisit.show,
  }),
  post(`${arrangement}/visit`, {
    may: visitChild,
    records: 'private-fostering.visit written',
    answers: writeAVisit.submit,
  }),
  get(`${arrangement}/end`, {
    may: visitChild,
    records: 'private-fostering.ending begun',
    answers: endAnArrangement.show,
  }),
  post(`${arrangement}/end`, {
    may: visitChild,
    records: 'private-fostering.ended',
    answers: endAnArrangement.submit,
  }),
];

const counting: readonly Route[] = [
  get('/fgm-prevalence', {
    may: 'fgm.prevalence',
    records: 'fgm.prevalence viewed',
    answers: fgmPrevalence.show,
  }),
  get('/fgm-prevalence.csv', {
    may: 'fgm.prevalence',
    records: 'fgm.prevalence exported',
    needsFreshFactor: true,
    answers: fgmPrevalence.give,
  }),
];

export const routes: readonly Route[] = [
  ...starting,
  ...receiving,
  get(one, { may: start, records: 'special-route.viewed', answers: readAReferral.show }),
  ...sheetRoutes(sheetPlace).filter(({ path }) => !isOfOwnAct.test(path)),
  ...fostering,
  ...counting,
];
