import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { enrolled } from '#testing/sign-in-by-password.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

it('says how somebody signs in, and what they have to confirm it is them', async () => {
  const { person, email } = await enrolled(house);
  const { html } = await person.get('/your-account');
  expect(html).toContain(`You sign in with ${email} and your password.`);
  expect(html).toContain('My authenticator app');
  expect(html).toContain('href="/your-account/password"');
});

it('says in an empty place what goes there, and to a made-up person that they are one', async () => {
  const { rows } = await house.owner.query<{ userId: string }>(
    `select user_id as "userId" from access.user_account where email = $1`,
    [people.worker],
  );
  const person = house.nobody();
  await person.post('/demonstration', { userId: rows[0]?.userId }, '/demonstration');
  const { html } = await person.get('/your-account');
  expect(html).toContain('None yet. An app on your phone or a passkey goes here.');
  expect(html).toContain('You are a made-up person: you sign in by a click.');
  expect(html).not.toContain('href="/your-account/password"');
});

it('is in Welsh for whoever reads Welsh', async () => {
  const { html } = await (await house.as(people.manager)).get('/your-account');
  expect(html).toContain('<h1 class="govuk-heading-l">Eich cyfrif</h1>');
});
