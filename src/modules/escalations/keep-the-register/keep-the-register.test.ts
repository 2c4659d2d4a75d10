import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { raiseByForm } from '#testing/raise-by-form.ts';
import { restrictFor } from '#testing/restrict-for.ts';
import { TEST_NOW } from '#testing/test-now.ts';
import { publishCounts } from './register-counts.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

beforeEach(async () => {
  house.clock.moveTo(TEST_NOW);
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
  path = await raiseByForm(house, await house.as(people.worker), child, 'Vale and Staithes Constabulary');
});

const register = async (query = '') => (await house.as(people.coordinator)).get(`/disagreements${query}`);

test('each stands in it with its stage and how late it is; a restricted child does not', async () => {
  const { html } = await register();
  for (const said of [path, 'Siân Prysor', 'Stage 1: worker to worker', 'due on 24 November 2026'])
    expect(html).toContain(said);
  house.clock.moveTo('2026-11-26T08:00:00Z');
  expect((await register('?state=open')).html).toContain('2 days late');
  expect((await register('?state=ended')).html).not.toContain(path);
  expect((await register('?agency=nobody&theme=%00&page=-3')).status).toBe(200);
  await restrictFor(house, child, [people.worker]);
  expect((await register()).html).not.toContain(path);
  expect((await (await house.as(people.worker)).get('/disagreements')).status).toBe(403);
});

test('what the partnership learns is kept once it has ended; who was slower sees both', async () => {
  const keeper = await house.as(people.coordinator);
  expect((await keeper.get(`${path}/learning`)).status).toBe(404);
  const worker = await house.as(people.worker);
  await worker.post(`${path}/take-back`, { because: 'A misunderstanding' });
  await (await house.as(people.policeOfficer)).post(`${path}/taken-back`);
  const form = await keeper.get(`${path}/learning`);
  const version = /name="version" value="(\d+)"/.exec(form.html)?.[1] ?? '';
  expect((await keeper.post(`${path}/learning`, { learning: '', version })).html).toContain(
    'Enter what the partnership learns',
  );
  const learning = { learning: 'Ask before closing', themes: ['delay', 'unknown'] };
  expect((await keeper.post(`${path}/learning`, { ...learning, version })).status).toBe(303);
  const late = await keeper.post(`${path}/learning`, { learning: 'Other', version });
  expect([late.status, late.html.includes('Other'), late.html.includes('Ask before closing')]).toEqual([
    409,
    true,
    true,
  ]);
  expect((await worker.get(path)).html).toContain('Themes: Delay');
  expect((await register('?state=ended&theme=delay')).html).toContain(path);
  expect((await auditOf(house.owner, people.coordinator)).map(({ act }) => act)).toContain(
    'disagreement learning kept',
  );
});

test('small counts are taken out of what may be published, with what would give them away', () => {
  const counts = publishCounts([
    { part: 'raised', name: 'A', count: 3 },
    { part: 'raised', name: 'B', count: 17 },
    { part: 'raised', name: 'C', count: 40 },
    { part: 'answers', name: 'A', count: 60 },
    { part: 'theme', name: 'delay', count: 5 },
    { part: 'theme', name: 'plan', count: 6 },
  ]);
  expect(counts.raised.map(({ count }) => count)).toEqual(['c', 'c', 40]);
  expect(counts.theme.map(({ count }) => count)).toEqual(['c', 6]);
  expect(counts.total).toBe(60);
});
