import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { buildEntry } from '#testing/build-entry.ts';
import { openEntryList, storedEntries } from '#testing/list-of-entries.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'DECIDE-1' });
  await grant(house.owner, child, people.worker);
  const by = people.worker;
  await buildEntry(house.owner, child, { by, happenedOn: '2026-11-05', what: 'Missed visit to the clinic' });
  await buildEntry(house.owner, child, { by, happenedOn: '2026-11-06', what: 'Late for school again today' });
});
afterAll(() => house.close());

const open = async () =>
  openEntryList(
    await house.as(people.worker),
    child,
    '5/11/2026,Missed the visit to the clinic,,',
    '6/11/2026,Again late for school today,,',
    '7/11/2026,Something new,,',
  );

test('what is said of a row is kept, and the next is asked about; then it can be added', async () => {
  const list = await open();
  const worker = await house.as(people.worker);
  expect((await worker.post(`${list}/decide`, { 'row-2': 'leave' })).location).toBe(`${list}#perhaps`);
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'rows of a list of entries decided',
    childIds: [child.childId],
    detail: { decided: 1 },
  });
  const { html } = await worker.get(list);
  expect(html).toContain('1 row still needs your answer');
  expect(html).toMatch(/name="row-2" type="radio" value="leave" checked/);
  expect((await worker.post(`${list}/decide`, { 'row-3': 'add' })).location).toBe(`${list}#confirm`);
  expect((await worker.get(list)).html).toContain('Add 2 entries');
});

test('no answer comes back with what to do, and of other rows nothing is kept', async () => {
  const list = await open();
  const worker = await house.as(people.worker);
  for (const fields of [{}, { 'row-2': 'perhaps' }, { 'row-4': 'leave', 'row-99': 'add' }]) {
    const { status, html } = await worker.post(`${list}/decide`, fields);
    expect(status).toBe(422);
    expect(html).toContain('Answer at least one of the questions');
  }
  const { rows } = await house.owner.query('select decisions from children.entry_list where list_id = $1', [
    list.split('/').at(-1),
  ]);
  expect(rows[0]).toEqual({ decisions: {} });
});

test('a list that is left adds nothing, lets go of its file and cannot be gone on with', async () => {
  const before = await storedEntries(house.owner, child);
  const worker = await house.as(people.worker);
  const list = await openEntryList(worker, child, '8/11/2026,Only in the list that is left,,');
  const kept = () =>
    house.owner.query(
      'select from documents.file f join children.entry_list l using (partnership_id, file_id) where l.list_id = $1',
      [list.split('/').at(-1)],
    );
  expect((await kept()).rowCount).toBe(1);
  expect((await worker.post(`${list}/leave`)).location).toBe(list);
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({ act: 'list of entries left' });
  expect((await kept()).rowCount).toBe(0);
  expect((await worker.get(list)).html).toContain('The list was left');
  for (const [page, fields] of [
    ['columns', {}],
    ['decide', { 'row-2': 'add' }],
    ['confirm', { audience: 'team' }],
  ] as const)
    expect((await worker.post(`${list}/${page}`, fields)).location).toBe(list);
  expect(await storedEntries(house.owner, child)).toEqual(before);
});

test('a file that something else keeps stays', async () => {
  const worker = await house.as(people.worker);
  const [one, other] = [await open(), await open()];
  await worker.post(`${one}/leave`);
  expect((await worker.get(other)).html).toContain('1 entry is new');
});

test('a list that nobody goes on with is left after a month', async () => {
  const list = await open();
  const worker = await house.as(people.worker);
  await house.runTask('daily:leave-old-lists');
  expect((await worker.get(list)).html).toContain('1 entry is new');
  await house.owner.query(`update children.entry_list set made_at = made_at - interval '31 days'`);
  await house.runTask('daily:leave-old-lists');
  expect((await worker.get(list)).html).toContain('The list was left');
});

test('another team gets 404, a role without the permission 403', async () => {
  const list = await open();
  for (const page of ['decide', 'leave']) {
    expect(
      (await (await house.as(people.otherWorker)).post(`${list}/${page}`, { 'row-2': 'add' })).status,
    ).toBe(404);
    expect((await (await house.as(people.quality)).post(`${list}/${page}`, { 'row-2': 'add' })).status).toBe(
      403,
    );
  }
});
