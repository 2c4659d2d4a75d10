import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, type BuiltChild } from '#testing/build-child.ts';
import { buildLook, buildQuestion, overseers } from '#testing/build-look.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let child: BuiltChild;
let questionId: string;
let path: string;
beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner);
});
beforeEach(async () => {
  const eventId = await buildLook(house.owner, people.policeOfficer, [child.childId]);
  const look = { eventId, childId: child.childId };
  questionId = await buildQuestion(house.owner, look, people.policeOfficer, overseers.policeAdministrator);
  path = `/looks/questions/${questionId}`;
});
afterAll(() => house.close());

const answer = async (fields: Record<string, string> = {}, email: string = people.policeOfficer) =>
  (await house.as(email)).post(`${path}/answer`, {
    answer: 'A missing person report.',
    version: '1',
    ...fields,
  });
const settle = async (fields: Record<string, string> = {}, email: string = overseers.policeAdministrator) =>
  (await house.as(email)).post(`${path}/settle`, { outcome: 'fine', version: '2', ...fields });
const read = async (email: string) => (await house.as(email)).get(path);

it('is read by the person asked, who asked and the data protection officer, and by nobody else', async () => {
  for (const email of [people.policeOfficer, overseers.policeAdministrator, overseers.officer])
    expect((await read(email)).status).toBe(200);
  for (const email of [people.worker, people.manager, overseers.careAdministrator, people.coordinator])
    expect((await read(email)).status).toBe(404);
});

it('is answered by the person asked only, who asked sees it on My work and settles it', async () => {
  expect((await read(people.policeOfficer)).html).toContain('Your answer');
  expect((await read(overseers.policeAdministrator)).html).not.toContain('Your answer');
  expect((await answer({}, overseers.policeAdministrator)).status).toBe(404);
  expect((await answer()).location).toBe(path);
  const asker = await house.as(overseers.policeAdministrator);
  expect((await asker.get('/')).html).toContain(
    'Read the answer of Paula Dunkerswick about a look, and settle it',
  );
  expect((await asker.get(path)).html).toContain('A missing person report.');
  expect((await settle()).location).toBe(path);
  const { html } = await read(people.policeOfficer);
  expect(html).toContain('Fine: the look was part of the work');
  expect((await asker.get('/')).html).not.toContain('Read the answer of');
  expect(
    (await auditOf(house.owner, overseers.policeAdministrator)).find(
      ({ act }) => act === 'question about a look settled',
    ),
  ).toMatchObject({
    outcome: 'done',
    childIds: [child.childId],
    detail: { outcome: 'fine' },
  });
});

it('asks for an answer, for how it ended, and why it is a concern', async () => {
  const empty = await answer({ answer: '' });
  expect([empty.status, empty.html.includes('Type your answer')]).toEqual([422, true]);
  const unsettled = await settle({ outcome: '' });
  expect([unsettled.status, unsettled.html.includes('Choose how it ended')]).toEqual([422, true]);
  const concern = await settle({ outcome: 'concern', because: '' });
  expect(concern.status).toBe(422);
  expect(concern.html).toContain('Say why it is a concern, or whom you raised it with');
  expect((await settle({ outcome: 'concern', because: 'x' }, people.policeOfficer)).status).toBe(403);
});

it('may be settled without an answer, and then is not to be answered any more', async () => {
  const { status } = await settle({
    outcome: 'raised-further',
    because: 'To the chief constable.',
    version: '1',
  });
  expect(status).toBe(303);
  const { html } = await read(people.policeOfficer);
  expect(html).toContain('To the chief constable.');
  expect(html).not.toContain('Your answer');
});

it('keeps the words of the second of two who answer or settle at once', async () => {
  await answer();
  const second = await answer({ answer: 'Something else.' });
  expect(second.status).toBe(409);
  expect(second.html).toContain('Something else.');
  const late = await settle({ outcome: 'concern', because: 'Not convincing.', version: '1' });
  expect(late.status).toBe(409);
  expect(late.html).toContain('Not convincing.');
});

it('is settled by who asked and answered by the person asked, also past the pages', async () => {
  const asPerson = async (email: string, statement: string) => {
    const { partnershipId, userId } = await userOf(house.owner, email);
    return house.app.house.database.app.transaction().execute(async (tx) => {
      await sql`select access.become(${userId}, ${partnershipId}, null, now())`.execute(tx);
      await sql.raw(`update looks.question set ${statement} where question_id = '${questionId}'`).execute(tx);
    });
  };
  const notYours = 'that part of a question is somebody else';
  await expect(asPerson(people.policeOfficer, `outcome = 'fine'`)).rejects.toThrow(notYours);
  await expect(asPerson(overseers.policeAdministrator, `answer = 'x'`)).rejects.toThrow(notYours);
  await expect(asPerson(people.policeOfficer, `question = 'another'`)).rejects.toThrow('permission denied');
  await asPerson(people.policeOfficer, `answer = 'mine'`);
});
