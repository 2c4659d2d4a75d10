import { createLocalJWKSet, errors, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose';
import { fetchWithin } from '../fetch-within.ts';
import type { NoticeSignOn } from '../organisation-sessions.queries.ts';
import { discoverProvider, signatures, type Asker } from '../provider.ts';
import { CLOCK_SKEW_SECONDS } from '../sign-on.ts';
import { whyNot, type WhyNot } from '../why-not.ts';

/** Who signed out: a session of the provider's, all of a subject, or both said. */
export interface Notice {
  noticeId: string;
  subject: string | undefined;
  providerSession: string | undefined;
}

const eventName = 'http://schemas.openid.net/event/backchannel-logout';

// Section 2.4 of OpenID Connect Back-Channel Logout 1.0 recommends two minutes; a provider that gives longer is not heard that long.
const LONGEST_LIFE = '5 minutes';

/** Proves a notice by the keys of the provider and reads it: signature, issuer, audience, times, what it is about, and that it is no other kind of token. */
export function readNotice(signOn: NoticeSignOn, token: string, asker: Asker): Promise<Notice | WhyNot> {
  return prove(signOn, token, asker).catch((error: unknown) =>
    error instanceof errors.JOSEError ? { reason: 'token-refused', code: error.code } : whyNot(error),
  );
}

async function prove(signOn: NoticeSignOn, token: string, asker: Asker): Promise<Notice | WhyNot> {
  const configuration = await discoverProvider(signOn, asker);
  const { issuer, jwks_uri } = configuration.serverMetadata();
  if (jwks_uri === undefined) return { reason: 'provider-wrong', code: 'no keys' };
  const { payload } = await jwtVerify(token, createLocalJWKSet(await fetchKeys(jwks_uri, asker)), {
    issuer,
    audience: signOn.clientId,
    // What no other token calls itself, so that none of them can pass for a notice (section 2.4, RFC 8725 3.11).
    typ: 'logout+jwt',
    algorithms: signatures,
    clockTolerance: CLOCK_SKEW_SECONDS,
    currentDate: asker.now,
    maxTokenAge: LONGEST_LIFE,
    requiredClaims: ['iat', 'exp', 'jti', 'events'],
  });
  return read(payload);
}

function read(payload: JWTPayload): Notice | WhyNot {
  const events = payload['events'] as Record<string, unknown> | null;
  if (typeof events !== 'object' || typeof events?.[eventName] !== 'object')
    return { reason: 'token-refused', code: 'no sign-out' };
  // An ID token, which has a nonce, must not pass for a notice (section 2.4).
  if (payload['nonce'] !== undefined) return { reason: 'token-refused', code: 'has a nonce' };
  const [subject, providerSession] = [payload.sub, payload['sid']].map((value) =>
    typeof value === 'string' && value !== '' ? value : undefined,
  );
  if (subject === undefined && providerSession === undefined)
    return { reason: 'token-refused', code: 'names nobody' };
  return { noticeId: String(payload.jti), subject, providerSession };
}

async function fetchKeys(address: string, asker: Asker): Promise<JSONWebKeySet> {
  const answer = await fetchWithin(asker)(address, {
    method: 'GET',
    headers: { accept: 'application/json' },
    body: null,
    redirect: 'manual',
  });
  return (await answer.json()) as JSONWebKeySet;
}
