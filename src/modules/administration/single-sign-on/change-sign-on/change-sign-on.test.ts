import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildPerson, changesOfAgency } from '#testing/build-person.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const secret = 'what only the two servers know';
const settings = {
  version: '0',
  issuer: 'https://sign-in.vale-police.example/tenant',
  clientId: 'teamaround',
  clientSecret: secret,
  domains: 'Vale-Police.example',
  emailClaim: 'email',
};
const save = async (fields: object = {}, by: string = people.policeAdministrator) =>
  (await house.as(by)).post('/people/sign-on', { ...settings, ...fields });
const drafts = async () =>
  (
    await house.owner.query<{ version: number; domains: string[]; line: string }>(
      'select version, domains, d::text as line from access.organisation_sign_on_draft d',
    )
  ).rows;

test.each([
  [{ issuer: '' }, 'Enter the issuer'],
  [{ issuer: 'http://sign-in.vale-police.example' }, 'Enter an issuer that begins with https:'],
  [{ issuer: 'javascript:alert(1)' }, 'Enter an issuer that begins with https:'],
  [{ issuer: 'https://name:word@sign-in.vale-police.example' }, 'Enter the issuer alone'],
  [{ clientId: ' ' }, 'Enter the client id'],
  [{ clientSecret: '' }, 'Enter the client secret'],
  [{ domains: '' }, 'Enter the part after the @'],
  [{ domains: 'vale police' }, 'Enter domains like agency.example'],
  [{ domains: 'nobody-has-this.example' }, 'Enter only domains that your agency'],
  [
    { domains: 'vale-police.example, childrens-services.marlowe-vale.example' },
    'Enter only domains that your agency',
  ],
  [{ emailClaim: undefined }, 'Choose where the provider puts the work address'],
])('a wrong answer comes back with its message, and the secret does not: %j', async (fields, message) => {
  const { status, html } = await save(fields);
  expect(status).toBe(422);
  expect(html).toContain(message);
  expect(html).not.toContain(secret);
  expect(await drafts()).toEqual([]);
});

test('a domain that another agency has too is refused in the same words as one that nobody has', async () => {
  await buildPerson(house.owner, { email: 'a.nurse@shared.example', agency: 'Saltpan General Hospital' });
  await buildPerson(house.owner, {
    email: 'an.officer@shared.example',
    agency: 'Vale and Staithes Constabulary',
  });
  const shared = await save({ domains: 'shared.example' });
  const unknown = await save({ domains: 'unknown.example' });
  expect(shared.status).toBe(422);
  const messageOf = (html: string) => /domains-error[^>]*>([\s\S]*?)<\/p>/.exec(html)?.[1];
  expect(messageOf(shared.html)).toBeDefined();
  expect(messageOf(shared.html)).toBe(messageOf(unknown.html));
});

test('it is saved as a draft with the secret sealed, on the audit trail, and lets nobody in yet', async () => {
  const answered = await save();
  expect(answered.location).toBe('/people/sign-on?done=saved');
  const [draft] = await drafts();
  expect(draft).toMatchObject({ version: 1, domains: ['vale-police.example'] });
  expect(draft?.line).not.toContain(secret);
  expect(draft?.line).not.toContain(Buffer.from(secret).toString('hex'));
  expect((await auditOf(house.owner, people.policeAdministrator))[0]).toMatchObject({
    act: 'single sign-on saved',
    outcome: 'done',
  });
  expect(await changesOfAgency(house.owner, 'Vale and Staithes Constabulary')).toContain('sign-on-saved');
  const shown = await (await house.as(people.policeAdministrator)).get('/people/sign-on?done=saved');
  expect(shown.html).toContain('Not tried yet');
  expect(shown.html).toContain('Kept sealed, and never shown');
  expect(shown.html).toMatch(/http:\/\/127\.0\.0\.1\/sign-in\/organisation\/[0-9a-f-]{36}\/callback/);
  expect(
    (await (await house.as(people.policeAdministrator)).get('/people/sign-on/change')).html,
  ).not.toContain(secret);
  const asked = await house
    .nobody()
    .post('/sign-in/organisation', { email: people.policeOfficer }, '/sign-in/organisation');
  expect(asked.status).toBe(422);
});

test('the secret stays when nothing it is for changes, is asked for when something does, and two at once lose nothing', async () => {
  const kept = await save({ version: '1', clientSecret: '' });
  expect(kept.location).toBe('/people/sign-on?done=saved');
  const moved = await save({ version: '2', clientSecret: '', issuer: 'https://elsewhere.example' });
  expect(moved.html).toContain('a new issuer or client id needs its own');
  const late = await save({ version: '1', clientId: 'typed by the slower' });
  expect(late.status).toBe(422);
  expect(late.html).toContain('Somebody else changed these settings');
  expect(late.html).toContain('typed by the slower');
  expect((await drafts())[0]?.version).toBe(2);
});

test('it is for an administrator of the agency and of no other', async () => {
  for (const other of [people.policeOfficer, people.dataProtectionOfficer, people.systemAdministrator]) {
    expect((await (await house.as(other)).get('/people/sign-on')).status).toBe(403);
    expect((await save({ version: '2' }, other)).status).toBe(403);
  }
  const { html } = await (await house.as(people.careAdministrator)).get('/people/sign-on');
  expect(html).toContain('Not set up');
  expect(html).not.toContain('sign-in.vale-police.example');
});
