import { get, post, type Route } from '#platform/web/routes.ts';
import * as answerARequest from './answer-a-request/answer-a-request.ts';
import * as askAgencies from './ask-agencies/ask-agencies.ts';
import * as decideAReferral from './decide-a-referral/decide-a-referral.ts';
import * as disagreeWithADecision from './disagree-with-a-decision/disagree-with-a-decision.ts';
import * as followAReferral from './follow-a-referral/follow-a-referral.ts';
import * as listMyReferrals from './list-my-referrals/list-my-referrals.ts';
import * as listWaiting from './list-waiting/list-waiting.ts';
import * as nameAChild from './name-a-child/name-a-child.ts';
import * as reportQuality from './report-quality/report-quality.ts';
import * as sendAReferral from './send-a-referral/send-a-referral.ts';
import * as setABand from './set-a-band/set-a-band.ts';
import * as tieAChild from './tie-a-child/tie-a-child.ts';
import * as weighAReferral from './weigh-a-referral/weigh-a-referral.ts';
import * as writeAMessage from './write-a-message/write-a-message.ts';
import * as writeAReferral from './write-a-referral/write-a-referral.ts';

const refer = 'signed-in';
const triage = 'referral.triage';
const own = '/referrals/:referralId';
const request = '/referrals/requests/:referralRequestId';
const waiting = '/front-door/:referralId';

const referring: readonly Route[] = [
  get('/referrals', { may: refer, records: 'referrals of mine viewed', answers: listMyReferrals.show }),
  post('/referrals', { may: refer, records: 'referral begun', answers: listMyReferrals.begin }),
  get(own, { may: refer, records: 'referral viewed', answers: followAReferral.show }),
  get(`${own}/children/new`, { may: refer, records: 'referral child asked for', answers: nameAChild.show }),
  post(`${own}/children/search`, {
    may: refer,
    records: 'children searched before referring',
    answers: nameAChild.search,
  }),
  post(`${own}/children`, { may: refer, records: 'referral child added', answers: nameAChild.submit }),
  post(`${own}/children/:referralChildId/remove`, {
    may: refer,
    records: 'referral child removed',
    answers: nameAChild.remove,
  }),
  get(`${own}/write`, { may: refer, records: 'referral draft opened', answers: writeAReferral.show }),
  post(`${own}/write`, { may: refer, records: 'referral draft saved', answers: writeAReferral.submit }),
  post(`${own}/draft`, {
    may: refer,
    records: 'referral draft kept',
    answers: writeAReferral.keep,
    isBackground: true,
  }),
  get(`${own}/send`, { may: refer, records: 'referral checked', answers: sendAReferral.show }),
  post(`${own}/send`, { may: refer, records: 'referral sent', answers: sendAReferral.submit }),
  post(`${own}/discard`, {
    may: refer,
    records: 'referral draft discarded',
    answers: followAReferral.discard,
  }),
  get(`${own}/disagree`, {
    may: 'escalation.raise',
    records: 'disagreement with a referral decision begun',
    answers: disagreeWithADecision.show,
  }),
  post(`${own}/disagree`, {
    may: 'escalation.raise',
    records: 'disagreement with a referral decision raised',
    answers: disagreeWithADecision.submit,
  }),
  post(`${own}/messages`, { may: refer, records: 'referral followed up', answers: writeAMessage.follow }),
];

const deciding: readonly Route[] = [
  get('/front-door', { may: triage, records: 'referrals waiting viewed', answers: listWaiting.show }),
  get('/front-door/quality', {
    may: 'referral.report',
    records: 'referral quality viewed',
    answers: reportQuality.show,
  }),
  get(waiting, { may: triage, records: 'referral weighed', answers: weighAReferral.show }),
  post(`${waiting}/band`, { may: triage, records: 'referral band set', answers: setABand.submit }),
  post(`${waiting}/requests`, { may: triage, records: 'agencies asked', answers: askAgencies.submit }),
  post(`${waiting}/children/:referralChildId/tie`, {
    may: triage,
    records: 'referral child tied to a record',
    answers: tieAChild.submit,
  }),
  post(`${waiting}/messages`, { may: triage, records: 'referrer written to', answers: writeAMessage.answer }),
  get(`${waiting}/decide`, {
    may: 'referral.decide',
    records: 'referral decision begun',
    answers: decideAReferral.show,
  }),
  post(`${waiting}/decide`, {
    may: 'referral.decide',
    records: 'referral decided',
    answers: decideAReferral.submit,
  }),
];

const answering: readonly Route[] = [
  get('/referrals/requests', {
    may: 'referral.answer',
    records: 'requests of the front door viewed',
    answers: answerARequest.list,
  }),
  get(request, {
    may: 'referral.answer',
    records: 'request of the front door viewed',
    answers: answerARequest.show,
  }),
  post(request, {
    may: 'referral.answer',
    records: 'request of the front door answered',
    answers: answerARequest.submit,
  }),
];

export const routes: readonly Route[] = [...referring, ...deciding, ...answering];
