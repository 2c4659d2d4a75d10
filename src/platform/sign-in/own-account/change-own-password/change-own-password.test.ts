import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { enrolled, givePassword, goodPassword } from '#testing/sign-in-by-password.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const path = '/your-account/password';
const better = 'seven slow trains at night';

it('changes it, signs out everywhere else, and is on the audit trail', async () => {
  const { person, email, codes } = await enrolled(house);
  const elsewhere = house.nobody();
  await givePassword(elsewhere, email);
  await elsewhere.post('/sign-in/second-factor', { 'factor-code': codes[0] }, '/sign-in/second-factor');
  const changed = await person.post(path, { 'old-password': goodPassword, 'new-password': better }, path);
  expect(changed.location).toBe('/your-account?done=password');
  expect((await auditOf(house.owner, email)).some(({ act }) => act === 'own password changed')).toBe(true);
  expect((await person.get('/your-account')).status).toBe(200);
  expect((await elsewhere.get('/your-account')).status).toBe(303);
  expect((await givePassword(house.nobody(), email)).status).toBe(422);
  expect((await givePassword(house.nobody(), email, better)).status).toBe(303);
});

it.each([
  [{ 'old-password': 'not the old one', 'new-password': better }, 'The password you use now is not right'],
  [{ 'old-password': '', 'new-password': better }, 'Enter the password you use now'],
  [{ 'old-password': goodPassword, 'new-password': '' }, 'Enter a new password'],
  [{ 'old-password': goodPassword, 'new-password': 'too short' }, 'Use 12 characters or more'],
  [
    { 'old-password': goodPassword, 'new-password': 'Liverpool!2026' },
    'among the first that others would guess',
  ],
  [{ 'old-password': goodPassword, 'new-password': 'newcomer marlowe' }, 'made of your name'],
])('says what is wrong with %j, and shows no password', async (fields, message) => {
  const { person, email } = await enrolled(house);
  const { status, html } = await person.post(path, fields, path);
  expect(status).toBe(422);
  expect(html).toContain(message);
  for (const typed of Object.values(fields).filter((one) => one !== '')) expect(html).not.toContain(typed);
  expect((await givePassword(house.nobody(), email)).status).toBe(303);
});

it('asks for the second factor before it shows the page, and again when the form was left open', async () => {
  const { person, email } = await enrolled(house);
  const form = { ...(await person.tokens(path)), 'old-password': goodPassword, 'new-password': better };
  house.clock.moveTo(new Date(house.clock.now().getTime() + 11 * 60_000).toISOString());
  expect((await person.get(path)).location).toContain('/confirm-it-is-you');
  const asked = await person.postWith(path, form);
  expect(asked.html).toContain('name="factor-code"');
  expect(asked.html).not.toContain(better);
  expect((await givePassword(house.nobody(), email)).status).toBe(303);
});

it('is no easier to guess here than at the door', async () => {
  const { person } = await enrolled(house);
  const tryIt = (old: string) => person.post(path, { 'old-password': old, 'new-password': better }, path);
  for (let time = 0; time < 6; time += 1) await tryIt(`guess number ${time}`);
  expect((await tryIt(goodPassword)).status).toBe(422);
});
