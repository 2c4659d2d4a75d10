import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { addByForm, countFamily, motherForm } from '#testing/family-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;
let mother: string;
let nan: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
  path = `/children/${child.childId}/family`;
  const worker = await house.as(people.worker);
  mother = await addByForm(worker, child.childId);
  nan = await addByForm(worker, child.childId, {
    ...motherForm,
    name: 'Mair Prysor',
    'born-year': '1960',
    relationship: 'grandparent',
  });
});
afterAll(() => house.close());

test('two people of the network are tied, and the page says how', async () => {
  const worker = await house.as(people.worker);
  const ties = `${path}/people/${nan}/ties`;
  expect((await worker.get(ties)).html).toContain('Not tied to anybody yet');
  expect((await worker.post(ties, { kind: 'birth', to: mother })).status).toBe(303);
  expect((await worker.get(ties)).html).toContain('Mair Prysor is a parent of Carys');
  expect((await auditOf(house.owner, people.worker))[1]).toMatchObject({
    act: 'family tie added',
    childIds: [child.childId],
  });
  const before = await countFamily(house);
  await worker.post(ties, { kind: 'birth', to: mother });
  expect(await countFamily(house)).toEqual(before);
});

test('nobody becomes their own grandparent', async () => {
  const worker = await house.as(people.worker);
  const { status, html } = await worker.post(`${path}/people/${mother}/ties`, { kind: 'birth', to: nan });
  expect(status).toBe(422);
  expect(html).toContain('This would make somebody their own parent or grandparent');
});

test.each([
  [{ kind: '' }, 'Choose how the two belong together'],
  [{ to: '' }, 'Choose to whom'],
  [{ to: '0193f000-0000-7000-8000-000000000000' }, 'Choose to whom'],
  [{ 'since-year': '2031' }, 'must be today or earlier'],
  [{ 'since-year': '2020', 'until-year': '2010' }, 'Until when must be after since when'],
])('a wrong answer comes back with its message (%#)', async (wrong, message) => {
  const worker = await house.as(people.worker);
  const before = await countFamily(house);
  const { status, html } = await worker.post(`${path}/people/${nan}/ties`, {
    kind: 'married',
    to: mother,
    ...wrong,
  });
  expect(status).toBe(422);
  expect(html).toContain(message);
  expect(await countFamily(house)).toEqual(before);
});

test('another team gets 404, a role without the permission 403', async () => {
  const ties = `${path}/people/${nan}/ties`;
  expect((await (await house.as(people.otherWorker)).post(ties, { kind: 'birth', to: mother })).status).toBe(
    404,
  );
  expect((await (await house.as(people.quality)).get(ties)).status).toBe(403);
});
