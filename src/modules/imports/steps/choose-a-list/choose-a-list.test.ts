import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { writeWorkbook } from '#testing/write-workbook.ts';

let house: TestHouse;
let coordinator: Person;
beforeAll(async () => {
  house = await openTestHouse();
  coordinator = await house.as(people.coordinator);
});
afterAll(() => house.close());

const upload = (person: Person, content: Buffer | string, name = 'people.csv') =>
  person.upload('/imports/people', {}, { field: 'file', name, type: 'text/csv', content });

test('a co-ordinator chooses a list and is led to its columns', async () => {
  const { html, status } = await coordinator.get('/imports/people/new');
  expect(status).toBe(200);
  expect(html).toContain('Each worker in the list sees the children they are allocated to');
  const { location } = await upload(coordinator, 'local_id,name\nC1,Ann\n');
  expect(location).toMatch(/^\/imports\/people\/[0-9a-f-]{36}\/columns$/);
  expect((await auditOf(house.owner, people.coordinator))[0]).toMatchObject({
    act: 'list of people uploaded',
  });
});

test('an Excel workbook is led to its columns too, with the first of its rows', async () => {
  const rows = [
    ['Child ID', 'First name'],
    ['C1', 'Żaneta'],
  ];
  const { location } = await upload(coordinator, writeWorkbook({ sheets: [{ rows }] }), 'people.xlsx');
  expect((await coordinator.get(location ?? '')).html).toContain('Żaneta');
});

test.each([
  ['nothing', '', '', 'Choose the list'],
  ['an empty file', ' ', 'people.csv', 'The file is empty.'],
  [
    'a workbook with a password',
    'PK\u0003\u0004xl/workbook.xml',
    'people.xlsx',
    'save it without a password',
  ],
  ['a page', '<html></html>', 'people.csv', 'This is not a list of rows'],
  ['a heading alone', 'local_id,name\n', 'people.csv', 'nothing below it'],
])('%s comes back and says what to do', async (_, content, name, why) => {
  const { status, html } = await upload(coordinator, content, name);
  expect(status).toBe(422);
  expect(html).toContain(why);
});

test('who works with single children may not', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get('/imports/people/new')).status).toBe(403);
  expect([401, 403]).toContain((await upload(worker, 'local_id,name\nC1,Ann\n')).status);
});
