import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { makeNextFindable } from './make-findable.queries.ts';

let house: TestHouse;
let ids: string[];
beforeAll(async () => {
  house = await openTestHouse();
  const { rows } = await house.owner.query<{ id: string }>(
    `with later as materialized (select set_config('children.found_later', 'yes', true)), made as (
       insert into children.child (partnership_id, child_id, local_id, given_name, family_name, birth_date, sex, updated_at)
       select p.partnership_id, gen_random_uuid(), 'LATER' || n, 'Later', 'Tarrowmere' || n, '2015-05-05', 'F', now()
         from access.partnership p, later, generate_series(1, 3) n where p.la_code = '951' and later is not null
       returning child_id as id)
     select id from made order by id`,
  );
  ids = rows.map(({ id }) => id);
});
afterAll(() => house.close());

const entries = async () =>
  (await house.owner.query('select from children.search_entry where child_id = any ($1)', [ids])).rowCount;
const find = async () => {
  const coordinator = await house.as(people.coordinator);
  return (await coordinator.post('/find', { q: 'Later Tarrowmere' })).html;
};

test('children of a large return can be found once the task that follows it has run, and running it again changes nothing', async () => {
  expect(ids).toHaveLength(3);
  expect(await entries()).toBe(0);
  expect(await find()).not.toContain(ids[0]);
  await house.runTask('make-children-findable');
  expect(await entries()).toBe(3);
  const html = await find();
  for (const id of ids) expect(html).toContain(`/children/${id}`);
  await house.runTask('make-children-findable');
  expect(await entries()).toBe(3);
});

test('step by step each child is looked at once, and nobody else may ask for it', async () => {
  await house.owner.query('delete from children.search_entry where child_id = any ($1)', [ids]);
  const { database } = house.app.house;
  const { rows } = await house.owner.query<{ id: string; all: number }>(
    `select partnership_id as id, (select count(*)::integer from children.child c where c.partnership_id = p.partnership_id) as all
       from access.partnership p where la_code = '951'`,
  );
  const [home] = rows;
  let last: string | null = null;
  let steps = 0;
  do {
    last = await database.app.transaction().execute(async (tx): Promise<string | null> => {
      await sql`select access.become_system(${home?.id ?? ''}, now())`.execute(tx);
      return makeNextFindable(tx, last, 100);
    });
    steps += 1;
  } while (last !== null);
  expect(steps).toBe(Math.ceil((home?.all ?? 0) / 100) + 1);
  expect(await entries()).toBe(3);
  await expect(database.app.transaction().execute((tx) => makeNextFindable(tx, null, 100))).rejects.toThrow(
    'made findable by the system account',
  );
});
