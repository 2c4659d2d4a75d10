import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, type BuiltChild } from '#testing/build-child.ts';
import { buildLook, overseers } from '#testing/build-look.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;
beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { familyName: 'Dunkerswick', localId: 'REVIEW-1' });
});
beforeEach(async () => {
  await house.owner.query('delete from looks.unusual; delete from actions.action');
  await buildLook(house.owner, people.policeOfficer, [child.childId]);
  await house.runTask('daily:unusual-looking');
  const { rows } = await house.owner.query<{ id: string }>('select unusual_id as id from looks.unusual');
  path = `/looks/unusual/${rows[0]?.id ?? ''}`;
});
afterAll(() => house.close());

const review = async (fields: Record<string, string> = {}) =>
  (await house.as(overseers.officer)).post(path, {
    outcome: 'part-of-the-work',
    because: 'No relation; the case is hers.',
    version: '1',
    ...fields,
  });

it('shows what was found, with the way to everything around it', async () => {
  const { status, html } = await (await house.as(overseers.officer)).get(path);
  expect(status).toBe(200);
  expect(html).toContain('Friday, 20 November 2026: Child REVIEW-1 has the same family name');
  expect(html).toContain(`/children/${child.childId}/looks?until=2026-11-20`);
});

it('is not there under another id, and refused to whoever does not review', async () => {
  const officer = await house.as(overseers.officer);
  expect((await officer.get(`/looks/unusual/${randomUUID()}`)).status).toBe(404);
  expect((await (await house.as(overseers.policeAdministrator)).get(path)).status).toBe(403);
});

it('asks what was found and why', async () => {
  const { status, html } = await review({ outcome: '', because: '' });
  expect(status).toBe(422);
  expect(html).toContain('Choose how it ended');
  expect(html).toContain('Say what you found');
});

it('keeps the review, is done on My work with the last one, and is on the audit trail', async () => {
  const officer = await house.as(overseers.officer);
  expect((await officer.get('/')).html).toContain('Review unusual looking');
  expect((await review()).location).toBe('/looks/unusual');
  expect((await auditOf(house.owner, overseers.officer))[0]).toMatchObject({
    act: 'unusual looking settled',
    outcome: 'done',
    childIds: [child.childId],
    detail: { outcome: 'part-of-the-work' },
  });
  expect((await officer.get('/')).html).not.toContain('Review unusual looking');
  const { html } = await officer.get('/looks/unusual');
  expect(html).toContain('Nothing to review');
  expect(html).toContain('Part of the work');
  expect((await officer.get(path)).html).toContain('No relation; the case is hers.');
});

it('keeps the words of the second of two', async () => {
  await review();
  const { status, html } = await review({ outcome: 'concern', because: 'I think otherwise.' });
  expect(status).toBe(409);
  expect(html).toContain('I think otherwise.');
});
