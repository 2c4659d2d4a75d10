import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runStandIn, type RunningScanner } from '#platform/files/testing/run-clamd.ts';
import { buildPanelDay, dayPeople } from '#testing/build-panel-day.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { uploadAPaper } from '#testing/upload-a-paper.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let scanner: RunningScanner;
beforeAll(async () => {
  scanner = await runStandIn();
  house = await openTestHouse('returns', { scanner: scanner.address });
  const day = await buildPanelDay(house.owner);
  await uploadAPaper(await house.as(dayPeople.worker), day.caseId);
});
afterAll(async () => {
  await house.close();
  await scanner.stop();
});

const asWorker = async (query: string) => {
  const { userId, partnershipId } = await userOf(house.owner, dayPeople.worker);
  return house.app.house.database.app.transaction().execute(async (tx) => {
    await sql`select access.become(${userId}, ${partnershipId}, null, ${house.clock.now()})`.execute(tx);
    return sql.raw(query).execute(tx);
  });
};
const states = async () =>
  (await house.owner.query<{ state: string }>('select distinct state from documents.file')).rows;

it('nobody but the system account says that a file is clean, or that it is not infected after all', async () => {
  await expect(asWorker(`update documents.file set state = 'clean'`)).rejects.toThrow('row-level security');
  await expect(
    asWorker(
      `insert into documents.file (partnership_id, file_id, bytes, state, kept_at)
       select partnership_id, repeat('0', 64), 1, 'clean', now() from documents.file limit 1`,
    ),
  ).rejects.toThrow('row-level security');
  expect(await states()).toEqual([{ state: 'waiting' }]);
  await house.runQueue();
  expect(await states()).toEqual([{ state: 'clean' }]);
  await house.owner.query(`update documents.file set state = 'infected'`);
  const changed = await asWorker(`update documents.file set state = 'waiting'`);
  expect(changed.numAffectedRows).toBe(0n);
  await expect(asWorker('delete from documents.file')).rejects.toThrow('permission denied');
});

it('a file of another partnership is not known', async () => {
  const { userId, partnershipId } = await userOf(house.owner, dayPeople.coordinatorElsewhere);
  const { rows } = await house.app.house.database.app.transaction().execute(async (tx) => {
    await sql`select access.become(${userId}, ${partnershipId}, null, ${house.clock.now()})`.execute(tx);
    return sql`select from documents.file`.execute(tx);
  });
  expect(rows).toEqual([]);
});
