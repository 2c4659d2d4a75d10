import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import {
  entryListColumns,
  entryListHeading,
  openEntryList,
  sendEntryList,
} from '#testing/list-of-entries.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'LIST-3' });
  await grant(house.owner, child, people.worker);
});
afterAll(() => house.close());

test('words nobody knows are asked about, and remembered', async () => {
  const worker = await house.as(people.worker);
  const odd = `${entryListHeading}\n3/11/2026,Seen,Odd “kind”,\n4/11/2026,Rang,Odd kind,\n5/11/2026,Wrote,Letter,\n`;
  const { list } = await sendEntryList(worker, child, odd);
  await worker.post(`${list}/columns`, entryListColumns);
  expect((await worker.get(list)).html).toContain('we do not know');
  const { html } = await worker.get(`${list}/kinds`);
  expect(html).toContain('“Odd “kind”” (1 row)');
  const said = { 'kind-0': 'strengths', 'word-0': 'oddkind', 'kind-1': 'harm', 'word-1': 'another' };
  expect((await worker.post(`${list}/kinds`, said)).location).toBe(list);
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'kinds of a list of entries chosen',
  });
  const shown = (await worker.get(list)).html;
  expect(shown).not.toContain('we do not know');
  expect(shown).toContain('What is going well');
  const again = await sendEntryList(worker, child, odd);
  expect((await worker.get(again.list)).html).not.toContain('we do not know');
});

test('what is said of a word that is not on the page, or is no theme, is not kept', async () => {
  const worker = await house.as(people.worker);
  const list = await openEntryList(worker, child, '3/11/2026,Seen,Mystery,');
  for (const said of [
    { 'kind-0': 'gossip', 'word-0': 'mystery' },
    { 'kind-0': 'harm', 'word-0': 'health' },
    {},
  ])
    expect((await worker.post(`${list}/kinds`, said)).status).toBe(303);
  expect((await worker.get(list)).html).toContain('we do not know');
});

test('another team gets 404, a role without the permission 403', async () => {
  const list = await openEntryList(await house.as(people.worker), child, '3/11/2026,Seen,Mystery,');
  const other = await house.as(people.otherWorker);
  expect((await other.get(`${list}/kinds`)).status).toBe(404);
  expect((await other.post(`${list}/kinds`, {})).status).toBe(404);
  expect((await (await house.as(people.quality)).get(`${list}/kinds`)).status).toBe(403);
});
