import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildPerson, changesOfAgency } from '#testing/build-person.ts';
import { lettersOf } from '#testing/letters-of.ts';
import { openOrganisationProvider, type OrganisationProvider } from '#testing/organisation-provider.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { signInAtOrganisation } from '#testing/sign-in-at-organisation.ts';
import { Person } from '#testing/browserless.ts';
import { givePassword, goodPassword } from '#testing/sign-in-by-password.ts';
import { startSession } from '#platform/access/sessions.queries.ts';
import { startSettingPassword } from '#platform/sign-in/index.ts';
import { hashPassword } from '#platform/sign-in/passwords.ts';
import { userOf } from '#testing/user-of.ts';

const path = '/people/sign-on';
const police = 'Vale and Staithes Constabulary';
const fellowAdministrator = 'fellow.administrator@vale-police.example';
let house: TestHouse;
let provider: OrganisationProvider;

beforeAll(async () => {
  house = await openTestHouse();
  house.clock.moveTo(new Date().toISOString());
  const hash = await hashPassword(goodPassword);
  await house.owner.query('update access.user_account set password_hash = $1 where email = any($2)', [
    hash,
    [people.policeOfficer, people.policeAdministrator],
  ]);
  await buildPerson(house.owner, {
    email: fellowAdministrator,
    agency: police,
    roles: ['agency-administrator'],
  });
  provider = await openOrganisationProvider(async (issuer) => {
    await save(issuer, '0');
    const { html } = await (await administrator()).get(path);
    const redirectUri =
      /http:\/\/127\.0\.0\.1\/sign-in\/organisation\/[0-9a-f-]+\/callback/.exec(html)?.[0] ?? '';
    return {
      clientId: 'teamaround',
      redirectUri,
      afterLogout: 'http://127.0.0.1/sign-out/organisation/done',
    };
  });
});
afterAll(async () => {
  await provider.close();
  await house.close();
});

/** Somebody of the police, come in at their organisation: where passwords are forbidden nobody comes in by one. */
async function come(email: string): Promise<Person> {
  const { userId } = await userOf(house.owner, email);
  const { app } = house.app.house.database;
  const session = await startSession(app, userId, house.clock.now(), { way: 'single-sign-on' });
  return new Person(house.app.server, session);
}
const administrator = () => come(people.policeAdministrator);
const save = async (issuer: string, version: string, clientSecret = 'what only the two servers know') =>
  (await administrator()).post(path, {
    ...{ version, issuer, clientId: 'teamaround', clientSecret, domains: 'vale-police.example' },
    emailClaim: 'email',
  });
async function tried(version: string): Promise<string> {
  await (await administrator()).post(`${path}/try`, { version });
  expect((await (await administrator()).get(path)).html).toContain('Being tried');
  await house.runQueue();
  return (await (await administrator()).get(path)).html;
}
async function asColleague(email: string, subject: string): Promise<string | undefined> {
  provider.colleague = { subject, claims: { email, email_verified: true } };
  const person = house.nobody();
  return (await signInAtOrganisation(person, email)).location;
}

test('nothing is switched on that was not tried', async () => {
  const { status, html } = await (await administrator()).post(`${path}/on`, { version: '1' });
  expect(status).toBe(422);
  expect(html).toContain('Try the settings first');
});

test('what is wrong is said in words, in both languages, and cannot be switched on', async () => {
  await save(provider.issuer, '1', 'another secret');
  const html = await tried('2');
  expect(html).toContain('It does not take the client id with this secret');
  const { status } = await (await administrator()).post(`${path}/on`, { version: '2' });
  expect(status).toBe(422);
  await house.owner.query(`update access.user_account set language = 'cy' where email = $1`, [
    people.policeAdministrator,
  ]);
  expect((await (await administrator()).get(path)).html).toContain('Nid yw’n derbyn ID y cleient');
  await house.owner.query(`update access.user_account set language = 'en' where email = $1`, [
    people.policeAdministrator,
  ]);
});

test('tried and right, it is switched on with a second factor just shown, and people come in; ours is asked for still', async () => {
  await save(provider.issuer, '2');
  expect(await tried('3')).toContain('It takes the client id and the secret.');
  const late = await administrator();
  house.clock.moveTo(new Date(house.clock.now().getTime() + 11 * 60_000).toISOString());
  expect((await late.post(`${path}/on`, { version: '3' })).html).toContain('Confirm');
  house.clock.moveTo(new Date().toISOString());
  expect((await (await administrator()).post(`${path}/on`, { version: '3' })).location).toBe(
    `${path}?done=on`,
  );
  expect((await auditOf(house.owner, people.policeAdministrator))[0]).toMatchObject({
    act: 'single sign-on switched on',
    detail: { outcome: 'on' },
  });
  expect(await changesOfAgency(house.owner, police)).toContain('sign-on-on');
  expect(await asColleague(people.policeOfficer, 'officer-1')).toContain('/sign-in/second-factor');
});

test('it lets in nobody of another agency, whatever its provider says', async () => {
  provider.colleague = { subject: 'cuckoo', claims: { email: people.worker, email_verified: true } };
  const { html } = await signInAtOrganisation(house.nobody(), people.policeOfficer);
  expect(html).toContain('You cannot use Teamaround with this account');
});

test('passwords are forbidden only by somebody who has come in this way', async () => {
  expect((await (await administrator()).get(`${path}/only`)).status).toBe(404);
  expect((await (await administrator()).post(`${path}/only`)).status).toBe(404);
  await asColleague(people.policeAdministrator, 'administrator-1');
  expect((await (await administrator()).get(`${path}/only`)).html).toContain('Forbid passwords');
});

test('forbidden, no password of the agency counts: at the door, by a link, in a letter, under the own account', async () => {
  const { userId } = await userOf(house.owner, people.policeOfficer);
  const { app } = house.app.house.database;
  const link = () => app.transaction().execute((tx) => startSettingPassword(tx, userId, house.clock.now()));
  const before = await link();
  expect((await (await administrator()).post(`${path}/only`)).location).toBe(`${path}?done=only`);
  expect((await givePassword(house.nobody(), people.policeOfficer)).status).toBe(422);
  expect((await auditOf(house.owner, people.policeOfficer))[0]).toMatchObject({
    act: 'sign-in tried',
    outcome: 'refused',
    detail: { because: 'single-sign-on-only' },
  });
  for (const token of [before, await link()])
    expect((await house.nobody().get(`/set-password/${token}`)).html).toContain('This link no longer works');
  await house.nobody().post('/forgotten-password', { email: people.policeOfficer }, '/forgotten-password');
  const queued = await house.owner.query<{ payload: object }>(
    `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'password-link-send'`,
  );
  expect(queued.rows.at(-1)?.payload).toEqual({ partnershipId: null, userId: null });
  expect((await (await house.as(people.policeOfficer)).get('/your-account')).location).toContain('/sign-in');
  const officer = await come(people.policeOfficer);
  expect((await officer.get('/your-account/password')).status).toBe(404);
  expect((await officer.post('/your-account/password', {})).status).toBe(404);
  await (
    await administrator()
  ).post('/people', {
    ...{
      fullName: 'New Officer',
      email: 'new.officer@vale-police.example',
      jobTitle: 'Officer',
      language: 'en',
    },
    roles: 'practitioner',
  });
  const [letter] = await lettersOf(house.owner, 'new.officer@vale-police.example');
  expect(letter?.body).toContain('Sign in with the account you use at work');
  expect(letter?.body).not.toContain('/set-password/');
  expect(await asColleague('new.officer@vale-police.example', 'new-1')).toContain('/sign-in/second-factor');
});

test('another agency goes on with its passwords', async () => {
  const email = 'by.password@childrens-services.marlowe-vale.example';
  const userId = await buildPerson(house.owner, { email, agency: "Marlowe Vale Children's Services" });
  await house.owner.query('update access.user_account set password_hash = $1 where user_id = $2', [
    await hashPassword(goodPassword),
    userId,
  ]);
  expect((await givePassword(house.nobody(), email)).status).toBe(303);
});

test('switched off, passwords count again, and whoever came in by it is out', async () => {
  expect((await (await administrator()).get(`${path}/off`)).html).toContain('Switch off single sign-on?');
  expect((await (await administrator()).post(`${path}/off`)).location).toBe(`${path}?done=off`);
  expect((await auditOf(house.owner, people.policeAdministrator))[0]).toMatchObject({
    act: 'single sign-on switched off',
  });
  expect((await givePassword(house.nobody(), people.policeOfficer)).status).toBe(303);
  expect((await (await administrator()).post(`${path}/off`)).status).toBe(404);
  const { rows } = await house.owner.query('select from access.organisation_sign_on');
  expect(rows).toEqual([]);
});

test('each switch is told by letter to the other administrators of the agency, to system administrators, and to nobody else', async () => {
  const subjects = async (email: string) =>
    (await lettersOf(house.owner, email)).map(({ subject }) => subject).filter((one) => one.includes(police));
  const all = [
    `Single sign-on of ${police} was switched on`,
    `Single sign-on is now the only way in for ${police}`,
    `Single sign-on of ${police} was switched off`,
  ];
  expect(await subjects(fellowAdministrator)).toEqual(all);
  expect(await subjects(people.systemAdministrator)).toEqual(all);
  for (const email of [people.policeAdministrator, people.policeOfficer, people.careAdministrator])
    expect(await subjects(email)).toEqual([]);
  const [letter] = await lettersOf(house.owner, fellowAdministrator);
  expect(letter?.body).toContain('Naseem Bridgewood switched on single sign-on');
  expect(letter?.body).toContain('tell the system administrator and the data protection officer');
});

test('others change nothing of it', async () => {
  for (const act of ['try', 'on', 'off', 'only', 'passwords'])
    expect((await (await house.as(people.policeOfficer)).post(`${path}/${act}`)).status).toBe(403);
});
