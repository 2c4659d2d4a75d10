import { afterAll, beforeAll, expect, test } from 'vitest';
import { designAForm, designOf, keptIn, options } from '#testing/design-a-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

interface Kept {
  sections: { key: string; items: { key: string }[] }[];
}
async function order(path: string): Promise<string[]> {
  const { sections } = (await keptIn(house, path)) as unknown as Kept;
  return sections.map(({ key, items }) => `${key}: ${items.map((item) => item.key).join(' ')}`);
}

test('a version in use is read, and changed as a draft of its own', async () => {
  const quality = await house.as(people.quality);
  const list = (await quality.get('/forms')).html;
  const [, address = ''] = /href="(\/forms\/versions\/[0-9a-f-]{36})"/.exec(list) ?? [];
  const { html } = await quality.get(address);
  expect(html).toContain('In use');
  expect(html).not.toContain('value="section:');
  const draft = await quality.post(`${address}/draft`);
  expect(draft.status).toBe(303);
  const shown = (await quality.get(draft.location ?? '')).html;
  expect(shown).toContain('Version 2');
  expect(shown).toContain('Nothing is missing.');
  expect((await quality.post(`${address}/draft`)).location).toBe(draft.location);
});

test('sections and questions move by a place, questions also from one section to the next', async () => {
  const { person, path, addSection, addQuestion } = await designAForm(house);
  const sendMove = async (move: string) => {
    const [, version = ''] = /name="version" value="(\d+)"/.exec((await person.get(path)).html) ?? [];
    return person.post(`${path}/move`, { version, move });
  };
  await addSection('One');
  await addSection('Two');
  for (const label of ['First', 'Second']) await addQuestion('one', 'short-text', label);
  await addQuestion('two', 'short-text', 'Third');
  const moves: [move: string, becomes: string[]][] = [
    ['question:second:up', ['one: second first', 'two: third']],
    ['question:first:down', ['one: second', 'two: first third']],
    ['question:first:up', ['one: second first', 'two: third']],
    ['section:two:up', ['two: third', 'one: second first']],
    ['question:third:up', ['two: third', 'one: second first']],
    ['section:gone:up', ['two: third', 'one: second first']],
  ];
  for (const [move, becomes] of moves) {
    expect((await sendMove(move)).status).toBe(303);
    expect(await order(path)).toEqual(becomes);
  }
  expect((await sendMove('nothing')).location).toBe(path);
});

test('who moves something on a page that is no longer true is told, and nothing moves', async () => {
  const { person, path, addSection, addQuestion } = await designAForm(house, 'Told');
  await addSection('One');
  for (const label of ['First', 'Second']) await addQuestion('one', 'short-text', label);
  const coordinator = designOf(await house.as(people.coordinator), path);
  await coordinator.addQuestion('one', 'short-text', 'Third');
  const { status, html } = await person.post(`${path}/move`, { version: '4', move: 'question:second:up' });
  expect(status).toBe(409);
  expect(html).toContain('Not done: Rosamund Tidewellow changed this form while you had it open');
  expect(await order(path)).toEqual(['one: first second third']);
});

test('a question that was moved before the one it hangs on is said, with the page to change it on', async () => {
  const { person, path, addSection, addQuestion } = await designAForm(house, 'Hangs');
  await addSection('One');
  await addQuestion('one', 'one-of', 'Who?', options(['Me'], ['You']));
  await addQuestion('one', 'long-text', 'Why you?', { when: 'all', 'when.who': 'you' });
  expect((await person.get(path)).html).toContain('shown when “Who?” is answered “You”');
  await person.post(`${path}/move`, { version: '4', move: 'question:why-you:up' });
  const { html } = await person.get(path);
  expect(html).toContain('“Why you?”, when it is shown: “Who?” is not a question asked before this one');
  expect(html).toContain(`href="${path}/questions/why-you#when"`);
});
