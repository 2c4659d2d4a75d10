import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { uploadCensus } from '#testing/census-upload.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { childOf } from '../../census/samples/write-census.ts';
import { cinPlan, episodeFrom, returnAt } from '../../census/samples/write-return.ts';

let house: TestHouse;
let coordinator: Person;
beforeAll(async () => {
  house = await openTestHouse();
  coordinator = await house.as(people.coordinator);
});
afterAll(() => house.close());

const planned = episodeFrom('2025-06-02', cinPlan('2025-07-01'));
const spoilt = childOf('BAD-1', episodeFrom('2025-02-30', ''));
const stored = async (localId: string) =>
  (await house.owner.query('select from children.child where local_id = $1', [localId])).rowCount;

test('what is confirmed is loaded, once, whoever else confirms it', async () => {
  const address = await uploadCensus(house, coordinator, returnAt('2026-11-30', childOf('ONE-1', planned)));
  const quality = await house.as(people.coordinator);
  const [first, second] = await Promise.all([
    coordinator.post(`${address}/load`, { choice: 'take' }),
    quality.post(`${address}/load`, { choice: 'take' }),
  ]);
  expect([first.location, second.location]).toEqual([address, address]);
  expect((await coordinator.get(address)).html).toContain('The file is being loaded');
  expect(await stored('ONE-1')).toBe(0);
  await house.runQueue();
  expect(await stored('ONE-1')).toBe(1);
  const { html } = await coordinator.get(address);
  expect(html).toContain('The return is loaded');
  expect(html).toContain('href="/stuck-plans"');
  const acts = (await auditOf(house.owner, people.coordinator)).map(({ act }) => act);
  expect(acts).toContain('return confirmed');
  // Staged rows are cleared after the load.
  expect(
    (await house.owner.query(`select from imports.staged_child where local_id = 'ONE-1'`)).rowCount,
  ).toBe(0);
});

test('the same file again changes nothing and is not offered to load', async () => {
  const text = returnAt('2026-11-30', childOf('ONE-1', planned));
  const { html } = await coordinator.get(await uploadCensus(house, coordinator, text));
  expect(html).toContain('Nothing will change');
  expect(html).toContain('This is the same file as the one loaded on 21 November 2026: nothing will change.');
  expect(html).not.toContain('Load the file');
});

test('of a file with children that cannot be read the others are loaded only when the person says so', async () => {
  const text = returnAt('2026-12-31', childOf('ONE-1', planned), childOf('TWO-1', planned), spoilt);
  const address = await uploadCensus(house, coordinator, text);
  const undecided = await coordinator.post(`${address}/load`, {}, address);
  expect(undecided.status).toBe(422);
  expect(undecided.html).toContain('Say whether to load the children that can be read');
  expect(undecided.html).toContain('href="#choice"');
  await coordinator.post(`${address}/load`, { choice: 'stop' }, address);
  await house.runQueue();
  expect(await stored('TWO-1')).toBe(0);
  expect((await coordinator.get(address)).html).toContain('This file was not loaded');

  const again = await uploadCensus(house, coordinator, text);
  await coordinator.post(`${again}/load`, { choice: 'take' }, again);
  await house.runQueue();
  expect([await stored('TWO-1'), await stored('BAD-1')]).toEqual([1, 0]);
  const { rows } = await house.owner.query(
    'select takes_good_only as "goodOnly" from imports.import where import_id = $1',
    [again.slice('/imports/'.length)],
  );
  expect(rows).toEqual([{ goodOnly: true }]);
});

test('what fails while loading is said, leaves nothing, and can be begun again', async () => {
  const address = await uploadCensus(house, coordinator, returnAt('2027-01-31', childOf('FAIL-1', planned)));
  await coordinator.post(`${address}/load`, { choice: 'take' }, address);
  const importId = address.slice('/imports/'.length);
  await house.owner.query('delete from imports.staged_child where import_id = $1', [importId]);
  await expect(house.runQueue()).rejects.toThrow('not all there');
  expect((await coordinator.get(address)).html).toContain('Checking or loading was interrupted');
  expect(await stored('FAIL-1')).toBe(0);
  await coordinator.post(`${address}/again`, {}, address);
  await house.runQueue();
  expect((await coordinator.get(address)).html).toContain('1 child is new');
});

test('who may not see the import may not load it', async () => {
  const address = await uploadCensus(house, coordinator, returnAt('2027-01-31', childOf('NOT-1', planned)));
  const { rows } = await house.owner.query<{ email: string }>(
    `select u.email from access.user_account u join access.partnership p using (partnership_id) join access.user_role r using (user_id)
      where p.la_code <> '951' and r.role = 'panel-coordinator' limit 1`,
  );
  const other = await house.as(rows[0]?.email ?? '');
  const worker = await house.as(people.worker);
  for (const act of ['load', 'cancel', 'again']) {
    expect((await other.post(`${address}/${act}`, { choice: 'take' })).status).toBe(404);
    expect((await worker.post(`${address}/${act}`, { choice: 'take' })).status).toBe(403);
  }
  await house.runQueue();
  expect(await stored('NOT-1')).toBe(0);
});
