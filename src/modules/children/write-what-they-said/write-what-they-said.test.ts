import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'VOICE-1', givenName: 'Siân' });
  path = `/children/${child.childId}/voice`;
  await grant(house.owner, child, people.worker);
});
beforeEach(() => house.owner.query('delete from children.voice'));
afterAll(() => house.close());

const right = {
  said: '“Dw i ddim eisiau mynd adref” & <b>cried</b>',
  ...{ 'heardOn-day': '3', 'heardOn-month': '11', 'heardOn-year': '2026' },
  ways: ['drawing', 'talking'],
  heardBy: 'Jolanta Wierzbówka',
  wasAlone: 'yes',
  audience: 'team',
};
const stored = async () =>
  (
    await house.owner.query<Record<string, unknown>>(
      `select v.voice_id, v.heard_on, v.said, v.ways, v.was_alone, v.audience, v.correction_reason, a.name as agency
         from children.voice v join access.agency a using (agency_id) order by v.entered_at, v.corrects_voice_id nulls first`,
    )
  ).rows;

test('the form asks for the child’s own words, and who listened is filled in', async () => {
  const { status, html } = await (await house.as(people.worker)).get(`${path}/new`);
  expect(status).toBe(200);
  expect(html).toContain('In the words of Siân, not yours.');
  expect(html).toContain('value="Jolanta Wierzbówka"');
});

test('what a child said is kept in their words, in the name of the agency, and on the audit trail', async () => {
  const worker = await house.as(people.worker);
  const answered = await worker.post(path, right);
  expect(answered.status).toBe(303);
  expect(answered.location).toMatch(new RegExp(`^${path}#voice-`));
  expect(await stored()).toMatchObject([
    {
      ...{ heard_on: '2026-11-03', said: right.said, ways: ['talking', 'drawing'], was_alone: true },
      ...{ audience: 'team', agency: "Marlowe Vale Children's Services" },
    },
  ]);
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'child voice added',
    outcome: 'done',
    childIds: [child.childId],
  });
});

test.each([
  [{ said: ' ' }, 'Write what the child said or showed'],
  [{ said: 'x'.repeat(8001) }, 'in 8,000 characters or fewer'],
  [{ 'heardOn-day': '' }, 'as a real date'],
  [{ 'heardOn-day': '', 'heardOn-month': '', 'heardOn-year': '' }, 'Enter the day the child was heard'],
  [{ 'heardOn-day': '22' }, 'must be today or earlier'],
  [{ 'heardOn-year': '0001' }, 'as a real date'],
  [{ ways: [] }, 'Choose how you found out'],
  [{ ways: ['guessing'] }, 'Choose how you found out'],
  [{ heardBy: '' }, 'Write who listened to the child'],
  [{ wasAlone: '' }, 'Choose whether the child was on their own'],
  [{ audience: 'everybody' }, 'Choose who may read it'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const { status, html } = await (await house.as(people.worker)).post(path, { ...right, ...wrong });
  expect(status).toBe(422);
  expect(html).toContain(message);
  if (!('said' in wrong)) expect(html).toContain('&lt;b&gt;cried&lt;/b&gt;');
  expect(await stored()).toEqual([]);
});

test('another team gets 404, a role without the permission 403, and nothing is kept', async () => {
  const other = await house.as(people.otherWorker);
  expect((await other.get(`${path}/new`)).status).toBe(404);
  expect((await other.post(path, right)).status).toBe(404);
  for (const email of [people.quality, people.systemAdministrator])
    expect((await (await house.as(email)).post(path, right)).status).toBe(403);
  expect(await stored()).toEqual([]);
});
