export { singleSignOnRoutes } from './routes.ts';
export { singleSignOnTasks } from './sign-on.jobs.ts';
export { alsoSignOutThere } from './sign-out-there/sign-out-there.ts';
export { examineProvider } from './examine-provider.ts';
export { forgetIdentity, listSignOns, removeSignOn, saveSignOn } from './set-up.queries.ts';
export { afterLogoutPath, callbackPath, noticePath } from './sign-on.ts';
export { cy as organisationWelsh } from './words.cy.ts';
export { en as organisationEnglish } from './words.en.ts';
