import { buildAuthorizationUrl, calculatePKCECodeChallenge } from 'openid-client';
import type { Attempt } from './attempt.ts';
import { discoverProvider, type Asker } from './provider.ts';
import { isSafeToGoTo } from './safe-address.ts';
import { callbackPath, LONGEST_SIGN_ON_HOURS, type SignOn } from './sign-on.ts';
import { whyNot, type WhyNot } from './why-not.ts';

/** Where the provider asks a person to sign in, for this attempt. */
export function authorizationAddress(
  signOn: SignOn,
  attempt: Attempt,
  given: { baseUrl: string; language: string; typedEmail: string },
  asker: Asker,
): Promise<URL | WhyNot> {
  return build(signOn, attempt, given, asker).catch(whyNot);
}

async function build(
  signOn: SignOn,
  attempt: Attempt,
  given: { baseUrl: string; language: string; typedEmail: string },
  asker: Asker,
): Promise<URL | WhyNot> {
  const configuration = await discoverProvider(signOn, asker);
  const there = buildAuthorizationUrl(configuration, {
    redirect_uri: `${given.baseUrl}${callbackPath(signOn.signOnId)}`,
    scope: 'openid email profile',
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await calculatePKCECodeChallenge(attempt.codeVerifier),
    code_challenge_method: 'S256',
    login_hint: given.typedEmail,
    ui_locales: given.language,
    // Also makes the provider say when they last showed who they are (OpenID Connect Core 3.1.2.1).
    max_age: String(LONGEST_SIGN_ON_HOURS * 3600),
  });
  return isSafeToGoTo(there.href) ? there : { reason: 'provider-wrong', code: 'address without TLS' };
}
