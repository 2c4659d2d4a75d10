import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { addByForm, countFamily, motherForm } from '#testing/family-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
  path = `/children/${child.childId}/family`;
});
afterAll(() => house.close());

const answer = { reason: 'not-told', note: 'Asked on 3 November', version: '0' };

test('a father is never missing without a word: until somebody says why, the page asks', async () => {
  const worker = await house.as(people.worker);
  const silent = 'No father is recorded, and nobody said why';
  expect((await worker.get(path)).html).toContain(silent);
  await addByForm(worker, child.childId);
  expect((await worker.get(path)).html).toContain(silent);
  expect((await worker.get(path)).html).toContain('Father not written down');
  expect((await worker.post(`${path}/father`, answer)).location).toBe(path);
  const { html } = await worker.get(path);
  expect(html).not.toContain(silent);
  expect(html).toContain('No father is here. The mother does not want to say.');
  expect(html).toContain('Asked on 3 November');
  expect((await auditOf(house.owner, people.worker)).map(({ act }) => act)).toContain(
    'missing father answered',
  );
});

test('each answer is kept, and the second of two who answer at once sees the other', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.post(`${path}/father`, { ...answer, reason: 'danger' })).status).toBe(409);
  expect(
    (await worker.post(`${path}/father`, { ...answer, reason: 'being-looked-for', version: '1' })).status,
  ).toBe(303);
  const { rows } = await house.owner.query(
    'select version, reason from family.father_answer where child_id = $1 order by version',
    [child.childId],
  );
  expect(rows).toEqual([
    { version: 1, reason: 'not-told' },
    { version: 2, reason: 'being-looked-for' },
  ]);
});

test('once a father is written down, nobody asks any more', async () => {
  const worker = await house.as(people.worker);
  await addByForm(worker, child.childId, { ...motherForm, name: 'Owen Prysor', sex: 'male' });
  const { html } = await worker.get(path);
  expect(html).not.toContain('No father is');
  expect(html).not.toContain('Father not written down');
});

test.each([
  [{ reason: '' }, 'Choose why no father is here'],
  [{ reason: 'other', note: '' }, 'Write why no father is here'],
  [{ note: 'x'.repeat(2001) }, 'in 2,000 characters or fewer'],
])('a wrong answer comes back with its message (%#)', async (wrong, message) => {
  const before = await countFamily(house);
  const { status, html } = await (
    await house.as(people.worker)
  ).post(`${path}/father`, { ...answer, ...wrong });
  expect(status).toBe(422);
  expect(html).toContain(message);
  expect(await countFamily(house)).toEqual(before);
});

test('another team gets 404, a role without the permission 403', async () => {
  expect((await (await house.as(people.otherWorker)).get(`${path}/father`)).status).toBe(404);
  expect((await (await house.as(people.quality)).post(`${path}/father`, answer)).status).toBe(403);
});
