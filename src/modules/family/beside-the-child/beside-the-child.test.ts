import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { addByForm, motherForm } from '#testing/family-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { restrictFor } from '#testing/restrict-for.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

const father = {
  ...motherForm,
  name: 'Owen 李 Prysor',
  sex: 'male',
  livesHere: 'no',
  cares: 'no',
  responsibility: 'no',
};

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor', birthDate: '2014-03-02' });
  await grant(house.owner, child, people.worker);
  path = `/children/${child.childId}`;
});
afterAll(() => house.close());

test('a child about whose family nothing is known: it says so, that the father is missing, and where to begin', async () => {
  const { status, html } = await (await house.as(people.worker)).get(path);
  expect(status).toBe(200);
  expect(html).toContain('Nobody is written down yet.');
  expect(html).toContain('No father is recorded, and nobody said why');
  expect(html).toMatch(/href="\/children\/[\w-]+\/family">The family, and how to begin</);
  expect(html).not.toContain('The nearest family of Siân');
});

test('the nearest family is drawn with its words, a risk is said, and one more query is all it costs', async () => {
  const worker = await house.as(people.worker);
  await worker.get(path);
  house.queries();
  await worker.get(path);
  const few = house.queries().filter((text) => text.includes('family.')).length;
  expect(few).toBe(1);
  const mother = await addByForm(worker, child.childId, {
    ...motherForm,
    name: '<img src=x onerror=alert(1)>',
  });
  const before = await worker.get(path);
  expect(before.html).toContain('Father not written down: father of whom nothing is written down.');
  await addByForm(worker, child.childId, {
    ...father,
    partnerOf: mother,
    partnerKind: 'divorced',
    risk: 'Shouts at her',
  });
  await addByForm(worker, child.childId, {
    ...motherForm,
    name: 'Nia Cousin',
    relationship: 'cousin',
    livesHere: 'no',
  });
  house.queries();
  const { html } = await worker.get(path);
  expect(house.queries().filter((text) => text.includes('family.'))).toHaveLength(1);
  expect(html).toContain('<title id="family-tree-title">The nearest family of Siân</title>');
  expect(html).toContain('Owen 李 Prysor: father');
  expect(html).toContain('are divorced');
  expect(html).toContain('Risk from Owen 李 Prysor: Shouts at her');
  expect(html).toContain('Everybody around: 3 people');
  expect(html).not.toContain('No father is recorded');
  expect(html).not.toContain('Father not written down');
  expect(html).not.toContain('Nia Cousin');
  expect(html).not.toContain('<img src=x');
});

test('an unborn child stands as a triangle with the day', async () => {
  const unborn = await buildChild(house.owner, { expectedBirthDate: '2027-02-01', birthDate: null });
  await grant(house.owner, unborn, people.worker);
  const worker = await house.as(people.worker);
  await addByForm(worker, unborn.childId);
  const { html } = await worker.get(`/children/${unborn.childId}`);
  expect(html).toContain('the child this is about, due on 1 February 2027');
});

test('nobody reads of a family beside a child that is not theirs to see', async () => {
  for (const email of [people.otherWorker, people.policeOfficer])
    expect((await (await house.as(email)).get(path)).status).toBe(404);
  await restrictFor(house, child, [people.manager]);
  const { status, html } = await (await house.as(people.worker)).get(path);
  expect([status, html.includes('Owen')]).toEqual([404, false]);
});
