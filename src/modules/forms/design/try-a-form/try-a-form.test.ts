import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { designAForm, options } from '#testing/design-a-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('a draft is filled in as others will, with what its points say and what is missing; nothing is kept', async () => {
  const { person, path, addSection, addQuestion } = await designAForm(house);
  await addSection('One');
  await addQuestion('one', 'one-of', 'Who?', options(['Me', '1'], ['You', '2']));
  await addQuestion('one', 'short-text', 'Why you?', { when: 'all', 'when.who': 'you', isRequired: 'yes' });
  const empty = (await person.get(`${path}/try`)).html;
  expect(empty).toContain('nothing here is kept');
  expect(empty).not.toContain('2 points');
  const body = { who: 'you', 'who.version': '0', 'why-you': '', 'why-you.version': '0' };
  const tried = await person.post(`${path}/try`, body);
  expect(tried.status).toBe(200);
  expect(tried.html).toContain('2 points of 2 possible');
  expect(tried.html).toContain('href="#why-you"');
  expect(tried.html).toMatch(/value="you" checked/);
  const whole = await person.post(`${path}/try`, { ...body, 'why-you': 'Because' });
  expect(whole.html).toContain('it could be signed');
  const { rows } = await house.owner.query(`select from questionnaires.answer where question_key = 'who'`);
  expect(rows).toEqual([]);
  expect((await auditOf(house.owner, people.quality))[0]).toMatchObject({ act: 'form.design tried' });
});

test('what would be wrong is said as it will be; nobody else tries', async () => {
  const { person, path, addSection, addQuestion } = await designAForm(house, 'Wrong');
  await addSection('One');
  await addQuestion('one', 'number', 'How many?', { to: '3' });
  const wrong = await person.post(`${path}/try`, { 'how-many': '7', 'how-many.version': '0' });
  expect(wrong.html).toContain('Write a number that is 3 or less: How many?');
  expect((await (await house.as(people.worker)).get(`${path}/try`)).status).toBe(403);
});
