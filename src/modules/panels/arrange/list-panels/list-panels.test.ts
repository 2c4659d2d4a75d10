import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildCase } from '#testing/build-case.ts';
import { buildChild } from '#testing/build-child.ts';
import { dayPeople } from '#testing/build-panel-day.ts';
import { buildMeeting, buildPanel, panelCoordinator, type BuiltPanel } from '#testing/build-panel.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let panel: BuiltPanel;
beforeAll(async () => {
  house = await openTestHouse();
  panel = await buildPanel(house.owner, { name: 'Panel of the list', purpose: 'First line\n<b>second</b>' });
  const meeting = await buildMeeting(house.owner, panel);
  await buildCase(house.owner, meeting, [await buildChild(house.owner, { givenName: 'Brynja' })]);
  for (const heldOn of ['2027-01-20', '2027-03-03', '2027-04-14'])
    await buildMeeting(house.owner, panel, { heldOn });
  await buildMeeting(house.owner, panel, { heldOn: '2026-12-01', state: 'cancelled' });
});
afterAll(() => house.close());

it('shows each panel with its next dates and what is free, and names no child', async () => {
  const { status, html } = await (await house.as(people.worker)).get('/panels');
  expect(status).toBe(200);
  expect(html).toContain(`href="/panels/${panel.panelId}"`);
  expect(html).toContain('&lt;b&gt;second&lt;/b&gt;');
  expect(html).toContain('Wednesday 9 December 2026');
  expect(html).toContain('2 of 3 free');
  expect(html).toContain('3 March 2027');
  expect(html).not.toContain('14 April 2027');
  expect(html).not.toContain('1 December 2026<');
  expect(html).not.toContain('Brynja');
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'panels listed',
    childIds: [],
  });
});

it('offers setting one up only to those who may', async () => {
  expect((await (await house.as(panelCoordinator)).get('/panels')).html).toContain('href="/panels/new"');
  expect((await (await house.as(people.worker)).get('/panels')).html).not.toContain('href="/panels/new"');
  expect((await (await house.as(dayPeople.analyst)).get('/panels')).status).toBe(403);
});

it('shows another partnership its own', async () => {
  const { html } = await (await house.as(dayPeople.coordinatorElsewhere)).get('/panels');
  expect(html).not.toContain('Panel of the list');
});

it('costs the same queries however many panels there are', async () => {
  const worker = await house.as(people.worker);
  await worker.get('/panels');
  house.queries();
  await worker.get('/panels');
  const few = house.queries().length;
  await buildMeeting(house.owner, await buildPanel(house.owner, { name: 'One more' }), {
    heldOn: '2027-02-03',
  });
  await worker.get('/panels');
  expect(house.queries().length).toBe(few);
  expect(few).toBeLessThanOrEqual(12);
});
