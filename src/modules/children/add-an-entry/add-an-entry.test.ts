import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'ADD-1', givenName: 'Siân' });
  path = `/children/${child.childId}/chronology`;
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
});
afterAll(() => house.close());

const entry = {
  'happenedOn-day': '3',
  'happenedOn-month': '11',
  'happenedOn-year': '2026',
  theme: 'learning',
  what: 'Came to school in clean clothes, “on time” & smiling',
  significance: '1',
  childView: 'I like the sand',
  audience: 'team',
};
const stored = async () =>
  (
    await house.owner.query(
      `select e.happened_on, e.until, e.theme, e.what, e.significance, e.child_view, e.audience, a.name as agency, u.email as by
         from children.chronology_entry e join access.agency a using (agency_id) join access.user_account u on u.user_id = e.entered_by
        where e.child_id = $1`,
      [child.childId],
    )
  ).rows as object[];

test('the form says in whose name it will stand', async () => {
  const { status, html } = await (await house.as(people.worker)).get(`${path}/new`);
  expect(status).toBe(200);
  expect(html).toContain('It will stand in the name of Marlowe Vale Children&#39;s Services');
});

test('an entry is saved in the name of the agency, and on the audit trail', async () => {
  const worker = await house.as(people.worker);
  const answered = await worker.post(path, entry);
  expect(answered.status).toBe(303);
  expect(answered.location).toMatch(new RegExp(`^${path}#entry-`));
  expect(await stored()).toEqual([
    {
      happened_on: '2026-11-03',
      until: null,
      theme: 'learning',
      what: 'Came to school in clean clothes, “on time” & smiling',
      significance: 1,
      child_view: 'I like the sand',
      audience: 'team',
      agency: "Marlowe Vale Children's Services",
      by: people.worker,
    },
  ]);
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'chronology entry added',
    outcome: 'done',
    childIds: [child.childId],
  });
  expect((await worker.get(path)).html).toContain('“on time” &amp; smiling');
});

test('the same form sent twice is one entry', async () => {
  const worker = await house.as(people.worker);
  const fields = { ...(await worker.tokens(`${path}/new`)), ...entry, what: 'Sent twice' };
  const first = await worker.postWith(path, fields);
  const second = await worker.postWith(path, fields);
  expect(second.location).toBe(first.location);
  expect((await stored()).filter((row) => 'what' in row && row.what === 'Sent twice')).toHaveLength(1);
});

test('a panel member may add what their own agency knows', async () => {
  const police = await house.as(people.policePanelMember);
  expect((await police.post(path, { ...entry, what: 'Known to us', audience: 'agency' })).status).toBe(303);
  expect((await police.get(path)).html).toContain('Known to us');
  expect((await (await house.as(people.worker)).get(path)).html).not.toContain('Known to us');
});

test.each([
  [{ 'happenedOn-day': '', 'happenedOn-month': '', 'happenedOn-year': '' }, 'Enter the day it happened'],
  [{ 'happenedOn-day': '31', 'happenedOn-month': '2' }, 'as a real date'],
  [{ 'happenedOn-day': '22' }, 'The day it happened must be today or earlier'],
  [
    { 'until-day': '1', 'until-month': '11', 'until-year': '2026' },
    'The last day must be on or after the day it happened',
  ],
  [{ 'until-day': '1', 'until-month': '12', 'until-year': '2026' }, 'The last day must be today or earlier'],
  [{ 'until-day': 'x' }, 'Enter the last day as a real date'],
  [{ theme: '' }, 'Choose what it is about'],
  [{ theme: 'gossip' }, 'Choose what it is about'],
  [{ what: '  ' }, 'Write what happened'],
  [{ what: 'x'.repeat(8001) }, 'in 8,000 characters or fewer'],
  [{ significance: '' }, 'Choose how much it matters'],
  [{ significance: '4' }, 'Choose how much it matters'],
  [{ audience: '' }, 'Choose who may read it'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const before = await stored();
  const { status, html } = await (await house.as(people.worker)).post(path, { ...entry, ...wrong });
  expect(status).toBe(422);
  expect(html).toContain(message);
  expect(html).toContain('I like the sand');
  expect(await stored()).toEqual(before);
});

test('another team gets 404, a role without the permission 403, and nothing is stored', async () => {
  const before = await stored();
  expect((await (await house.as(people.otherWorker)).get(`${path}/new`)).status).toBe(404);
  expect((await (await house.as(people.otherWorker)).post(path, entry)).status).toBe(404);
  for (const email of [people.quality, people.systemAdministrator])
    expect((await (await house.as(email)).post(path, entry)).status).toBe(403);
  expect(await stored()).toEqual(before);
});
