import { get, post, type Route } from '#platform/web/routes.ts';
import * as answerAProposal from './answer-a-proposal/answer-a-proposal.ts';
import * as keepLearning from './keep-the-register/keep-learning.ts';
import * as keepTheRegister from './keep-the-register/keep-the-register.ts';
import * as listDisagreements from './read-a-disagreement/list-disagreements.ts';
import * as moveToNextStage from './move-to-next-stage/move-to-next-stage.ts';
import * as nameWhoSpeaks from './people/name-who-speaks.ts';
import * as over from './open-escalation/disagreement-over.ts';
import * as proposeAResolution from './propose-a-resolution/propose-a-resolution.ts';
import * as raiseADisagreement from './raise-a-disagreement/raise-a-disagreement.ts';
import * as readADisagreement from './read-a-disagreement/read-a-disagreement.ts';
import * as readTheProcedure from './set-the-procedure/read-the-procedure.ts';
import * as recordTheOutcome from './record-the-outcome/record-the-outcome.ts';
import * as sayAtRisk from './say-at-risk/say-at-risk.ts';
import * as setTheProcedure from './set-the-procedure/set-the-procedure.ts';
import * as knowOfIt from './withdraw/know-of-it.ts';
import * as takeBack from './withdraw/take-back.ts';
import * as acknowledge from './write-a-view/acknowledge.ts';
import * as writeAView from './write-a-view/write-a-view.ts';

const look = 'escalation.view';
const raise = 'escalation.raise';
const speak = 'escalation.take-part';
const register = 'escalation.register';
const set = 'escalation.set-procedure';
const all = '/children/:childId/disagreements';
const one = `${all}/:escalationId`;

export const routes: readonly Route[] = [
  get(all, { may: look, records: 'disagreements viewed', answers: listDisagreements.show }),
  get(`${all}/new`, { may: raise, records: 'disagreement begun', answers: raiseADisagreement.show }),
  post(all, { may: raise, records: 'disagreement raised', answers: raiseADisagreement.submit }),
  get(one, { may: look, records: 'disagreement viewed', answers: readADisagreement.show }),
  post(`${one}/acknowledge`, {
    may: speak,
    records: 'disagreement acknowledged',
    answers: acknowledge.submit,
  }),
  post(`${one}/views`, { may: speak, records: 'disagreement view written', answers: writeAView.submit }),
  get(`${one}/propose`, { may: speak, records: 'resolution begun', answers: proposeAResolution.show }),
  post(`${one}/propose`, { may: speak, records: 'resolution proposed', answers: proposeAResolution.submit }),
  post(`${one}/proposals/:proposalId`, {
    may: speak,
    records: 'resolution answered',
    answers: answerAProposal.submit,
  }),
  get(`${one}/next-stage`, { may: speak, records: 'next stage begun', answers: moveToNextStage.show }),
  post(`${one}/next-stage`, {
    may: speak,
    records: 'disagreement moved on',
    answers: moveToNextStage.submit,
  }),
  get(`${one}/people/:side`, {
    may: speak,
    records: 'disagreement naming begun',
    answers: nameWhoSpeaks.show,
  }),
  post(`${one}/people/:side`, {
    may: speak,
    records: 'disagreement speaker named',
    answers: nameWhoSpeaks.submit,
  }),
  get(`${one}/at-risk`, { may: speak, records: 'disagreement risk begun', answers: sayAtRisk.show }),
  post(`${one}/at-risk`, { may: speak, records: 'disagreement child at risk', answers: sayAtRisk.submit }),
  get(`${one}/take-back`, { may: speak, records: 'disagreement taking back begun', answers: takeBack.show }),
  post(`${one}/take-back`, { may: speak, records: 'disagreement taken back', answers: takeBack.submit }),
  post(`${one}/taken-back`, {
    may: speak,
    records: 'disagreement taking back known',
    answers: knowOfIt.submit,
  }),
  get(`${one}/outcome`, {
    may: speak,
    records: 'disagreement outcome begun',
    answers: recordTheOutcome.show,
  }),
  post(`${one}/outcome`, {
    may: speak,
    records: 'disagreement outcome recorded',
    answers: recordTheOutcome.submit,
  }),
  get(`${one}/learning`, {
    may: register,
    records: 'disagreement learning begun',
    answers: keepLearning.show,
  }),
  post(`${one}/learning`, {
    may: register,
    records: 'disagreement learning kept',
    answers: keepLearning.submit,
  }),
  get('/disagreements', {
    may: register,
    records: 'disagreement register viewed',
    answers: keepTheRegister.show,
  }),
  get('/disagreements/over', { may: look, records: 'disagreement over', answers: over.show }),
  get('/disagreements/procedure', {
    may: look,
    records: 'disagreement procedure read',
    answers: readTheProcedure.show,
  }),
  get('/disagreements/procedure/new', {
    may: set,
    records: 'disagreement procedure begun',
    answers: setTheProcedure.show,
  }),
  post('/disagreements/procedure', {
    may: set,
    records: 'disagreement procedure set',
    answers: setTheProcedure.submit,
  }),
];
