import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, type BuiltChild } from '#testing/build-child.ts';
import { buildLook, buildQuestion, overseers } from '#testing/build-look.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let questionId: string;
beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'LISTED-1' });
  const eventId = await buildLook(house.owner, people.policeOfficer, [child.childId]);
  const look = { eventId, childId: child.childId };
  questionId = await buildQuestion(house.owner, look, people.policeOfficer, overseers.policeAdministrator);
});
afterAll(() => house.close());

const listed = async (email: string) => (await house.as(email)).get('/looks/questions');

it('shows who asked their questions and how each stands, what waits for them first', async () => {
  const { status, html } = await listed(overseers.policeAdministrator);
  expect(status).toBe(200);
  expect(html).toContain(`href="/looks/questions/${questionId}">Read the chronology, Child LISTED-1`);
  expect(html).toContain('not yet answered');
  await house.owner.query(`update looks.question set answer = 'Work.', answered_at = now(), version = 2`);
  expect((await listed(overseers.policeAdministrator)).html).toContain('answered: read it and settle it');
  expect((await listed(overseers.officer)).html).toContain('answered, not yet settled');
});

it('shows nothing to another administrator, and says how to ask', async () => {
  const { html } = await listed(overseers.careAdministrator);
  expect(html).toContain('There are no questions');
  expect(html).not.toContain('LISTED-1');
});

it('is refused to a practitioner, and is on the audit trail', async () => {
  expect((await listed(people.worker)).status).toBe(403);
  await listed(overseers.officer);
  expect((await auditOf(house.owner, overseers.officer))[0]).toMatchObject({
    act: 'questions about looks listed',
    childIds: [child.childId],
  });
});
