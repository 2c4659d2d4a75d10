import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { sharingForm } from '#testing/sharing-form.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: '<img src=x onerror=alert(1)>' });
  path = `/children/${child.childId}/sharing`;
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
});
afterAll(() => house.close());

test('with nothing on it, the page says how to start', async () => {
  const { status, html } = await (await house.as(people.worker)).get(path);
  expect(status).toBe(200);
  expect(html).toContain('No decision about sharing is written down yet');
  expect(html).toContain(`href="${path}/new"`);
  expect(html).not.toContain('<img src=x');
});

test('shows each decision to those it is for, and the look is on the audit trail', async () => {
  const worker = await house.as(people.worker);
  await worker.post(path, { ...sharingForm, what: 'For the team' });
  await worker.post(path, { ...sharingForm, what: 'For panels too', audience: 'panel' });
  const seen = (await worker.get(path)).html;
  expect(seen).toContain('For the team');
  expect(seen).toContain('Not asked: asking would put the child at more risk');
  expect(seen).toContain('Legal obligation');
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'sharing decisions viewed',
    childIds: [child.childId],
  });
  const onPanel = (await (await house.as(people.policePanelMember)).get(path)).html;
  expect(onPanel).toContain('For panels too');
  expect(onPanel).not.toContain('For the team');
  expect(onPanel).not.toContain('/correct');
});

test('quality assurance reads it and is offered nothing to write', async () => {
  const { status, html } = await (await house.as(people.quality)).get(path);
  expect(status).toBe(200);
  expect(html).toContain('For the team');
  expect(html).not.toContain(`${path}/new`);
});

test('speaks Welsh to somebody who reads it', async () => {
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  const { html } = await (await house.as(people.manager)).get(path);
  expect(html).toContain('Rhannwyd');
  expect(html).toContain('Sail gyfreithiol');
});

test('another team gets 404, a role that has nothing to do with children 403', async () => {
  expect((await (await house.as(people.otherWorker)).get(path)).status).toBe(404);
  for (const email of [people.systemAdministrator, people.dataProtectionOfficer])
    expect((await (await house.as(email)).get(path)).status).toBe(403);
});

test('makes the same few queries for one decision and for many', async () => {
  const worker = await house.as(people.worker);
  house.queries();
  await worker.get(path);
  const few = house.queries().length;
  for (let number = 0; number < 5; number += 1) await worker.post(path, sharingForm);
  house.queries();
  await worker.get(path);
  expect(house.queries().length).toBe(few);
});
