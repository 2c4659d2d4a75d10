import { afterAll, beforeAll, expect, test } from 'vitest';
import { designAForm, keptIn, options, said } from '#testing/design-a-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('a section is added and changed, and shown by an answer given before it', async () => {
  const { path, save, addSection, addQuestion } = await designAForm(house);
  expect(await addSection('At home')).toBe('at-home');
  expect(await addSection('At home')).toBe('at-home-2');
  await addQuestion('at-home', 'yes-no', 'Is it safe?', { 'points.no': '3' });
  await addQuestion('at-home-2', 'short-text', 'What then?');
  const saved = await save('/sections/at-home-2', {
    ...{
      ...said('title', 'What next'),
      ...said('help', 'Say it plainly'),
      when: 'all',
      'when.is-it-safe': 'no',
    },
  });
  expect(saved.location).toBe(`${path}#at-home-2`);
  expect(await keptIn(house, path)).toMatchObject({
    sections: [
      { items: [{ key: 'is-it-safe', points: { yes: 0, no: 3 } }] },
      {
        ...{ key: 'at-home-2', title: { en: 'What next' }, help: { en: 'Say it plainly' } },
        ...{ showWhen: { question: 'is-it-safe', isOneOf: ['no'] }, items: [{ key: 'what-then' }] },
      },
    ],
  });
});

test('a condition without an answer is not one; a section cannot hang on its own questions', async () => {
  const { person, path, save, addSection, addQuestion } = await designAForm(house, 'Hangs');
  await addSection('One');
  await addQuestion('one', 'one-of', 'Who?', options(['Me'], ['You']));
  expect((await person.get(`${path}/sections/one`)).html).toContain(
    'Always. It can be shown by an answer once',
  );
  await addSection('Two');
  const { status, html } = await save('/sections/two', { ...said('title', 'Kept words'), when: 'any' });
  expect([status, html.includes('Kept words (cy)')]).toEqual([422, true]);
  expect(html).toContain('Tick at least one answer by which it is shown');
});

test('a section that somebody took away meanwhile: what was typed is shown', async () => {
  const { person, path, save, addSection } = await designAForm(house, 'Gone');
  await addSection('One');
  const [, was = ''] =
    /name="was" value="([^"]*)"/.exec((await person.get(`${path}/sections/one`)).html) ?? [];
  await save('/sections/one/remove', {});
  const late = await person.post(`${path}/sections/one`, { was, ...said('title', 'My words') });
  expect([late.status, late.html.includes('My words (cy)')]).toEqual([409, true]);
  expect((await person.get(`${path}/sections/one`)).status).toBe(404);
  expect((await person.post(`${path}/sections/one`, said('title', 'x'))).status).toBe(404);
});

test('nobody else adds or changes one', async () => {
  const { path, addSection } = await designAForm(house, 'Ours');
  await addSection('One');
  const worker = await house.as(people.worker);
  expect((await worker.get(`${path}/sections/one`)).status).toBe(403);
  expect((await worker.post(`${path}/add-section`, said('title', 'x'))).status).toBe(403);
});
