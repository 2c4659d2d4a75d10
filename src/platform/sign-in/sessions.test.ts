import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { serveRoutes } from '#testing/serve-routes.ts';
import { get } from '../web/routes.ts';
import { json } from '../web/visit.ts';
import { marloweVale } from '../../../db/demo/partnership.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const at = (time: string) => house.clock.moveTo(`2026-11-21T${time}Z`);

it('ends at sign-out', async () => {
  const person = await house.as(people.worker);
  await person.post('/sign-out');
  expect((await person.get('/your-account')).status).toBe(303);
});

it('ends after 30 minutes without use, and not before', async () => {
  at('12:00:00');
  const person = await house.as(people.worker);
  for (const time of ['12:29:59', '12:59:58']) {
    at(time);
    expect((await person.get('/your-account')).status, time).toBe(200);
  }
  at('13:29:58');
  expect((await person.get('/your-account')).status).toBe(303);
});

it('ends 12 hours after it began, however busy', async () => {
  at('06:00:00');
  const person = await house.as(people.worker);
  for (let minute = 20; minute < 12 * 60; minute += 20) {
    house.clock.moveTo(new Date(Date.parse('2026-11-21T06:00:00Z') + minute * 60_000).toISOString());
    expect((await person.get('/your-account')).status, `${minute} minutes`).toBe(200);
  }
  at('18:00:00');
  expect((await person.get('/your-account')).status).toBe(303);
});

it('is kept going by somebody who says that they stay, and not by a page that asks by itself', async () => {
  const progress = get('/test/progress', {
    may: 'signed-in',
    records: 'test progress',
    isBackground: true,
    answers: () => json({}),
  });
  const served = await serveRoutes(house, [progress]);
  at('12:00:00');
  const [staying, left] = [await served.as(people.worker), await served.as(people.nurse)];
  const tokens = await staying.tokens('/your-account');
  await left.get('/your-account');
  for (const time of ['12:10:00', '12:20:00', '12:29:00']) {
    at(time);
    expect((await left.get('/test/progress')).status).toBe(200);
  }
  expect((await staying.postWith('/stay-signed-in', tokens)).status).toBe(200);
  at('12:31:00');
  expect((await left.get('/test/progress')).status).toBe(303);
  expect((await staying.get('/your-account')).status).toBe(200);
  await served.close();
});

it('says on each page how long it lasts, and warns by script', async () => {
  const { html } = await (await house.as(people.worker)).get('/your-account');
  expect(html).toContain(
    'You are signed out after 30 minutes without doing anything, and 12 hours after signing in.',
  );
  expect(html).toContain('<dialog class="app-idle" aria-labelledby="idle-title" data-idle-minutes="30"');
  expect((await house.nobody().get('/sign-in')).html).not.toContain('<dialog');
});

it('has the limits that the partnership has set', async () => {
  await house.owner.query(
    `insert into access.sign_in_setting (partnership_id, setting_key, amount, source, since)
     values ($1, 'idle-minutes', 5, 'Information governance board, 3 November 2026', $2)`,
    [marloweVale.id, house.clock.now()],
  );
  at('12:00:00');
  const person = await house.as(people.worker);
  expect((await person.get('/your-account')).html).toContain('signed out after 5 minutes');
  at('12:05:00');
  expect((await person.get('/your-account')).status).toBe(303);
  await house.owner.query('delete from access.sign_in_setting');
});

it('ends at once when the person is disabled, and does not come back when they are let in again', async () => {
  const person = await house.as(people.nurse);
  const set = (active: boolean) =>
    house.owner.query('update access.user_account set is_active = $1 where email = $2', [
      active,
      people.nurse,
    ]);
  await set(false);
  expect((await person.get('/your-account')).status).toBe(303);
  await set(true);
  expect((await person.get('/your-account')).status).toBe(303);
});

it('lies in a cookie that no script reads and no other site sends; over https it is bound to this host', async () => {
  const secure = await serveRoutes(house, [], {
    config: { ...house.app.house.config, baseUrl: 'https://teamaround.example' },
  });
  const userId = marloweVale.people[0]?.id ?? '';
  const shown = await secure.server.inject({ url: '/demonstration' });
  const forms = shown.cookies.find(({ name }) => name === '__Host-forms');
  const csrf = /name="_csrf" value="([^"]*)"/.exec(shown.body)?.[1] ?? '';
  const { cookies } = await secure.server.inject({
    method: 'POST',
    url: '/demonstration',
    cookies: { '__Host-forms': forms?.value ?? '' },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ _csrf: csrf, userId }).toString(),
  });
  expect(cookies.find(({ name }) => name === '__Host-session')).toMatchObject({
    httpOnly: true,
    secure: true,
    sameSite: 'Lax',
    path: '/',
  });
  expect(cookies.filter(({ name }) => !name.startsWith('__Host-'))).toEqual([]);
  await secure.close();
});

it('lets a form that was open while somebody signed in again be sent once more, nothing typed twice', async () => {
  const before = await house.as(people.worker);
  const old = { ...(await before.tokens('/your-account')), name: 'typed before' };
  const again = await house.as(people.worker);
  await again.get('/your-account');
  const refused = await again.postWith('/your-account/second-factors/name', old);
  expect(refused.status).toBe(401);
  expect(refused.html).toContain('Check and send it again');
  expect(refused.html).toContain('name="name" value="typed before"');
  expect(refused.html).toContain('action="/your-account/second-factors/name"');
  const stranger = await house.nobody().postWith('/your-account/second-factors/name', old);
  expect(stranger.html).toContain('You have been signed out');
  expect(stranger.html).not.toContain('action="/your-account/second-factors/name"');
});
