import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPerson } from '#testing/build-person.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { startSettingPassword } from './password-link.queries.ts';

const email = 'linked@vale-police.example';
let house: TestHouse;
let userId: string;

beforeAll(async () => {
  house = await openTestHouse();
  userId = await buildPerson(house.owner, { email, agency: 'Vale and Staithes Constabulary' });
});
afterAll(() => house.close());

const link = async (until = '2026-11-22T10:00:00Z') => {
  const { app } = house.app.house.database;
  const make = app
    .transaction()
    .execute((tx) => startSettingPassword(tx, userId, house.clock.now(), new Date(until)));
  return `/set-password/${await make}`;
};
const over = 'This link no longer works';

test('a link sets the password once, and ends the sessions there were', async () => {
  const path = await link();
  const before = await house.as(email);
  const person = house.nobody();
  expect((await person.get(path)).html).toContain(`You will sign in as ${email}`);
  expect((await person.post(path, { password: 'short' }, path)).html).toContain('at least 12 characters');
  expect((await person.post(path, { password: 'seven quiet herons' }, path)).location).toBe('/sign-in');
  expect((await person.get(path)).html).toContain(over);
  expect((await person.post(path, { password: 'another good phrase' }, '/sign-in')).html).toContain(over);
  expect((await before.get('/')).location).toContain('/sign-in');
  const signIn = await person.post('/sign-in', { email, password: 'seven quiet herons' }, '/sign-in');
  expect(signIn.status).toBe(303);
});

test('only its hash is kept, and it is on the audit trail without its token', async () => {
  const path = await link();
  const token = path.split('/').at(-1) ?? '';
  await house.nobody().get(path);
  const { rows } = await house.owner.query<{ text: string }>(
    `select coalesce(string_agg(e::text, ' '), '') || (select string_agg(encode(l.link_hash, 'base64'), ' ') from access.password_link l) as text
       from audit_trail.event e`,
  );
  expect(rows[0]?.text).toContain('password link opened');
  expect(rows[0]?.text).not.toContain(token);
});

test('a newer link takes the place of the one before; one that ran out, or of somebody who has left, is over', async () => {
  const first = await link();
  const second = await link();
  expect((await house.nobody().get(first)).html).toContain(over);
  expect((await house.nobody().get(second)).html).toContain(email);
  expect((await house.nobody().get(await link('2026-11-21T10:00:00Z'))).html).toContain(over);
  const last = await link();
  await house.owner.query('update access.user_account set is_active = false where user_id = $1', [userId]);
  expect((await house.nobody().get(last)).html).toContain(over);
  expect((await house.nobody().get('/set-password/nothing')).html).toContain(over);
});
