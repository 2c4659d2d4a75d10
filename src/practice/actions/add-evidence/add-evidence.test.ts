import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildAction } from '#testing/build-action.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'EVIDENCE-1' });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
  const actionId = await buildAction(house.owner, {
    owner: people.worker,
    setBy: people.coordinator,
    child,
    what: 'Ring the nurse',
    dueOn: '2026-11-18',
  });
  path = `/actions/${actionId}`;
});
afterAll(() => house.close());

const pdf = {
  field: 'file',
  name: '../chart <1>.pdf',
  type: 'text/html',
  content: '%PDF-1.7 a weight chart',
};
const count = async () =>
  (await house.owner.query<{ n: number }>('select count(*)::integer as n from actions.evidence')).rows[0]?.n;

test('words alone are enough; they are saved and on the audit trail', async () => {
  const worker = await house.as(people.worker);
  const answered = await worker.post(`${path}/evidence`, { body: 'Rang at 10. She has lost <2 kg>.' });
  expect(answered.status).toBe(303);
  expect((await worker.get(path)).html).toContain('She has lost &lt;2 kg&gt;.');
  expect((await auditOf(house.owner, people.worker))[1]).toMatchObject({
    act: 'evidence added',
    childIds: [child.childId],
  });
});

test('a file comes back as what it is by its content, to whoever may see the child', async () => {
  const worker = await house.as(people.worker);
  const answered = await worker.upload(`${path}/evidence`, { body: 'Chart attached' }, pdf, path);
  expect(answered.status).toBe(303);
  const { html } = await (await house.as(people.policePanelMember)).get(path);
  const href = /href="([^"]+\/file)"/.exec(html)?.[1] ?? '';
  expect(html).toContain('chart &lt;1&gt;.pdf');
  const opened = await (await house.as(people.policePanelMember)).get(href);
  expect(opened.status).toBe(200);
  expect(opened.raw.headers['content-type']).toBe('application/pdf');
  expect(opened.html).toBe(pdf.content);
  expect((await (await house.as(people.otherWorker)).get(href)).status).toBe(404);
  expect(
    (await worker.get(href.replace(/evidence\/[^/]+/, 'evidence/00000000-0000-4000-8000-000000000000')))
      .status,
  ).toBe(404);
});

test.each([
  [{ body: '' }, undefined, 'Write what was done'],
  [{ body: 'x'.repeat(8001) }, undefined, 'in 8,000 characters or fewer'],
  [
    { body: 'With a page' },
    { ...pdf, content: '<!doctype html><script>alert(1)</script>' },
    'This kind of file cannot be added here. These can: PDF, Word document',
  ],
  [{ body: 'With another name' }, { ...pdf, name: 'chart.exe' }, 'ends in .exe, but it is a PDF'],
  [{ body: 'With nothing' }, { ...pdf, content: '' }, 'The file is empty. Choose another one.'],
])('a wrong answer comes back with its message and what was typed (%#)', async (fields, file, message) => {
  const before = await count();
  const worker = await house.as(people.worker);
  const sent = file ?? { ...pdf, name: '', content: '' };
  const answered = await worker.upload(`${path}/evidence`, fields, sent, path);
  expect(answered.status).toBe(422);
  expect(answered.html).toContain(message);
  expect(answered.html).toContain(fields.body.slice(0, 20));
  expect(await count()).toBe(before);
});

test('a new version replaces a file, and the one before can still be read', async () => {
  const worker = await house.as(people.worker);
  const actionId = await buildAction(house.owner, {
    ...{ owner: people.worker, setBy: people.coordinator, child },
    ...{ what: 'Weigh her', dueOn: '2026-12-01' },
  });
  const page = `/actions/${actionId}`;
  const bring = async (body: string, content: string, replaces: string, hasFile = true) =>
    worker.upload(
      `${page}/evidence`,
      { body, replaces },
      { ...pdf, name: hasFile ? 'weights.pdf' : '', content: hasFile ? content : '' },
      page,
    );
  await bring('The first chart', '%PDF-1.7 one', '');
  const first = /option value="([0-9a-f-]{36})"/.exec((await worker.get(page)).html)?.[1] ?? '';
  expect((await bring('Without a file', '', first, false)).html).toContain(
    'Choose the file that is the new version',
  );
  expect((await bring('Of another action', '%PDF-1.7 x', actionId)).html).toContain(
    'Choose a file of this list',
  );
  expect((await bring('The second chart', '%PDF-1.7 two', first)).status).toBe(303);
  const { html } = await (await house.as(people.policePanelMember)).get(page);
  expect(html).toContain('1 earlier version');
  expect(html.indexOf('The second chart')).toBeLessThan(html.indexOf('The first chart'));
  const files = [...html.matchAll(/href="([^"]+\/file)"/g)].map(([, href]) => href ?? '');
  const read = await Promise.all(files.map((href) => worker.get(href)));
  expect(read.map((one) => one.html)).toEqual(['%PDF-1.7 two', '%PDF-1.7 one']);
});
