import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { publishedPage } from '#testing/open-referral-rules.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addService } from '#testing/service-form.ts';

let house: TestHouse;
let editor: Person;

beforeAll(async () => {
  house = await openTestHouse();
  editor = await house.as(people.directoryEditor);
});
afterAll(() => house.close());

const take = '/services/import';
const send = (content: string, source = 'County list', who = editor) =>
  who.upload(
    take,
    { source },
    { field: 'file', name: 'county.json', type: 'application/json', content },
    take,
  );

const record = (last: string, name: string, more = {}) => ({
  ...{
    id: `0193f000-0000-4000-8000-0000000000${last}`,
    name,
    description: 'What it does.',
    status: 'active',
  },
  ...{ url: 'https://county.example/', email: 'hello@county.example' },
  organization: { id: '0193f000-0000-4000-8000-00000000ffff', name: 'County', description: '' },
  ...more,
});
const page = (...contents: object[]) => JSON.stringify({ contents });

test('what goes out is as the published rules have it, and taken in again changes nothing', async () => {
  await addService(editor, {
    languages: 'en, cy',
    areas: 'ZZ9, Hartsbury',
    covers: 'areas',
    nameCy: 'Chwarae',
  });
  const out = await (await house.as(people.worker)).get('/services/export.json');
  expect(out.raw.headers['content-type']).toContain('application/json');
  expect(out.html).not.toContain('Holloway');
  publishedPage.parse(JSON.parse(out.html));
  const { html } = await editor.get((await send(out.html)).location ?? '');
  expect(html).toContain('0 services are new, 0 would change, 1 stays as it is, 0 cannot be read.');
  expect(html).toContain('There is nothing to take.');
});

test('a file is shown, then taken: what is new, what changes, what is gone', async () => {
  const first = (await send(page(record('01', 'Swim Club'), record('02', 'Chess Club')))).location ?? '';
  expect((await editor.get(first)).html).toContain('2 services are new');
  expect((await editor.get('/services?words=Club')).html).toContain('Nothing fits all of that');
  expect((await editor.post(`${first}/take`)).location).toBe(first);
  expect((await editor.get('/services?words=Club')).html).toContain('2 services');
  const changed = page(record('01', 'Swim Club', { status: 'temporarily closed' }), record('03', 'Art Club'));
  const second = (await send(changed)).location ?? '';
  const { html } = await editor.get(second);
  for (const said of ['1 service is new, 1 would change', '1 is gone from the file', 'How it is now'])
    expect(html).toContain(said);
  await editor.post(`${second}/take`, { endGone: 'yes' });
  const names = (await editor.get('/services?words=Club')).html;
  expect([
    names.includes('Art Club'),
    names.includes('Chess Club'),
    names.includes('Closed for now'),
  ]).toEqual([true, false, true]);
  await editor.post(`${second}/take`);
  const history = await editor.get('/services/0193f000-0000-4000-8000-000000000001/history');
  expect(history.html.split('county.json')).toHaveLength(3);
  const acts = (await auditOf(house.owner, people.directoryEditor)).map(({ act }) => act);
  for (const act of ['file of services uploaded', 'file of services taken']) expect(acts).toContain(act);
});

test('what somebody changed since the file was read is not taken; what cannot be read is told; a file is dropped', async () => {
  const at = (await send(page(record('11', 'Drama'), { name: 'Odd' }), 'Elsewhere')).location ?? '';
  const { html } = await editor.get(at);
  for (const said of ['1 cannot be read', 'Record 2: Odd', 'id: This must be an identifier'])
    expect(html).toContain(said);
  await editor.post(`${at}/take`);
  const service = '/services/0193f000-0000-4000-8000-000000000011';
  const next = (await send(page(record('11', 'Drama for All')), 'Elsewhere')).location ?? '';
  await editor.post(`${service}/confirm`, { version: '1' });
  await editor.post(`${next}/take`);
  expect((await editor.get(service)).html).not.toContain('Drama for All');
  const dropped = (await send(page(record('12', 'Poetry')), 'Elsewhere')).location ?? '';
  expect((await editor.post(`${dropped}/drop`)).location).toBe(take);
  expect((await editor.get(take)).html).toContain('dropped');
  await editor.post(`${dropped}/take`);
  expect((await editor.get('/services?words=Poetry')).html).toContain('Nothing fits all of that');
});

test.each([
  ['', 'County list', 'The file is empty'],
  ['{\n"contents": [', 'County list', 'The file stops being JSON on line 2'],
  ['{}', 'County list', 'There is no list of services in the file'],
  ['[]', '', 'Enter where the file is from'],
])('a file that cannot be read comes back with why (%#)', async (content, source, message) => {
  const { status, html } = await send(content, source);
  expect([status, html.includes(message)]).toEqual([422, true]);
});

test('who is no editor sends nothing and sees nothing; an editor of another partnership finds no file', async () => {
  const at = (await send(page(record('21', 'Film')))).location ?? '';
  const worker = await house.as(people.worker);
  expect((await send('[]', 'x', worker)).status).toBe(403);
  expect((await worker.get(at)).status).toBe(403);
  const other = await house.as('tudur.maesyrafon@gwasanaethau-plant.cwm-arian.example');
  expect((await other.get(at)).status).toBe(404);
  for (const act of ['take', 'drop']) expect((await other.post(`${at}/${act}`)).status).toBe(404);
});
