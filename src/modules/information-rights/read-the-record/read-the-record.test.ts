import { afterAll, beforeAll, expect, test } from 'vitest';
import { takenRequest } from '#testing/access-request.ts';
import { auditOf } from '#testing/audit-of.ts';
import { buildEntry } from '#testing/build-entry.ts';
import { buildPlan } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { sharingForm } from '#testing/sharing-form.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('holds what every room keeps, corrected words with what was said before, and nothing runs on the page', async () => {
  const request = await takenRequest(house, { what: '<img src=x onerror=alert(1)> was written' });
  const { child, path } = request;
  const worker = await house.as(people.worker);
  await worker.post(`/children/${child.childId}/sharing`, { ...sharingForm, audience: 'agency' });
  await buildPlan(house.owner, child, { kind: 'child-protection', startDate: '2026-01-12' });
  const first = await buildEntry(house.owner, child, {
    by: people.worker,
    happenedOn: '2026-09-01',
    what: 'First said',
  });
  await buildEntry(house.owner, child, {
    by: people.worker,
    happenedOn: '2026-09-01',
    what: 'Then corrected',
    correctsEntryId: first,
    correctionReason: 'Wrong day',
  });
  const officer = await house.as(people.dataProtectionOfficer);
  await officer.post(`${path}/make`);
  await house.runQueue();
  const { status, html } = await officer.get(`${path}/record`);
  expect(status).toBe(200);
  for (const text of [
    'School attendance since September',
    'Child protection plan',
    'First said',
    'Then corrected',
    'Wrong day',
    'Who could see it',
    'Who has looked',
    '&lt;img src=x',
  ])
    expect(html).toContain(text);
  expect(html).not.toContain('<img src=x');
  const { rows } = await house.owner.query<{ detail: { passages: number } }>(
    `select detail from audit_trail.event where act = 'access request record made' and subject = $1`,
    [request.accessRequestId],
  );
  expect(rows).toHaveLength(2);
  expect(rows.every(({ detail }) => detail.passages > 3)).toBe(true);
  expect((await auditOf(house.owner, people.dataProtectionOfficer))[0]).toMatchObject({
    act: 'access request record viewed',
    childIds: [child.childId],
  });
});
