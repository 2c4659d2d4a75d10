import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { setUpSignOn } from '#testing/set-up-sign-on.ts';

const path = '/people/sign-on';
let house: TestHouse;
beforeAll(async () => {
  // Nobody named a host inside: what a test's own house has beside it lies out of reach.
  house = await openTestHouse('returns', { signOnInside: [] });
});
afterAll(() => house.close());

const administrator = () => house.as(people.policeAdministrator);
const shown = async () => (await (await administrator()).get(path)).html;

test('before anything is set up the page says what it is for and how to begin; the way there is under People', async () => {
  expect((await (await administrator()).get('/people')).html).toContain(`href="${path}"`);
  const html = await shown();
  expect(html).toContain('Not set up');
  expect(html).toContain(`href="${path}/change"`);
  expect(html).not.toContain('Client secret');
  expect((await (await house.as(people.systemAdministrator)).get('/people')).html).not.toContain(
    `href="${path}"`,
  );
});

test('a provider inside a network is not asked: the page says so, and nothing is switched on', async () => {
  const person = await administrator();
  const saved = await person.post(path, {
    ...{ version: '0', issuer: 'http://127.0.0.1:9', clientId: 'teamaround', clientSecret: 'a secret' },
    ...{ domains: 'vale-police.example', emailClaim: 'email' },
  });
  expect(saved.location).toBe(`${path}?done=saved`);
  await person.post(`${path}/try`, { version: '1' });
  await house.runQueue();
  const html = await shown();
  expect(html).toContain('127.0.0.1:9 cannot be asked from here');
  expect(html).toContain('Something is wrong');
  expect((await person.post(`${path}/on`, { version: '1' })).status).toBe(422);
});

test('a draft changed meanwhile is not marked as tried', async () => {
  const person = await administrator();
  await person.post(`${path}/try`, { version: '7' });
  const { rows } = await house.owner.query<{ waits: boolean }>(
    'select asked_at is not null and tried_at is null as waits from access.organisation_sign_on_draft',
  );
  expect(rows).toEqual([{ waits: false }]);
});

test('what the operator set up is shown, is asked wherever it lies, and stays until something else is switched on', async () => {
  await setUpSignOn(house, 'https://sign-in.saltpan.example', 'a secret', {
    agency: 'social-care',
    domains: ['childrens-services.marlowe-vale.example'],
  });
  const { html } = await (await house.as(people.careAdministrator)).get(path);
  expect(html).toContain('Switched on');
  expect(html).toContain('https://sign-in.saltpan.example');
  expect(html).toContain('You can forbid passwords once you have signed in this way yourself');
  expect(html).not.toContain('Try again');
});

test('nobody else opens it', async () => {
  for (const email of [
    people.worker,
    people.policeOfficer,
    people.systemAdministrator,
    people.dataProtectionOfficer,
  ])
    expect([email, (await (await house.as(email)).get(path)).status]).toEqual([email, 403]);
});
