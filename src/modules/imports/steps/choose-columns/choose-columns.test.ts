import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPeopleCsv } from '../../../../../db/demo/demo-census.ts';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { TEST_NOW } from '#testing/test-now.ts';

let house: TestHouse;
let coordinator: Person;
beforeAll(async () => {
  house = await openTestHouse();
  coordinator = await house.as(people.coordinator);
});
afterAll(() => house.close());

/** Sends a list; gives the address of its columns and that of its import. */
async function upload(content: string): Promise<{ columns: string; address: string }> {
  const file = { field: 'file', name: 'people.csv', type: 'text/csv', content };
  const { location = '' } = await coordinator.upload('/imports/people', {}, file);
  return { columns: location, address: location.replace('/people', '').replace('/columns', '') };
}

/** The chosen field of each column of the page. */
const chosenIn = (html: string) =>
  [...html.matchAll(/<select[^>]*id="(column-\d+)".*?<\/select>/gs)].map(
    ([list, id = '']): [string, string] => [id, /value="(\w*)" selected/.exec(list)?.[1] ?? ''],
  );

const known = async () =>
  (
    await house.owner.query<{ localId: string }>(
      `select local_id as "localId" from children.child where gone_since is null and worker_user_id is null order by 1 limit 1`,
    )
  ).rows[0]?.localId ?? '';

test('the made-up list: columns are suggested, checked, confirmed, and a worker has their own children', async () => {
  await house.owner.query('update access.child_access set until = now()');
  const { columns, address } = await upload(demoPeopleCsv(TEST_NOW.slice(0, 10)));
  const { html } = await coordinator.get(columns);
  const chosen = Object.fromEntries(chosenIn(html));
  expect(Object.values(chosen)).toEqual([
    ...['localId', 'givenName', 'familyName', 'knownAs', 'address', 'postcode', 'team', 'workerEmail'],
  ]);
  expect((await (await house.as(people.worker)).get('/children')).html).not.toContain(
    'Safeguarding Team East',
  );
  expect((await coordinator.post(columns, chosen, columns)).location).toBe(address);
  await house.runQueue();
  const checked = await coordinator.get(address);
  expect(checked.html).toMatch(/\d+ children will change|Nothing will change/);
  await house.owner.query('update children.child set worker_user_id = null');
  const again = await upload(demoPeopleCsv(TEST_NOW.slice(0, 10)));
  await coordinator.post(again.columns, chosen, again.columns);
  await house.runQueue();
  await coordinator.post(
    again.address.replace('/imports/', '/imports/people/') + '/load',
    { choice: 'take' },
    again.address,
  );
  await house.runQueue();
  expect((await coordinator.get(again.address)).html).toContain('The list is loaded');
  const { html: own } = await (await house.as(people.worker)).get('/children');
  expect(own).toContain('Safeguarding Team East');
  expect((await (await house.as(people.manager)).get('/children')).html).toContain('Safeguarding Team East');
  expect((await auditOf(house.owner, people.coordinator)).map(({ act }) => act)).toContain(
    'columns of a list chosen',
  );
});

test('the columns of the list loaded last are suggested for the next with the same headings', async () => {
  house.clock.moveTo('2026-11-21T10:05:00Z');
  const localId = await known();
  const strange = `Number,First,Which office\n${localId},Ann,East\n`;
  const { columns, address } = await upload(strange);
  expect(chosenIn((await coordinator.get(columns)).html).map(([, field]) => field)).toEqual(['', '', '']);
  await coordinator.post(
    columns,
    { 'column-0': 'localId', 'column-1': 'givenName', 'column-2': 'team' },
    columns,
  );
  await house.runQueue();
  await coordinator.post(
    address.replace('/imports/', '/imports/people/') + '/load',
    { choice: 'take' },
    address,
  );
  await house.runQueue();
  const next = await upload(strange);
  expect(chosenIn((await coordinator.get(next.columns)).html).map(([, field]) => field)).toEqual([
    'localId',
    'givenName',
    'team',
  ]);
});

test.each([
  [{ 'column-1': 'givenName' }, 'Choose the column that holds the local identifier'],
  [{ 'column-0': 'localId' }, 'Choose at least one column besides the local identifier'],
  [
    { 'column-0': 'localId', 'column-1': 'givenName', 'column-2': 'givenName' },
    'First name is chosen for two columns. Only an address can have several.',
  ],
])('a choice that cannot be meant comes back as it was made', async (choice, why) => {
  const { columns } = await upload('local_id,a,b\nC1,Ann,Bea\n');
  const { status, html } = await coordinator.post(columns, { 'column-0': '', ...choice }, columns);
  expect(status).toBe(422);
  expect(html).toContain(why);
  const chosen = Object.fromEntries(chosenIn(html).filter(([, field]) => field !== ''));
  expect(chosen).toEqual(choice);
});

test('names are shown as they are, whatever they hold', async () => {
  const { columns } = await upload('local_id,name\nC1,<img src=x onerror=alert(1)>\n');
  const { html } = await coordinator.get(columns);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).not.toContain('<img src=x');
});

test('another partnership finds nothing there, and who works with single children may not', async () => {
  const { columns, address } = await upload('local_id,name\nC1,Ann\n');
  const { rows } = await house.owner.query<{ email: string }>(
    `select u.email from access.user_account u join access.partnership p using (partnership_id) join access.user_role r using (user_id)
      where p.la_code <> '951' and r.role = 'panel-coordinator' limit 1`,
  );
  const other = await house.as(rows[0]?.email ?? '');
  const worker = await house.as(people.worker);
  const load = address.replace('/imports/', '/imports/people/') + '/load';
  expect((await other.get(columns)).status).toBe(404);
  expect((await other.post(columns, { 'column-0': 'localId' })).status).toBe(404);
  expect((await other.post(load, { choice: 'take' })).status).toBe(404);
  expect((await worker.get(columns)).status).toBe(403);
  expect((await worker.post(load, { choice: 'take' })).status).toBe(403);
  // A list is not loaded as a return, nor the other way round.
  expect((await coordinator.post(`${address}/load`, { choice: 'take' })).status).toBe(404);
});
