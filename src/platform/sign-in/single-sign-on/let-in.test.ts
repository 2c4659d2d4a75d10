import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addUser } from '#platform/access/set-up.queries.ts';
import { lastRefusal } from '#testing/last-refusal.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { openAgencyProvider } from '#testing/set-up-sign-on.ts';
import { signInAtOrganisation } from '#testing/sign-in-at-organisation.ts';
import { marloweVale } from '../../../../db/demo/partnership.ts';

describe('who is let in from an organisation', () => {
  let house: TestHouse;
  let police: Awaited<ReturnType<typeof openAgencyProvider>>;
  let care: Awaited<ReturnType<typeof openAgencyProvider>>;

  beforeAll(async () => {
    house = await openTestHouse();
    police = await openAgencyProvider(house, { agency: 'police', domains: ['vale-police.example'] });
    care = await openAgencyProvider(house, {
      agency: 'social-care',
      domains: ['childrens-services.marlowe-vale.example'],
      emailClaim: 'upn',
      needsVerifiedEmail: false,
    });
  });
  afterAll(async () => {
    await police.close();
    await care.close();
    await house.close();
  });
  beforeEach(() => house.clock.moveTo(new Date().toISOString()));

  let counter = 0;
  const addOfficer = async (agency = 'police', domain = 'vale-police.example') => {
    counter += 1;
    const email = `officer.${counter}@${domain}`;
    await addUser(house.app.house.database.owner, {
      partnershipId: marloweVale.id,
      agencyId: marloweVale.agencies.find(({ kind }) => kind === agency)?.id ?? null,
      email,
      fullName: `Officer ${counter}`,
      jobTitle: 'Police constable',
      roles: ['practitioner'],
    });
    return { email, subject: `subject-${counter}`, fullName: `Officer ${counter}` };
  };
  const comeAs = async (subject: string, claims: Record<string, unknown>) => {
    police.colleague = { subject, claims: { email_verified: true, ...claims } };
    const person = house.nobody();
    const back = await signInAtOrganisation(person, people.policeOfficer);
    return { ...back, home: back.status === 303 ? (await person.get('/')).html : '' };
  };

  it('finds the account by the e-mail address once, whatever its letter case, then only by the subject', async () => {
    const { email, subject, fullName } = await addOfficer();
    expect((await comeAs(subject, { email: email.toUpperCase() })).home).toContain(fullName);
    const other = await addOfficer();
    const moved = await comeAs(subject, { email: other.email });
    expect(moved.home).toContain(fullName);
    expect((await comeAs(subject, { email: 'no address at all' })).home).toContain(fullName);
    await house.owner.query('update access.user_account set email = $1 where email = $2', [
      `married.${email}`,
      email,
    ]);
    expect((await comeAs(subject, { email })).home).toContain(fullName);
  });

  it('compares subjects letter for letter', async () => {
    const { email, subject } = await addOfficer();
    expect((await comeAs(subject, { email })).status).toBe(303);
    expect((await comeAs(subject.toUpperCase(), { email: 'nobody@vale-police.example' })).status).toBe(403);
    expect(await lastRefusal(house.owner)).toMatchObject({ reason: 'no-account' });
  });

  it('does not let whoever was given an old address in to the account of the person who had it', async () => {
    const { email, subject } = await addOfficer();
    expect((await comeAs(subject, { email })).status).toBe(303);
    expect((await comeAs('somebody-new', { email })).status).toBe(403);
    expect(await lastRefusal(house.owner)).toMatchObject({ reason: 'bound-to-another' });
  });

  it('says the same of no account and of one that is closed, and names whom to ask', async () => {
    const { email, subject } = await addOfficer();
    await house.owner.query('update access.user_account set is_active = false where email = $1', [email]);
    const closed = await comeAs(subject, { email });
    const none = await comeAs('nobody-here', { email: 'nobody@vale-police.example' });
    expect([closed.status, none.status]).toEqual([403, 403]);
    for (const { html } of [closed, none]) {
      expect(html).toContain('You cannot use Teamaround with this account');
      expect(html).toContain('Naseem Bridgewood, Detective inspector');
    }
    const plain = (html: string) => html.replaceAll(/value="[^"]*"|[0-9a-f-]{36}/g, '');
    expect(plain(closed.html)).toBe(plain(none.html));
  });

  it('lets nobody in whose account was closed after they had been in, at the next request', async () => {
    const { email, subject } = await addOfficer();
    police.colleague = { subject, claims: { email, email_verified: true } };
    const person = house.nobody();
    expect((await signInAtOrganisation(person, email)).status).toBe(303);
    await house.owner.query('update access.user_account set is_active = false where email = $1', [email]);
    expect((await person.get('/')).status).toBe(303);
    expect((await comeAs(subject, { email })).status).toBe(403);
    expect(await lastRefusal(house.owner)).toMatchObject({ reason: 'account-closed' });
  });

  it.each<[why: string, claims: Record<string, unknown>, reason: string]>([
    ['another agency’s address', { email: people.worker }, 'email-of-another-agency'],
    [
      'an address of a domain that only ends alike',
      { email: 'a@evil-vale-police.example' },
      'email-of-another-agency',
    ],
    ['an address of a domain below', { email: 'a@sub.vale-police.example' }, 'email-of-another-agency'],
    ['a second @', { email: `${people.worker}@vale-police.example` }, 'email-missing'],
    ['no address', {}, 'email-missing'],
    [
      'an address nobody checked',
      { email: people.policePanelMember, email_verified: false },
      'email-not-checked',
    ],
    [
      'an address with nothing said of it',
      { email: people.policePanelMember, email_verified: undefined },
      'email-not-checked',
    ],
  ])('refuses %s', async (_why, claims, reason) => {
    expect((await comeAs('a-stranger', claims)).status).toBe(403);
    expect(await lastRefusal(house.owner)).toMatchObject({ reason });
  });

  it('refuses an account of another agency, even at an address of its own domain', async () => {
    const { email } = await addOfficer('health');
    expect((await comeAs('a-stranger', { email })).status).toBe(403);
    expect(await lastRefusal(house.owner)).toMatchObject({ reason: 'account-of-another-agency' });
  });

  it('lets nobody in any more who has gone to another agency', async () => {
    const { email, subject } = await addOfficer();
    expect((await comeAs(subject, { email })).status).toBe(303);
    const health = marloweVale.agencies.find(({ kind }) => kind === 'health');
    await house.owner.query(
      'update access.user_account set agency_id = $1, team_id = null where email = $2',
      [health?.id, email],
    );
    expect((await comeAs(subject, { email })).status).toBe(403);
  });

  it('reads the address from the claim that the agency says, trusting its directory where it says so', async () => {
    care.colleague = {
      subject: 'worker-1',
      claims: { upn: people.worker, email: 'private@elsewhere.example' },
    };
    expect((await signInAtOrganisation(house.nobody(), people.worker)).status).toBe(303);
  });

  it('lets the same person in twice at once, and binds them once', async () => {
    const { email, subject } = await addOfficer();
    const both = await Promise.all([comeAs(subject, { email }), comeAs(subject, { email })]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    const { rows } = await house.owner.query('select from access.organisation_identity where subject = $1', [
      subject,
    ]);
    expect(rows.length).toBe(1);
  });
});
