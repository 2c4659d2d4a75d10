import { get, post, type Route } from '#platform/web/routes.ts';
import * as changeAPerson from './change-a-person/change-a-person.ts';
import * as endAPerson from './end-a-person/end-a-person.ts';
import * as endSessions from './end-sessions/end-sessions.ts';
import * as handOverWork from './hand-over-work/hand-over-work.ts';
import * as inviteAPerson from './invite-a-person/invite-a-person.ts';
import * as inviteAgain from './invite-again/invite-again.ts';
import * as listPeople from './list-people/list-people.ts';
import * as moveAPerson from './move-a-person/move-a-person.ts';
import * as openAPerson from './open-a-person/open-a-person.ts';

const look = 'people.view';
const change = 'people.change';

export const peopleRoutes: readonly Route[] = [
  get('/people', { may: look, records: 'people listed', answers: listPeople.show }),
  post('/people/search', { may: look, records: 'people searched', answers: listPeople.search }),
  get('/people/invite', { may: change, records: 'invitation begun', answers: inviteAPerson.show }),
  post('/people', {
    may: change,
    records: 'person invited',
    needsFreshFactor: true,
    answers: inviteAPerson.submit,
  }),
  get('/people/:userId', { may: look, records: 'person viewed', answers: openAPerson.show }),
  post('/people/:userId/invite-again', {
    may: change,
    records: 'person invited again',
    answers: inviteAgain.submit,
  }),
  get('/people/:userId/change', {
    may: change,
    records: 'change of a person begun',
    answers: changeAPerson.show,
  }),
  post('/people/:userId/change', {
    may: change,
    records: 'roles or team of a person changed',
    needsFreshFactor: true,
    answers: changeAPerson.submit,
  }),
  get('/people/:userId/move', {
    may: 'people.move',
    records: 'move of a person begun',
    answers: moveAPerson.show,
  }),
  post('/people/:userId/move', {
    may: 'people.move',
    records: 'person moved to another agency',
    needsFreshFactor: true,
    answers: moveAPerson.submit,
  }),
  get('/people/:userId/leave', { may: change, records: 'leaving begun', answers: endAPerson.show }),
  post('/people/:userId/leave', {
    may: change,
    records: 'person left',
    needsFreshFactor: true,
    answers: endAPerson.submit,
  }),
  get('/people/:userId/sign-out', {
    may: change,
    records: 'ending of sessions begun',
    answers: endSessions.show,
  }),
  post('/people/:userId/sign-out', {
    may: change,
    records: 'sessions of a person ended',
    needsFreshFactor: true,
    answers: endSessions.submit,
  }),
  get('/people/:userId/hand-over', {
    may: change,
    records: 'work of a leaver viewed',
    answers: handOverWork.show,
  }),
  post('/people/:userId/hand-over', {
    may: change,
    records: 'work of a leaver handed over',
    answers: handOverWork.submit,
  }),
];
