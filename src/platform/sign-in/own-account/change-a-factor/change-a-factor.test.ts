import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { codeOf, enrolled, keyOn } from '#testing/sign-in-by-password.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const path = '/your-account/second-factors';

async function factorsOf(person: Person): Promise<string[]> {
  const { html } = await person.get('/your-account');
  return [...html.matchAll(/change\?factor=([0-9a-f-]{36})/g)].map((found) => found[1] ?? '');
}

async function withTwo() {
  const one = await enrolled(house);
  const { key, sealed } = keyOn((await one.person.get(`${path}/new`)).html);
  const shown = {
    'new-factor-key': sealed,
    'new-factor-code': codeOf(key, house.clock.now()),
    name: 'Work phone',
  };
  await one.person.post(path, shown);
  return { ...one, factors: await factorsOf(one.person) };
}

it('gives it another name', async () => {
  const { person, email, factors } = await withTwo();
  expect((await person.get(`${path}/change?factor=${factors[1]}`)).html).toContain('value="Work phone"');
  const named = await person.post(`${path}/name`, { factor: factors[1], name: 'O’Brien’s <phone>' });
  expect(named.location).toBe('/your-account?done=named');
  expect((await person.get('/your-account')).html).toContain('O’Brien’s &lt;phone&gt;');
  expect(
    (await auditOf(house.owner, email)).find(({ act }) => act === 'second factor named')?.detail,
  ).toEqual({
    factorId: factors[1],
  });
  const empty = await person.post(`${path}/name`, { factor: factors[1], name: ' ' });
  expect(empty.status).toBe(422);
  expect(empty.html).toContain('Enter a name');
});

it('takes one away, and never the last', async () => {
  const { person, email, factors } = await withTwo();
  const removed = await person.post(`${path}/remove`, { factor: factors[0] });
  expect(removed.location).toBe('/your-account?done=removed');
  expect(await factorsOf(person)).toEqual([factors[1]]);
  expect(
    (await auditOf(house.owner, email)).find(({ act }) => act === 'second factor removed')?.detail,
  ).toEqual({
    factorId: factors[0],
    kind: 'app',
  });
  const last = await person.post(`${path}/remove`, { factor: factors[1] });
  expect(last.status).toBe(422);
  expect(last.html).toContain('This is your only one, so it stays.');
  expect(await factorsOf(person)).toEqual([factors[1]]);
});

it('leaves one when both are taken away at the same moment', async () => {
  const { person, factors } = await withTwo();
  const forms = await Promise.all(factors.map(() => person.tokens('/your-account')));
  const answers = await Promise.all(
    factors.map((factor, index) => person.postWith(`${path}/remove`, { ...forms[index], factor })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422]);
  expect(await factorsOf(person)).toHaveLength(1);
});

it('is there for nobody else', async () => {
  const mine = await withTwo();
  const other = await withTwo();
  const factor = other.factors[0];
  expect((await mine.person.get(`${path}/change?factor=${factor}`)).status).toBe(404);
  for (const act of ['name', 'remove'])
    expect((await mine.person.post(`${path}/${act}`, { factor, name: 'Mine now' })).status).toBe(404);
  expect(await factorsOf(other.person)).toEqual(other.factors);
  expect((await mine.person.get(`${path}/change?factor=no-such`)).status).toBe(404);
});
