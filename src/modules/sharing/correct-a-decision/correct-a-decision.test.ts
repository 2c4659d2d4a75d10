import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { sharingForm } from '#testing/sharing-form.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;
let decisionId: string;

beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  child = await buildChild(house.owner, { givenName: 'Siân' });
  path = `/children/${child.childId}/sharing`;
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
  const { location } = await (
    await house.as(people.worker)
  ).post(path, { ...sharingForm, audience: 'panel' });
  decisionId = location?.split('#decision-')[1] ?? '';
});
afterAll(() => house.close());

const right = {
  ...sharingForm,
  audience: 'panel',
  organisation: 'Ridge Police',
  reason: 'It was the other force',
};
const correction = () => `${path}/${decisionId}/correct`;
const stored = async () =>
  (
    await house.owner.query<{ organisation: string; corrects_decision_id: string | null }>(
      `select organisation, corrects_decision_id from sharing.decision where child_id = $1 order by entered_at, corrects_decision_id nulls first`,
      [child.childId],
    )
  ).rows;

test('a correction stands in the place of the decision; what was said before is there with the reason', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get(correction())).html).toContain('value="Vale Police"');
  expect((await worker.post(correction(), right)).status).toBe(303);
  expect((await stored()).map(({ organisation }) => organisation)).toEqual(['Vale Police', 'Ridge Police']);
  const { html } = await worker.get(path);
  for (const text of ['Ridge Police', 'Vale Police', 'It was the other force', 'What it said before'])
    expect(html).toContain(text);
  expect((await auditOf(house.owner, people.worker)).map(({ act }) => act)).toContain(
    'sharing decision corrected',
  );
  const chronology = (await worker.get(`/children/${child.childId}/chronology`)).html;
  expect(chronology).toContain('Ridge Police');
  expect(chronology).toContain('Why it was corrected: It was the other force');
});

test.each(['sharing.decision', 'children.chronology_entry'])(
  'nothing in %s is written over: the app may not change or delete what was said',
  async (table) => {
    const { rows } = await house.owner.query<{ may: boolean }>(
      `select has_any_column_privilege('teamaround_app', $1, 'update')
         or has_table_privilege('teamaround_app', $1, 'delete') as may`,
      [table],
    );
    expect(rows[0]?.may).toBe(false);
  },
);

test('who was slower is shown both versions, and nothing is written of theirs', async () => {
  const worker = await house.as(people.worker);
  await worker.post(correction(), right);
  const slower = await worker.post(correction(), { ...right, organisation: 'A third force' });
  expect(slower.status).toBe(409);
  for (const text of ['Ridge Police', 'A third force']) expect(slower.html).toContain(text);
  expect(await stored()).toHaveLength(2);
  const { rows } = await house.owner.query<{ count: number }>(
    `select count(*)::int as count from children.chronology_entry where child_id = $1`,
    [child.childId],
  );
  expect(rows[0]?.count).toBe(2);
  expect((await worker.get(correction())).status).toBe(303);
});

test('of many at once one is written', async () => {
  const worker = await house.as(people.worker);
  const forms: Awaited<ReturnType<typeof worker.tokens>>[] = [];
  while (forms.length < 6) forms.push(await worker.tokens(correction()));
  const answers = await Promise.all(
    forms.map((tokens, index) =>
      worker.postWith(correction(), { ...tokens, ...right, organisation: `Force ${index}` }),
    ),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409, 409, 409, 409, 409]);
  expect(await stored()).toHaveLength(2);
});

test('where its entry was corrected on the chronology meanwhile, the correction follows that one', async () => {
  const worker = await house.as(people.worker);
  const { rows } = await house.owner.query<{ entry_id: string }>(
    'select entry_id from sharing.decision where decision_id = $1',
    [decisionId],
  );
  const entry = {
    'happenedOn-day': '3',
    'happenedOn-month': '11',
    'happenedOn-year': '2026',
    theme: 'other',
    what: 'Written on the chronology',
    significance: '1',
    audience: 'panel',
    reason: 'Clearer',
  };
  const onChronology = `/children/${child.childId}/chronology/${rows[0]?.entry_id ?? ''}/correct`;
  expect((await worker.post(onChronology, entry)).status).toBe(303);
  expect((await worker.post(correction(), right)).status).toBe(303);
});

test.each([
  [{ reason: '' }, 'Write why it needs correcting'],
  [{ reason: 'x'.repeat(2001) }, 'in 2,000 characters or fewer'],
  [{ organisation: 'Vale Police' }, 'Nothing is different yet'],
  [{ what: '' }, 'Say what information it is'],
  [{ audience: 'team' }, 'Choose who may read it from the list'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const { status, html } = await (await house.as(people.worker)).post(correction(), { ...right, ...wrong });
  expect(status).toBe(422);
  expect(html).toContain(message);
  expect(html).toContain('Missing from lessons on the days of the calls');
  expect(await stored()).toHaveLength(1);
});

test('another agency, another team and another child get 404, a role without the permission 403', async () => {
  for (const email of [people.policePanelMember, people.otherWorker]) {
    const person = await house.as(email);
    expect((await person.get(correction())).status).toBe(404);
    expect((await person.post(correction(), right)).status).toBe(404);
  }
  const other = await buildChild(house.owner);
  await grant(house.owner, other, people.worker);
  const worker = await house.as(people.worker);
  const elsewhere = `/children/${other.childId}/sharing/${decisionId}/correct`;
  expect((await worker.post(elsewhere, right)).status).toBe(404);
  expect((await (await house.as(people.quality)).post(correction(), right)).status).toBe(403);
  expect(await stored()).toHaveLength(1);
});
