import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { uploadCensus } from '#testing/census-upload.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { childOf } from '../../census/samples/write-census.ts';
import { returnAt } from '../../census/samples/write-return.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const censusFile = { field: 'file', name: 'return.xml', type: 'text/xml' };

test('a co-ordinator chooses a census file, which is kept and checked', async () => {
  const coordinator = await house.as(people.coordinator);
  const { html, status } = await coordinator.get('/imports/new');
  expect(status).toBe(200);
  expect(html).toContain('Step 1 of 4: choose');
  const address = await uploadCensus(house, coordinator, returnAt('2026-11-30', childOf('NEW-1')));
  expect(address).toMatch(/^\/imports\/[0-9a-f-]{36}$/);
  const { rows } = await house.owner.query(
    'select kind, state, file_name from imports.import where import_id = $1',
    [address.slice('/imports/'.length)],
  );
  expect(rows).toEqual([{ kind: 'census', state: 'checked', file_name: 'return.xml' }]);
  expect((await auditOf(house.owner, people.coordinator))[0]).toMatchObject({
    act: 'return uploaded',
    outcome: 'done',
  });
});

test('a form without a file comes back and says so', async () => {
  const coordinator = await house.as(people.coordinator);
  const { status, html } = await coordinator.upload(
    '/imports',
    {},
    { ...censusFile, name: '', content: '' },
    '/imports/new',
  );
  expect(status).toBe(422);
  expect(html).toContain('Choose the census file');
  expect(html).toContain('href="#file"');
});

test('a file larger than a form may usually be is taken whole', async () => {
  const children = Array.from({ length: 6000 }, (_, index) => childOf(`BIG-${index}`));
  const coordinator = await house.as(people.coordinator);
  const address = await uploadCensus(house, coordinator, returnAt('2026-11-30', ...children));
  expect((await coordinator.get(address)).html).toContain('6,000 children are new');
});

test('a file that is sent twice is one import', async () => {
  const coordinator = await house.as(people.coordinator);
  const tokens = await coordinator.tokens('/imports/new');
  const send = () =>
    coordinator.upload('/imports', tokens, {
      ...censusFile,
      content: returnAt('2026-11-30', childOf('NEW-2')),
    });
  const [first, second] = [await send(), await send()];
  expect(second.location).toBe(first.location);
});

test('who works with single children, or with none, may not', async () => {
  for (const email of [people.worker, people.policePanelMember, people.systemAdministrator]) {
    const person = await house.as(email);
    expect((await person.get('/imports/new')).status).toBe(403);
    const before = await house.owner.query('select from imports.import');
    const { status } = await person.upload(
      '/imports',
      {},
      { ...censusFile, content: returnAt('2026-11-30', childOf('NEW-3')) },
    );
    expect([401, 403]).toContain(status);
    expect((await house.owner.query('select from imports.import')).rowCount).toBe(before.rowCount);
  }
});
