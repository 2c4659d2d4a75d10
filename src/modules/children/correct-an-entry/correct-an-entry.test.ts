import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { buildEntry } from '#testing/build-entry.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let entryId: string;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'CORRECT-1' });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
});
beforeEach(async () => {
  entryId = await buildEntry(house.owner, child, {
    by: people.worker,
    happenedOn: '2026-01-05',
    what: 'Seen on Monday',
    audience: 'team',
  });
  path = `/children/${child.childId}/chronology/${entryId}/correct`;
});
afterAll(() => house.close());

const right = {
  'happenedOn-day': '6',
  'happenedOn-month': '1',
  'happenedOn-year': '2026',
  theme: 'other',
  what: 'Seen on Tuesday',
  significance: '2',
  childView: '',
  audience: 'team',
  reason: 'wrong day',
};
const corrections = async () =>
  (
    await house.owner.query(
      'select what, correction_reason, audience from children.chronology_entry where corrects_entry_id = $1',
      [entryId],
    )
  ).rows as object[];

test('the form holds what was written, and only readers that take nobody away', async () => {
  const { status, html } = await (await house.as(people.worker)).get(path);
  expect(status).toBe(200);
  expect(html).toContain('Seen on Monday');
  expect(html).not.toContain('value="agency"');
  expect(html).toContain('value="panel"');
});

test('a correction is saved beside the original, with its reason, and on the audit trail', async () => {
  const answered = await (await house.as(people.manager)).post(path, right);
  expect(answered.status).toBe(303);
  expect(await corrections()).toEqual([
    { what: 'Seen on Tuesday', correction_reason: 'wrong day', audience: 'team' },
  ]);
  const { rows } = await house.owner.query('select what from children.chronology_entry where entry_id = $1', [
    entryId,
  ]);
  expect(rows).toEqual([{ what: 'Seen on Monday' }]);
  expect((await auditOf(house.owner, people.manager))[0]).toMatchObject({
    act: 'chronology entry corrected',
    childIds: [child.childId],
  });
});

test.each([
  [{ reason: '' }, 'Write why it needs correcting'],
  [{ reason: 'x'.repeat(2001) }, 'in 2,000 characters or fewer'],
  [{ what: '' }, 'Write what happened'],
  [{ audience: 'agency' }, 'Choose the same readers as before, or more'],
  [{ 'happenedOn-day': '5', what: 'Seen on Monday' }, 'Nothing is different yet'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const { status, html } = await (await house.as(people.worker)).post(path, { ...right, ...wrong });
  expect(status).toBe(422);
  expect(html).toContain(message);
  expect(await corrections()).toEqual([]);
});

test('the second of two who correct one entry is shown both, and nothing is overwritten', async () => {
  const worker = await house.as(people.worker);
  await worker.post(path, right);
  const { status, html } = await (
    await house.as(people.coordinator)
  ).post(path, { ...right, what: 'Seen on Wednesday' });
  expect(status).toBe(409);
  expect(html).toContain('Seen on Tuesday');
  expect(html).toContain('Seen on Wednesday');
  expect(await corrections()).toHaveLength(1);
  expect((await worker.get(path)).location).toContain('#entry-');
});

test('only the entry’s own agency corrects it; what one may not read is not there', async () => {
  const forPanel = await buildEntry(house.owner, child, {
    by: people.worker,
    happenedOn: '2026-01-05',
    what: 'For all',
  });
  const ofPanel = `/children/${child.childId}/chronology/${forPanel}/correct`;
  const police = await house.as(people.policePanelMember);
  expect((await police.get(`/children/${child.childId}/chronology`)).html).toContain('For all');
  expect((await police.get(ofPanel)).status).toBe(404);
  expect((await police.post(ofPanel, right)).status).toBe(404);
  expect((await police.get(path)).status).toBe(404);
  expect((await (await house.as(people.otherWorker)).post(path, right)).status).toBe(404);
  for (const email of [people.quality, people.systemAdministrator])
    expect((await (await house.as(email)).post(path, right)).status).toBe(403);
});
