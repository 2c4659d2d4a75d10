import { openGet, openPost, type PublicRoute } from '../web/routes.ts';
import { chooseLanguage } from './choose-language.ts';
import * as demonstration from './demonstration/demonstration.ts';
import * as forgottenPassword from './password-links/forgotten-password/forgotten-password.ts';
import * as setPassword from './password-links/set-password/set-password.ts';
import { askPasskey } from './second-factors/ask-passkey.ts';
import * as setUp from './set-up-second-factor/set-up-second-factor.ts';
import * as secondFactor from './show-second-factor/show-second-factor.ts';
import * as signIn from './sign-in/sign-in.ts';

const anyone = 'anyone';

/** What people who are not signed in come to. */
export const openRoutes: readonly PublicRoute[] = [
  openGet('/sign-in', { may: anyone, records: 'sign-in page viewed', answers: signIn.show }),
  openPost('/sign-in', { may: anyone, records: 'sign-in tried', mostPerMinute: 60, answers: signIn.submit }),
  openGet('/sign-in/second-factor', {
    may: anyone,
    records: 'second factor asked for',
    answers: secondFactor.show,
  }),
  openPost('/sign-in/second-factor', {
    may: anyone,
    records: 'second factor shown',
    mostPerMinute: 60,
    answers: secondFactor.submit,
  }),
  openGet('/sign-in/set-up', { may: anyone, records: 'first second factor offered', answers: setUp.show }),
  openPost('/sign-in/set-up', {
    may: anyone,
    records: 'first second factor added',
    mostPerMinute: 60,
    answers: setUp.submit,
  }),
  openPost('/sign-in/finish', { may: anyone, records: 'first sign-in finished', answers: setUp.finish }),
  openPost('/passkeys/question', {
    may: anyone,
    records: 'passkey asked',
    mostPerMinute: 60,
    isBackground: true,
    answers: askPasskey,
  }),
  openPost('/sign-out', {
    may: anyone,
    records: 'signed out',
    answers: (visit) => signIn.signOut(visit, visit.sessionToken),
  }),
  openGet('/forgotten-password', {
    may: anyone,
    records: 'forgotten password page viewed',
    answers: forgottenPassword.show,
  }),
  openPost('/forgotten-password', {
    may: anyone,
    records: 'password link asked for',
    mostPerMinute: 10,
    answers: forgottenPassword.submit,
  }),
  openGet('/set-password/:token', {
    may: anyone,
    records: 'password link opened',
    mostPerMinute: 30,
    answers: setPassword.show,
  }),
  openPost('/set-password/:token', {
    may: anyone,
    records: 'password set by link',
    mostPerMinute: 30,
    answers: setPassword.submit,
  }),
  openGet('/demonstration', {
    may: anyone,
    records: 'demonstration people viewed',
    answers: demonstration.show,
  }),
  openPost('/demonstration', {
    may: anyone,
    records: 'demonstration person chosen',
    answers: demonstration.submit,
  }),
  openPost('/language', { may: anyone, records: 'language chosen', answers: chooseLanguage }),
];
