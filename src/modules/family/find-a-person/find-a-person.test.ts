import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { addByForm, motherForm } from '#testing/family-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let brother: BuiltChild;
let stranger: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'FAM-1', givenName: 'Siân', familyName: 'Prysor' });
  brother = await buildChild(house.owner, {
    localId: 'FAM-2',
    givenName: 'Tomos',
    familyName: 'Prysor',
    birthDate: '2015-02-03',
  });
  stranger = await buildChild(house.owner, { localId: 'FAM-3', givenName: 'Nobody', familyName: 'Known' });
  path = `/children/${child.childId}/family`;
  await grant(house.owner, child, people.worker);
  await grant(house.owner, brother, people.worker);
  await grant(house.owner, stranger, people.otherWorker);
});
afterAll(() => house.close());

test('before somebody is added it is asked whether they are known, by a post', async () => {
  const worker = await house.as(people.worker);
  const carys = await addByForm(worker, brother.childId);
  expect((await worker.get(`${path}/find`)).html).toContain(
    'First look whether they are written down already',
  );
  const { html, status } = await worker.post(`${path}/find`, { q: 'carys' });
  expect(status).toBe(200);
  expect(html).toContain(`${path}/people/${carys}/join`);
  expect(html).toContain('of Tomos Prysor');
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'family people searched',
    childIds: [child.childId],
  });
  const children = (await worker.post(`${path}/find`, { q: 'Tom' })).html;
  expect(children).toContain(`${path}/people/new?child=${brother.childId}`);
  expect((await worker.post(`${path}/find`, { q: ' ' })).html).toContain('Enter a name, or part of one');
});

test('nobody is found who stands only beside children of another team', async () => {
  const other = await house.as(people.otherWorker);
  await addByForm(other, stranger.childId, { ...motherForm, name: 'Unseen Somebody' });
  const { html } = await (await house.as(people.worker)).post(`${path}/find`, { q: 'Unseen' });
  expect(html).toContain('Nobody else found');
});

test('who is around this child already is shown, so that nobody is written down twice', async () => {
  const worker = await house.as(people.worker);
  await addByForm(worker, child.childId, { ...motherForm, name: 'Already Here' });
  const { html } = await worker.post(`${path}/find`, { q: 'already' });
  expect(html).toContain('Already around this child');
  expect(html).toContain('Already Here (mother)');
});

test('a search without a name comes back with its message', async () => {
  const { status, html } = await (await house.as(people.worker)).post(`${path}/find`, { q: 'x'.repeat(101) });
  expect(status).toBe(422);
  expect(html).toContain('Enter 100 characters or fewer');
});

test('another team gets 404, a role without the permission 403', async () => {
  expect((await (await house.as(people.otherWorker)).get(`${path}/find`)).status).toBe(404);
  expect((await (await house.as(people.otherWorker)).post(`${path}/find`, { q: 'Carys' })).status).toBe(404);
  expect((await (await house.as(people.quality)).get(`${path}/find`)).status).toBe(403);
});
