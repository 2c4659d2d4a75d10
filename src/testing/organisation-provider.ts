import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';

/** Somebody as their organisation knows them; `claims` beside the subject, such as `email` and `email_verified`. */
export interface Colleague {
  subject: string;
  claims: Record<string, unknown>;
  /** Without it, they signed in with a second factor. */
  amr?: string[];
  acr?: string;
}

export interface OrganisationProvider {
  issuer: string;
  clientSecret: string;
  /** Who signs in there next. */
  colleague: Colleague | undefined;
  /** New keys, as from one day to the next; what the old ones signed is worth nothing any more. */
  rotateKeys(): Promise<void>;
  /** What it could not deliver, as it says. */
  problems: string[];
  close(): Promise<void>;
}

export interface ProviderClient {
  clientId: string;
  redirectUri: string;
  afterLogout: string;
  noticeAddress?: string;
}

/** A real OpenID Connect provider (oidc-provider) on this machine, for one agency. */
export async function openOrganisationProvider(
  given: (issuer: string) => Promise<ProviderClient>,
): Promise<OrganisationProvider> {
  let answer: ReturnType<Provider['callback']> = () => undefined;
  let interact: (...both: Parameters<typeof answer>) => Promise<void>;
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/interaction/') === true)
      interact(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = await given(issuer);
  const organisation: OrganisationProvider = {
    issuer,
    clientSecret: 'what only the two servers know',
    colleague: undefined,
    problems: [],
    rotateKeys: async () => {
      const provider = await makeProvider(organisation, client);
      answer = provider.callback();
      interact = (request, response) => signIn(provider, organisation, request, response);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  await organisation.rotateKeys();
  return organisation;
}

async function makeProvider(organisation: OrganisationProvider, client: ProviderClient): Promise<Provider> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: crypto.randomUUID(), alg: 'RS256', use: 'sig' };
  const provider = new Provider(organisation.issuer, {
    clients: [registration(organisation, client)],
    jwks: { keys: [key] },
    cookies: { keys: ['only for a test'] },
    ttl: { AccessToken: 300, Grant: 3600, IdToken: 300, Interaction: 600, Session: 3600 },
    claims: { openid: ['sub', 'amr', 'acr'], email: ['email', 'email_verified'], profile: ['upn'] },
    acrValues: ['two-factors'],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx: { body: string }, form: string) => {
          ctx.body = form.replace('</form>', '<button name="logout" value="yes">Sign out</button></form>');
        },
      },
    },
    interactions: { url: (_ctx: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    findAccount: (_ctx: unknown, subject: string) => ({
      accountId: subject,
      claims: () => ({ sub: subject, ...organisation.colleague?.claims }),
    }),
    loadExistingGrant: (ctx: { oidc: GrantContext }) => grantAll(provider, ctx.oidc),
    // It would not go to an address of this machine by its own way of asking.
    fetch: (address: string, { dispatcher, ...options }: RequestInit & { dispatcher?: unknown }) =>
      fetch(address, dispatcher === undefined ? options : { ...options }),
  });
  for (const event of ['backchannel.error', 'server_error'])
    provider.on(event, (_ctx, error) => organisation.problems.push(String(error)));
  return provider;
}

function registration({ clientSecret }: OrganisationProvider, client: ProviderClient) {
  const { clientId, redirectUri, afterLogout, noticeAddress } = client;
  return {
    client_id: clientId,
    client_secret: clientSecret,
    redirect_uris: [redirectUri],
    post_logout_redirect_uris: [afterLogout],
    ...(noticeAddress !== undefined && {
      backchannel_logout_uri: noticeAddress,
      backchannel_logout_session_required: true,
    }),
  };
}

interface GrantContext {
  client: { clientId: string };
  session: { accountId: string };
}

/** Nobody is asked whether Teamaround may know who they are: their organisation has settled that. */
async function grantAll(provider: Provider, { client, session }: GrantContext) {
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope('openid email profile');
  await grant.save();
  return grant;
}

async function signIn(
  provider: Provider,
  organisation: OrganisationProvider,
  ...both: Parameters<ReturnType<Provider['callback']>>
): Promise<void> {
  const { colleague } = organisation;
  await provider.interactionFinished(
    ...both,
    colleague === undefined
      ? { error: 'access_denied', error_description: 'nobody is here' }
      : {
          login: {
            accountId: colleague.subject,
            amr: colleague.amr ?? ['mfa'],
            ...(colleague.acr !== undefined && { acr: colleague.acr }),
          },
        },
  );
}
