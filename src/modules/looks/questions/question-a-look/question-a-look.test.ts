import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { buildLook, overseers } from '#testing/build-look.ts';
import { lettersOf } from '#testing/letters-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let eventId: string;
let path: string;
beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Brynja', localId: 'ASKED-1' });
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  eventId = await buildLook(house.owner, people.policeOfficer, [child.childId]);
  path = `/looks/events/${eventId}/question`;
});
afterAll(() => house.close());

it('shows the look and by when an answer is asked for', async () => {
  const { status, html } = await (await house.as(overseers.officer)).get(path);
  expect(status).toBe(200);
  expect(html).toContain('Paula Dunkerswick');
  expect(html).toContain('Read the chronology, Child ASKED-1, 20 November 2026, 2pm');
  expect(html).toContain('to be answered by 27 November 2026');
  expect((await (await house.as(people.manager)).get(path)).status).toBe(200);
  expect((await (await house.as(overseers.policeAdministrator)).get(path)).status).toBe(200);
});

it('is not there for those whose that look is not, nor for one’s own look, and is refused to a practitioner', async () => {
  expect((await (await house.as(overseers.careAdministrator)).get(path)).status).toBe(404);
  const own = await buildLook(house.owner, overseers.officer, [child.childId]);
  expect((await (await house.as(overseers.officer)).get(`/looks/events/${own}/question`)).status).toBe(404);
  expect((await (await house.as(people.worker)).get(path)).status).toBe(403);
});

it('asks for a question', async () => {
  const { status, html } = await (await house.as(overseers.officer)).post(path, { question: '' });
  expect(status).toBe(422);
  expect(html).toContain('Type your question');
  expect((await auditOf(house.owner, overseers.officer))[0]).toMatchObject({ outcome: 'not-accepted' });
});

it('puts it on My work of the person, with a letter that names no child, and is on the audit trail', async () => {
  const { status, location } = await (
    await house.as(overseers.officer)
  ).post(path, { question: 'What work was it for?' });
  expect(status).toBe(303);
  expect((await auditOf(house.owner, overseers.officer))[0]).toMatchObject({
    act: 'question about a look asked',
    outcome: 'done',
    childIds: [child.childId],
  });
  const asked = await house.as(people.policeOfficer);
  const { html } = await asked.get('/');
  expect(html).toContain(`href="${location}"`);
  expect(html).toContain('Say why: Read the chronology, Child ASKED-1, 20 November 2026, 2pm');
  expect((await asked.get(location ?? '')).html).toContain('What work was it for?');
  const letter = (await lettersOf(house.owner, people.policeOfficer)).at(-1);
  expect(letter).toMatchObject({ subject: 'You are asked about something you opened' });
  expect(JSON.stringify(letter)).not.toMatch(/Brynja|ASKED-1/);
});
