import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { codesOn, enrolled, givePassword } from '#testing/sign-in-by-password.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const path = '/your-account/recovery-codes';

it('shows ten new ones once, and those before are worth nothing', async () => {
  const { person, email, codes } = await enrolled(house);
  expect((await person.get(`${path}/new`)).html).toContain('stop working at once');
  const { status, html } = await person.post(path);
  expect(status).toBe(200);
  const fresh = codesOn(html);
  expect(fresh).toHaveLength(10);
  expect(fresh.filter((code) => codes.includes(code))).toEqual([]);
  expect(
    (await auditOf(house.owner, email)).find(({ act }) => act === 'new recovery codes made')?.detail,
  ).toEqual({
    made: 10,
  });
  const elsewhere = house.nobody();
  await givePassword(elsewhere, email);
  const show = (code = '') =>
    elsewhere.post('/sign-in/second-factor', { 'factor-code': code }, '/sign-in/second-factor');
  expect((await show(codes[0])).status).toBe(422);
  expect((await show(fresh[0])).location).toBe('/');
  expect((await person.get('/your-account')).html).toContain('You have 9 codes left.');
});

it('is for people with a second factor', async () => {
  const person = await house.as(people.worker);
  expect((await person.get(`${path}/new`)).location).toBe('/your-account');
  expect((await person.post(path)).location).toBe('/your-account');
});
