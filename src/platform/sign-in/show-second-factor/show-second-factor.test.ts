import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { codeOf, enrolled, givePassword, nextCode } from '#testing/sign-in-by-password.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

async function withPassword(email: string): Promise<Person> {
  const person = house.nobody();
  await givePassword(person, email);
  return person;
}

const show = (person: Person, code: string) =>
  person.post('/sign-in/second-factor', { 'factor-code': code }, '/sign-in/second-factor');

it('asks for the code and takes it, also with a space in it', async () => {
  const { email, key } = await enrolled(house);
  const person = await withPassword(email);
  expect((await person.get('/sign-in/second-factor')).html).toContain('Code from your app');
  const code = nextCode(house, key);
  const { location } = await show(person, `${code.slice(0, 3)} ${code.slice(3)}`);
  expect(location).toBe('/');
  expect((await auditOf(house.owner, email))[0]).toMatchObject({
    act: 'second factor shown',
    outcome: 'done',
    detail: { factor: 'app', signedIn: true },
  });
});

it.each([
  [-60_000, 422],
  [-30_000, 303],
  [0, 303],
  [30_000, 303],
  [60_000, 422],
])('takes a code of a clock %i milliseconds off with %i', async (off, status) => {
  const { email, key } = await enrolled(house);
  house.clock.moveTo(new Date(house.clock.now().getTime() + 300_000).toISOString());
  const code = codeOf(key, new Date(house.clock.now().getTime() + off));
  expect((await show(await withPassword(email), code)).status).toBe(status);
});

it('takes a code once: neither again, nor an older one after it', async () => {
  const { email, key } = await enrolled(house);
  const older = nextCode(house, key);
  house.clock.moveTo(new Date(house.clock.now().getTime() + 30_000).toISOString());
  const code = codeOf(key, house.clock.now());
  expect((await show(await withPassword(email), code)).status).toBe(303);
  const again = await show(await withPassword(email), code);
  expect(again.status).toBe(422);
  expect(again.html).toContain('used already');
  expect((await show(await withPassword(email), older)).status).toBe(422);
  expect((await auditOf(house.owner, email))[0]).toMatchObject({
    outcome: 'refused',
    detail: { signedIn: false, because: 'wrong-code' },
  });
});

it('lets one of two in who send the same code at the same moment', async () => {
  const { email, key } = await enrolled(house);
  const sessions = [await withPassword(email), await withPassword(email)];
  const code = nextCode(house, key);
  const answers = await Promise.all(sessions.map((person) => show(person, code)));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422]);
});

it('takes each recovery code once, however it is typed', async () => {
  const { email, codes } = await enrolled(house);
  const [first = '', second = ''] = codes;
  expect((await show(await withPassword(email), first.toLowerCase().replace('-', ' '))).status).toBe(303);
  expect((await show(await withPassword(email), first)).status).toBe(422);
  expect((await show(await withPassword(email), second)).status).toBe(303);
  expect((await auditOf(house.owner, email))[0]?.detail).toMatchObject({ factor: 'recovery-code' });
});

it('lets one of two in who send the same recovery code at the same moment', async () => {
  const { email, codes } = await enrolled(house);
  const sessions = [await withPassword(email), await withPassword(email)];
  const answers = await Promise.all(sessions.map((person) => show(person, codes[3] ?? '')));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422]);
});

it('takes no code of somebody else', async () => {
  const one = await enrolled(house);
  const two = await enrolled(house);
  const person = await withPassword(one.email);
  expect((await show(person, two.codes[0] ?? '')).status).toBe(422);
  expect((await show(person, nextCode(house, two.key))).status).toBe(422);
});

it('asks for something when nothing was sent, and does not count that as a try', async () => {
  const { email } = await enrolled(house);
  const person = await withPassword(email);
  const { status, html } = await show(person, '');
  expect(status).toBe(422);
  expect(html).toContain('Enter the code from your app, or a recovery code');
  const { rows } = await house.owner.query<{ tries: number }>(
    `select count(*)::int as tries from access.sign_in_attempt where email_hash = access.email_hash($1) and step = 'factor'`,
    [email],
  );
  expect(rows[0]?.tries).toBe(0);
});

it.each(['{}', 'null', '[]', '{"id":"x","response":{}}', 'no json', '{"id":1}'])(
  'takes %s for no passkey',
  async (text) => {
    const { email } = await enrolled(house);
    const person = await withPassword(email);
    const answer = await person.post(
      '/sign-in/second-factor',
      { 'factor-passkey': text },
      '/sign-in/second-factor',
    );
    expect(answer.status).toBe(422);
    expect((await auditOf(house.owner, email))[0]?.detail).toMatchObject({ because: 'wrong-passkey' });
  },
);
