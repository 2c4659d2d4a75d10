import { genericGrantRequest, type Configuration } from 'openid-client';
import { fetchWithin } from './fetch-within.ts';
import { discoverProvider, type Asker } from './provider.ts';
import { isSafeToGoTo } from './safe-address.ts';
import type { SignOn } from './sign-on.ts';
import { whyNot } from './why-not.ts';

/** One thing found about a provider: in order, worth knowing, or why nobody can sign in. Its sentence is `organisation.found.<what>`. */
export interface Finding {
  kind: 'right' | 'note' | 'wrong';
  what: string;
  values: Readonly<Record<string, string | number>>;
}

const finding =
  (kind: Finding['kind']) =>
  (what: string, values: Finding['values'] = {}): Finding => ({ kind, what, values });
const right = finding('right');
const note = finding('note');
const wrong = finding('wrong');

/** Asks a provider what it publishes and says what is right and what is not. */
export async function examineProvider(
  signOn: Pick<SignOn, 'issuer' | 'clientId'>,
  asker: Asker,
): Promise<Finding[]> {
  const found = await discoverProvider(signOn, asker).catch(explain(signOn.issuer));
  if ('what' in found) return [found];
  return [
    right('discovered', { issuer: found.serverMetadata().issuer }),
    ...examineAddresses(found),
    ...examineSigning(found),
    await examineKeys(found, asker),
    await examineSecret(found),
    ...examineSigningOut(found),
  ];
}

const explain =
  (issuer: string) =>
  (error: unknown): Finding => {
    const { reason, code = '' } = whyNot(error);
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    if (code === 'OUT_OF_REACH') return wrong('outOfReach', { host: new URL(issuer).host });
    if (code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') return wrong('otherIssuer', { address, issuer });
    return wrong(reason === 'provider-away' ? 'away' : 'unusable', { address, code });
  };

function examineAddresses(found: Configuration): Finding[] {
  const metadata = found.serverMetadata();
  const needed = ['authorization_endpoint', 'token_endpoint', 'jwks_uri'] as const;
  return needed.flatMap((name) => {
    const address = metadata[name];
    if (address === undefined) return [wrong('noAddress', { name })];
    return isSafeToGoTo(address) ? [] : [wrong('openAddress', { name })];
  });
}

function examineSigning(found: Configuration): Finding[] {
  const metadata = found.serverMetadata();
  const findings: Finding[] = [];
  if ((metadata.id_token_signing_alg_values_supported ?? []).length === 0) findings.push(wrong('noSigning'));
  if (metadata.code_challenge_methods_supported?.includes('S256') !== true) findings.push(note('noPkce'));
  if (metadata.authorization_response_iss_parameter_supported !== true) findings.push(note('noIss'));
  return findings;
}

async function examineKeys(found: Configuration, asker: Asker): Promise<Finding> {
  const { jwks_uri } = found.serverMetadata();
  if (jwks_uri === undefined) return wrong('noKeys');
  const keys = await fetchWithin(asker)(jwks_uri, {
    method: 'GET',
    headers: { accept: 'application/json' },
    body: null,
    redirect: 'manual',
  })
    .then((answer) => answer.json() as Promise<{ keys?: unknown[] }>)
    .catch(whyNot);
  const count = 'keys' in keys && Array.isArray(keys.keys) ? keys.keys.length : 0;
  return count > 0 ? right('keys', { count }) : wrong('unreadableKeys', { address: jwks_uri });
}

/** A code that nobody gave: a provider that knows us by our secret says that the code is wrong, and not that we are. */
async function examineSecret(found: Configuration): Promise<Finding> {
  const given = { code: 'a-code-that-nobody-gave', redirect_uri: 'https://teamaround.example/' };
  const error: unknown = await genericGrantRequest(found, 'authorization_code', given).catch(
    (caught: unknown) => caught,
  );
  const { reason, code } = whyNot(error);
  if (code === 'OUT_OF_REACH') return wrong('tokenOutOfReach');
  if (reason === 'provider-wrong') return wrong('secretNotTaken');
  if (reason === 'code-refused') return right('secretTaken');
  return note('secretUnknown');
}

function examineSigningOut(found: Configuration): Finding[] {
  const metadata = found.serverMetadata();
  const findings: Finding[] = [];
  if (metadata.end_session_endpoint === undefined) findings.push(note('noSigningOut'));
  if (metadata['backchannel_logout_supported'] !== true) findings.push(note('noNotices'));
  return findings;
}
