import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OrganisationBrowser } from '#testing/organisation-browser.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { openAgencyProvider } from '#testing/set-up-sign-on.ts';
import { leadsTo, signInAtOrganisation } from '#testing/sign-in-at-organisation.ts';

describe('signing out here and at the organisation', () => {
  let house: TestHouse;
  let police: Awaited<ReturnType<typeof openAgencyProvider>>;
  let care: Awaited<ReturnType<typeof openAgencyProvider>>;

  beforeAll(async () => {
    house = await openTestHouse();
    house.clock.moveTo(new Date().toISOString());
    police = await openAgencyProvider(house, { agency: 'police', domains: ['vale-police.example'] });
    police.colleague = {
      subject: 'officer-1',
      claims: { email: people.policeOfficer, email_verified: true },
      amr: ['mfa'],
    };
    care = await openAgencyProvider(house, {
      agency: 'social-care',
      domains: ['childrens-services.marlowe-vale.example'],
      logoutAddress: 'https://sign-out.marlowe-vale.example/bye',
    });
    care.colleague = {
      subject: 'worker-1',
      claims: { email: people.worker, email_verified: true },
      amr: ['mfa'],
    };
  });
  afterAll(async () => {
    await police.close();
    await care.close();
    await house.close();
  });

  it('ends the session here first, then leads to the organisation, which knows who it is and leads back', async () => {
    const [person, browser] = [house.nobody(), new OrganisationBrowser()];
    await signInAtOrganisation(person, people.policeOfficer, { browser });
    const left = await person.post('/sign-out');
    expect(left.location).toMatch(/^\/sign-out\/organisation\?leave=[\w-]{43}$/);
    expect((await person.get('/')).status).toBe(303);
    const page = await person.get(left.location ?? '');
    expect(page.html).toContain('You are signed out of Teamaround');
    expect(page.html).not.toContain('Paula Dunkerswick');
    const back = new URL(await browser.confirmSignOut(leadsTo(page.html).href));
    expect(back.pathname).toBe('/sign-out/organisation/done');
    expect((await person.get(back.pathname)).html).toContain('and at your organisation');
    // The organisation asks who they are again: they are signed out there too.
    police.colleague = undefined;
    expect((await signInAtOrganisation(person, people.policeOfficer, { browser })).status).toBe(403);
  });

  it('leads there once: the address, left in a history, leads nowhere', async () => {
    const person = house.nobody();
    await signInAtOrganisation(person, people.worker);
    const { location = '' } = await person.post('/sign-out');
    const page = await person.get(location);
    expect(leadsTo(page.html).host).toBe('sign-out.marlowe-vale.example');
    expect((await person.get(location)).status).toBe(404);
    expect((await house.nobody().get('/sign-out/organisation?leave=made-up')).status).toBe(404);
    const { rows } = await house.owner.query<{ kept: string | null }>(
      `select id_token_sealed as kept from access.organisation_session where subject = 'worker-1'`,
    );
    expect(rows).toEqual([{ kept: null }]);
  });

  it('leads to our own sign-in page after a session that no organisation began', async () => {
    const person = await house.as(people.policeOfficer);
    expect((await person.post('/sign-out')).location).toBe('/sign-in');
  });
});
