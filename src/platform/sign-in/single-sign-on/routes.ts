import { openGet, openPost, type PublicRoute } from '../../web/routes.ts';
import * as chooseOrganisation from './choose-organisation/choose-organisation.ts';
import * as comeBack from './come-back/come-back.ts';
import * as goToOrganisation from './go-to-organisation/go-to-organisation.ts';
import * as hearANotice from './hear-a-notice/hear-a-notice.ts';
import * as signOutThere from './sign-out-there/sign-out-there.ts';
import * as signedOutElsewhere from './sign-out-there/signed-out-elsewhere.ts';
import { afterLogoutPath, callbackPath, noticePath } from './sign-on.ts';

/** Signing in and out at one's own organisation. What asks the provider is held to fewer tries from one place. */
export const singleSignOnRoutes: readonly PublicRoute[] = [
  openGet('/sign-in/organisation', {
    may: 'anyone',
    records: 'organisation sign-in page viewed',
    answers: chooseOrganisation.show,
  }),
  openPost('/sign-in/organisation', {
    may: 'anyone',
    records: 'organisation sign-in begun',
    mostPerMinute: 60,
    answers: chooseOrganisation.submit,
  }),
  openGet('/sign-in/organisation/go', {
    may: 'anyone',
    records: 'organisation sign-in sent on',
    mostPerMinute: 60,
    answers: { asksFirst: goToOrganisation.ask },
  }),
  openGet(callbackPath(':signOnId'), {
    may: 'anyone',
    records: 'organisation sign-in answered',
    mostPerMinute: 60,
    answers: { asksFirst: comeBack.ask },
  }),
  openPost(noticePath, {
    may: 'anyone',
    records: 'organisation sign-out notice',
    // The end of a shift signs many people out at once, all told by one server.
    mostPerMinute: 600,
    isFromServer: true,
    answers: { asksFirst: hearANotice.ask },
  }),
  openGet('/sign-in/organisation/ended', {
    may: 'anyone',
    records: 'signed out elsewhere viewed',
    answers: signedOutElsewhere.show,
  }),
  openGet('/sign-out/organisation', {
    may: 'anyone',
    records: 'organisation sign-out sent on',
    answers: signOutThere.show,
  }),
  openGet(afterLogoutPath, {
    may: 'anyone',
    records: 'organisation sign-out viewed',
    answers: signOutThere.showDone,
  }),
];
