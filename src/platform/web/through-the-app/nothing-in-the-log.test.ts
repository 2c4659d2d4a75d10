import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildChild, grant } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { serveRoutes, type Served } from '#testing/serve-routes.ts';
import { testAct } from '#testing/test-act.ts';
import { sql } from 'kysely';
import { get } from '../routes.ts';
import { page, redirect } from '../visit.ts';

let house: TestHouse;
let served: Served;
beforeAll(async () => {
  house = await openTestHouse();
  const failures = {
    thrown: () => {
      throw new Error('“Tamsin Example” of t.example@health.example, BUILT-1: 4857773456');
    },
    json: () => JSON.parse('{"name": Tamsin}') as never,
    page: () => page('platform/web/errors/too-many.njk', { minutes: 'Tamsin Example' }),
  };
  const broken = Object.entries(failures).map(([name, answers]) =>
    get(`/test/${name}`, { may: 'signed-in', records: 'broken', answers }),
  );
  const row = get('/test/row', {
    may: 'signed-in',
    records: 'broken',
    answers: async (visit) => {
      await sql`select 'Tamsin Example'::date`.execute(visit.tx);
      return redirect('/');
    },
  });
  const rule = get('/test/rule', {
    may: 'signed-in',
    records: 'broken',
    answers: async (visit) => {
      await sql`insert into children.chronology_entry (partnership_id, entry_id, child_id, happened_on, agency_id, theme, what, significance, audience, entered_by, entered_at)
        select ${visit.viewer.partnershipId}, gen_random_uuid(), (select child_id from children.child limit 1), '2026-01-02', ${visit.viewer.agencyId}, 'health',
               'Tamsin Example was seen', 9, 'team', ${visit.viewer.userId}, now()`.execute(visit.tx);
      return redirect('/');
    },
  });
  served = await serveRoutes(house, [...broken, row, rule, testAct()]);
});
afterAll(async () => {
  await served.close();
  await house.close();
});

it('whatever happens, no name, address, identifier or typed word is in the log', async () => {
  const child = await buildChild(house.owner, {
    givenName: 'Tamsin',
    familyName: 'Example',
    localId: 'LOCAL-77',
  });
  await grant(house.owner, child, people.worker);
  const worker = await served.as(people.worker);
  const answered: number[] = [];
  const get = async (address: string) => answered.push((await worker.get(address)).status);
  for (const address of ['thrown', 'json', 'page', 'row', 'rule']) await get(`/test/${address}`);
  expect(answered).toEqual([500, 500, 500, 500, 500]);
  for (const address of [
    '/',
    `/children/${child.childId}`,
    '/children?q=Tamsin',
    '/Tamsin-Example?name=Tamsin',
    '/children/Tamsin',
    '/%zzTamsin',
    '//Tamsin',
  ])
    await get(address);
  const form = { ...(await worker.tokens('/')), what: 'Tamsin Example went home' };
  await worker.postWith('/test/act', form);
  await worker.postWith('/test/act', { ...form, _csrf: 'Tamsin' });
  await worker.postWith('/Tamsin', form);
  const tried = { email: 'tamsin@health.example', password: 'Tamsin Tamsin Tamsin', then: '/Tamsin' };
  await served.nobody().post('/sign-in', tried, '/sign-in');
  await served.server.inject({
    method: 'POST',
    url: '/sign-in?then=Tamsin',
    headers: { 'content-type': 'application/json', cookie: 'session=Tamsin' },
    payload: '{"what": Tamsin}',
  });

  const log = served.log();
  expect(log.filter((line) => line.includes('"msg":"answered"')).length).toBeGreaterThanOrEqual(17);
  expect(log.filter((line) => line.includes('"msg":"failed"')).length).toBe(5);
  const personal = /tamsin|example|LOCAL-77|went home|jolanta|wierzb|marlowe|4857773456/i;
  expect(log.filter((line) => personal.test(line.replaceAll(/"hostname":"[^"]*"/g, '')))).toEqual([]);
  expect(log.filter((line) => line.includes(child.childId))).toEqual([]);
  expect(log.filter((line) => /[?&]\w+=|remoteAddress|cookie/i.test(line))).toEqual([]);
});

it('says enough to find the fault: kind, code, rule and place, and the request it belongs to', async () => {
  const worker = await served.as(people.worker);
  const { raw } = await worker.get('/test/rule');
  const line = served
    .log()
    .find((one) => one.includes('"msg":"failed"') && one.includes(String(raw.headers['x-request-id'])));
  expect(JSON.parse(line ?? '{}')).toMatchObject({
    level: 50,
    requestId: raw.headers['x-request-id'],
    error: { type: 'error', code: '23514', table: 'chronology_entry' },
  });
  expect(raw.body).toContain(String(raw.headers['x-request-id']));
});
