import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';

/** What a token is signed with: the provider's published key, one it never published, the secret shared with us, or nothing. */
export type Signed = 'published' | 'unpublished' | 'shared-secret' | 'nothing';

export interface ForgingProvider {
  issuer: string;
  clientSecret: string;
  /** The ID token given for the next code; undefined: none. */
  idToken: string | undefined;
  /** What it does instead of answering an address, by its path. */
  instead: Map<string, (response: ServerResponse) => void>;
  token(claims: JWTPayload, signed?: Signed, type?: string): Promise<string>;
  close(): Promise<void>;
}

/** A provider on this machine that says whatever a test wants it to: for the tokens that a real one never makes. */
export async function openForgingProvider(metadata: object = {}): Promise<ForgingProvider> {
  const published = await generateKeyPair('RS256');
  const unpublished = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(published.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://127.0.0.1');
    const instead = forging.instead.get(pathname);
    if (instead !== undefined) return instead(response);
    const answer = answers(forging, jwk, metadata)[pathname];
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const clientSecret = 'what only the two servers know, long enough for HS256';
  const keys = { published: published.privateKey, unpublished: unpublished.privateKey };
  const forging: ForgingProvider = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clientSecret,
    idToken: undefined,
    instead: new Map(),
    token: (claims, signed = 'published', type = 'JWT') => forge(claims, signed, type, keys, clientSecret),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return forging;
}

function answers(
  forging: ForgingProvider,
  jwk: object,
  metadata: object,
): Record<string, object | undefined> {
  const { issuer, idToken } = forging;
  return {
    '/.well-known/openid-configuration': {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
      ...metadata,
    },
    '/keys': { keys: [jwk] },
    '/token': {
      access_token: 'opaque',
      token_type: 'Bearer',
      ...(idToken !== undefined && { id_token: idToken }),
    },
  };
}

async function forge(
  claims: JWTPayload,
  signed: Signed,
  type: string,
  keys: Record<'published' | 'unpublished', CryptoKey>,
  secret: string,
): Promise<string> {
  if (signed === 'nothing') {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'none', typ: type })}.${part(claims)}.`;
  }
  const alg = signed === 'shared-secret' ? 'HS256' : 'RS256';
  const token = new SignJWT(claims).setProtectedHeader({ alg, typ: type, kid: 'one' });
  return token.sign(signed === 'shared-secret' ? new TextEncoder().encode(secret) : keys[signed]);
}
