import { authorizationCodeGrant, fetchUserInfo, type Configuration } from 'openid-client';
import type { Attempt } from './attempt.ts';
import { discoverProvider, type Asker } from './provider.ts';
import { isSafeToGoTo } from './safe-address.ts';
import { readClaims, type Claims, type ReadClaims } from './read-claims.ts';
import type { SignOn } from './sign-on.ts';
import { whyNot, type WhyNot } from './why-not.ts';

export interface Vouched {
  claims: ReadClaims;
  idToken: string;
  endSessionAddress: string | undefined;
}

/**
 * Changes the code that a browser brought back for what the provider says of the person. Issuer, audience, nonce, times and signature of
 * the ID token are checked on the way, and the `iss` of the answer.
 */
export function exchangeCode(
  signOn: SignOn,
  cameBackTo: URL,
  attempt: Attempt,
  asker: Asker,
): Promise<Vouched | WhyNot> {
  return askProvider(signOn, cameBackTo, attempt, asker).catch(whyNot);
}

async function askProvider(signOn: SignOn, cameBackTo: URL, attempt: Attempt, asker: Asker) {
  const configuration = await discoverProvider(signOn, asker);
  const answer = await authorizationCodeGrant(configuration, cameBackTo, {
    expectedState: attempt.state,
    expectedNonce: attempt.nonce,
    pkceCodeVerifier: attempt.codeVerifier,
    idTokenExpected: true,
  });
  const claims = answer.claims();
  if (claims === undefined || answer.id_token === undefined)
    return { reason: 'token-refused', code: 'no ID token' } satisfies WhyNot;
  const more = await tellMore(configuration, signOn, claims, answer.access_token);
  const end = signOn.logoutAddress ?? configuration.serverMetadata().end_session_endpoint;
  return {
    claims: readClaims(signOn, claims.sub, { ...more, ...claims }, asker.now),
    idToken: answer.id_token,
    endSessionAddress: end !== undefined && isSafeToGoTo(end) ? end : undefined,
  };
}

/** Many providers keep the e-mail address out of the ID token and tell it when asked. It must be about the same subject. */
async function tellMore(
  configuration: Configuration,
  signOn: SignOn,
  claims: Claims & { sub: string },
  accessToken: string,
): Promise<Claims> {
  const isThere = claims[signOn.emailClaim] !== undefined;
  if (isThere || configuration.serverMetadata().userinfo_endpoint === undefined) return {};
  const told = await fetchUserInfo(configuration, accessToken, claims.sub);
  return { [signOn.emailClaim]: told[signOn.emailClaim], email_verified: told.email_verified };
}
