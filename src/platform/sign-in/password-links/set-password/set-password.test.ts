import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { buildNewcomer, enrolled, givePassword } from '#testing/sign-in-by-password.ts';
import { startSettingPassword } from '../../index.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const better = 'seven slow trains at night';
const later = (hours: number) =>
  house.clock.moveTo(new Date(house.clock.now().getTime() + hours * 3_600_000).toISOString());

async function linkFor(userId: string): Promise<string> {
  const { app } = house.app.house.database;
  const token = await app.transaction().execute((tx) => startSettingPassword(tx, userId, house.clock.now()));
  return `/set-password/${token}`;
}

it('sets the password of somebody invited, who then sets up their second step at the door', async () => {
  const { userId, email } = await buildNewcomer(house);
  await house.owner.query('update access.user_account set password_hash = null where user_id = $1', [userId]);
  const link = await linkFor(userId);
  const person = house.nobody();
  expect((await person.get(link)).html).toContain(`For ${email}. Nobody else gets to know it.`);
  const set = await person.post(link, { 'new-password': better }, link);
  expect(set.location).toBe('/sign-in?password=set');
  expect((await person.get('/sign-in?password=set')).html).toContain('Your password is set.');
  expect((await givePassword(person, email, better)).status).toBe(303);
  expect((await person.get('/sign-in/second-factor')).location).toBe('/sign-in/set-up?then=%2F');
  expect((await auditOf(house.owner, email)).some(({ act }) => act === 'password set by link')).toBe(true);
});

it('works once, and only for a day', async () => {
  const { userId, email } = await buildNewcomer(house);
  const [link, unused] = [await linkFor(userId), await linkFor(userId)];
  const person = house.nobody();
  await person.post(link, { 'new-password': better }, link);
  for (const over of [link, unused, '/set-password/made-up']) {
    const { html } = await person.get(over);
    expect(html, over).toContain('This link no longer works');
    expect(html).toContain('href="/forgotten-password"');
  }
  const again = await person.post(link, { 'new-password': 'another good password' }, '/sign-in');
  expect(again.html).toContain('This link no longer works');
  expect((await givePassword(house.nobody(), email, better)).status).toBe(303);

  const old = await linkFor(userId);
  later(24);
  expect((await person.get(old)).html).toContain('This link no longer works');
});

it('works for one of two who use it at the same moment', async () => {
  const { userId } = await buildNewcomer(house);
  const link = await linkFor(userId);
  const two = [house.nobody(), house.nobody()];
  const forms = await Promise.all(two.map((person) => person.tokens(link)));
  const answers = await Promise.all(
    two.map((person, index) =>
      person.postWith(link, { ...forms[index], 'new-password': `${better} ${index}` }),
    ),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 303]);
});

it.each([
  ['', 'Enter a new password'],
  ['too short', 'Use 12 characters or more'],
  ['Liverpool!2026', 'among the first that others would guess'],
])('says what is wrong with "%s", and the link goes on', async (password, message) => {
  const { userId } = await buildNewcomer(house);
  const link = await linkFor(userId);
  const person = house.nobody();
  const { status, html } = await person.post(link, { 'new-password': password }, link);
  expect(status).toBe(422);
  expect(html).toContain(message);
  expect((await person.post(link, { 'new-password': better }, link)).status).toBe(303);
});

it('signs out whoever was in, and leaves the second factor as it is', async () => {
  const { userId, email, person, codes } = await enrolled(house);
  const link = await linkFor(userId);
  const elsewhere = house.nobody();
  await elsewhere.post(link, { 'new-password': better }, link);
  expect((await person.get('/your-account')).status).toBe(303);
  expect((await elsewhere.get('/your-account')).status).toBe(303);
  await givePassword(elsewhere, email, better);
  expect((await elsewhere.get('/sign-in/set-up')).location).toMatch(/second-factor/);
  const shown = { 'factor-code': codes[0] };
  expect((await elsewhere.post('/sign-in/second-factor', shown, '/sign-in/second-factor')).location).toBe(
    '/',
  );
});

it('is nothing for an account that is disabled', async () => {
  const { userId } = await buildNewcomer(house);
  const link = await linkFor(userId);
  await house.owner.query('update access.user_account set is_active = false where user_id = $1', [userId]);
  expect((await house.nobody().get(link)).html).toContain('This link no longer works');
});

it('is kept as a hash only', async () => {
  const { userId } = await buildNewcomer(house);
  const token = (await linkFor(userId)).split('/').at(-1) ?? '';
  const { rows } = await house.owner.query<{ all: string }>(
    'select string_agg(l::text, $1) as all from access.password_link l',
    [' '],
  );
  expect(rows[0]?.all).not.toContain(token);
  expect(rows[0]?.all).not.toContain(Buffer.from(token).toString('hex'));
});
