import type { Module } from '../web/house.ts';
import { cy as accountInWelsh } from './own-account/words.cy.ts';
import { en as accountInEnglish } from './own-account/words.en.ts';
import { ownAccountRoutes } from './own-account/routes.ts';
import { openRoutes } from './routes.ts';
import { signInTasks } from './sign-in.jobs.ts';
import { cy as factorsInWelsh } from './second-factors/words.cy.ts';
import { en as factorsInEnglish } from './second-factors/words.en.ts';
import {
  organisationEnglish,
  organisationWelsh,
  singleSignOnRoutes,
  singleSignOnTasks,
} from './single-sign-on/index.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { confirmFirst } from './confirm-it-is-you/confirm-it-is-you.ts';
export { startSettingPassword } from './password-links/start-setting-password.ts';
export { hashPassword } from './passwords.ts';

export { seal } from './seal.ts';
export {
  afterLogoutPath,
  askerOf,
  callbackPath,
  domainOf,
  domainShape,
  examineProvider,
  hasNothingBehind,
  isSafeToGoTo,
  noticePath,
  type Finding,
} from './single-sign-on/index.ts';

export const signInModule: Module = {
  name: 'sign-in',
  permissions: {},
  words: {
    en: { ...en, ...factorsInEnglish, ...accountInEnglish, ...organisationEnglish },
    cy: { ...cy, ...factorsInWelsh, ...accountInWelsh, ...organisationWelsh },
  },
  tasks: { ...signInTasks, ...singleSignOnTasks },
  routes: [...openRoutes, ...ownAccountRoutes, ...singleSignOnRoutes],
};
