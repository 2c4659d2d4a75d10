import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { entryListColumns, entryListHeading, sendEntryList } from '#testing/list-of-entries.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { writeWorkbook } from '#testing/write-workbook.ts';

let house: TestHouse;
let child: BuiltChild;
let lists: string;
beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'LIST-1', givenName: 'Siân' });
  lists = `/children/${child.childId}/chronology/lists`;
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
});
afterAll(() => house.close());

const good = `${entryListHeading}\n3/11/2026,Seen at home,Health,high\n`;

test('the chronology leads to the form, which says what the list must be', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get(`/children/${child.childId}/chronology`)).html).toContain(`href="${lists}/new"`);
  const { status, html } = await worker.get(`${lists}/new`);
  expect(status).toBe(200);
  expect(html).toContain('The list must be about Siân alone');
  expect(html).toContain('up to 5,000 rows');
});

test('a list is kept for its agency and leads to its columns; the form leads back to it', async () => {
  const worker = await house.as(people.worker);
  const { location, list } = await sendEntryList(worker, child, good, 'C:\\lists\\nursing.csv');
  expect(location).toMatch(/\/lists\/[0-9a-f-]{36}\/columns$/);
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'list of entries sent',
    childIds: [child.childId],
    detail: { rows: 1 },
  });
  const { html } = await worker.get(`${lists}/new`);
  expect(html).toContain(`href="${list}"`);
  expect(html).toContain('Go on with nursing.csv');
  expect((await (await house.as(people.policePanelMember)).get(list)).status).toBe(404);
});

test('a workbook is taken as well', async () => {
  const rows = [entryListHeading.split(','), [{ number: '46329', style: 1 }, 'Seen', 'Health', 2]];
  const content = writeWorkbook({ sheets: [{ rows }], formats: [14] });
  const worker = await house.as(people.worker);
  const { list, location } = await sendEntryList(worker, child, content, 'entries.xlsx');
  expect(location).toMatch(/\/columns$/);
  expect((await worker.get(`${list}/columns`)).html).toContain('2026-11-03');
});

test('the second list with the same headings, in another order, needs no columns', async () => {
  const worker = await house.as(people.worker);
  const { list } = await sendEntryList(worker, child, good);
  await worker.post(`${list}/columns`, entryListColumns);
  const again = await sendEntryList(
    worker,
    child,
    'What happened,Date,Significance,Type\nRang,4/11/2026,,\n',
  );
  expect(again.location).toBe(again.list);
  expect((await worker.get(again.list)).html).toContain('1 entry is new');
  const police = await sendEntryList(await house.as(people.policePanelMember), child, good);
  expect(police.location).toMatch(/\/columns$/);
});

test.each<[string, string | Buffer, string, string]>([
  ['nothing', '', '', 'Choose the file with the list'],
  ['an empty file', ' ', 'a.csv', 'The file is empty'],
  ['headings alone', `${entryListHeading}\n`, 'a.csv', 'nothing below them'],
  ['a PDF', '%PDF-1.7\n', 'a.pdf', 'This is a PDF'],
  ['a web page called a workbook', '<html><table></table></html>', 'a.xls', 'This is a web page'],
  [
    'a workbook cut off',
    writeWorkbook({ sheets: [{ rows: [['a'], ['b']] }] }).subarray(0, 700),
    'a.xlsx',
    'damaged or cut off',
  ],
  ['rows without headings', '3/11/2026,Seen\n4/11/2026,Rang\n', 'a.csv', 'does not look like headings'],
  [
    'too many rows',
    `${entryListHeading}\n${'3/11/2026,Seen,,\n'.repeat(5001)}`,
    'a.csv',
    'more than 5,000 rows',
  ],
])('%s comes back and says what to do, and nothing is kept', async (_, content, name, message) => {
  const worker = await house.as(people.worker);
  const before = await house.owner.query('select from children.entry_list');
  const { status, html } = await sendEntryList(worker, child, content, name);
  expect(status).toBe(422);
  expect(html).toContain(message);
  expect(html).toContain('id="file-error"');
  expect((await house.owner.query('select from children.entry_list')).rowCount).toBe(before.rowCount);
});

test('another team gets 404, a role without the permission 403', async () => {
  const other = await house.as(people.otherWorker);
  expect((await other.get(`${lists}/new`)).status).toBe(404);
  expect((await sendEntryList(other, child, good).catch(() => ({ status: 404 }))).status).toBe(404);
  expect((await (await house.as(people.quality)).get(`${lists}/new`)).status).toBe(403);
});
