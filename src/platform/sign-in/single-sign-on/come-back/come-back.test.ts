import { generateSync } from 'otplib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { lastRefusal } from '#testing/last-refusal.ts';
import { OrganisationBrowser } from '#testing/organisation-browser.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { openForgingProvider } from '#testing/forging-provider.ts';
import { openAgencyProvider, setUpSignOn } from '#testing/set-up-sign-on.ts';
import {
  goToOrganisation,
  signInAtOrganisation,
  throughOrganisation,
} from '#testing/sign-in-at-organisation.ts';

const officer = { subject: 'officer-1', claims: { email: people.policeOfficer, email_verified: true } };
const worker = {
  subject: 'worker-1',
  claims: { email: people.worker, email_verified: true },
  acr: 'two-factors',
};

describe('coming back from one’s own organisation', () => {
  let house: TestHouse;
  let police: Awaited<ReturnType<typeof openAgencyProvider>>;
  let care: Awaited<ReturnType<typeof openAgencyProvider>>;

  beforeAll(async () => {
    house = await openTestHouse();
    police = await openAgencyProvider(house, { agency: 'police', domains: ['vale-police.example'] });
    care = await openAgencyProvider(house, {
      agency: 'social-care',
      domains: ['childrens-services.marlowe-vale.example'],
      secondFactors: ['two-factors'],
    });
  });
  afterAll(async () => {
    await police.close();
    await care.close();
    await house.close();
  });
  beforeEach(() => {
    // The providers have the machine's clock.
    house.clock.moveTo(new Date().toISOString());
    [police.colleague, care.colleague] = [officer, worker];
  });

  /** Signs in as whoever is at that provider; gives whether their second factor counted. */
  const secondFactorCounts = async (email: string) => {
    const person = house.nobody();
    const { location } = await signInAtOrganisation(person, email);
    expect(location).toMatch(/^\/$|^\/sign-in\/second-factor\?then=%2F$/);
    expect((await person.get('/')).status).toBe(location === '/' ? 200 : 303);
    return location === '/';
  };

  it('lets a person in to the page they asked for, each agency by its own provider, and writes it down', async () => {
    const person = house.nobody();
    const back = await signInAtOrganisation(person, people.policeOfficer, { then: '/?a=1' });
    expect([back.status, back.location]).toEqual([303, '/?a=1']);
    expect((await person.get('/')).html).toContain('Paula Dunkerswick');
    const [, cameIn] = await auditOf(house.owner, people.policeOfficer);
    expect(cameIn).toMatchObject({
      act: 'organisation sign-in answered',
      outcome: 'done',
      detail: { signedIn: true, way: 'single-sign-on', signOnId: police.signOnId, hasSecondFactor: true },
    });
    const other = house.nobody();
    expect((await signInAtOrganisation(other, people.worker)).location).toBe('/');
    expect((await other.get('/')).html).toContain('Jolanta Wierzbówka');
  });

  it('leads nowhere but to pages of ours', async () => {
    const back = await signInAtOrganisation(house.nobody(), people.policeOfficer, {
      then: '//evil.example/',
    });
    expect(back.location).toBe('/');
  });

  it('begins a new session and ends the one that this browser had', async () => {
    const person = await house.as(people.policeOfficer);
    const before = person.cookies()['session'];
    await signInAtOrganisation(person, people.policeOfficer);
    expect(person.cookies()['session']).not.toBe(before);
    const { rows } = await house.owner.query<{ ended: boolean }>(
      `select ended_at is not null as ended from access.session where session_hash = sha256($1)`,
      [Buffer.from(before ?? '')],
    );
    expect(rows).toEqual([{ ended: true }]);
  });

  it('lets a second factor of the organisation count only as its agency has settled', async () => {
    police.colleague = { ...officer, amr: ['pwd', 'mfa'] };
    expect(await secondFactorCounts(people.policeOfficer)).toBe(true);
    police.colleague = { ...officer, amr: ['pwd', 'two-factors'] };
    expect(await secondFactorCounts(people.policeOfficer)).toBe(false);
    care.colleague = { ...worker, acr: 'two-factors' };
    expect(await secondFactorCounts(people.worker)).toBe(true);
  });

  it('goes on working from one key of the provider to the next', async () => {
    await police.rotateKeys();
    expect((await signInAtOrganisation(house.nobody(), people.policeOfficer)).status).toBe(303);
  });

  describe('a way that was gone before', () => {
    it('is refused the second time, with a page to start again', async () => {
      const person = house.nobody();
      const address = await throughOrganisation(person, people.policeOfficer);
      expect((await person.get(address)).status).toBe(303);
      const again = await person.get(address);
      expect(again.status).toBe(400);
      expect(again.html).toContain('Start signing in again');
      expect(again.html).toContain(`value="${people.policeOfficer}"`);
      expect(await lastRefusal(house.owner)).toMatchObject({ reason: 'used-before' });
    });

    it('is refused when its code comes with another attempt', async () => {
      const person = house.nobody();
      const first = new URL(await throughOrganisation(person, people.policeOfficer), 'http://127.0.0.1');
      expect((await person.get(first.pathname + first.search)).status).toBe(303);
      const there = await goToOrganisation(person, people.policeOfficer);
      first.searchParams.set('state', there.searchParams.get('state') ?? '');
      expect((await person.get(first.pathname + first.search)).status).toBe(400);
      expect(await lastRefusal(house.owner)).toMatchObject({ reason: 'code-refused', code: 'invalid_grant' });
    });

    it('is refused in another browser, and still open to the one it began in', async () => {
      const person = house.nobody();
      const address = await throughOrganisation(person, people.policeOfficer);
      expect((await house.nobody().get(address)).status).toBe(400);
      expect(await lastRefusal(house.owner)).toMatchObject({ reason: 'other-browser' });
      expect((await person.get(address)).status).toBe(303);
    });

    it('is refused at the address of another provider, and with a state nobody gave', async () => {
      const person = house.nobody();
      const address = await throughOrganisation(person, people.policeOfficer);
      expect((await person.get(address.replace(police.signOnId, care.signOnId))).status).toBe(400);
      expect(await lastRefusal(house.owner)).toMatchObject({ reason: 'not-ours' });
      expect((await person.get(address.replace(/state=[^&]*/, 'state=made-up'))).status).toBe(400);
      expect((await person.get(address.replace(police.signOnId, 'nonsense'))).status).toBe(404);
    });

    it('is refused after ten minutes', async () => {
      const person = house.nobody();
      const address = await throughOrganisation(person, people.policeOfficer);
      house.clock.moveTo(new Date(house.clock.now().getTime() + 10 * 60_000).toISOString());
      expect((await person.get(address)).status).toBe(400);
      expect(await lastRefusal(house.owner)).toMatchObject({ reason: 'took-too-long' });
    });

    it('goes on beside another in a second tab', async () => {
      const person = house.nobody();
      const first = await throughOrganisation(person, people.policeOfficer, { then: '/?tab=1' });
      const second = await throughOrganisation(person, people.policeOfficer, { then: '/?tab=2' });
      expect((await person.get(second)).location).toBe('/?tab=2');
      expect((await person.get(first)).location).toBe('/?tab=1');
    });
  });

  it('says so when the person turns back at their organisation', async () => {
    police.colleague = undefined;
    const back = await signInAtOrganisation(house.nobody(), people.policeOfficer);
    expect([back.status, back.html]).toEqual([403, expect.stringContaining('The sign-in did not work')]);
    expect(await lastRefusal(house.owner)).toMatchObject({
      reason: 'provider-said-no',
      code: 'access_denied',
    });
  });

  it('keeps no code, token or secret in the database or on the trail', async () => {
    const browser = new OrganisationBrowser();
    const address = new URL(
      await throughOrganisation(house.nobody(), people.policeOfficer, { browser }),
      'http://a',
    );
    const secrets = ['state', 'code'].map((name) => address.searchParams.get(name) ?? '');
    secrets.push(police.clientSecret);
    const { rows: tables } = await house.owner.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname in ('access', 'audit_trail')`,
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) {
      const { rows } = await house.owner.query<{ line: string }>(`select t::text as line from ${name} t`);
      for (const secret of secrets)
        expect(
          rows.some(({ line }) => line.includes(secret)),
          name,
        ).toBe(false);
    }
  });
});

describe('a second factor of ours after the organisation', () => {
  let house: TestHouse;
  let police: Awaited<ReturnType<typeof openAgencyProvider>>;

  beforeAll(async () => {
    house = await openTestHouse();
    house.clock.moveTo(new Date().toISOString());
    police = await openAgencyProvider(house, { agency: 'police', domains: ['vale-police.example'] });
    police.colleague = { ...officer, amr: ['pwd'] };
  });
  afterAll(async () => {
    await police.close();
    await house.close();
  });

  it('is asked before any page opens, and the session it leads to is still the organisation’s', async () => {
    const [person, browser] = [house.nobody(), new OrganisationBrowser()];
    const back = await signInAtOrganisation(person, people.policeOfficer, { then: '/?a=1', browser });
    expect(back.location).toBe('/sign-in/second-factor?then=%2F%3Fa%3D1');
    const begun = await person.get('/sign-in/set-up?then=/?a=1');
    const [, sealed = ''] = /name="new-factor-key" value="([^"]+)"/.exec(begun.html) ?? [];
    const [, key = ''] = /class="app-key">([^<]+)</.exec(begun.html) ?? [];
    const epoch = Math.floor(house.clock.now().getTime() / 1000);
    const code = generateSync({ secret: key.replaceAll(' ', ''), epoch });
    const added = await person.post(
      '/sign-in/set-up',
      { 'new-factor-key': sealed, 'new-factor-code': code, then: '/?a=1' },
      '/sign-in/set-up',
    );
    expect(added.status).toBe(200);
    const tokens = { _csrf: /name="_csrf" value="([^"]*)"/.exec(added.html)?.[1] };
    const finished = await person.postWith('/sign-in/finish', { ...tokens, then: '/?a=1' });
    expect(finished.location).toBe('/?a=1');
    expect((await person.get('/')).html).toContain('Paula Dunkerswick');
    await browser.confirmSignOut(`${police.issuer}/session/end`);
    expect((await person.post('/sign-out')).location).toMatch(/^\/sign-out\/organisation\?leave=/);
  });
});

describe('how fresh the organisation’s second factor is', () => {
  it.each([
    ['hours ago', -7200, 'whole', '2026-11-21T08:00:00.000Z'],
    ['in a moment, by its clock', 30, 'whole', '2026-11-21T10:00:00.000Z'],
    ['yesterday', -86_400, 'password', null],
    ['at a time it does not tell', undefined, 'password', null],
  ])('is known when it was shown %s', async (_what, seconds, stage, expected) => {
    const house = await openTestHouse();
    const forging = await openForgingProvider();
    const settings = { agency: 'police', domains: ['vale-police.example'] } as const;
    const signOnId = await setUpSignOn(house, forging.issuer, forging.clientSecret, settings);
    const person = house.nobody();
    const there = await goToOrganisation(person, people.policeOfficer);
    const now = Math.floor(house.clock.now().getTime() / 1000);
    forging.idToken = await forging.token({
      ...{ iss: forging.issuer, aud: 'teamaround', sub: 'officer-1', nonce: there.searchParams.get('nonce') },
      ...{ email: people.policeOfficer, email_verified: true, amr: ['mfa'], iat: now, exp: now + 60 },
      ...(seconds !== undefined && { auth_time: now + seconds }),
    });
    const state = there.searchParams.get('state') ?? '';
    await person.get(`/sign-in/organisation/${signOnId}/callback?code=a&state=${state}`);
    const { rows } = await house.owner.query<{ way: string; stage: string; at: Date | null }>(
      `select way, stage, factor_at as at from access.session`,
    );
    expect(rows).toEqual([
      { way: 'single-sign-on', stage, at: expected === null ? null : new Date(expected) },
    ]);
    await forging.close();
    await house.close();
  });
});
