import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openForgingProvider, type ForgingProvider } from '#testing/forging-provider.ts';
import { lastRefusal } from '#testing/last-refusal.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { serveRoutes, type Served } from '#testing/serve-routes.ts';
import { setUpSignOn } from '#testing/set-up-sign-on.ts';
import { goToOrganisation } from '#testing/sign-in-at-organisation.ts';

const discovery = '/.well-known/openid-configuration';
const page = '/sign-in/organisation';

describe('a provider that is away', () => {
  let house: TestHouse;
  let served: Served;
  let forging: ForgingProvider;
  let signOnId: string;

  beforeAll(async () => {
    house = await openTestHouse();
    served = await serveRoutes(house);
    forging = await openForgingProvider();
    const settings = { agency: 'police', domains: ['vale-police.example'] } as const;
    signOnId = await setUpSignOn(house, forging.issuer, forging.clientSecret, settings);
  });
  afterAll(async () => {
    await served.close();
    await forging.close();
    await house.close();
  });
  beforeEach(() => forging.instead.clear());

  const begin = async () => {
    const person = served.nobody();
    const sent = await person.post(page, { email: people.policeOfficer, then: '/panels' }, page);
    return () => person.get(sent.location ?? '');
  };
  const tryToGo = async () => (await begin())();

  it.each<[what: string, instead: (response: ServerResponse) => void, code: string]>([
    ['hangs up', (response) => response.destroy(), 'ECONNRESET'],
    [
      'answers that it is broken',
      (response) => response.writeHead(502).end('<h1>Bad gateway</h1>'),
      'OAUTH_RESPONSE_IS_NOT_CONFORM',
    ],
    [
      'answers with a page',
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
      'OAUTH_RESPONSE_IS_NOT_JSON',
    ],
    [
      'leads elsewhere',
      (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      'OAUTH_RESPONSE_IS_NOT_CONFORM',
    ],
    ['answers without end', (response) => void response.writeHead(200).end('x'.repeat(2_000_000)), 'TooMuch'],
  ])('and %s: a page that says so, with what was typed', async (_what, instead, code) => {
    forging.instead.set(discovery, instead);
    const { status, html } = await tryToGo();
    expect(status).toBe(503);
    expect(html).toContain('The sign-in of Vale and Staithes Constabulary does not answer');
    expect(html).toContain('IT help desk');
    expect(html).toContain(`value="${people.policeOfficer}"`);
    expect(html).toContain('name="then" value="/panels"');
    expect(await lastRefusal(house.owner)).toMatchObject({ reason: 'provider-away', code });
  });

  it('and never answers: the page is there within ten seconds, and others are served meanwhile', async () => {
    forging.instead.set(discovery, () => undefined);
    // More than there are connections to the database.
    const ready = await Promise.all(Array.from({ length: 30 }, begin));
    const waiting = ready.map(async (go) => {
      const asked = performance.now();
      const { status } = await go();
      return { status, took: performance.now() - asked };
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const asked = performance.now();
    expect((await served.nobody().get('/sign-in')).status).toBe(200);
    expect(performance.now() - asked).toBeLessThan(2000);
    const answers = await Promise.all(waiting);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
    expect(Math.max(...answers.map(({ took }) => took))).toBeLessThan(10_000);
  });

  it('when the person comes back: they can start again, and nothing of a token is in the log', async () => {
    const person = served.nobody();
    const there = await goToOrganisation(person, people.policeOfficer);
    forging.instead.set('/token', (response) =>
      response.writeHead(500).end('a token that nobody should see'),
    );
    const state = there.searchParams.get('state') ?? '';
    const answer = await person.get(`${page}/${signOnId}/callback?code=the-code-itself&state=${state}`);
    expect(answer.status).toBe(503);
    expect(await lastRefusal(house.owner)).toMatchObject({ reason: 'provider-away' });
    const log = served.log().join('\n');
    expect(log).toContain('/sign-in/organisation/:signOnId/callback');
    for (const secret of [
      'the-code-itself',
      state,
      'a token that nobody',
      forging.clientSecret,
      people.policeOfficer,
    ])
      expect(log).not.toContain(secret);
  });

  it('says the same when the secret cannot be read any more, as after a change of SESSION_SECRET', async () => {
    await house.owner.query(`update access.organisation_sign_on set client_secret_sealed = 'AAAA'`);
    expect((await tryToGo()).status).toBe(503);
    expect(await lastRefusal(house.owner)).toMatchObject({ reason: 'secret-unreadable' });
  });
});
