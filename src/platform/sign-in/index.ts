import type { Module } from '../web/house.ts';
import { openGet, openPost } from '../web/routes.ts';
import { chooseLanguage } from './choose-language.ts';
import * as demonstration from './demonstration/demonstration.ts';
import * as signIn from './sign-in/sign-in.ts';
import {
  alsoSignOutThere,
  organisationEnglish,
  organisationWelsh,
  singleSignOnRoutes,
  singleSignOnTasks,
} from './single-sign-on/index.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { hashPassword, shortestPassword } from './passwords.ts';

export const signInModule: Module = {
  name: 'sign-in',
  permissions: {},
  words: { en: { ...en, ...organisationEnglish }, cy: { ...cy, ...organisationWelsh } },
  tasks: singleSignOnTasks,
  routes: [
    openGet('/sign-in', { may: 'anyone', records: 'sign-in page viewed', answers: signIn.show }),
    openPost('/sign-in', {
      may: 'anyone',
      records: 'sign-in tried',
      mostPerMinute: 60,
      answers: signIn.submit,
    }),
    openPost('/sign-out', {
      may: 'anyone',
      records: 'signed out',
      answers: (visit) => alsoSignOutThere(visit, () => signIn.signOut(visit, visit.sessionToken)),
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
    ...singleSignOnRoutes,
    openPost('/language', { may: 'anyone', records: 'language chosen', answers: chooseLanguage }),
  ],
};
