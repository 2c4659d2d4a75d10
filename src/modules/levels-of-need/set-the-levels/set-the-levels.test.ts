import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { dayIn } from '#testing/early-help-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { levelsAsShipped } from '../levels.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('the database calls the shipped levels what the code calls them', async () => {
  const { rows } = await house.owner.query<{ key: string; name: { en: string; cy: string } }>(
    'select key, levels.name_of(key) as name from unnest($1::text[]) as k (key)',
    [levelsAsShipped.map(({ key }) => key)],
  );
  expect(rows.map(({ key, name }) => ({ key, ...name }))).toEqual(levelsAsShipped);
});

test('the levels are set by who may, with both names, and shown since when', async () => {
  const coordinator = await house.as(people.coordinator);
  const rows = {
    'level-1-en': 'Open to all',
    'level-1-cy': 'Agored i bawb',
    'level-2-en': 'Together',
    'level-2-cy': 'Gyda’n gilydd',
  };
  const given = { ...rows, ...dayIn('from', '2026-11-21'), source: 'Threshold document, page 4' };
  expect((await coordinator.post('/levels', { ...given, 'level-2-cy': '' })).status).toBe(422);
  expect((await coordinator.post('/levels', { ...given, ...dayIn('from', '2026-11-01') })).status).toBe(422);
  expect((await coordinator.post('/levels', given)).location).toBe('/levels');
  expect((await coordinator.post('/levels', given)).html).toContain('Choose a later one');
  const read = (await (await house.as(people.worker)).get('/levels')).html;
  for (const said of ['Open to all', 'Since 21 November 2026. Source: Threshold document, page 4'])
    expect(read).toContain(said);
  expect((await (await house.as(people.worker)).post('/levels', given)).status).toBe(403);
  expect((await auditOf(house.owner, people.coordinator)).map(({ act }) => act)).toContain(
    'levels of need set',
  );
});
