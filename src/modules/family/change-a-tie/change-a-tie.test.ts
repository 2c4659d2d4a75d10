import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { addByForm, countFamily, motherForm, versionsOf } from '#testing/family-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;
let couple: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
  path = `/children/${child.childId}/family`;
  const worker = await house.as(people.worker);
  const mother = await addByForm(worker, child.childId);
  const father = {
    ...motherForm,
    name: 'Owen Prysor',
    sex: 'male',
    partnerOf: mother,
    partnerKind: 'married',
  };
  const dad = await addByForm(worker, child.childId, father);
  const { html } = await worker.get(`${path}/people/${dad}/ties`);
  const ties = [...html.matchAll(/<li>([^<]*) <a class="govuk-link" href="([^"]+)"/g)];
  couple = ties.find(([, text = '']) => text.includes('are married'))?.[2] ?? '';
});
afterAll(() => house.close());

const divorced = { kind: 'divorced', 'until-year': '2024', change: 'changed', because: 'Decree seen' };

test.each([
  [{ because: '' }, 'Write why, and how we know'],
  [{ change: '' }, 'Choose whether something has changed or was wrong'],
  [{ kind: '' }, 'Choose how the two belong together'],
  [{ 'since-year': '2030' }, 'must be today or earlier'],
])('a wrong answer comes back with its message, and what was typed (%#)', async (wrong, message) => {
  const worker = await house.as(people.worker);
  const before = await countFamily(house);
  const { status, html } = await worker.post(couple, {
    ...divorced,
    ...(await versionsOf(worker, couple)),
    ...wrong,
  });
  expect(status).toBe(422);
  expect(html).toContain(message);
  expect(html).toContain('value="2024"');
  expect(await countFamily(house)).toEqual(before);
});

test('a couple that parts keeps what was said before; a second who changes it at once is told', async () => {
  const worker = await house.as(people.worker);
  const change = { ...divorced, ...(await versionsOf(worker, couple)) };
  expect((await worker.post(couple, change)).location).toBe(path);
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'family tie changed',
    childIds: [child.childId],
  });
  expect((await worker.get(path)).html).toContain('are divorced (until 2024)');
  expect((await worker.post(couple, { ...change, kind: 'separated' })).status).toBe(409);
});

test('a tie that never was is taken back, and stays in the history', async () => {
  const worker = await house.as(people.worker);
  const back = {
    ...divorced,
    change: 'withdrawn',
    because: 'Never married',
    ...(await versionsOf(worker, couple)),
  };
  expect((await worker.post(couple, back)).status).toBe(303);
  expect((await worker.get(path)).html).not.toContain('are divorced');
  expect((await worker.get(`${path}/history`)).html).toContain('Why: Never married');
  expect((await worker.get(couple)).status).toBe(404);
});

test('another team gets 404, a role without the permission 403', async () => {
  expect((await (await house.as(people.otherWorker)).post(couple, divorced)).status).toBe(404);
  expect((await (await house.as(people.quality)).get(couple)).status).toBe(403);
});
