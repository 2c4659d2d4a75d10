import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '#testing/browserless.ts';
import { buildChild } from '#testing/build-child.ts';
import { chooseList, lineOf, matchList, standingsOf, writeList } from '#testing/match-a-list.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let coordinator: Person;
beforeAll(async () => {
  house = await openTestHouse();
  coordinator = await house.as(people.coordinator);
  await buildChild(house.owner, { givenName: 'Ivo', familyName: 'Brackenhurst', birthDate: '2014-07-09' });
});
afterAll(() => house.close());

const ivor = { given: 'Ivor', family: 'Brackenhirst', born: '07/09/2014', number: 'MCH-7' };
const idOf = (list: string) => list.split('/').at(-1) ?? '';
const rowsOf = async (list: string) =>
  (await house.owner.query('select from matches.list_row where list_id = $1', [idOf(list)])).rows.length;
const passDays = (list: string, days: number) =>
  house.owner.query(
    `update matches.list set decided_at = decided_at - make_interval(days => $2), matched_at = matched_at - make_interval(days => $2) where list_id = $1`,
    [idOf(list), days],
  );

test('the file is let go as soon as its lines are read', async () => {
  const list = await matchList(house, coordinator, [ivor]);
  const { rows } = await house.owner.query(
    'select from documents.file f join matches.list l using (partnership_id, file_id) where l.list_id = $1',
    [idOf(list)],
  );
  expect(rows).toEqual([]);
});

test('matching that was cut off goes on where it was, and no line is matched twice', async () => {
  const lines = Array.from({ length: 60 }, (_, at) => ({ ...ivor, number: `MCH-${at}` }));
  const list = await matchList(house, coordinator, lines);
  await house.owner.query(
    `update matches.list set state = 'matching', matched_at = null, beat_at = beat_at - interval '1 hour' where list_id = $1`,
    [idOf(list)],
  );
  await house.owner.query(`update matches.list_row set matched_at = null where list_id = $1 and line > 40`, [
    idOf(list),
  ]);
  await house.owner.query(
    `delete from matches.candidate c using matches.list_row r where r.row_id = c.row_id and r.list_id = $1 and r.line > 45`,
    [idOf(list)],
  );
  await house.runTask('start:matches-resume', {});
  await house.runQueue();
  expect(Object.keys(await standingsOf(coordinator, list))).toHaveLength(50);
  const { rows } = await house.owner.query<{ state: string; done: number }>(
    'select state, matched_rows as done from matches.list where list_id = $1',
    [idOf(list)],
  );
  expect(rows).toEqual([{ state: 'matched', done: 60 }]);
});

test('the lines of a list are deleted 30 days after the last decision, and not while something is left to decide', async () => {
  const list = await matchList(house, coordinator, [ivor]);
  await passDays(list, 31);
  await house.runTask('daily:matches-tidy', {});
  expect(await rowsOf(list)).toBe(1);
  const line = await lineOf(house, list, 2);
  await coordinator.post(line, { answer: 'none', because: 'Asked', version: '1' });
  await passDays(list, 29);
  await house.runTask('daily:matches-tidy', {});
  expect(await rowsOf(list)).toBe(1);
  await passDays(list, 2);
  await house.runTask('daily:matches-tidy', {});
  expect(await rowsOf(list)).toBe(0);
  expect((await coordinator.get(list)).html).toContain('The lines of this list are deleted');
  expect((await coordinator.get(line)).status).toBe(404);
  const { rows } = await house.owner.query('select from matches.decision where list_id = $1', [idOf(list)]);
  expect(rows).not.toEqual([]);
});

test('the days are the partnership’s to set', async () => {
  await house.owner.query(
    `insert into clocks.setting (partnership_id, setting_key, amount, effective_from, source)
     select partnership_id, 'matches.keep-days', 3, '2020-01-01', 'test' from access.partnership where la_code = '951'`,
  );
  const list = await matchList(house, coordinator, [
    { given: 'Zebedee', family: 'Nobodyhere', born: '2019-02-01' },
  ]);
  await passDays(list, 4);
  await house.runTask('daily:matches-tidy', {});
  expect(await rowsOf(list)).toBe(0);
});

test('a list that is too long is refused, and says what to do', async () => {
  const content = writeList(
    Array.from({ length: 20_001 }, () => ({ given: 'A', family: 'B', born: '2015-01-01' })),
  );
  const { status, html } = await chooseList(house, coordinator, content);
  expect(status).toBe(422);
  expect(html).toContain('20,000');
});
