import { afterAll, beforeAll, expect, test } from 'vitest';
import { designAForm, designOf, keptIn, options, said } from '#testing/design-a-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

async function withQuestion(title: string) {
  const design = await designAForm(house, title);
  await design.addSection('One');
  await design.addQuestion('one', 'one-of', 'Who?', options(['Me', '1'], ['You', '2'], ['They', '3']));
  return design;
}
const kept = { 'option.0.key': 'me', 'option.1.key': 'you', 'option.2.key': 'they' };

test('answers are renamed, moved and taken out, and keep what they are known by', async () => {
  const { path, save } = await withQuestion('Answers');
  const rows = { ...options(['I', '1'], ['You', '2'], ['They', '3']), ...kept };
  const moved = await save('/questions/who', {
    ...said('label', 'Who is it?'),
    ...rows,
    then: 'down.option.0',
  });
  expect(moved.location).toBe(`${path}/questions/who#rows`);
  expect(await keptIn(house, path)).toMatchObject({
    sections: [
      {
        items: [
          {
            ...{ key: 'who', label: { en: 'Who is it?' } },
            options: [
              { key: 'you' },
              { key: 'me', label: { en: 'I', cy: 'I (cy)' }, points: 1 },
              { key: 'they' },
            ],
          },
        ],
      },
    ],
  });
  const now = {
    ...options(['You'], ['I'], ['They']),
    'option.0.key': 'you',
    'option.1.key': 'me',
    'option.2.key': 'they',
  };
  await save('/questions/who', { ...said('label', 'Who?'), ...now, then: 'remove.option.1' });
  expect(await keptIn(house, path)).toMatchObject({
    sections: [{ items: [{ options: [{ key: 'you' }, { key: 'they' }] }] }],
  });
});

test('a row with points and no words is not lost: its words are asked for', async () => {
  const { person, path, save } = await withQuestion('Points');
  const rows = { ...options(['Me', '1'], ['You', '2'], ['They', '3']), ...kept, 'option.3.points': '7' };
  await save('/questions/who', { ...said('label', 'Who?'), ...rows });
  const { html } = await person.get(`${path}/questions/who`);
  expect(html).toContain('“Who?”, Answer 4, in English: must say something');
  expect(html).toContain('value="7"');
  await save('/questions/who', { ...said('label', 'Who?'), ...rows, then: 'remove.option.3' });
  expect((await person.get(path)).html).toContain('Nothing is missing.');
});

test('a condition of all, and of any; one the page cannot show stays as it is', async () => {
  const { path, save, person, addQuestion } = await withQuestion('When');
  await addQuestion('one', 'yes-no', 'Sure?');
  await addQuestion('one', 'short-text', 'Why?', {
    when: 'any',
    'when.who': ['me', 'you'],
    'when.sure': 'no',
  });
  const item = async () =>
    ((await keptIn(house, path)) as unknown as { sections: { items: object[] }[] }).sections[0]?.items.at(-1);
  const any = {
    any: [
      { question: 'who', isOneOf: ['me', 'you'] },
      { question: 'sure', isOneOf: ['no'] },
    ],
  };
  expect(await item()).toMatchObject({ showWhen: any });
  expect((await person.get(path)).html).toContain(
    'shown when “Who?” is answered “Me” or “You” or “Sure?” is answered “No”',
  );
  const nested = { all: [any, { question: 'sure', isOneOf: ['no'] }] };
  await house.owner.query(
    `update questionnaires.questionnaire_version set definition = jsonb_set(definition, '{sections,0,items,2,showWhen}', $1) where version_id = $2`,
    [JSON.stringify(nested), path.slice(-36)],
  );
  expect((await person.get(`${path}/questions/why`)).html).toContain('As it is now');
  await save('/questions/why', { ...said('label', 'Why so?'), when: 'keep' });
  expect(await item()).toMatchObject({ label: { en: 'Why so?' }, showWhen: nested });
  await save('/questions/why', { ...said('label', 'Why so?'), when: 'always' });
  expect(await item()).not.toHaveProperty('showWhen');
});

test('two who change one question are shown both; two questions at once are both kept', async () => {
  const mine = await withQuestion('Both');
  const theirs = designOf(await house.as(people.coordinator), mine.path);
  await mine.addQuestion('one', 'short-text', 'Where?');
  const wasOf = async (question: string) =>
    /name="was" value="([^"]*)"/.exec(
      (await mine.person.get(`${mine.path}/questions/${question}`)).html,
    )?.[1] ?? '';
  const [who, where] = [await wasOf('who'), await wasOf('where')];
  const first = await mine.person.post(`${mine.path}/questions/who`, {
    ...{ was: who, ...said('label', 'Who is it?'), ...options(['Me'], ['You']), when: 'always' },
  });
  expect(first.status).toBe(303);
  const other = await theirs.person.post(`${mine.path}/questions/where`, {
    was: where,
    ...said('label', 'Where is it?'),
  });
  expect(other.status).toBe(303);
  const late = await theirs.person.post(`${mine.path}/questions/who`, {
    ...{ was: who, ...said('label', 'Who was it?'), ...options(['Me'], ['Nobody']), nonsense: 'x' },
  });
  expect(late.status).toBe(409);
  for (const shown of ['Who is it? (cy)', 'Who was it? (cy)', 'Answer 2, in English', 'Nobody'])
    expect(late.html).toContain(shown);
  expect(await keptIn(house, mine.path)).toMatchObject({
    sections: [{ items: [{ label: { en: 'Who is it?' } }, { label: { en: 'Where is it?' } }] }],
  });
});

test('what is missing stands on its page too; a version in use is changed by nobody', async () => {
  const { person, path, save } = await withQuestion('Missing');
  await save('/questions/who', { 'label.en': 'Who?', 'option.0.en': 'Me' });
  const { html } = await person.get(`${path}/questions/who`);
  for (const shown of ['“Who?”, in Welsh: must say something', '“Who?”, answers: needs at least 2'])
    expect(html).toContain(shown);
  expect((await (await house.as(people.worker)).get(`${path}/questions/who`)).status).toBe(403);
  await save('/questions/who', { ...said('label', 'Who?'), ...options(['Me'], ['You']) });
  const [, was = ''] =
    /name="was" value="([^"]*)"/.exec((await person.get(`${path}/questions/who`)).html) ?? [];
  await save('/publish', {});
  const late = await person.post(`${path}/questions/who`, { was, ...said('label', 'Late words') });
  expect([late.status, late.html.includes('Late words (cy)')]).toEqual([409, true]);
  expect((await person.get(`${path}/questions/who`)).location).toBe(path);
});
