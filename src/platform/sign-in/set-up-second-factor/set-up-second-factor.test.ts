import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import {
  buildNewcomer,
  codeOf,
  codesOn,
  enrolled,
  givePassword,
  keyOn,
  nextCode,
} from '#testing/sign-in-by-password.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

async function atSetUp() {
  const { email } = await buildNewcomer(house);
  const person = house.nobody();
  await givePassword(person, email, undefined, '/your-account');
  const first = await person.get('/sign-in/second-factor?then=%2Fyour-account');
  expect(first.location).toBe('/sign-in/set-up?then=%2Fyour-account');
  const { html } = await person.get('/sign-in/set-up?then=%2Fyour-account');
  return { email, person, html, ...keyOn(html) };
}

const stored = async (email: string) => {
  const { rows } = await house.owner.query<{ sealed: Buffer }>(
    `select f.sealed_key as sealed from access.second_factor f join access.user_account u using (user_id) where u.email = $1`,
    [email],
  );
  return rows;
};

it('offers a key as a picture and in letters, at the first sign-in', async () => {
  const { html, key } = await atSetUp();
  expect(key).toMatch(/^[A-Z2-7]{32}$/);
  expect(html).toContain('role="img" aria-label="A square to scan with your authenticator app.');
  expect(html).toMatch(/<path fill="#000" d="M4 4h1v1h-1z/);
});

it('takes the first code, shows ten recovery codes once, and then lets in', async () => {
  const { email, person, key, sealed } = await atSetUp();
  const shown = {
    'new-factor-key': sealed,
    'new-factor-code': codeOf(key, house.clock.now()),
    then: '/your-account',
  };
  const kept = await person.post('/sign-in/set-up', shown, '/sign-in/set-up');
  expect(kept.status).toBe(200);
  expect(codesOn(kept.html)).toHaveLength(10);
  expect((await person.get('/your-account')).status).toBe(303);
  const inside = await person.post('/sign-in/finish', { then: '/your-account' }, '/sign-in');
  expect([inside.status, inside.location]).toEqual([303, '/your-account']);
  const { html } = await person.get('/your-account');
  expect(html).toContain('My authenticator app');
  expect(html).toContain('You have 10 codes left.');
  expect((await auditOf(house.owner, email)).map(({ act, detail }) => [act, detail]).slice(1, 3)).toEqual([
    ['first sign-in finished', { signedIn: true, userId: expect.any(String) as string }],
    ['first second factor added', { added: 'app', recoveryCodes: 'made' }],
  ]);
});

it('keeps the key sealed, and the codes as hashes', async () => {
  const { email, person, key, sealed } = await atSetUp();
  const shown = { 'new-factor-key': sealed, 'new-factor-code': codeOf(key, house.clock.now()) };
  const { html } = await person.post('/sign-in/set-up', shown, '/sign-in/set-up');
  const [factor] = await stored(email);
  expect(factor?.sealed.toString('latin1')).not.toContain(key);
  const { rows } = await house.owner.query<{ all: string }>(
    `select string_agg(c::text, ' ') as all from access.recovery_code c join access.user_account u using (user_id) where u.email = $1`,
    [email],
  );
  for (const code of codesOn(html)) expect(rows[0]?.all).not.toContain(code.replace('-', ''));
});

it('says what to do when the code does not fit, and keeps the key', async () => {
  const { email, person, key, sealed } = await atSetUp();
  const wrong = await person.post(
    '/sign-in/set-up',
    { 'new-factor-key': sealed, 'new-factor-code': '000000' },
    '/sign-in/set-up',
  );
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('check that the time on your phone is right');
  expect(keyOn(wrong.html).key).toBe(key);
  expect(await stored(email)).toEqual([]);
  expect((await auditOf(house.owner, email))[0]).toMatchObject({ outcome: 'refused' });
});

it('takes no key that it did not offer to this person in this sign-in', async () => {
  const other = await atSetUp();
  const { email, person } = await atSetUp();
  for (const sealed of [other.sealed, 'AAAA', '']) {
    const shown = { 'new-factor-key': sealed, 'new-factor-code': codeOf(other.key, house.clock.now()) };
    expect((await person.post('/sign-in/set-up', shown, '/sign-in/set-up')).status).toBe(422);
  }
  expect(await stored(email)).toEqual([]);
});

it('lets nobody in who has set up nothing', async () => {
  const { person } = await atSetUp();
  const refused = await person.post('/sign-in/finish', {}, '/sign-in');
  expect(refused.location).toBe('/sign-in/second-factor?then=%2F');
});

it('adds no second app for somebody who only has the password of an account with one', async () => {
  const { email, key } = await enrolled(house);
  const thief = house.nobody();
  await givePassword(thief, email);
  expect((await thief.get('/sign-in/set-up')).location).toBe('/sign-in/second-factor?then=%2F');
  const other = await atSetUp();
  const shown = { 'new-factor-key': other.sealed, 'new-factor-code': nextCode(house, other.key) };
  const tried = await thief.post('/sign-in/set-up', shown, '/sign-in');
  expect(tried.location).toBe('/sign-in/second-factor?then=%2F');
  expect(await stored(email)).toHaveLength(1);
  expect((await thief.post('/sign-in/finish', {}, '/sign-in')).location).toMatch(/second-factor/);
  expect(key).not.toBe(other.key);
});
