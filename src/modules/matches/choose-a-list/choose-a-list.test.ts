import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { agencyNamed, chooseList, writeList } from '#testing/match-a-list.ts';
import { writeWorkbook } from '#testing/write-workbook.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let coordinator: Person;
beforeAll(async () => {
  house = await openTestHouse();
  coordinator = await house.as(people.coordinator);
});
afterAll(() => house.close());

const lists = async () =>
  (await house.owner.query<{ id: string }>('select list_id as id from matches.list')).rows.length;
const good = writeList([{ given: 'Ann', family: 'Lee', born: '2015-03-04' }]);

test('a co-ordinator chooses an agency and its list and is led to the columns, on the audit trail', async () => {
  const { html, status } = await coordinator.get('/matches/new');
  expect(status).toBe(200);
  expect(html).toContain('Whose list is it?');
  expect(html).not.toContain('Cwm Arian');
  const { location } = await chooseList(house, coordinator, good);
  expect(location).toMatch(/^\/matches\/[0-9a-f-]{36}\/columns$/);
  expect((await auditOf(house.owner, people.coordinator))[0]).toMatchObject({
    act: 'list to match uploaded',
  });
  expect((await coordinator.get('/matches')).html).toContain('Waiting for its columns');
});

test('an Excel workbook is read as it is, its birth dates as days', async () => {
  const content = writeWorkbook({
    sheets: [
      {
        rows: [
          ['Name', 'DOB'],
          ['Ann Lee', { number: '42067', style: 1 }],
        ],
      },
    ],
    formats: ['dd/mm/yyyy'],
  });
  const { location } = await chooseList(house, coordinator, content);
  const { html } = await coordinator.get(location);
  expect(html).toContain('2015-03-04');
});

test.each([
  ['an empty file', '', 'The file is empty'],
  ['headings alone', 'name,dob\n', 'nothing'],
  ['a page', '<html></html>', 'web page'],
])('%s comes back and says what to do', async (_, content, why) => {
  const before = await lists();
  const { status, html } = await chooseList(house, coordinator, content);
  expect(status).toBe(422);
  expect(html).toContain(why);
  expect(await lists()).toBe(before);
});

test('without a file, or with an agency of another partnership, nothing is kept and the choice stays', async () => {
  const before = await lists();
  const none = await coordinator.post('/matches', { agency: await agencyNamed(house, 'Staithe Homes') });
  expect([400, 415, 422]).toContain(none.status);
  const { rows } = await house.owner.query<{ id: string }>(
    `select agency_id as id from access.agency a join access.partnership p using (partnership_id) where p.la_code <> '951' limit 1`,
  );
  const file = { field: 'file', name: 'list.csv', type: 'text/csv', content: good };
  const wrong = await coordinator.upload('/matches', { agency: rows[0]?.id ?? '' }, file, '/matches/new');
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('Choose whose list it is');
  expect(await lists()).toBe(before);
});

test('who works with single children may not, nor who works in another partnership see it', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get('/matches')).status).toBe(403);
  expect((await worker.get('/matches/new')).status).toBe(403);
  expect([401, 403]).toContain((await chooseList(house, worker, good)).status);
});
