import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { serveRoutes, type Served } from '#testing/serve-routes.ts';
import { post } from '../routes.ts';
import { json } from '../visit.ts';

/** Room for two of the test's files and not for three. */
const uploadsPerDay = 250_000;
const file = 'x'.repeat(100_000);

let house: TestHouse;
let served: Served;
let answered = 0;
beforeAll(async () => {
  house = await openTestHouse('returns', { uploadsPerDay });
  const take = post('/test/files', {
    may: 'test.send',
    records: 'test files sent',
    uploadsUpTo: 150_000,
    answers: () => {
      answered += 1;
      return json({});
    },
  });
  const permissions = { ...house.app.house.permissions, 'test.send': ['practitioner'] } as const;
  served = await serveRoutes(house, [take], { permissions });
});
afterAll(async () => {
  await served.close();
  await house.close();
});

async function send(email: string) {
  const person = await served.as(email);
  const sent = { field: 'paper', name: 'plan.pdf', type: 'application/pdf', content: file };
  return person.upload('/test/files', {}, sent, '/');
}
const counted = async () =>
  (await house.owner.query<{ day: string; bytes: string }>('select day::text, bytes from access.sent_on_day'))
    .rows;

it('takes files up to the quota of a day, then says what to do, and writes it on the audit trail', async () => {
  expect((await send(people.worker)).status).toBe(200);
  expect((await send(people.worker)).status).toBe(200);
  const before = await counted();
  const { status, html, raw } = await send(people.worker);
  expect([status, answered]).toEqual([429, 2]);
  for (const text of ['as much in files as you can today', 'from midnight', 'ask a colleague'])
    expect(html).toContain(text);
  const seconds = Number(raw.headers['retry-after']);
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(24 * 3600);
  expect(new Date(house.clock.now().getTime() + seconds * 1000).toISOString()).toContain('T00:00:00');
  expect(await counted()).toEqual(before);
  const [row] = await auditOf(house.owner, people.worker);
  expect(row).toMatchObject({
    act: 'test files sent',
    outcome: 'refused',
    detail: { why: 'files-of-a-day', most: uploadsPerDay },
  });
  expect(Number(row?.detail['bytes'])).toBeGreaterThan(file.length);
});

it('is each person’s own, and begins anew the next day', async () => {
  expect((await send(people.manager)).status).toBe(403);
  expect((await send(people.otherWorker)).status).toBe(200);
  house.clock.moveTo(new Date(house.clock.now().getTime() + 86_400_000).toISOString());
  expect((await send(people.worker)).status).toBe(200);
  const days = (await counted()).map(({ day }) => day);
  expect(days.toSorted()).toEqual(['2026-11-21', '2026-11-22']);
});

it('counts what comes at the same time one after the other', async () => {
  house.clock.moveTo(new Date(house.clock.now().getTime() + 86_400_000).toISOString());
  const all = await Promise.all(Array.from({ length: 6 }, () => send(people.worker)));
  const statuses = all.map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(2);
  expect(statuses.filter((status) => status === 429)).toHaveLength(4);
});

it('nobody but the database counts: the app reads and writes none of it by itself', async () => {
  const { rows } = await house.owner.query<{ may: boolean }>(
    `select has_table_privilege('teamaround_app', 'access.sent_on_day', 'select, insert, update, delete') as may`,
  );
  expect(rows).toEqual([{ may: false }]);
});
