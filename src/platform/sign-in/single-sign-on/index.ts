export { singleSignOnRoutes } from './routes.ts';
export { singleSignOnTasks } from './sign-on.jobs.ts';
export { alsoSignOutThere } from './sign-out-there/sign-out-there.ts';
export { examineProvider } from './examine-provider.ts';
export { askerOf } from './asker-of.ts';
export {
  findAgency,
  forgetIdentity,
  listSignOns,
  removeSignOn,
  saveSignOn,
  type ListedSignOn,
} from './set-up.queries.ts';
export { signOnSettings } from './sign-on-settings.ts';
export { afterLogoutPath, callbackPath, noticePath } from './sign-on.ts';
export { cy as organisationWelsh } from './words.cy.ts';
export { en as organisationEnglish } from './words.en.ts';
