import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant } from '#testing/build-child.ts';
import { designAForm, designOf, said } from '#testing/design-a-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('a form that somebody built on pages is filled in by others, and a new version takes its place', async () => {
  const { person, path, save, addSection, addQuestion } = await designAForm(house, 'Return home');
  await addSection('One');
  await addQuestion('one', 'short-text', 'Who?');
  expect((await person.get(`${path}/publish`)).html).toContain('This form has not been in use before.');
  expect((await save('/publish', {})).location).toBe(path);
  expect((await auditOf(house.owner, people.quality)).map(({ act }) => act)).toContain(
    'form.version published',
  );

  const child = await buildChild(house.owner);
  await grant(house.owner, child, people.worker);
  const worker = await house.as(people.worker);
  const list = (await worker.get(`/children/${child.childId}/forms`)).html;
  expect(list).toContain('Return home');
  const begun = await worker.post(`/children/${child.childId}/forms/begin/${path.slice(-36)}`, {
    audience: 'team',
  });
  expect((await worker.get(`${begun.location ?? ''}/sections/one`)).html).toContain('Who?');

  const draft = designOf(person, (await person.post(`${path}/draft`)).location ?? '');
  await draft.save('/questions/who', said('label', 'Who was there?'));
  await draft.addQuestion('one', 'date', 'When?');
  const { html } = await person.get(`${draft.path}/publish`);
  for (const change of ['Question changed: Who was there? (words)', 'New question: When?'])
    expect(html).toContain(change);
  await draft.save('/publish', {});
  expect((await person.get(path)).html).toContain('A newer version took its place');
  // What was begun stays as it was.
  expect((await worker.get(`${begun.location ?? ''}/sections/one`)).html).not.toContain('When?');
});

test('nothing is published with faults, from a page that is no longer true, or by somebody else', async () => {
  const { person, path, save, addSection, addQuestion } = await designAForm(house, 'Faults');
  await addSection('One');
  const wrong = await save('/publish', {});
  expect((await person.get(`${path}/publish`)).html).toContain('“One”, questions: needs at least 1');
  expect(wrong.status).toBe(409);
  const shown = await person.post(`${path}/publish`, { version: '2' });
  expect([shown.status, shown.html.includes('Put these things right first')]).toEqual([422, true]);
  await addQuestion('one', 'short-text', 'Who?');
  expect((await person.post(`${path}/publish`, { version: '2' })).status).toBe(409);
  expect((await (await house.as(people.worker)).post(`${path}/publish`, { version: '3' })).status).toBe(403);
  const manager = await house.as(people.manager);
  expect((await manager.get(path)).html).not.toContain(`${path}/publish`);
  const refused = await manager.post(`${path}/publish`, { version: '3' });
  expect([refused.status, refused.html.includes('Yusuf Adeyarin')]).toEqual([403, true]);
  expect((await manager.get(`${path}/publish`)).html).toContain('Rosamund Tidewellow');
  expect((await manager.get(`${path}/withdraw`)).status).toBe(403);
  expect((await person.get(path)).html).toContain('Draft');
});
