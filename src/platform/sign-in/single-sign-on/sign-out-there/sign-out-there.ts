import { randomBytes } from 'node:crypto';
import { unseal } from '../../seal.ts';
import { notFound, page, type Answer, type PublicVisit } from '../../../web/visit.ts';
import { beginLeaving, takeLeaving, type Leaving } from '../organisation-sessions.queries.ts';
import { afterLogoutPath } from '../sign-on.ts';

/** Where a sign-out goes on: at the organisation, when the session came from there; asked before the session ends. Undefined: nowhere. */
async function whereToSignOutToo(visit: PublicVisit): Promise<string | undefined> {
  if (visit.sessionToken === undefined) return undefined;
  const leave = randomBytes(32).toString('base64url');
  const hasProvider = await beginLeaving(visit.tx, visit.sessionToken, leave, visit.now);
  return hasProvider ? `/sign-out/organisation?leave=${leave}` : undefined;
}

/** A sign-out that goes on at the organisation; `signOut` ends the session here, which never waits for the provider. */
export async function alsoSignOutThere(visit: PublicVisit, signOut: () => Promise<Answer>): Promise<Answer> {
  const to = await whereToSignOutToo(visit);
  const answer = await signOut();
  return to !== undefined && answer.kind === 'redirect' ? { ...answer, to } : answer;
}

/** Signed out here; goes on by itself to sign out at the organisation (OpenID Connect RP-Initiated Logout 1.0). */
export async function show(visit: PublicVisit): Promise<Answer> {
  const leave = visit.query['leave'];
  const leaving = leave === undefined ? undefined : await takeLeaving(visit.tx, leave, visit.now);
  if (leaving === undefined) return notFound();
  return page('platform/sign-in/single-sign-on/sign-out-there/sign-out-there.njk', {
    agencyName: leaving.agencyName,
    there: addressOf(visit, leaving),
  });
}

function addressOf(visit: PublicVisit, leaving: Leaving): string {
  const { endSessionAddress, idTokenSealed, signOnId, clientId } = leaving;
  const there = new URL(endSessionAddress);
  const idToken =
    idTokenSealed === null
      ? undefined
      : unseal(visit.config.sessionSecret, 'ID token', signOnId, idTokenSealed);
  if (idToken !== undefined) there.searchParams.set('id_token_hint', idToken);
  there.searchParams.set('client_id', clientId);
  there.searchParams.set('post_logout_redirect_uri', `${visit.config.baseUrl}${afterLogoutPath}`);
  there.searchParams.set('ui_locales', visit.words.language);
  return there.href;
}

/** Back from the organisation, signed out at both. */
export function showDone(): Answer {
  return page('platform/sign-in/single-sign-on/sign-out-there/signed-out-there.njk', {});
}
