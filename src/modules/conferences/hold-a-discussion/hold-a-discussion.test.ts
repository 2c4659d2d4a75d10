import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { childAtRisk, holdDiscussion, protectionOf } from '#testing/conference-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('a worker writes down who took part and what is known; it is on the audit trail', async () => {
  const child = await childAtRisk(house);
  const worker = await house.as(people.worker);
  const { status, html } = await worker.get(`${protectionOf(child)}/discussions/new`);
  expect(status).toBe(200);
  expect(html).toContain('If social care, the police or health were not there: why did it go on?');
  const path = await holdDiscussion(house, worker, child);
  expect((await worker.get(path)).html).toContain('A burn on her arm that nobody can explain.');
  expect(
    (await auditOf(house.owner, people.worker)).find(({ act }) => act === 'strategy discussion recorded'),
  ).toMatchObject({ outcome: 'done', childIds: [child.childId] });
});

test('the police cannot write one down, and who does not see the child finds nothing', async () => {
  const child = await childAtRisk(house);
  const address = `${protectionOf(child)}/discussions/new`;
  expect((await (await house.as(people.otherWorker)).get(address)).status).toBe(404);
  const police = await house.as(people.policeOfficer);
  expect([403, 404]).toContain((await police.get(address)).status);
  expect([403, 404]).toContain((await police.post(`${protectionOf(child)}/discussions`)).status);
  const { rows } = await house.owner.query('select from conferences.discussion where child_id = $1', [
    child.childId,
  ]);
  expect(rows).toEqual([]);
});
