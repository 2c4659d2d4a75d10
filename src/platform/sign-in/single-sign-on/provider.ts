import {
  allowInsecureRequests,
  clockSkew,
  clockTolerance,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  type ServerMetadata,
} from 'openid-client';
import { systemClock } from '../../clock.ts';
import { fetchWithin } from './fetch-within.ts';
import type { Reach } from './outside.ts';
import { isThisMachine } from './safe-address.ts';
import { CLOCK_SKEW_SECONDS, type SignOn } from './sign-on.ts';

/** Signatures that only the provider can make. None, and those made with the secret we share, are not among them. */
export const signatures = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
];

export interface Asker {
  clientSecret: string;
  now: Date;
  /** Ends whatever is still being asked. */
  deadline: AbortSignal;
  reach: Reach;
}

type Known = Pick<SignOn, 'issuer' | 'clientId'>;

/**
 * What the provider publishes of itself, asked anew each time: a key withdrawn there is withdrawn here at once. Every ID token's signature
 * is checked with its keys, and its times with our own clock.
 * @throws what openid-client or fetch throws; `whyNot` says what that means
 */
export async function discoverProvider(signOn: Known, asker: Asker): Promise<Configuration> {
  const ask = fetchWithin(asker);
  const isNear = isThisMachine(signOn.issuer);
  const found = await discovery(new URL(signOn.issuer), signOn.clientId, undefined, undefined, {
    [customFetch]: ask,
    execute: isNear ? [allowInsecureRequests] : [],
  });
  const metadata = published(found);
  const offered = metadata.id_token_signing_alg_values_supported ?? ['RS256'];
  const methods = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  const configuration = new Configuration(
    { ...metadata, id_token_signing_alg_values_supported: offered.filter((one) => signatures.includes(one)) },
    signOn.clientId,
    {
      [clockSkew]: Math.round((asker.now.getTime() - systemClock.now().getTime()) / 1000),
      [clockTolerance]: CLOCK_SKEW_SECONDS,
    },
    methods.includes('client_secret_basic')
      ? ClientSecretBasic(asker.clientSecret)
      : ClientSecretPost(asker.clientSecret),
  );
  configuration[customFetch] = ask;
  enableNonRepudiationChecks(configuration);
  if (isNear) allowInsecureRequests(configuration);
  return configuration;
}

/** The metadata alone, without what the library hangs on it. */
function published(found: Configuration): ServerMetadata {
  const entries = Object.entries(found.serverMetadata()).filter(([, value]) => typeof value !== 'function');
  return Object.fromEntries(entries) as unknown as ServerMetadata;
}
