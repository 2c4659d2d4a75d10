import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { codeOf, enrolled, givePassword, keyOn } from '#testing/sign-in-by-password.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const path = '/your-account/second-factors';

it('adds a second app under a name; either signs in', async () => {
  const { person, email } = await enrolled(house);
  const { key, sealed } = keyOn((await person.get(`${path}/new`)).html);
  const code = () => codeOf(key, house.clock.now());
  const added = await person.post(path, {
    'new-factor-key': sealed,
    'new-factor-code': code(),
    name: 'Work phone',
  });
  expect(added.location).toBe('/your-account?done=added');
  const { html } = await person.get('/your-account');
  expect(html).toContain('Work phone');
  expect(html).toContain('My authenticator app');
  expect(
    (await auditOf(house.owner, email)).find(({ act }) => act === 'second factor added')?.detail,
  ).toEqual({
    added: 'app',
  });
  house.clock.moveTo(new Date(house.clock.now().getTime() + 60_000).toISOString());
  const elsewhere = house.nobody();
  await givePassword(elsewhere, email);
  const shown = await elsewhere.post(
    '/sign-in/second-factor',
    { 'factor-code': code() },
    '/sign-in/second-factor',
  );
  expect(shown.location).toBe('/');
});

it.each([
  [{ name: '' }, 'Enter a name, for example “Work phone”'],
  [{ name: 'x'.repeat(61) }, 'Use at most 60 characters'],
  [{ name: 'Work phone', 'new-factor-code': '000000' }, 'That did not fit'],
])('says what is wrong with %j and keeps the key', async (fields, message) => {
  const { person } = await enrolled(house);
  const { key, sealed } = keyOn((await person.get(`${path}/new`)).html);
  const sent = { 'new-factor-key': sealed, 'new-factor-code': codeOf(key, house.clock.now()), ...fields };
  const { status, html } = await person.post(path, sent);
  expect(status).toBe(422);
  expect(html).toContain(message);
  expect(keyOn(html).key).toBe(key);
  expect((await person.get('/your-account')).html).not.toContain('Work phone');
});

it('asks for a second factor first when the last was shown a while ago', async () => {
  const { person } = await enrolled(house);
  house.clock.moveTo(new Date(house.clock.now().getTime() + 10 * 60_000).toISOString());
  expect((await person.get(`${path}/new`)).location).toMatch(/^\/confirm-it-is-you\?then=/);
});

it('stops at ten', async () => {
  const { person, userId } = await enrolled(house);
  await house.owner.query(
    `insert into access.second_factor (partnership_id, user_id, kind, name, added_at, sealed_key)
     select partnership_id, user_id, 'app', 'App ' || n, now(), '\\x00' from access.user_account, generate_series(2, 10) n where user_id = $1`,
    [userId],
  );
  expect((await person.get(`${path}/new`)).location).toBe('/your-account');
  expect((await person.get('/your-account')).html).not.toContain(`href="${path}/new"`);
});
