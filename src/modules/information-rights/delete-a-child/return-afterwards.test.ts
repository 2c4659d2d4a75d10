import { afterAll, beforeAll, expect, test } from 'vitest';
import { childOf } from '#modules/imports/census/samples/write-census.ts';
import { cinPlan, episodeFrom, returnAt } from '#modules/imports/census/samples/write-return.ts';
import { openImportHouse, type ImportHouse } from '#testing/open-import-house.ts';

let imports: ImportHouse;
beforeAll(async () => {
  imports = await openImportHouse();
});
afterAll(() => imports.close());

const take = (text: string) => imports.take(imports.write('return.xml', text));
const childIdOf = async (localId: string) =>
  (
    await imports.rows<{ child_id: string }>(
      `select child_id from children.child where local_id = '${localId}'`,
    )
  )[0]?.child_id;

test('a later return that holds a deleted child is loaded, and makes the child anew', async () => {
  const planned = episodeFrom('2025-06-02', cinPlan('2025-07-01'));
  const { partnershipId, house } = imports;
  const importId = await imports.check(
    returnAt('2026-03-31', childOf('C1', planned), childOf('C2', planned)),
  );
  await imports.confirm(importId);
  await house.runTask('import-load', { partnershipId, importId });
  const first = await childIdOf('C1');
  expect(await imports.rows('select file_id from documents.file')).toHaveLength(1);
  const { rows } = await house.owner.query<{ id: string }>(
    `insert into information_rights.deletion (partnership_id, deletion_id, child_id, child_label, kind, years, counted_from, counted_on, due_on, due_year,
            decided_by, decided_at, state, confirmed_by, confirmed_at)
     values ($1, gen_random_uuid(), $2, 'test', 'referral', 6, 'end', '2020-03-02', '2026-03-02', 2026, gen_random_uuid(), now(), 'confirmed',
             gen_random_uuid(), now()) returning deletion_id as id`,
    [partnershipId, first],
  );
  await house.runTask('retention-erase', { partnershipId, deletionId: rows[0]?.id });
  expect(await childIdOf('C1')).toBeUndefined();
  // The file of the first return held C1 too, and is not kept any longer.
  expect(await imports.rows('select file_id from documents.file')).toEqual([]);

  const again = await take(returnAt('2026-09-30', childOf('C1', planned), childOf('C2', planned)));
  expect(again).toMatchObject({ outcome: 'loaded' });
  const second = await childIdOf('C1');
  expect(second).toBeDefined();
  expect(second).not.toBe(first);
  expect(await imports.rows(`select from plans.plan where child_id = '${second}'`)).toHaveLength(1);
  // Nor does the list of deletions take the new one with it.
  expect(await imports.rows(`select from children.child where child_id = '${first}'`)).toEqual([]);
});
