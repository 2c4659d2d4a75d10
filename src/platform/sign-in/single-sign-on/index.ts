export { singleSignOnRoutes } from './routes.ts';
export { singleSignOnTasks } from './sign-on.jobs.ts';
export { alsoSignOutThere } from './sign-out-there/sign-out-there.ts';
export { examineProvider, type Finding } from './examine-provider.ts';
export { askerOf } from './asker-of.ts';
export {
  allowPasswords,
  findAgency,
  forgetIdentity,
  listSignOns,
  removeSignOn,
  saveSignOn,
  type ListedSignOn,
} from './set-up.queries.ts';
export { domainOf } from './read-claims.ts';
export { isSafeToGoTo } from './safe-address.ts';
export { domainShape, hasNothingBehind, signOnSettings } from './sign-on-settings.ts';
export { afterLogoutPath, callbackPath, noticePath } from './sign-on.ts';
export { cy as organisationWelsh } from './words.cy.ts';
export { en as organisationEnglish } from './words.en.ts';
