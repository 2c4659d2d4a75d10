import { afterAll, beforeAll, expect, it } from 'vitest';
import { eicar, runStandIn, type RunningScanner } from '#platform/files/testing/run-clamd.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { childOf } from '../census/samples/write-census.ts';
import { returnAt } from '../census/samples/write-return.ts';

let house: TestHouse;
let scanner: RunningScanner;
beforeAll(async () => {
  scanner = await runStandIn();
  house = await openTestHouse('returns', { scanner: scanner.address });
});
afterAll(async () => {
  await house.close();
  await scanner.stop();
});

const send = async (path: string, name: string, content: string) => {
  const coordinator = await house.as(people.coordinator);
  const sent = await coordinator.upload(
    path,
    {},
    { field: 'file', name, type: 'text/xml', content },
    `${path}/new`,
  );
  expect(sent.status).toBe(303);
  return { coordinator, address: sent.location ?? '' };
};
const stateOf = async (address: string) => {
  const { rows } = await house.owner.query<{ state: string }>(
    'select state from imports.import where import_id = $1',
    [/[0-9a-f-]{36}/.exec(address)?.[0]],
  );
  return rows[0]?.state;
};

it('a return is not read before the virus scanner has passed it; its page says so', async () => {
  const { coordinator, address } = await send(
    '/imports',
    'return.xml',
    returnAt('2026-11-30', childOf('SCAN-1')),
  );
  const importId = address.slice('/imports/'.length);
  const { rows } = await house.owner.query<{ partnershipId: string }>(
    'select partnership_id as "partnershipId" from imports.import where import_id = $1',
    [importId],
  );
  await house.runTask('import-check', { partnershipId: rows[0]?.partnershipId, importId });
  expect(await stateOf(address)).toBe('uploaded');
  expect((await coordinator.get(address)).html).toContain('It is being checked for viruses first.');
  await house.runQueue();
  expect(await stateOf(address)).toBe('checked');
});

it('an infected return is refused, and nothing of it is stored', async () => {
  const text = returnAt('2026-11-30', childOf('SCAN-2')).replace('<Header>', `<!-- ${eicar} --><Header>`);
  const { coordinator, address } = await send('/imports', 'return.xml', text);
  await house.runQueue();
  expect(await stateOf(address)).toBe('refused');
  expect((await coordinator.get(address)).html).toContain('The file has a virus');
  expect(
    (await house.owner.query(`select from imports.staged_child where local_id = 'SCAN-2'`)).rowCount,
  ).toBe(0);
});

it('of a list of people nobody is shown a row before that', async () => {
  const { coordinator, address } = await send(
    '/imports/people',
    'people.csv',
    'local_id,name\nSCAN-1,Madeup Name\n',
  );
  const waiting = await coordinator.get(address);
  expect(waiting.html).toContain('This file is being checked for viruses');
  expect(waiting.html).not.toContain('Madeup Name');
  await house.runQueue();
  expect((await coordinator.get(address)).html).toContain('Madeup Name');
});
