import type { Config } from '../../config.ts';
import { unseal } from '../seal.ts';
import type { Asker } from './provider.ts';
import { PROVIDER_MILLISECONDS, type SignOn } from './sign-on.ts';

/** What is needed to ask a provider; undefined when its client secret was sealed under another SESSION_SECRET. */
export function askerOf(
  signOn: Pick<SignOn, 'signOnId' | 'clientSecretSealed' | 'isSetByPage'>,
  given: { config: Pick<Config, 'sessionSecret' | 'signOnInside'>; now: Date },
): Asker | undefined {
  const { sessionSecret, signOnInside } = given.config;
  const clientSecret = unseal(sessionSecret, 'client secret', signOn.signOnId, signOn.clientSecretSealed);
  if (clientSecret === undefined) return undefined;
  return {
    clientSecret,
    now: given.now,
    deadline: AbortSignal.timeout(PROVIDER_MILLISECONDS),
    reach: signOn.isSetByPage ? { alsoHosts: signOnInside } : 'anywhere',
  };
}
