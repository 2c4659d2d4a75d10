import { get, post, type Route } from '#platform/web/routes.ts';
import { notFound } from '#platform/web/visit.ts';
import * as changeSignOn from './change-sign-on/change-sign-on.ts';
import * as confirmSwitch from './confirm-switch/confirm-switch.ts';
import * as showSignOn from './show-sign-on/show-sign-on.ts';
import * as tryAgain from './try-sign-on/ask-to-try.ts';

const may = 'agency.sign-on';

/** Who is of no agency has none to set up. */
const ofOwn =
  (answers: Route['answers']): Route['answers'] =>
  (visit) =>
    visit.viewer.agencyName === '' ? notFound() : answers(visit);

/** An administrator sets up the single sign-on of their own agency. Nothing of it counts before it was tried and is switched on. */
export const signOnRoutes: readonly Route[] = [
  get('/people/sign-on', { may, records: 'single sign-on viewed', answers: ofOwn(showSignOn.show) }),
  get('/people/sign-on/change', { may, records: 'single sign-on begun', answers: ofOwn(changeSignOn.show) }),
  // Without a fresh second factor: what it asks with would carry the secret through another page, and a draft opens no way in.
  post('/people/sign-on', { may, records: 'single sign-on saved', answers: ofOwn(changeSignOn.submit) }),
  post('/people/sign-on/try', {
    may,
    records: 'single sign-on tried',
    // Another server is asked each time: not by turns, to find out which there are.
    mostPerMinute: 6,
    answers: ofOwn(tryAgain.submit),
  }),
  post('/people/sign-on/on', {
    may,
    records: 'single sign-on switched on',
    needsFreshFactor: true,
    answers: ofOwn(confirmSwitch.switchItOn),
  }),
  get('/people/sign-on/off', {
    may,
    records: 'switching off single sign-on begun',
    answers: ofOwn(confirmSwitch.show('off')),
  }),
  post('/people/sign-on/off', {
    may,
    records: 'single sign-on switched off',
    needsFreshFactor: true,
    answers: ofOwn(confirmSwitch.switchItOff),
  }),
  get('/people/sign-on/only', {
    may,
    records: 'single sign-on only begun',
    answers: ofOwn(confirmSwitch.show('only')),
  }),
  post('/people/sign-on/only', {
    may,
    records: 'single sign-on made the only way in',
    needsFreshFactor: true,
    answers: ofOwn(confirmSwitch.forbidPasswords),
  }),
  post('/people/sign-on/passwords', {
    may,
    records: 'passwords allowed beside single sign-on',
    needsFreshFactor: true,
    answers: ofOwn(confirmSwitch.allowPasswords),
  }),
];
