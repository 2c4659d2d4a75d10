import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openForgingProvider, type ForgingProvider } from '#testing/forging-provider.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { setUpSignOn } from '#testing/set-up-sign-on.ts';
import { goToOrganisation } from '#testing/sign-in-at-organisation.ts';

const path = '/sign-in/organisation';

describe('choosing one’s organisation', () => {
  let house: TestHouse;
  let forging: ForgingProvider;

  beforeAll(async () => {
    house = await openTestHouse();
    forging = await openForgingProvider();
    const settings = { agency: 'police', domains: ['vale-police.example'] } as const;
    await setUpSignOn(house, forging.issuer, forging.clientSecret, settings);
  });
  afterAll(async () => {
    await forging.close();
    await house.close();
  });

  it('is reached from the sign-in page, with the page that was asked for', async () => {
    const person = house.nobody();
    expect((await person.get('/sign-in?then=/panels')).html).toContain(
      'href="/sign-in/organisation?then=%2Fpanels"',
    );
    const { html } = await person.get(`${path}?then=/panels`);
    expect(html).toContain('Sign in with your organisation');
    expect(html).toContain('name="then" value="/panels"');
  });

  it('asks for the code with PKCE, state and nonce, each of its own, and says whose address it is', async () => {
    const person = house.nobody();
    const [one, two] = [
      await goToOrganisation(person, people.policeOfficer),
      await goToOrganisation(person, people.policeOfficer),
    ];
    expect(one.origin + one.pathname).toBe(`${forging.issuer}/authorize`);
    expect(Object.fromEntries(one.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'teamaround',
      scope: 'openid email profile',
      code_challenge_method: 'S256',
      login_hint: people.policeOfficer,
      ui_locales: 'en',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one.searchParams.get(name), name).toMatch(/^[\w-]{43}$/);
      expect(one.searchParams.get(name), name).not.toBe(two.searchParams.get(name));
    }
  });

  it('goes the same way for an address with an account and one without', async () => {
    const [known, unknown] = [people.policeOfficer, 'nobody@vale-police.example'];
    const [one, two] = [
      await goToOrganisation(house.nobody(), known),
      await goToOrganisation(house.nobody(), unknown),
    ];
    expect([...one.searchParams.keys()]).toEqual([...two.searchParams.keys()]);
    const answers = await Promise.all(
      [people.worker, 'nobody@childrens-services.marlowe-vale.example'].map((email) =>
        house.nobody().post(path, { email }, path),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([422, 422]);
    const plain = (html: string) => html.replaceAll(/value="[^"]*"/g, '');
    expect(plain(answers[0]?.html ?? '')).toBe(plain(answers[1]?.html ?? ''));
  });

  it.each([
    ['', 'Enter your work e-mail address'],
    ['no address', 'Enter a work e-mail address, like name@agency.example'],
    ['a@b@c', 'Enter a work e-mail address, like name@agency.example'],
    ['x@elsewhere.example', 'No organisation signs in here with this kind of address'],
  ])('answers %o with what to do, keeping it', async (email, message) => {
    const answer = await house.nobody().post(path, { email }, path);
    expect([answer.status, answer.html]).toEqual([422, expect.stringContaining(message)]);
    expect(answer.html).toContain(`value="${email}"`);
  });

  it('speaks Welsh to those who read it', async () => {
    const person = house.nobody();
    await person.post('/language', { to: 'cy', returnTo: path }, path);
    expect((await person.get(path)).html).toContain('Mewngofnodi trwy&#39;ch sefydliad');
    expect((await goToOrganisation(person, people.policeOfficer)).searchParams.get('ui_locales')).toBe('cy');
  });

  it('leads on only the browser that began, and only where there is something to lead to', async () => {
    const sent = await house.nobody().post(path, { email: people.policeOfficer }, path);
    const address = sent.location ?? '';
    expect((await house.nobody().get(address)).status).toBe(404);
    const other = house.nobody();
    await goToOrganisation(other, people.policeOfficer);
    expect((await other.get(address)).status).toBe(404);
    expect((await other.get('/sign-in/organisation/go?attempt=nonsense')).status).toBe(404);
  });
});
