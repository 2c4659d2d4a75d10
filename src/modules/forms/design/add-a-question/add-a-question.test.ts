import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsIn, type Definition } from '#practice/questionnaires/index.ts';
import { designAForm, keptIn, options, said } from '#testing/design-a-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { ROOM } from '../open-version.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const columns = {
  ...{ 'column.0.en': 'Who', 'column.0.cy': 'Pwy', 'column.0.kind': 'short-text' },
  ...{ 'column.1.en': 'How', 'column.1.cy': 'Sut', 'column.1.kind': 'one-of' },
  ...{ 'column.1.answersEn': 'Met\nAsked', 'column.1.answersCy': 'Cwrdd\nGofyn' },
};
const ends = { ...said('fromLabel', 'Not at all'), ...said('toLabel', 'Very') };

const ofEachKind: [kind: string, fields: Record<string, string>, becomes: object][] = [
  ['short-text', { most: '50', isRequired: 'yes' }, { most: 50, isRequired: true }],
  ['long-text', said('help', 'Say more'), { help: { en: 'Say more', cy: 'Say more (cy)' } }],
  ['one-of', options(['None', '0'], ['Some', '2']), { options: [{ key: 'none', points: 0 }, { points: 2 }] }],
  [
    'some-of',
    { ...options(['Red'], ['Blue']), hasOther: 'yes' },
    { hasOther: true, options: [{ key: 'red' }, {}] },
  ],
  ['yes-no', { 'points.yes': '4', 'points.no': '' }, { points: { yes: 4, no: 0 } }],
  ['scale', { from: '1', to: '5', counts: 'yes', ...ends }, { from: 1, to: 5, counts: true }],
  ['number', { from: '-2', to: '7.5', places: '1' }, { from: -2, to: 7.5, places: 1 }],
  ['date', { mayBeAfterToday: 'yes' }, { mayBeAfterToday: true }],
  ['person', {}, {}],
  ['child', {}, {}],
  ['file', {}, {}],
  [
    'table',
    { ...columns, mostRows: '5' },
    { mostRows: 5, columns: [{ key: 'who' }, { options: [{ key: 'met' }, {}] }] },
  ],
  ['note', said('help', 'Read this'), { help: { en: 'Read this', cy: 'Read this (cy)' } }],
];

test('a question of every kind is made on a page, and together they could be published', async () => {
  const { person, path, addSection, addQuestion } = await designAForm(house);
  await addSection('One');
  const choice = (await person.get(`${path}/sections/one/add-question`)).html;
  for (const [kind, fields, becomes] of ofEachKind) {
    expect(choice).toContain(`value="${kind}"`);
    const key = await addQuestion('one', kind, `About ${kind}`, fields);
    const { sections } = (await keptIn(house, path)) as unknown as Definition;
    expect(sections[0]?.items.at(-1)).toMatchObject({
      key,
      kind,
      label: { en: `About ${kind}` },
      ...becomes,
    });
    // What stands in the boxes is what was written in them.
    const { html } = await person.get(`${path}/questions/${key}`);
    for (const value of Object.values(fields)) if (value.length > 1) expect(html).toContain(value);
  }
  expect(faultsIn((await keptIn(house, path)) as unknown as Definition)).toEqual([]);
});

test('what is wrong is said, what was typed stays, and no kind but those there are is made', async () => {
  const { path, save, addSection } = await designAForm(house, 'Wrong');
  await addSection('One');
  const address = '/sections/one/add-question?kind=one-of';
  const wrong = await save(address, { kind: 'one-of', 'label.en': '', ...options(['Kept', 'lots']) });
  expect(wrong.status).toBe(422);
  for (const shown of [
    'Write the question',
    'Write a whole number from -1,000 to 1,000',
    'value="Kept"',
    'value="lots"',
  ])
    expect(wrong.html).toContain(shown);
  const none = await save(address, { kind: 'riddle', ...said('label', 'x') });
  expect([none.status, none.html.includes('Choose what kind of question it is')]).toEqual([422, true]);
  expect(await keptIn(house, path)).toMatchObject({ sections: [{ items: [] }] });
});

test('a form that would become too large takes no more, and what was typed stays', async () => {
  const { path, save, addSection } = await designAForm(house, 'Large');
  await addSection('One');
  await house.owner.query(
    `update questionnaires.questionnaire_version set definition = jsonb_set(definition, '{lead}', jsonb_build_object('en', repeat('x', $2), 'cy', ''))
      where version_id = $1`,
    [path.split('/').at(-1), ROOM - 100],
  );
  const { status, html } = await save('/sections/one/add-question?kind=date', {
    ...{ kind: 'date', when: 'always' },
    ...said('label', 'Typed with care'),
  });
  expect(status).toBe(422);
  expect(html).toContain('The form would become too large');
  expect(html).toContain('Typed with care');
  expect(await keptIn(house, path)).toMatchObject({ sections: [{ items: [] }] });
});

test('a question that was left out gives its key to no other, so that old answers are not taken for new ones', async () => {
  const { save, path, person, addSection, addQuestion } = await designAForm(house, 'Keys');
  await addSection('One');
  await addQuestion('one', 'short-text', 'Who?');
  await save('/publish', {});
  const draft = (await person.post(`${path}/draft`)).location ?? '';
  const { html } = await person.get(`${draft}/questions/who/remove`);
  const [, version = ''] = /name="version" value="(\d+)"/.exec(html) ?? [];
  await person.post(`${draft}/questions/who/remove`, { version });
  const added = await person.post(`${draft}/sections/one/add-question`, {
    ...{ kind: 'date', was: 'x', when: 'always' },
    ...said('label', 'Who?'),
  });
  expect(added.location).toBe(`${draft}#who-2`);
});

test('nobody else adds one', async () => {
  const { path, addSection } = await designAForm(house, 'Ours');
  await addSection('One');
  const worker = await house.as(people.worker);
  expect((await worker.get(`${path}/sections/one/add-question`)).status).toBe(403);
  expect((await worker.post(`${path}/sections/one/add-question`, { kind: 'date' })).status).toBe(403);
});
