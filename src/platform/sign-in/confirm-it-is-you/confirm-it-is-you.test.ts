import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { auditOf } from '#testing/audit-of.ts';
import { Person } from '#testing/browserless.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { serveRoutes, type Served } from '#testing/serve-routes.ts';
import { enrolled, givePassword, nextCode } from '#testing/sign-in-by-password.ts';
import { post } from '../../web/routes.ts';
import { redirect } from '../../web/visit.ts';

let house: TestHouse;
let served: Served;
const done: { body: object }[] = [];
beforeAll(async () => {
  house = await openTestHouse();
  const sensitive = post('/test/sensitive', {
    may: 'signed-in',
    records: 'test sensitive done',
    needsFreshFactor: true,
    answers: (visit) => {
      done.push({ body: z.looseObject({}).parse({ ...visit.body }) });
      return redirect('/your-account');
    },
  });
  served = await serveRoutes(house, [sensitive]);
});
afterAll(async () => {
  await served.close();
  await house.close();
});

const later = (minutes: number) =>
  house.clock.moveTo(new Date(house.clock.now().getTime() + minutes * 60_000).toISOString());

const address = '/stuck-plans.csv';
const asked = `/confirm-it-is-you?then=${encodeURIComponent(address)}&from=%2F`;

it('lets an export out for ten minutes after the second factor, then asks', async () => {
  const { person, email } = await enrolled(house, { roles: ['panel-coordinator'] });
  expect((await person.get(address)).status).toBe(200);
  later(9);
  expect((await person.get(address)).status).toBe(200);
  later(1);
  const { status, location } = await person.get(address);
  expect([status, location]).toEqual([303, asked]);
  expect((await auditOf(house.owner, email))[0]).toMatchObject({
    act: 'asked to confirm who it is',
    detail: { before: 'stuck plans downloaded' },
  });
});

it('takes a code and leads to the file by a page that can be left again', async () => {
  const { person, email, key } = await enrolled(house, { roles: ['panel-coordinator'] });
  later(11);
  const { html } = await person.get(asked);
  expect(html).toContain('You are not asked again for 10 minutes.');
  const fields = { then: address, from: '/stuck-plans' };
  const wrong = await person.post('/confirm-it-is-you', { ...fields, 'factor-code': '000000' }, asked);
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('That code does not work');
  expect(wrong.html).toContain(`name="then" value="${address}"`);
  expect((await person.get(address)).status).toBe(303);
  const right = await person.post(
    '/confirm-it-is-you',
    { ...fields, 'factor-code': nextCode(house, key) },
    asked,
  );
  expect(right.location).toBe(`/confirm-it-is-you?then=${encodeURIComponent(address)}&from=%2Fstuck-plans`);
  const goOn = await person.get(right.location ?? '');
  expect(goOn.html).toContain(`href="${address}"`);
  expect(goOn.html).toContain('href="/stuck-plans"');
  expect((await person.get(address)).status).toBe(200);
  expect((await auditOf(house.owner, email)).filter(({ act }) => act === 'confirmed who it is')).toEqual([
    { act: 'confirmed who it is', outcome: 'done', childIds: [], detail: { factor: 'app' } },
    { act: 'confirmed who it is', outcome: 'refused', childIds: [], detail: { because: 'wrong-code' } },
  ]);
});

it('goes straight back to a page, and never to another site', async () => {
  const { person, codes } = await enrolled(house);
  later(11);
  const confirm = (then: string, code = '') =>
    person.post('/confirm-it-is-you', { then, 'factor-code': code }, '/confirm-it-is-you');
  expect((await confirm('/your-account/second-factors/new', codes[0])).location).toBe(
    '/your-account/second-factors/new',
  );
  later(11);
  expect((await confirm('https://elsewhere.example/', codes[1])).location).toBe('/');
});

it('keeps a form that was sent on its own page, and does its work once with the answer', async () => {
  const { codes, email } = await enrolled(house);
  const person = served.nobody();
  await givePassword(person, email);
  await person.post('/sign-in/second-factor', { 'factor-code': codes[0] }, '/sign-in/second-factor');
  later(11);
  const form = {
    ...(await person.tokens('/your-account')),
    why: 'O’Brien said "so" & <b>more</b>',
    role: ['panel-chair', 'practitioner'],
    'new-password': 'not on any page',
  };
  const question = await person.postWith('/test/sensitive', form);
  expect(question.status).toBe(200);
  expect(question.html).toContain('What you filled in is kept.');
  expect(question.html).toContain('action="/test/sensitive"');
  expect(question.html).toContain(
    'name="why" value="O’Brien said &quot;so&quot; &amp; &lt;b&gt;more&lt;/b&gt;"',
  );
  expect(question.html).toContain('name="role" value="practitioner"');
  expect(question.html).toContain(`name="formToken" value="${form.formToken}"`);
  expect(question.html).not.toContain('not on any page');
  expect(done).toEqual([]);

  const wrong = await person.postWith('/test/sensitive', { ...form, 'factor-code': '000000' });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('name="role" value="panel-chair"');
  expect(done).toEqual([]);

  const answered = { ...form, 'factor-code': codes[1] };
  const right = await person.postWith('/test/sensitive', answered);
  expect([right.status, right.location]).toEqual([303, '/your-account']);
  expect(done).toHaveLength(1);
  expect(done[0]?.body).toMatchObject({ why: form.why, role: form.role });
  expect(JSON.stringify(done[0])).not.toContain(codes[1]);
  expect((await person.postWith('/test/sensitive', answered)).location).toBe('/your-account');
  expect(done).toHaveLength(1);
  expect((await auditOf(house.owner, email))[0]?.act).toBe('test sensitive done');
});

it('has a plain button in the demonstration, which says so, and only there', async () => {
  const { rows } = await house.owner.query<{ userId: string }>(
    `select user_id as "userId" from access.user_account where email = $1`,
    [people.coordinator],
  );
  const person = house.nobody();
  await person.post('/demonstration', { userId: rows[0]?.userId }, '/demonstration');
  expect((await person.get(address)).location).toBe(asked);
  const { html } = await person.get(asked);
  expect(html).toContain('The made-up people have none, so a button stands in.');
  const right = await person.post(
    '/confirm-it-is-you',
    { then: address, from: '/', 'factor-plain': 'yes' },
    asked,
  );
  expect(right.status).toBe(303);
  expect((await person.get(address)).status).toBe(200);

  const real = await enrolled(house, { roles: ['panel-coordinator'] });
  later(11);
  const tried = await real.person.post(
    '/confirm-it-is-you',
    { then: address, 'factor-plain': 'yes' },
    '/confirm-it-is-you',
  );
  expect(tried.status).toBe(422);
  expect((await real.person.get(address)).status).toBe(303);
});

it('asks somebody who has nothing to show to sign in again', async () => {
  const person = await house.as(people.coordinator);
  later(11);
  const { html } = await person.get((await person.get(address)).location ?? '');
  expect(html).toContain('Sign out and sign in again');
  expect(html).not.toContain('factor-code');
});

it('comes after the permission: who may not do it is told so, and nothing else', async () => {
  const { person } = await enrolled(house, { roles: ['independent-chair'] });
  later(11);
  expect((await person.get(address)).status).toBe(403);
});

it('goes on under a new token, and the one of before opens nothing after a moment', async () => {
  const { person, key } = await enrolled(house);
  later(11);
  const before = person.cookies()['session'] ?? '';
  const openElsewhere = { ...(await person.tokens('/your-account')), to: 'en', returnTo: '/' };
  const fields = { then: '/your-account', 'factor-code': nextCode(house, key) };
  const confirmed = await person.post('/confirm-it-is-you', fields, '/confirm-it-is-you');
  expect(confirmed.location).toBe('/your-account');
  const after = person.cookies()['session'] ?? '';
  expect(after).toMatch(/^[\w-]{43}$/);
  expect(after).not.toBe(before);
  expect((await person.get('/your-account')).status).toBe(200);

  // What was on its way with the token of before is answered, and its answer brings the new one.
  const behind = new Person(house.app.server, before);
  expect((await behind.get('/your-account')).status).toBe(200);
  expect(behind.cookies()['session']).toBe(after);
  // A form that was open on another page still fits.
  expect((await person.postWith('/language', openElsewhere)).status).toBe(303);

  house.clock.moveTo(new Date(house.clock.now().getTime() + 20_000).toISOString());
  const late = new Person(house.app.server, before);
  expect((await late.get('/your-account')).location).toContain('/sign-in');
  expect((await person.get('/your-account')).status).toBe(200);
});

it('keeps its token after a wrong code', async () => {
  const { person } = await enrolled(house);
  later(11);
  const before = person.cookies()['session'];
  await person.post('/confirm-it-is-you', { then: '/', 'factor-code': '000000' }, '/confirm-it-is-you');
  expect(person.cookies()['session']).toBe(before);
});

it('ends also by the token of before, while that still counts', async () => {
  const { person, codes } = await enrolled(house);
  later(11);
  const before = person.cookies()['session'] ?? '';
  await person.post('/confirm-it-is-you', { then: '/', 'factor-code': codes[0] }, '/confirm-it-is-you');
  const behind = new Person(house.app.server, before);
  await behind.post('/sign-out', {}, '/help');
  expect((await person.get('/your-account')).status).toBe(303);
});
