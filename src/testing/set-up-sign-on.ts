import { randomUUID } from 'node:crypto';
import { seal } from '#platform/sign-in/seal.ts';
import { saveSignOn } from '#platform/sign-in/single-sign-on/set-up.queries.ts';
import {
  afterLogoutPath,
  callbackPath,
  noticePath,
  type SignOn,
} from '#platform/sign-in/single-sign-on/sign-on.ts';
import { marloweVale } from '../../db/demo/partnership.ts';
import { openOrganisationProvider, type OrganisationProvider } from './organisation-provider.ts';
import type { TestHouse } from './open-test-house.ts';

type Settings = Partial<
  Pick<SignOn, 'emailClaim' | 'needsVerifiedEmail' | 'secondFactors' | 'logoutAddress'>
> & {
  agency: 'police' | 'social-care' | 'health';
  domains: readonly string[];
};

/** Sets up single sign-on of one agency of Marlowe Vale at a provider; gives the id of its settings. */
export async function setUpSignOn(
  house: TestHouse,
  issuer: string,
  clientSecret: string,
  { agency, ...settings }: Settings,
): Promise<string> {
  const { id: partnershipId, agencies } = marloweVale;
  const signOnId = randomUUID();
  const found = agencies.find((one) => one.kind === agency);
  if (found === undefined) throw new Error(`there is no agency of ${agency}`);
  const { sessionSecret } = house.app.house.config;
  await saveSignOn(house.app.house.database.owner, {
    partnershipId,
    signOnId,
    agencyId: found.id,
    issuer,
    clientId: 'teamaround',
    clientSecretSealed: seal(sessionSecret, 'client secret', signOnId, clientSecret),
    emailClaim: 'email',
    needsVerifiedEmail: true,
    secondFactors: ['mfa'],
    logoutAddress: null,
    at: house.clock.now(),
    ...settings,
  });
  return signOnId;
}

/** An agency with a real provider; `noticesTo`: where the house listens for what happens there. */
export async function openAgencyProvider(
  house: TestHouse,
  settings: Settings,
  noticesTo?: string,
): Promise<OrganisationProvider & { signOnId: string }> {
  let signOnId = '';
  const { baseUrl } = house.app.house.config;
  const provider = await openOrganisationProvider(async (issuer) => {
    signOnId = await setUpSignOn(house, issuer, 'what only the two servers know', settings);
    return {
      clientId: 'teamaround',
      redirectUri: `${baseUrl}${callbackPath(signOnId)}`,
      afterLogout: `${baseUrl}${afterLogoutPath}`,
      ...(noticesTo !== undefined && { noticeAddress: `${noticesTo}${noticePath}` }),
    };
  });
  return Object.assign(provider, { signOnId });
}
