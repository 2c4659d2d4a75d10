import { get, post, type Route } from '../../web/routes.ts';
import * as confirmItIsYou from '../confirm-it-is-you/confirm-it-is-you.ts';
import { staySignedIn } from '../stay-signed-in.ts';
import * as addAFactor from './add-a-factor/add-a-factor.ts';
import * as changeAFactor from './change-a-factor/change-a-factor.ts';
import * as changeOwnPassword from './change-own-password/change-own-password.ts';
import * as renewCodes from './renew-recovery-codes/renew-recovery-codes.ts';
import * as ownAccount from './see-own-account/see-own-account.ts';
import * as ownSessions from './see-own-sessions/see-own-sessions.ts';

const mine = 'signed-in';

/** A person's own ways in: what changes them is asked for with a second factor shown just now. */
export const ownAccountRoutes: readonly Route[] = [
  get('/confirm-it-is-you', {
    may: mine,
    records: 'confirming who it is viewed',
    answers: confirmItIsYou.show,
  }),
  post('/confirm-it-is-you', {
    may: mine,
    records: 'confirming who it is sent',
    mostPerMinute: 60,
    answers: confirmItIsYou.submit,
  }),
  post('/stay-signed-in', {
    may: mine,
    records: 'stayed signed in',
    isBackground: true,
    answers: staySignedIn,
  }),
  get('/your-account', { may: mine, records: 'own account viewed', answers: ownAccount.show }),
  get('/your-account/password', {
    may: mine,
    records: 'own password page viewed',
    needsFreshFactor: true,
    answers: changeOwnPassword.show,
  }),
  post('/your-account/password', {
    may: mine,
    records: 'own password changed',
    needsFreshFactor: true,
    mostPerMinute: 30,
    answers: changeOwnPassword.submit,
  }),
  get('/your-account/second-factors/new', {
    may: mine,
    records: 'second factor offered',
    needsFreshFactor: true,
    answers: addAFactor.show,
  }),
  post('/your-account/second-factors', {
    may: mine,
    records: 'second factor added',
    needsFreshFactor: true,
    mostPerMinute: 60,
    answers: addAFactor.submit,
  }),
  get('/your-account/second-factors/change', {
    may: mine,
    records: 'second factor viewed',
    answers: changeAFactor.show,
  }),
  post('/your-account/second-factors/name', {
    may: mine,
    records: 'second factor named',
    answers: changeAFactor.name,
  }),
  post('/your-account/second-factors/remove', {
    may: mine,
    records: 'second factor removed',
    needsFreshFactor: true,
    answers: changeAFactor.remove,
  }),
  get('/your-account/recovery-codes/new', {
    may: mine,
    records: 'new recovery codes offered',
    answers: renewCodes.show,
  }),
  post('/your-account/recovery-codes', {
    may: mine,
    records: 'new recovery codes made',
    needsFreshFactor: true,
    answers: renewCodes.submit,
  }),
  get('/your-account/sessions', { may: mine, records: 'own sessions viewed', answers: ownSessions.show }),
  post('/your-account/sessions/end', {
    may: mine,
    records: 'own session ended',
    needsFreshFactor: true,
    answers: ownSessions.endOne,
  }),
  post('/your-account/sessions/end-others', {
    may: mine,
    records: 'own other sessions ended',
    needsFreshFactor: true,
    answers: ownSessions.endOthers,
  }),
];
