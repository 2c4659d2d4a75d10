import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addService, signpost } from '#testing/service-form.ts';

let house: TestHouse;
let child: BuiltChild;
let worker: Person;
let path: string;
let services: string[];

beforeAll(async () => {
  house = await openTestHouse();
  const editor = await house.as(people.directoryEditor);
  services = [await addService(editor), await addService(editor, { name: 'Talking Tots' })];
  child = await buildChild(house.owner);
  await grant(house.owner, child, people.worker);
  worker = await house.as(people.worker);
  path = `/children/${child.childId}/services`;
});
afterAll(() => house.close());

const asked = 'Ask how it went';
const waits = { 'outcome-1': 'waiting', 'again-day': '24', 'again-month': '12', 'again-year': '2026' };
const isNot = { 'outcome-2': 'not-taken-up', 'whyNot-2': 'too-far', 'note-2': 'Two <buses>' };

test('while one is waited for somebody asks again; once all are settled the action is done', async () => {
  const page = `${path}/${await signpost(worker, child.childId, services)}`;
  expect((await worker.get(page)).html).toContain('Stay and Play, Marlowe Vale Family Hubs');
  expect((await worker.post(page, { ...waits, ...isNot, version: '1' })).location).toContain(path);
  const { html } = await worker.get(path);
  for (const said of ['Waiting', 'Not taken up: it was too far away', 'Two &lt;buses&gt;', page])
    expect(html).toContain(said);
  expect((await worker.get('/')).html).toContain(asked);
  const due = await house.owner.query(
    `select due_on::text as due from actions.action where source_kind = 'signposting'`,
  );
  expect(due.rows).toEqual([{ due: '2026-12-24' }]);
  const late = await worker.post(page, { ...waits, ...isNot, 'note-1': 'Late', version: '1' });
  expect([late.status, late.html.includes('Late')]).toEqual([409, true]);
  const settled = { ...isNot, 'outcome-1': 'taken-up', version: '2' };
  expect((await worker.post(page, settled)).status).toBe(303);
  expect((await worker.get('/')).html).not.toContain(asked);
  const chronology = await worker.get(`/children/${child.childId}/chronology`);
  for (const said of [
    'Stay and Play was taken up',
    'Waiting for Stay and Play',
    'Talking Tots was not taken up',
  ])
    expect(chronology.html).toContain(said);
  expect(await auditOf(house.owner, people.worker)).toContainEqual(
    expect.objectContaining({ act: 'signposting followed up', outcome: 'done', childIds: [child.childId] }),
  );
});

test.each([
  [{ 'outcome-1': '' }, 'Choose what happened'],
  [{ 'outcome-1': 'not-taken-up' }, 'Choose why it was not taken up'],
  [{ 'again-day': '', 'again-month': '', 'again-year': '' }, 'Enter the day you will ask'],
  [{ 'again-year': '2025' }, 'The day must be after today'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const page = `${path}/${await signpost(worker, child.childId, services)}`;
  const { status, html } = await worker.post(page, { ...waits, ...isNot, ...wrong, version: '1' });
  expect([status, html.includes(message), html.includes('Two &lt;buses&gt;')]).toEqual([422, true, true]);
});

test('another team gets 404, a role without the permission 403', async () => {
  const page = `${path}/${await signpost(worker, child.childId, services)}`;
  expect((await (await house.as(people.otherWorker)).post(page, waits)).status).toBe(404);
  expect((await (await house.as(people.quality)).post(page, waits)).status).toBe(403);
});
