import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';

/** Why somebody who came back from their organisation is not signed in. The audit trail keeps it, with the library's code. */
export type Reason =
  | 'not-ours'
  | 'used-before'
  | 'took-too-long'
  | 'other-browser'
  | 'secret-unreadable'
  | 'provider-away'
  | 'provider-wrong'
  | 'provider-said-no'
  | 'code-refused'
  | 'token-refused'
  | 'email-missing'
  | 'email-not-checked'
  | 'email-of-another-agency'
  | 'no-account'
  | 'account-closed'
  | 'account-of-another-agency'
  | 'bound-to-another';

export interface WhyNot {
  reason: Reason;
  /** A word of the library or of the standard; never anything of a token, a name or an address. */
  code?: string;
}

const wrongSettings = new Set([
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  'OAUTH_HTTP_REQUEST_FORBIDDEN',
  'OAUTH_REQUEST_PROTOCOL_FORBIDDEN',
  'OAUTH_MISSING_SERVER_METADATA',
  'OAUTH_INVALID_SERVER_METADATA',
]);
const awayAnswers = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
]);

// The words of RFC 6749 sections 4.1.2.1 and 5.2 and of OpenID Connect Core section 3.1.2.6; anything else is not written down.
const standardWords =
  /^(invalid|unauthorized|unsupported|access|server|temporarily|login|interaction|account|consent|registration|request)_[a-z_]{1,40}$/;

/** What a failure of asking a provider means. */
export function whyNot(error: unknown): WhyNot {
  if (error instanceof AuthorizationResponseError) return said('provider-said-no', error.error);
  if (error instanceof ResponseBodyError) {
    const isOurs = ['invalid_client', 'unauthorized_client'].includes(error.error);
    return said(isOurs ? 'provider-wrong' : 'code-refused', error.error);
  }
  // It does not know us by our client id and secret (RFC 6749 section 5.2).
  if (error instanceof WWWAuthenticateChallengeError) return said('provider-wrong', 'invalid_client');
  // What the library only wraps came from asking, not from reading an answer.
  if (!(error instanceof ClientError) || error.code === undefined)
    return { reason: 'provider-away', ...codeOf(error) };
  const { code } = error;
  if (wrongSettings.has(code)) return { reason: 'provider-wrong', code };
  return { reason: awayAnswers.has(code) ? 'provider-away' : 'token-refused', code };
}

function said(reason: Reason, word: string): WhyNot {
  return standardWords.test(word) ? { reason, code: word } : { reason };
}

/** ECONNREFUSED and its kind, or the name of what cut the request off. */
function codeOf(error: unknown): { code?: string } {
  if (!(error instanceof Error)) return {};
  const first = error.cause instanceof Error ? error.cause : error;
  const { code } = first as { code?: unknown };
  return { code: typeof code === 'string' ? code : first.name };
}
