import type { AddressInfo } from 'node:net';
import type { JWTPayload } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '#testing/browserless.ts';
import { openForgingProvider, type ForgingProvider, type Signed } from '#testing/forging-provider.ts';
import { lastRefusal } from '#testing/last-refusal.ts';
import { OrganisationBrowser } from '#testing/organisation-browser.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { openAgencyProvider, setUpSignOn } from '#testing/set-up-sign-on.ts';
import { goToOrganisation, signInAtOrganisation } from '#testing/sign-in-at-organisation.ts';

describe('a sign-out at the organisation, told by a real provider', () => {
  let house: TestHouse;
  let police: Awaited<ReturnType<typeof openAgencyProvider>>;

  beforeAll(async () => {
    house = await openTestHouse();
    house.clock.moveTo(new Date().toISOString());
    await house.app.server.listen({ host: '127.0.0.1', port: 0 });
    const { port } = house.app.server.server.address() as AddressInfo;
    const settings = { agency: 'police', domains: ['vale-police.example'] } as const;
    police = await openAgencyProvider(house, settings, `http://127.0.0.1:${port}`);
    police.colleague = {
      subject: 'officer-1',
      claims: { email: people.policeOfficer, email_verified: true },
      amr: ['mfa'],
    };
  });
  afterAll(async () => {
    await police.close();
    await house.close();
  });

  it('ends that session at once, leaves the others, and says so on the next page', async () => {
    const [here, there] = [house.nobody(), house.nobody()];
    const [browserHere, browserThere] = [new OrganisationBrowser(), new OrganisationBrowser()];
    await signInAtOrganisation(here, people.policeOfficer, { browser: browserHere });
    await signInAtOrganisation(there, people.policeOfficer, { browser: browserThere });
    const typed = { ...(await here.tokens('/help')), to: 'cy', what: 'a long letter' };
    await browserHere.confirmSignOut(`${police.issuer}/session/end`);
    expect(police.problems).toEqual([]);
    const next = await here.get('/?a=1');
    expect(next.location).toBe('/sign-in/organisation/ended?then=%2F%3Fa%3D1');
    const page = await here.get(next.location ?? '');
    expect(page.html).toContain('Your organisation signed you out');
    expect(page.html).toContain('href="/sign-in/organisation?then=%2F%3Fa%3D1"');
    const sent = await here.postWith('/children/new', typed);
    expect(sent.status === 404 || sent.html.includes('Your organisation ended your sign-in')).toBe(true);
    expect((await there.get('/')).status).toBe(200);
    const { rows } = await house.owner.query<{ act: string; detail: object; partnership: string | null }>(
      `select act, detail, partnership_id as partnership from audit_trail.event where act = 'organisation sign-out notice'`,
    );
    expect(rows).toEqual([
      {
        act: 'organisation sign-out notice',
        detail: { signOnId: police.signOnId, sessions: 1 },
        partnership: expect.any(String) as string,
      },
    ]);
  });
});

const without = (name: string) => (right: JWTPayload) =>
  Object.fromEntries(Object.entries(right).filter(([each]) => each !== name));

describe('a notice of a sign-out', () => {
  let house: TestHouse;
  let forging: ForgingProvider;
  let signOnId: string;
  let counter = 0;

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

  const seconds = () => Math.floor(house.clock.now().getTime() / 1000);
  const rightNotice = () => ({
    iss: forging.issuer,
    aud: 'teamaround',
    sub: 'officer-1',
    iat: seconds(),
    exp: seconds() + 120,
    jti: `notice-${(counter += 1)}`,
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  });

  async function signIn(session: string): Promise<Person> {
    const person = house.nobody();
    const there = await goToOrganisation(person, people.policeOfficer);
    forging.idToken = await forging.token({
      iss: forging.issuer,
      aud: 'teamaround',
      sub: 'officer-1',
      sid: session,
      nonce: there.searchParams.get('nonce') ?? '',
      email: people.policeOfficer,
      email_verified: true,
      amr: ['mfa'],
      auth_time: seconds(),
      iat: seconds(),
      exp: seconds() + 300,
    });
    const back = new URLSearchParams({ code: 'a-code', state: there.searchParams.get('state') ?? '' });
    expect((await person.get(`/sign-in/organisation/${signOnId}/callback?${back.toString()}`)).status).toBe(
      303,
    );
    return person;
  }
  const notice = (claims: JWTPayload, signed?: Signed, type = 'logout+jwt') =>
    forging.token(claims, signed, type);
  const send = (token: string) =>
    house.nobody().postWith('/sign-in/organisation/logout', { logout_token: token });
  const isIn = async (person: Person) => (await person.get('/')).status === 200;

  it('ends one session when it names one, and all of a subject when it names only that', async () => {
    const [one, two, three] = [await signIn('s-1'), await signIn('s-2'), await signIn('s-3')];
    const first = await send(await notice({ ...rightNotice(), sid: 's-1' }));
    expect([first.status, first.raw.headers['cache-control']]).toEqual([200, 'no-store']);
    expect([await isIn(one), await isIn(two), await isIn(three)]).toEqual([false, true, true]);
    expect((await send(await notice({ ...without('sub')(rightNotice()), sid: 's-2' }))).status).toBe(200);
    expect([await isIn(two), await isIn(three)]).toEqual([false, true]);
    expect((await send(await notice(rightNotice()))).status).toBe(200);
    expect(await isIn(three)).toBe(false);
  });

  it('is heard once: sent again, it ends nothing that began since', async () => {
    const sent = await notice(rightNotice());
    expect((await send(sent)).status).toBe(200);
    const later = await signIn('s-4');
    expect((await send(sent)).status).toBe(400);
    expect(await lastRefusal(house.owner)).toEqual({ heard: false, reason: 'heard-before' });
    expect(await isIn(later)).toBe(true);
  });

  type Notice = ReturnType<typeof rightNotice>;
  it.each<[what: string, forge: (right: Notice) => JWTPayload, signed?: Signed, type?: string]>([
    ['is unsigned', (right) => right, 'nothing'],
    ['is signed with a key nobody published', (right) => right, 'unpublished'],
    ['is signed with the secret we share', (right) => right, 'shared-secret'],
    ['is for another service', (right) => ({ ...right, aud: 'another' })],
    ['is of another issuer', (right) => ({ ...right, iss: 'https://elsewhere.example' })],
    ['ended more than a minute ago', (right) => ({ ...right, exp: right.iat - 70 })],
    ['was written an hour ago', (right) => ({ ...right, iat: right.iat - 3600 })],
    ['is an ID token, with its nonce', (right) => ({ ...right, nonce: 'a-nonce' })],
    ['calls itself another kind of token', (right) => right, 'published', 'JWT'],
    ['tells of nothing', without('events')],
    ['tells of something else', (right) => ({ ...right, events: { 'https://elsewhere.example/event': {} } })],
    ['names nobody', without('sub')],
    ['has no name of its own', without('jti')],
  ])('is refused when it %s', async (_what, forge, signed, type) => {
    const person = await signIn(`s-${(counter += 1)}`);
    expect((await send(await notice(forge(rightNotice()), signed, type))).status).toBe(400);
    expect(await lastRefusal(house.owner)).toMatchObject({ heard: false });
    expect(await isIn(person)).toBe(true);
  });

  it.each([[''], ['x'], ['a.b.c'], ['e30.e30.'], ['a'.repeat(20_001)]])(
    'is refused when it cannot be read (%#)',
    async (text) => {
      expect((await send(text)).status).toBe(400);
    },
  );

  it('does nothing by a cookie: nobody is signed out who only happens to send one', async () => {
    const person = await signIn('s-cookie');
    const answer = await person.postWith('/sign-in/organisation/logout', { logout_token: 'a.b.c' });
    expect(answer.status).toBe(400);
    expect(await isIn(person)).toBe(true);
  });
});
