import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWords, compareCatalogues, missingWordKeys, wordsCatalogue } from '#platform/words/index.ts';
import { webWords } from '#platform/web/words.ts';
import { buildAction } from '#testing/build-action.ts';
import { buildChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { actionState } from './action.ts';
import { writeReminder } from './reminder-letter.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('both languages say the same things, and every word asked for is written', async () => {
  expect(compareCatalogues({ en, cy })).toEqual([]);
  const names = (await readdir(import.meta.dirname, { recursive: true })).filter((name) =>
    /\.(njk|ts)$/.test(name),
  );
  const texts = await Promise.all(names.map((name) => readFile(join(import.meta.dirname, name), 'utf8')));
  expect(texts.flatMap((text) => missingWordKeys(text, [{ en, cy }, wordsCatalogue, webWords]))).toEqual([]);
});

test.each([
  [{ dueOn: '2026-11-20', doneOn: null, endedOn: null }, 'late'],
  [{ dueOn: '2026-11-21', doneOn: null, endedOn: null }, 'due-soon'],
  [{ dueOn: '2026-11-28', doneOn: null, endedOn: null }, 'due-soon'],
  [{ dueOn: '2026-11-29', doneOn: null, endedOn: null }, 'due'],
  [{ dueOn: '2026-11-20', doneOn: '2026-11-20', endedOn: null }, 'done-in-time'],
  [{ dueOn: '2026-11-20', doneOn: '2026-11-21', endedOn: null }, 'done-late'],
  [{ dueOn: '2026-11-20', doneOn: null, endedOn: '2026-11-10' }, 'ended'],
])('how an action stands (%#)', (action, state) => {
  expect(actionState(action, '2026-11-21')).toBe(state);
});

test('a reminder says how much and by when, in the language of who gets it', () => {
  const words = buildWords([{ en, cy }]);
  const actions = [
    { actionId: 'b', dueOn: '2026-11-22' },
    { actionId: 'a', dueOn: '2026-11-19' },
  ];
  const letter = writeReminder(words('en'), actions, '2026-11-21', 'https://teamaround.example');
  expect(letter.subject).toBe('Teamaround: 1 action is late and 1 action is due within two days');
  expect(letter.body).toContain(
    '2 days late: https://teamaround.example/actions/a\n\ndue tomorrow: https://teamaround.example/actions/b',
  );
  const welsh = writeReminder(words('cy'), actions.slice(1), '2026-11-21', 'https://teamaround.example');
  expect(welsh.subject).toBe('Teamaround, yn aros amdanoch: 1 cam yn hwyr');
});

test('everybody with something late or due is written to once, of all of it, and of what is late again after a week', async () => {
  const child = await buildChild(house.owner, { givenName: 'Siân' });
  const action = { owner: people.manager, setBy: people.coordinator, child };
  const late = await buildAction(house.owner, { ...action, what: 'About Siân', dueOn: '2026-11-18' });
  await buildAction(house.owner, { ...action, what: 'About Siân too', dueOn: '2026-11-23' });
  await buildAction(house.owner, { ...action, what: 'Not yet', dueOn: '2026-11-24' });
  await buildAction(house.owner, { ...action, what: 'Done', dueOn: '2026-11-18', doneOn: '2026-11-18' });
  const letters = async () =>
    (
      await house.owner.query<{ subject: string; body: string }>(
        'select m.subject, m.body from mail.message m where m.to_email = $1 order by m.made_at',
        [people.manager],
      )
    ).rows;
  await house.runTask('daily:action-reminders');
  const [letter] = await letters();
  expect(letter?.subject).toContain('1 cam yn hwyr ac 1 cam i’w wneud o fewn deuddydd');
  expect(letter?.body).toContain(`/actions/${late}`);
  expect(`${letter?.subject}${letter?.body}`).not.toContain('Siân');
  await house.runTask('daily:action-reminders');
  expect(await letters()).toHaveLength(1);
  house.clock.moveTo('2026-11-28T06:00:00Z');
  await house.runTask('daily:action-reminders');
  expect(await letters()).toHaveLength(2);
});
