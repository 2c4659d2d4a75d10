import { afterAll, beforeAll, expect, test } from 'vitest';
import { designAForm } from '#testing/design-a-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('a form in use is withdrawn with a reason, once, by whoever may', async () => {
  const { person, path, save, addSection, addQuestion } = await designAForm(house);
  await addSection('One');
  await addQuestion('one', 'short-text', 'Who?');
  expect((await person.get(`${path}/withdraw`)).location).toBe(path);
  await save('/publish', {});
  expect((await (await house.as(people.worker)).post(`${path}/withdraw`, { because: 'x' })).status).toBe(403);
  const without = await person.post(`${path}/withdraw`, { because: ' ' });
  expect([without.status, without.html.includes('Write why you withdraw it')]).toEqual([422, true]);
  const long = await person.post(`${path}/withdraw`, { because: 'Long '.repeat(500) });
  expect([long.status, long.html.includes('Long Long')]).toEqual([422, true]);
  expect((await person.post(`${path}/withdraw`, { because: 'A better one comes.' })).location).toBe(path);
  const { html } = await person.get(path);
  expect(html).toContain('Not in use');
  expect(html).toContain('A better one comes.');
  expect((await person.post(`${path}/withdraw`, { because: 'Again' })).location).toBe(path);
});
