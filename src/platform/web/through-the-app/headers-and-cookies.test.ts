import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from '#testing/browserless.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { serveRoutes, type Served } from '#testing/serve-routes.ts';
import { startSession } from '../../access/sessions.queries.ts';
import { userOf } from '#testing/user-of.ts';
import { openGet } from '../routes.ts';
import { file } from '../visit.ts';

describe('what every answer says to the browser', () => {
  let house: TestHouse;
  let overHttps: Served;
  beforeAll(async () => {
    house = await openTestHouse();
    const config = { ...house.app.house.config, baseUrl: 'https://teamaround.example' };
    const odd = openGet('/odd-file', {
      may: 'anyone',
      records: 'file read',
      answers: () =>
        file({
          fileName: `O'Brien "x"\r\nSet-Cookie: a=b (李).pdf\ud800`,
          contentType: 'text/plain',
          body: 'x',
        }),
    });
    overHttps = await serveRoutes(house, [odd], { config });
  });
  afterAll(async () => {
    await overHttps.close();
    await house.close();
  });

  const addresses = ['/', '/sign-in', '/nothing-here', '/%zz', '/assets/none.css', '//', '/help'];

  it.each(addresses)('%s allows no script but ours, no frame, no guessing, no cache', async (url) => {
    const { headers } = await house.app.server.inject({ method: 'GET', url });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers['x-powered-by'] ?? headers['server']).toBeUndefined();
  });

  it('says over https that it is https for good, and binds its cookies to this host', async () => {
    const http = await house.app.server.inject({ method: 'GET', url: '/sign-in' });
    expect(http.headers['strict-transport-security']).toBeUndefined();
    const https = await overHttps.server.inject({ method: 'GET', url: '/sign-in' });
    expect(https.headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
    expect(https.cookies).toEqual([
      expect.objectContaining({
        name: '__Host-forms',
        httpOnly: true,
        secure: true,
        sameSite: 'Lax',
        path: '/',
      }),
    ]);
    expect(https.cookies[0]?.domain).toBeUndefined();
  });

  it('gives the session in a cookie no script reads, which ends with the browser', async () => {
    const visitor = house.nobody();
    const { userId } = await userOf(house.owner, people.worker);
    const chosen = await visitor.post('/demonstration', { userId }, '/demonstration');
    const session = chosen.raw.cookies.find((one) => one.name === 'session');
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(session?.maxAge ?? session?.expires).toBeUndefined();
    expect(session?.value).toMatch(/^[\w-]{43}$/);
    const left = await visitor.post('/sign-out');
    expect(left.raw.cookies.find((one) => one.name === 'session')?.value).toBe('');
    expect(left.raw.headers['clear-site-data']).toBe('"cache", "storage"');
    expect(chosen.raw.headers['clear-site-data']).toBeUndefined();
  });

  it('keeps the token of a session only as its hash', async () => {
    const { userId } = await userOf(house.owner, people.worker);
    const token = await startSession(house.app.house.database.app, userId, house.clock.now());
    const { rows } = await house.owner.query<{ row: string }>(
      `select encode(session_hash, 'escape') || encode(session_hash, 'base64') as row from access.session`,
    );
    expect(rows.some(({ row }) => row.includes(token))).toBe(false);
  });

  it('listens over https only to the cookie that is bound to it', async () => {
    const { userId } = await userOf(house.owner, people.worker);
    const token = await startSession(house.app.house.database.app, userId, house.clock.now());
    const ask = (name: string) =>
      overHttps.server.inject({ method: 'GET', url: '/', cookies: { [name]: token } });
    expect((await ask('session')).statusCode).toBe(303);
    expect((await ask('__Host-session')).statusCode).toBe(200);
  });

  it('keeps a style sheet for ever, and gives none of its neighbours away', async () => {
    const page = await house.app.server.inject({ method: 'GET', url: '/sign-in' });
    const css = /href="(\/assets\/app-[0-9a-f]+\.css)"/.exec(page.body)?.[1] ?? '';
    const found = await house.app.server.inject({ method: 'GET', url: css });
    expect(found.statusCode).toBe(200);
    expect(found.headers['cache-control']).toContain('immutable');
    for (const url of ['/assets/', '/assets/../package.json', '/assets/%2e%2e/%2e%2e/package.json'])
      expect((await house.app.server.inject({ method: 'GET', url })).statusCode).toBe(404);
  });

  it('names a file so that its name can do nothing', async () => {
    const { headers, statusCode } = await overHttps.server.inject({ method: 'GET', url: '/odd-file' });
    expect(statusCode).toBe(200);
    expect(headers['set-cookie']).toBeUndefined();
    const name = `O%27Brien%20%22x%22%0D%0ASet-Cookie%3A%20a%3Db%20%28%E6%9D%8E%29.pdf%EF%BF%BD`;
    expect(headers['content-disposition']).toBe(
      `attachment; filename="O_Brien__x___Set-Cookie__a_b____.pdf_"; filename*=UTF-8''${name}`,
    );
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'; sandbox");
    expect(headers['cache-control']).toBe('no-store');
  });

  it('shows pages in the language of the cookie before sign-in, and of the account after', async () => {
    const visitor = house.nobody();
    await visitor.post('/language', { to: 'cy', returnTo: '/sign-in?then=/panels' }, '/sign-in');
    expect((await visitor.get('/sign-in')).html).toContain('<html lang="cy"');
    expect((await visitor.get('/nothing-here')).html).toContain('<html lang="cy"');
    const { userId } = await userOf(house.owner, people.worker);
    await visitor.post('/demonstration', { userId }, '/demonstration');
    expect((await visitor.get('/')).html).toContain('<html lang="en"');
    await visitor.post('/language', { to: 'cy', returnTo: '/' });
    expect((await (await house.as(people.worker)).get('/')).html).toContain('<html lang="cy"');
    const kept = await house.owner.query(
      `select 1 from access.user_account where user_id = $1 and language = 'cy'`,
      [userId],
    );
    expect(kept.rowCount).toBe(1);
  });

  it.each(['//elsewhere.example', '/\\elsewhere.example', '/\t/elsewhere.example', '/.//elsewhere.example'])(
    'never leads away after a language was chosen: %j',
    async (returnTo) => {
      const answered = await new Person(house.app.server).post(
        '/language',
        { to: 'en', returnTo },
        '/sign-in',
      );
      expect(answered.location).toBe('/');
    },
  );
});
