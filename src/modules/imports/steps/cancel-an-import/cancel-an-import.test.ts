import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { uploadCensus } from '#testing/census-upload.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { childOf } from '../../census/samples/write-census.ts';
import { returnAt } from '../../census/samples/write-return.ts';

let house: TestHouse;
let coordinator: Person;
beforeAll(async () => {
  house = await openTestHouse();
  coordinator = await house.as(people.coordinator);
});
afterAll(() => house.close());

const stagedOf = async (address: string) =>
  (
    await house.owner.query('select from imports.staged_child where import_id = $1', [
      address.slice('/imports/'.length),
    ])
  ).rowCount;

test('a checked file is left, and nothing of it stays', async () => {
  const address = await uploadCensus(house, coordinator, returnAt('2026-11-30', childOf('C1')));
  expect(await stagedOf(address)).toBe(1);
  expect((await coordinator.post(`${address}/cancel`, {}, address)).location).toBe(address);
  expect((await coordinator.get(address)).html).toContain('This file was not loaded');
  expect(await stagedOf(address)).toBe(0);
  expect((await auditOf(house.owner, people.coordinator)).map(({ act }) => act)).toContain(
    'import cancelled',
  );
  await coordinator.post(`${address}/load`, { choice: 'take' });
  await house.runQueue();
  expect((await coordinator.get(address)).html).toContain('This file was not loaded');
});

test('a file cancelled while it is read is read no further', async () => {
  const children = Array.from({ length: 9000 }, (_, index) => childOf(`LONG-${index}`));
  const file = {
    field: 'file',
    name: 'long.xml',
    type: 'text/xml',
    content: returnAt('2026-11-30', ...children),
  };
  const { location = '' } = await coordinator.upload('/imports', {}, file, '/imports/new');
  const reading = house.runQueue();
  // The second batch finds out; the first may be stored by then.
  for (;;) {
    const { rows } = await house.owner.query<{ state: string; done: number }>(
      'select state, done_children as done from imports.import where import_id = $1',
      [location.slice('/imports/'.length)],
    );
    if (rows[0]?.state === 'checking') break;
  }
  await coordinator.post(`${location}/cancel`);
  await reading;
  expect((await coordinator.get(location)).html).toContain('This file was not loaded');
  expect(await stagedOf(location)).toBe(0);
});

test('a check that was cut off with its process is begun again at the next start', async () => {
  const file = {
    field: 'file',
    name: 'cut.xml',
    type: 'text/xml',
    content: returnAt('2026-11-30', childOf('CUT-1')),
  };
  const { location = '' } = await coordinator.upload('/imports', {}, file, '/imports/new');
  const importId = location.slice('/imports/'.length);
  await house.owner.query('delete from graphile_worker._private_jobs');
  await house.owner.query(
    `update imports.import set state = 'checking', beat_at = uploaded_at where import_id = $1`,
    [importId],
  );
  await house.owner.query(
    `insert into imports.staged_child (partnership_id, import_id, number, child_id, local_id, line, fingerprint, disabilities)
     select partnership_id, import_id, 0, gen_random_uuid(), 'HALF', 1, '', '{}' from imports.import where import_id = $1`,
    [importId],
  );
  house.clock.moveTo('2026-11-21T10:00:10Z');
  await house.runTask('start:import-resume');
  await house.runQueue();
  expect((await coordinator.get(location)).html).toContain('The file is being checked');
  house.clock.moveTo('2026-11-21T10:00:40Z');
  await house.runTask('start:import-resume');
  await house.runQueue();
  expect((await coordinator.get(location)).html).toContain('1 child is new');
  expect(await stagedOf(location)).toBe(1);
});
