import { afterAll, beforeAll, expect, test } from 'vitest';
import { designAForm, keptIn, options } from '#testing/design-a-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('a question goes after a page that says what hangs on it, a section with its questions', async () => {
  const { person, path, save, addSection, addQuestion } = await designAForm(house);
  await addSection('One');
  await addQuestion('one', 'one-of', 'Who?', options(['Me'], ['You']));
  await addQuestion('one', 'short-text', 'Why you?', { when: 'all', 'when.who': 'you' });
  const asked = (await person.get(`${path}/questions/who/remove`)).html;
  expect(asked).toContain('These are shown by an answer that goes too');
  expect(asked).toContain('Why you?');
  expect((await save('/questions/who/remove', {})).location).toBe(path);
  expect(await keptIn(house, path)).toMatchObject({ sections: [{ items: [{ key: 'why-you' }] }] });
  expect((await person.get(`${path}/sections/one/remove`)).html).toContain('The section and its question');
  await save('/sections/one/remove', {});
  expect(await keptIn(house, path)).toMatchObject({ sections: [] });
});

test('nothing goes from a page that is no longer true, or by somebody else', async () => {
  const { person, path, addSection, addQuestion } = await designAForm(house, 'Stays');
  await addSection('One');
  await addQuestion('one', 'short-text', 'Who?');
  const late = await person.post(`${path}/sections/one/remove`, { version: '2' });
  expect([late.status, late.html.includes('changed this form while you had it open')]).toEqual([409, true]);
  expect((await person.get(`${path}/questions/nobody/remove`)).status).toBe(404);
  const worker = await house.as(people.worker);
  expect((await worker.get(`${path}/sections/one/remove`)).status).toBe(403);
  expect((await worker.post(`${path}/sections/one/remove`, { version: '3' })).status).toBe(403);
  expect(await keptIn(house, path)).toMatchObject({ sections: [{ items: [{ key: 'who' }] }] });
});
