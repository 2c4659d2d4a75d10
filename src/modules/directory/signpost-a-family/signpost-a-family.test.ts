import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addService, signpost, signpostForm } from '#testing/service-form.ts';

let house: TestHouse;
let child: BuiltChild;
let worker: Person;
let path: string;
let play: string;
let tots: string;

beforeAll(async () => {
  house = await openTestHouse();
  const editor = await house.as(people.directoryEditor);
  play = await addService(editor);
  tots = await addService(editor, { name: 'Talking Tots', state: 'waiting-list', waitWeeks: '6' });
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor', birthDate: '2023-05-04' });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.nurse, { basis: 'panel-member' });
  worker = await house.as(people.worker);
  path = `/children/${child.childId}/services`;
});
afterAll(() => house.close());

test('a worker finds, chooses and records; who sees the child reads it, and it is on the chronology and My work', async () => {
  expect((await worker.get(path)).html).toContain('The family has not been signposted to a service yet');
  expect((await worker.get(`${path}/find`)).html).toContain('value="3"');
  const found = await worker.post(`${path}/find`, { need: 'early-years', age: '3' }, `${path}/find`);
  expect(found.html).toContain(`value="${tots}"`);
  const chosen = await worker.post(`${path}/choose`, { need: 'early-years', service: [play, tots] });
  expect(chosen.location).toContain(`${path}/new?services=`);
  const form = await worker.get(chosen.location ?? '');
  for (const said of ['Just come along.', 'Waiting list: about 6 weeks', 'value="early-years" selected'])
    expect(form.html).toContain(said);
  await signpost(worker, child.childId, [play, tots]);
  const { html } = await (await house.as(people.nurse)).get(path);
  for (const said of [signpostForm.because, 'Agreed with Her mother.', 'Talking Tots', 'Not asked yet'])
    expect(html).toContain(said);
  const chronology = await worker.get(`/children/${child.childId}/chronology`);
  expect(chronology.html).toContain('Signposted to Stay and Play, Talking Tots, agreed with Her mother');
  expect((await worker.get('/')).html).toContain('Ask how it went: Stay and Play and Talking Tots');
  expect(await auditOf(house.owner, people.worker)).toContainEqual(
    expect.objectContaining({ act: 'family signposted', outcome: 'done', childIds: [child.childId] }),
  );
});

test.each([
  [{ need: '' }, 'Choose what it is for'],
  [{ because: '' }, 'Say why this could help'],
  [{ agreedWith: '' }, 'Enter with whom it was agreed'],
  [{ contactBy: 'nobody' }, 'Choose how contact is made'],
  [{ 'followUp-day': '', 'followUp-month': '', 'followUp-year': '' }, 'Enter the day you will ask'],
  [{ 'followUp-day': '32' }, 'Enter the day as a real date'],
  [{ 'followUp-month': '10' }, 'The day must be after today'],
  [{ 'followUp-year': '2028' }, 'The day must be within a year'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const typed = { ...signpostForm, agreedWith: 'Her <aunt>', services: play, ...wrong };
  const { status, html } = await worker.post(path, typed);
  expect([status, html.includes(message)]).toEqual([422, true]);
  if (!('agreedWith' in wrong)) expect(html).toContain('value="Her &lt;aunt&gt;"');
});

test('nothing chosen, too many, and an age that is none come back; none that is offered leads back to finding', async () => {
  const none = await worker.post(`${path}/choose`, {});
  expect([none.status, none.html.includes('Choose at least one service')]).toEqual([422, true]);
  const many = Array.from({ length: 6 }, (_, index) => `0193f000-0000-4000-8000-00000000000${index}`);
  expect((await worker.post(`${path}/choose`, { service: many })).html).toContain(
    'Choose 5 services at most',
  );
  expect((await worker.post(`${path}/find`, { age: 'x' })).status).toBe(422);
  const gone = { ...signpostForm, services: many[0] ?? '' };
  expect((await worker.post(path, gone)).location).toBe(`${path}/find`);
});

test('another team and another partnership get 404, a role without the permission 403', async () => {
  const signpostingId = await signpost(worker, child.childId, [play]);
  const idris = 'idris.penbrynfa@gwasanaethau-plant.cwm-arian.example';
  for (const email of [people.otherWorker, idris]) {
    const other = await house.as(email);
    for (const page of [path, `${path}/find`, `${path}/new?services=${play}`, `${path}/${signpostingId}`])
      expect([email, page, (await other.get(page)).status]).toEqual([email, page, 404]);
    for (const page of [path, `${path}/find`, `${path}/choose`, `${path}/${signpostingId}`])
      expect([page, (await other.post(page, { ...signpostForm, services: play })).status]).toEqual([
        page,
        404,
      ]);
  }
  const editor = await house.as(people.directoryEditor);
  expect((await editor.get(path)).status).toBe(403);
  expect((await editor.post(path, signpostForm)).status).toBe(403);
});
