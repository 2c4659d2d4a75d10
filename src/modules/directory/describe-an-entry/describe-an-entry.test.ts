import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addService, serviceForm } from '#testing/service-form.ts';
import { idOf } from '#testing/team-form.ts';

let house: TestHouse;
let editor: Person;

beforeAll(async () => {
  house = await openTestHouse();
  editor = await house.as(people.directoryEditor);
});
afterAll(() => house.close());

const actsOfEditor = async () => (await auditOf(house.owner, people.directoryEditor)).map(({ act }) => act);

test('an editor adds a service, and everybody reads it', async () => {
  expect((await editor.get('/services/add')).status).toBe(200);
  const responsible = await idOf(house, people.directoryEditor);
  const page = `/services/${await addService(editor, { website: 'https://hubs.example/', responsible })}`;
  const { html } = await (await house.as(people.worker)).get(page);
  expect(html).toContain('Free play for babies and toddlers.');
  expect(html).toContain('Confirmed on 21 November 2026');
  expect(html).toContain('kept by Araminta Holloway-Brisk');
  expect(html).not.toContain(`${page}/change`);
  expect(await actsOfEditor()).toContain('service added');
});

test('a change says why, keeps what was said before, and confirms', async () => {
  const page = `/services/${await addService(editor)}`;
  const form = await editor.get(`${page}/change`);
  expect(form.html).toContain('value="Stay and Play"');
  const because = 'The hub rang.';
  const changed = { ...serviceForm, state: 'full', waitWeeks: '3', because, version: '1' };
  expect((await editor.post(`${page}/change`, changed)).location).toBe(page);
  const history = await (await house.as(people.worker)).get(`${page}/history`);
  for (const said of [because, 'Araminta Holloway-Brisk', 'Full', 'Added to the directory'])
    expect(history.html).toContain(said);
  const late = await editor.post(`${page}/change`, { ...changed, name: 'Late <name>' });
  expect(late.status).toBe(409);
  expect(late.html).toContain('value="Late &lt;name&gt;"');
  expect((await editor.get(page)).html).not.toContain('Late');
  expect(await actsOfEditor()).toContain('service changed');
});

test.each([
  [{ name: '' }, 'Enter what the service is called'],
  [{ needs: [] }, 'Choose at least one thing it helps with'],
  [{ needs: ['gold'] }, 'Choose what it helps with from the list'],
  [{ minAge: '9' }, 'The oldest age must be the youngest age or more'],
  [{ minAge: 'ten' }, 'Enter an age in whole years from 0 to 120'],
  [{ covers: 'areas' }, 'Enter at least one postcode district or ward'],
  [{ covers: 'none' }, 'Tick that it is online'],
  [{ website: 'javascript:alert(1)' }, 'Enter a web address that begins with'],
  [{ latitude: '52.3' }, 'Enter both latitude and longitude, or neither'],
  [{ responsible: '0193f000-0000-7000-8000-000000000002' }, 'Choose who keeps it right from the list'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const { status, html } = await editor.post('/services/add', { ...serviceForm, phone: '<01>', ...wrong });
  expect([status, html.includes(message), html.includes('value="&lt;01&gt;"')]).toEqual([422, true, true]);
});

test('a change without a reason, and an end without one, come back', async () => {
  const page = `/services/${await addService(editor)}`;
  const change = await editor.post(`${page}/change`, { ...serviceForm, version: '1' });
  expect([change.status, change.html.includes('Say why you change it')]).toEqual([422, true]);
  const end = await editor.post(`${page}/end`, { version: '1' });
  expect([end.status, end.html.includes('Say why it is no longer offered')]).toEqual([422, true]);
});

test('what is no longer offered is found no more, and comes back when it is offered again', async () => {
  const page = `/services/${await addService(editor, { name: 'Ride Out' })}`;
  expect((await editor.post(`${page}/end`, { because: 'It has closed.', version: '1' })).location).toBe(page);
  expect((await editor.get('/services?words=Ride')).html).not.toContain(page);
  expect((await editor.get(page)).html).toContain('No longer offered');
  expect((await editor.get(`${page}/change`)).status).toBe(404);
  expect((await editor.post(`${page}/back`, { version: '1' })).status).toBe(409);
  expect((await editor.post(`${page}/back`, { version: '2' })).location).toBe(page);
  expect((await editor.get('/services?words=Ride')).html).toContain(page);
});

test('whoever keeps what was not confirmed for too long is asked once, and is done when all of it is', async () => {
  const page = `/services/${await addService(editor)}`;
  const before = await house.owner.query('update directory.service set confirmed_on = $1', ['2026-11-21']);
  expect(before.rowCount).toBeGreaterThan(0);
  await house.owner.query(`update directory.service set confirmed_on = '2026-01-01' where service_id = $1`, [
    page.slice('/services/'.length),
  ]);
  const asked = 'Confirm the services you keep';
  for (const task of ['daily:services-to-confirm', 'daily:services-to-confirm']) await house.runTask(task);
  const actions = `select done_on is null as "isOpen" from actions.action where source_kind = 'services-to-confirm'`;
  expect((await house.owner.query(actions)).rows).toEqual([{ isOpen: true }]);
  expect((await editor.get('/')).html).toContain(asked);
  expect((await editor.post(`${page}/confirm`, { version: '1' })).location).toBe(page);
  expect((await house.owner.query(actions)).rows).toEqual([{ isOpen: false }]);
  expect((await editor.get(page)).html).toContain('kept by Araminta Holloway-Brisk');
  expect((await editor.post(`${page}/confirm`, { version: '1' })).status).toBe(409);
  expect(await actsOfEditor()).toContain('service confirmed');
});

test('who is no editor changes nothing; an editor of another partnership finds nothing', async () => {
  const page = `/services/${await addService(editor)}`;
  const worker = await house.as(people.worker);
  expect((await worker.get('/services/add')).status).toBe(403);
  expect((await worker.post('/services/add', serviceForm)).status).toBe(403);
  const other = await house.as('tudur.maesyrafon@gwasanaethau-plant.cwm-arian.example');
  for (const act of ['change', 'confirm', 'end', 'back']) {
    expect((await worker.post(`${page}/${act}`, { version: '1' })).status).toBe(403);
    expect((await other.post(`${page}/${act}`, { version: '1', because: 'x' })).status).toBe(404);
  }
});
