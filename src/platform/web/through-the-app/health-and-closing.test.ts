import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { serveRoutes } from '#testing/serve-routes.ts';
import { countActs, testAct } from '#testing/test-act.ts';

describe('whoever watches the installation', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  it('is told that it lives and can work, without signing in, and neither is in the log', async () => {
    const served = await serveRoutes(house);
    const health = await served.server.inject({ method: 'GET', url: '/health' });
    const ready = await served.server.inject({ method: 'GET', url: '/ready' });
    expect([health.statusCode, health.json()]).toEqual([200, { ok: true }]);
    expect([ready.statusCode, ready.json()]).toEqual([200, { ready: true }]);
    expect(served.log().filter((line) => line.includes('answered'))).toEqual([]);
    await served.close();
  });

  it.each([
    ['refuses', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })],
    ['shuts down', Object.assign(new Error('terminating connection'), { code: '57P01' })],
    ['has no connection left', new Error('timeout exceeded when trying to connect')],
  ])(
    'is told that it lives and cannot work when the database %s; people are told to try again',
    async (_, away) => {
      const rejecting = { execute: () => Promise.reject(away) };
      const app = { transaction: () => rejecting } as unknown as typeof house.app.house.database.app;
      const database = { ...house.app.house.database, app, isReady: () => Promise.reject(away) };
      const served = await serveRoutes(house, [], { database });
      const ask = (url: string) => served.server.inject({ method: 'GET', url, cookies: { session: 'x' } });
      expect((await ask('/health')).statusCode).toBe(200);
      const ready = await ask('/ready');
      expect([ready.statusCode, ready.json()]).toEqual([503, { ready: false }]);
      for (const url of ['/', '/sign-in', '/nothing-here']) {
        const answered = await ask(url);
        expect(answered.statusCode).toBe(503);
        expect(answered.headers['retry-after']).toBe('10');
        expect(answered.body).toContain('something went wrong');
      }
      await served.close();
    },
  );

  it('serves again once a lost connection is back', async () => {
    const worker = await house.as(people.worker);
    expect((await worker.get('/')).status).toBe(200);
    await house.owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and usename like '%_app'`,
    );
    await setTimeout(50);
    expect((await worker.get('/')).status).toBe(200);
  });
});

describe('closing', () => {
  it('finishes the request that is under way, then takes no more', async () => {
    const house = await openTestHouse();
    const begun = new EventTarget();
    const served = await serveRoutes(house, [
      testAct({
        before: async () => {
          begun.dispatchEvent(new Event('begun'));
          await setTimeout(300);
        },
      }),
    ]);
    const worker = await served.as(people.worker);
    const form = { ...(await worker.tokens('/')), what: 'begun before closing' };
    const url = await served.server.listen({ host: '127.0.0.1', port: 0 });
    const cookie = Object.entries(worker.cookies()).map(
      ([name, value]) => `${name}=${encodeURIComponent(value)}`,
    );
    const hasBegun = once(begun, 'begun');
    const posting = fetch(`${url}/test/act`, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { cookie: cookie.join('; ') },
      redirect: 'manual',
    });
    await hasBegun;
    const closing = served.close();
    const answered = await posting;
    expect(answered.status).toBe(303);
    await closing;
    expect(await countActs(house.owner, 'begun before closing')).toBe(1);
    await expect(fetch(`${url}/health`)).rejects.toThrow();
    await house.close();
  });
});
