import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { entryListColumns, entryListHeading, sendEntryList } from '#testing/list-of-entries.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'LIST-2' });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager);
});
afterAll(() => house.close());

const content = `${entryListHeading}\n3/11/2026,<b>Seen</b> at home,Health,high\n4/11/2026,Rang,,\n`;
const send = async () => (await sendEntryList(await house.as(people.worker), child, content)).list;

test('each column is suggested by its heading, beside what is in it', async () => {
  const list = await send();
  const { status, html } = await (await house.as(people.worker)).get(`${list}/columns`);
  expect(status).toBe(200);
  expect(html).toMatch(/id="column-0"[\s\S]*?<option value="happenedOn" selected>/);
  expect(html).toMatch(/id="column-3"[\s\S]*?<option value="significance" selected>/);
  expect(html).toContain('&lt;b&gt;Seen&lt;/b&gt; at home · Rang');
});

test.each([
  ['Choose the column that says when it happened', { 'column-0': '' }],
  ['Choose the column that says what happened', { 'column-1': 'gossip' }],
  ['another column holds the same', { 'column-2': 'happenedOn' }],
])('%s', async (message, wrong) => {
  const list = await send();
  const worker = await house.as(people.worker);
  const { status, html } = await worker.post(`${list}/columns`, {
    ...entryListColumns,
    significance: '3',
    ...wrong,
  });
  expect(status).toBe(422);
  expect(html).toContain(message);
  expect(html).toMatch(/<option value="3" selected>/);
  expect((await worker.get(list)).location).toBe(`${list}/columns`);
});

test('what was chosen is kept and on the audit trail, and can be changed later', async () => {
  const list = await send();
  const worker = await house.as(people.worker);
  const answered = await worker.post(`${list}/columns`, {
    ...entryListColumns,
    'column-2': '',
    theme: 'health',
  });
  expect(answered.location).toBe(list);
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'columns of a list of entries chosen',
    childIds: [child.childId],
  });
  const { html } = await worker.get(`${list}/columns`);
  expect(html).toMatch(/<option value="health" selected>/);
  expect(html).toContain('name="version" value="2"');
});

test('of two people who say it at once the second is shown what the first said', async () => {
  const list = await send();
  await (await house.as(people.worker)).post(`${list}/columns`, { ...entryListColumns, theme: 'learning' });
  const { status, html } = await (await house.as(people.manager)).post(`${list}/columns`, entryListColumns);
  expect(status).toBe(409);
  expect(html).toMatch(/<option value="learning" selected>/);
});

test('another team gets 404, a role without the permission 403', async () => {
  const list = await send();
  const other = await house.as(people.otherWorker);
  expect((await other.get(`${list}/columns`)).status).toBe(404);
  expect((await other.post(`${list}/columns`, entryListColumns)).status).toBe(404);
  expect((await (await house.as(people.quality)).get(`${list}/columns`)).status).toBe(403);
});
