import type { JWTPayload } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openForgingProvider, type ForgingProvider, type Signed } from '#testing/forging-provider.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { setUpSignOn } from '#testing/set-up-sign-on.ts';
import { goToOrganisation } from '#testing/sign-in-at-organisation.ts';
import { lastRefusal } from '#testing/last-refusal.ts';

/** What the provider says, given what it should say. */
type Forge = (right: JWTPayload & { iat: number; exp: number }) => JWTPayload;

const unchanged: Forge = (right) => right;

const without =
  (name: string): Forge =>
  (right) =>
    Object.fromEntries(Object.entries(right).filter(([each]) => each !== name));

describe('what a provider may not say', () => {
  let house: TestHouse;
  let forging: ForgingProvider;
  let signOnId: string;

  beforeAll(async () => {
    house = await openTestHouse();
    forging = await openForgingProvider();
    const settings = { agency: 'police', domains: ['vale-police.example'] } as const;
    signOnId = await setUpSignOn(house, forging.issuer, forging.clientSecret, settings);
  });
  afterAll(async () => {
    await forging.close();
    await house.close();
  });

  async function comeBackWith(forge: Forge, signed: Signed = 'published', more: Record<string, string> = {}) {
    const person = house.nobody();
    const there = await goToOrganisation(person, people.policeOfficer);
    const now = Math.floor(house.clock.now().getTime() / 1000);
    const right = {
      iss: forging.issuer,
      aud: 'teamaround',
      sub: 'officer-1',
      nonce: there.searchParams.get('nonce') ?? '',
      email: people.policeOfficer,
      email_verified: true,
      amr: ['pwd', 'mfa'],
      auth_time: now,
      iat: now,
      exp: now + 300,
    };
    forging.idToken = await forging.token(forge(right), signed);
    const back = new URLSearchParams({
      code: 'a-code',
      state: there.searchParams.get('state') ?? '',
      ...more,
    });
    const answer = await person.get(`/sign-in/organisation/${signOnId}/callback?${back.toString()}`);
    return { status: answer.status, isIn: (await person.get('/')).status === 200 };
  }

  it('lets in with everything right: the same way, so that what follows is refused for its own reason', async () => {
    expect(await comeBackWith(unchanged)).toEqual({ status: 303, isIn: true });
    expect(await comeBackWith(unchanged, 'published', { iss: forging.issuer })).toEqual({
      status: 303,
      isIn: true,
    });
  });

  it.each<[what: string, forge: Forge]>([
    ['ended less than a minute ago by our clock', (right) => ({ ...right, exp: right.iat - 50 })],
    [
      'is of a provider whose clock is less than a minute ahead',
      (right) => ({ ...right, iat: right.iat + 50, nbf: right.iat + 50 }),
    ],
    [
      'names us among others, as the party it was made for',
      (right) => ({ ...right, aud: ['teamaround', 'another'], azp: 'teamaround' }),
    ],
  ])('lets in with an ID token that %s', async (_what, forge) => {
    expect(await comeBackWith(forge)).toEqual({ status: 303, isIn: true });
  });

  const comparison = 'OAUTH_JWT_CLAIM_COMPARISON_FAILED';
  const time = 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED';
  it.each<[what: string, forge: Forge, code: string]>([
    ['was made for another service', (right) => ({ ...right, aud: 'another' }), comparison],
    [
      'was made for another party, though it names us',
      (right) => ({ ...right, aud: ['teamaround', 'another'], azp: 'another' }),
      comparison,
    ],
    ['is of another issuer', (right) => ({ ...right, iss: 'https://elsewhere.example' }), comparison],
    [
      'is of the issuer but for a letter’s case',
      (right) => ({ ...right, iss: String(right.iss).toUpperCase() }),
      comparison,
    ],
    ['carries the nonce of another attempt', (right) => ({ ...right, nonce: 'x'.repeat(43) }), comparison],
    ['carries no nonce', without('nonce'), 'OAUTH_INVALID_RESPONSE'],
    ['ended more than a minute ago', (right) => ({ ...right, exp: right.iat - 70 }), time],
    ['does not end', without('exp'), 'OAUTH_INVALID_RESPONSE'],
    ['begins in more than a minute', (right) => ({ ...right, nbf: right.iat + 70 }), time],
    ['names nobody', without('sub'), 'OAUTH_INVALID_RESPONSE'],
  ])('refuses an ID token that %s', async (_what, forge, code) => {
    expect(await comeBackWith(forge)).toEqual({ status: 403, isIn: false });
    expect(await lastRefusal(house.owner)).toMatchObject({ reason: 'token-refused', code });
  });

  it.each<[Signed]>([['nothing'], ['unpublished'], ['shared-secret']])(
    'refuses an ID token signed with %s',
    async (signed) => {
      expect(await comeBackWith(unchanged, signed)).toEqual({ status: 403, isIn: false });
      expect(await lastRefusal(house.owner)).toMatchObject({ reason: 'token-refused' });
    },
  );

  it('refuses a whole ID token that let the same person in a moment before', async () => {
    let first: JWTPayload = {};
    expect(await comeBackWith((right) => (first = right))).toEqual({ status: 303, isIn: true });
    expect(await comeBackWith(() => first)).toEqual({ status: 403, isIn: false });
    expect(await lastRefusal(house.owner)).toMatchObject({ reason: 'token-refused', code: comparison });
  });

  it('refuses an answer without an ID token', async () => {
    const person = house.nobody();
    const there = await goToOrganisation(person, people.policeOfficer);
    forging.idToken = undefined;
    const state = there.searchParams.get('state') ?? '';
    const answer = await person.get(`/sign-in/organisation/${signOnId}/callback?code=a&state=${state}`);
    expect(answer.status).toBe(403);
    expect(await lastRefusal(house.owner)).toMatchObject({ reason: 'token-refused' });
  });

  it('refuses the answer of another provider (mix-up), before any code is sent anywhere', async () => {
    const seen: string[] = [];
    forging.instead.set('/token', (response) => {
      seen.push('token');
      response.end('{}');
    });
    expect(await comeBackWith(unchanged, 'published', { iss: 'https://elsewhere.example' })).toEqual({
      status: 403,
      isIn: false,
    });
    forging.instead.clear();
    expect(seen).toEqual([]);
  });
});
