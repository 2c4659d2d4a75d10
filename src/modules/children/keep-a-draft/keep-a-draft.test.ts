import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'DRAFT-1' });
  path = `/children/${child.childId}`;
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
});
beforeEach(() => house.owner.query('delete from children.draft'));
afterAll(() => house.close());

const stored = async () =>
  (await house.owner.query<{ form: string; fields: object }>('select form, fields from children.draft')).rows;
const typed = { what: 'Half a sentence', 'happenedOn-month': '3', theme: '' };

test('what is typed is kept for its author, who goes on with it later', async () => {
  const worker = await house.as(people.worker);
  const first = await worker.post(`${path}/drafts/entry`, typed);
  expect(JSON.parse(first.html)).toHaveProperty('savedAt');
  await worker.post(`${path}/drafts/entry`, { ...typed, what: 'Half a sentence more' });
  expect(await stored()).toEqual([
    { form: 'entry', fields: { what: 'Half a sentence more', 'happenedOn-month': '3' } },
  ]);
  expect((await worker.get(`${path}/chronology`)).html).toContain('Go on with what you began on');
  const { html } = await worker.get(`${path}/chronology/new`);
  expect(html).toContain('Half a sentence more</textarea>');
  expect(html).toContain('This is what you had begun to write');
  expect((await auditOf(house.owner, people.worker)).map(({ act }) => act)).toContain('draft kept');
});

test('it works by a button too, and for the voice of the child', async () => {
  const worker = await house.as(people.worker);
  const answered = await worker.post(`${path}/voice`, {
    said: 'I like',
    ways: ['play', 'talking'],
    act: 'draft',
  });
  expect(answered.location).toBe(`${path}/voice`);
  expect(await stored()).toEqual([{ form: 'voice', fields: { said: 'I like', ways: ['play', 'talking'] } }]);
  const { html } = await worker.get(`${path}/voice/new`);
  expect(html).toContain('I like</textarea>');
  expect(html.match(/name="ways"[^>]* checked/g)).toHaveLength(2);
});

test('nobody else sees it or can throw it away: not the manager of the team', async () => {
  await (await house.as(people.worker)).post(`${path}/drafts/entry`, typed);
  const manager = await house.as(people.manager);
  for (const page of ['/chronology', '/chronology/new', ''])
    expect((await manager.get(`${path}${page}`)).html).not.toContain('Half a sentence');
  await manager.post(`${path}/drafts/entry/drop`);
  expect(await stored()).toHaveLength(1);
});

test('it goes when it is sent, emptied or thrown away', async () => {
  const worker = await house.as(people.worker);
  await worker.post(`${path}/drafts/entry`, typed);
  await worker.post(`${path}/drafts/entry`, { what: ' ', theme: '' });
  expect(await stored()).toEqual([]);
  await worker.post(`${path}/drafts/entry`, typed);
  expect((await worker.post(`${path}/drafts/entry/drop`)).location).toBe(`${path}/chronology`);
  expect(await stored()).toEqual([]);
  await worker.post(`${path}/drafts/entry`, typed);
  const sent = await worker.post(`${path}/chronology`, {
    ...{ 'happenedOn-day': '', 'happenedOn-month': '3', 'happenedOn-year': '2026' },
    ...{ theme: 'other', what: 'A whole one', significance: '1', audience: 'team' },
  });
  expect(sent.status).toBe(303);
  expect(await stored()).toEqual([]);
});

test('what no form of ours would send is not kept', async () => {
  const worker = await house.as(people.worker);
  await worker.post(`${path}/drafts/entry`, { what: 'x'.repeat(20_001) });
  expect(await stored()).toEqual([]);
  expect((await worker.post(`${path}/drafts/letter`, typed)).status).toBe(404);
});

test('another team gets 404, a role without the permission 403, and nothing is kept', async () => {
  for (const address of ['/drafts/entry', '/drafts/entry/drop']) {
    expect((await (await house.as(people.otherWorker)).post(`${path}${address}`, typed)).status).toBe(404);
    expect((await (await house.as(people.quality)).post(`${path}${address}`, typed)).status).toBe(403);
  }
  expect(await stored()).toEqual([]);
});
