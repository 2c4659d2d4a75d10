import type { Module } from '../web/house.ts';
import { cy as accountInWelsh } from './own-account/words.cy.ts';
import { en as accountInEnglish } from './own-account/words.en.ts';
import { ownAccountRoutes } from './own-account/routes.ts';
import { openRoutes } from './routes.ts';
import { signInTasks } from './sign-in.jobs.ts';
import { cy as factorsInWelsh } from './second-factors/words.cy.ts';
import { en as factorsInEnglish } from './second-factors/words.en.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { isCommon } from './common-passwords.ts';
export { confirmFirst } from './confirm-it-is-you/confirm-it-is-you.ts';
export { sendPasswordLink } from './password-links/send-password-link.ts';
export { startSettingPassword } from './password-links/start-setting-password.ts';
export { findPasswordFault, shortestPassword } from './password.rules.ts';
export { hashPassword } from './passwords.ts';

export const signInModule: Module = {
  name: 'sign-in',
  permissions: {},
  words: {
    en: { ...en, ...factorsInEnglish, ...accountInEnglish },
    cy: { ...cy, ...factorsInWelsh, ...accountInWelsh },
  },
  tasks: signInTasks,
  routes: [...openRoutes, ...ownAccountRoutes],
};
