import type { Module } from '../web/house.ts';
import { openGet, openPost } from '../web/routes.ts';
import { chooseLanguage } from './choose-language.ts';
import * as demonstration from './demonstration/demonstration.ts';
import * as setPassword from './set-password/set-password.ts';
import * as signIn from './sign-in/sign-in.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { startSettingPassword } from './set-password/password-link.queries.ts';
export { hashPassword, shortestPassword } from './passwords.ts';

export const signInModule: Module = {
  name: 'sign-in',
  permissions: {},
  words: { en, cy },
  routes: [
    openGet('/sign-in', { may: 'anyone', records: 'sign-in page viewed', answers: signIn.show }),
    openPost('/sign-in', {
      may: 'anyone',
      records: 'sign-in tried',
      mostPerMinute: 60,
      answers: signIn.submit,
    }),
    openGet('/set-password/:token', {
      may: 'anyone',
      records: 'password link opened',
      answers: setPassword.show,
    }),
    openPost('/set-password/:token', {
      may: 'anyone',
      records: 'password set by link',
      mostPerMinute: 60,
      answers: setPassword.submit,
    }),
    openPost('/sign-out', {
      may: 'anyone',
      records: 'signed out',
      answers: (visit) => signIn.signOut(visit, visit.sessionToken),
    }),
    openGet('/demonstration', {
      may: 'anyone',
      records: 'demonstration people viewed',
      answers: demonstration.show,
    }),
    openPost('/demonstration', {
      may: 'anyone',
      records: 'demonstration person chosen',
      answers: demonstration.submit,
    }),
    openPost('/language', { may: 'anyone', records: 'language chosen', answers: chooseLanguage }),
  ],
};
