import { genericGrantRequest, type Configuration } from 'openid-client';
import { fetchWithin } from './fetch-within.ts';
import { discoverProvider, type Asker } from './provider.ts';
import { isSafeToGoTo } from './safe-address.ts';
import type { SignOn } from './sign-on.ts';
import { whyNot } from './why-not.ts';

/** One thing found about a provider: in order, worth knowing, or why nobody can sign in. */
export interface Finding {
  kind: 'right' | 'note' | 'wrong';
  sentence: string;
}

/** Asks a provider what it publishes and says, in sentences for whoever looks after the installation, what is right and what is not. */
export async function examineProvider(
  signOn: Pick<SignOn, 'issuer' | 'clientId'>,
  asker: Asker,
): Promise<Finding[]> {
  const found = await discoverProvider(signOn, asker).catch(explain(signOn.issuer));
  if ('sentence' in found) return [found];
  return [
    right(`Discovered ${found.serverMetadata().issuer}.`),
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
    const { reason, code } = whyNot(error);
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const why = code === undefined ? '' : ` (${code})`;
    if (code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED')
      return wrong(
        `${address} names another issuer than ${issuer}: give the issuer letter for letter as it stands there.`,
      );
    if (reason === 'provider-away')
      return wrong(
        `${address} did not answer with the provider’s description${why}: check the issuer, and that this machine may reach it.`,
      );
    return wrong(`${address} cannot be used${why}: every address of the provider must begin with https:.`);
  };

const wrong = (sentence: string): Finding => ({ kind: 'wrong', sentence });
const note = (sentence: string): Finding => ({ kind: 'note', sentence });
const right = (sentence: string): Finding => ({ kind: 'right', sentence });

function examineAddresses(found: Configuration): Finding[] {
  const metadata = found.serverMetadata();
  const needed = ['authorization_endpoint', 'token_endpoint', 'jwks_uri'] as const;
  return needed.flatMap((name) => {
    const address = metadata[name];
    if (address === undefined) return [wrong(`It publishes no ${name}: nobody can sign in.`)];
    return isSafeToGoTo(address) ? [] : [wrong(`Its ${name} does not begin with https:.`)];
  });
}

function examineSigning(found: Configuration): Finding[] {
  const metadata = found.serverMetadata();
  const findings: Finding[] = [];
  if ((metadata.id_token_signing_alg_values_supported ?? []).length === 0)
    findings.push(wrong('It signs ID tokens in no way that only it could: ask for RS256, PS256 or ES256.'));
  if (metadata.code_challenge_methods_supported?.includes('S256') !== true)
    findings.push(note('It does not say that it checks PKCE (S256); it is sent all the same.'));
  if (metadata.authorization_response_iss_parameter_supported !== true)
    findings.push(
      note('Its answers do not name it (iss); its own callback address tells it from other providers.'),
    );
  return findings;
}

async function examineKeys(found: Configuration, asker: Asker): Promise<Finding> {
  const { jwks_uri } = found.serverMetadata();
  if (jwks_uri === undefined) return wrong('It publishes no keys.');
  const keys = await fetchWithin(asker.deadline)(jwks_uri, {
    method: 'GET',
    headers: { accept: 'application/json' },
    body: null,
    redirect: 'manual',
  })
    .then((answer) => answer.json() as Promise<{ keys?: unknown[] }>)
    .catch(whyNot);
  const count = 'keys' in keys && Array.isArray(keys.keys) ? keys.keys.length : 0;
  return count > 0 ? right(`It publishes ${count} keys.`) : wrong(`No keys can be read at ${jwks_uri}.`);
}

const secretNotTaken =
  'It does not take the client id with this secret: set both again as they stand at the provider.';

/** A code that nobody gave: a provider that knows us by our secret says that the code is wrong, and not that we are. */
async function examineSecret(found: Configuration): Promise<Finding> {
  const given = { code: 'a-code-that-nobody-gave', redirect_uri: 'https://teamaround.example/' };
  const error: unknown = await genericGrantRequest(found, 'authorization_code', given).catch(
    (caught: unknown) => caught,
  );
  const { reason } = whyNot(error);
  if (reason === 'provider-wrong') return wrong(secretNotTaken);
  if (reason === 'code-refused') return right('It takes the client id and the secret.');
  return note('It did not say whether it takes the client id and the secret: try to sign in.');
}

function examineSigningOut(found: Configuration): Finding[] {
  const metadata = found.serverMetadata();
  const findings: Finding[] = [];
  if (metadata.end_session_endpoint === undefined)
    findings.push(
      note(
        'It publishes no address for signing out: people stay signed in there when they leave Teamaround.',
      ),
    );
  if (metadata['backchannel_logout_supported'] !== true)
    findings.push(note('It does not say that it tells of sign-outs elsewhere (back-channel logout).'));
  return findings;
}
