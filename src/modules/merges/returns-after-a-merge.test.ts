import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addUser } from '#platform/access/set-up.queries.ts';
import { childOf } from '#modules/imports/census/samples/write-census.ts';
import {
  cinPlan,
  episodeFrom,
  protectionPlan,
  returnAt,
} from '#modules/imports/census/samples/write-return.ts';
import { openImportHouse, type ImportHouse } from '#testing/open-import-house.ts';

let imports: ImportHouse;
const coordinator = randomUUID();
beforeAll(async () => {
  imports = await openImportHouse();
  const { partnershipId } = imports;
  await addUser(imports.house.app.house.database.owner, {
    ...{ partnershipId, userId: coordinator, agencyId: null, email: 'coordinator@merges.example' },
    ...{ fullName: 'Petronella Ashgrove', jobTitle: '', roles: ['panel-coordinator'] },
  });
});
afterAll(() => imports.close());

const same = episodeFrom('2025-06-02', cinPlan('2025-07-01'));
const take = (day: string, ...children: string[]) =>
  imports.take(imports.write(`${day}.xml`, returnAt(day, ...children)));
/** Each plan with the number of the record it stands at. */
const plans = () =>
  imports.rows(
    `select c.local_id as child, p.kind, p.end_date as "end", p.gone_since as gone from plans.plan p join children.child c using (partnership_id, child_id)
      order by p.ordinal, p.kind`,
  );

async function asCoordinator(query: ReturnType<typeof sql<{ what: string }>>): Promise<string | undefined> {
  return imports.house.app.house.database.app.transaction().execute(async (tx) => {
    await sql`select access.become(${coordinator}, ${imports.partnershipId}, null, ${imports.house.clock.now()})`.execute(
      tx,
    );
    return (await query.execute(tx)).rows[0]?.what;
  });
}

test('a return brings a merged record to the one it is in, makes nothing anew, corrects its own rows alone, and all of it goes back', async () => {
  await take('2026-01-31', childOf('C1', same), childOf('C2', same));
  const mergeId = randomUUID();
  await imports.house.owner.query(
    `insert into merges.suggestion (partnership_id, one_child_id, other_child_id, weight, parts, compared, found_at)
     select partnership_id, min(child_id::text)::uuid, max(child_id::text)::uuid, 9, '[]', 'x', now() from children.child group by partnership_id`,
  );
  const told = await asCoordinator(
    sql`select merges.merge(${mergeId}, s.suggestion_id, s.version, k.child_id, k.version, m.child_id, m.version, 'x') as what
          from merges.suggestion s, children.child k, children.child m where k.local_id = 'C1' and m.local_id = 'C2'`,
  );
  expect(told).toBe('done');
  const held = [
    { child: 'C1', kind: 'child-in-need', end: null, gone: null },
    { child: 'C1', kind: 'child-in-need', end: null, gone: null },
  ];
  expect(await plans()).toEqual(held);

  const { counts } = await take('2026-02-28', childOf('C1', same), childOf('C2', same));
  expect(counts).toMatchObject({ new: 0, unchanged: 2, gone: 0 });
  expect(await plans()).toEqual(held);

  const more = episodeFrom('2025-06-02', cinPlan('2025-07-01', '2026-03-01') + protectionPlan('2026-03-02'));
  await take('2026-03-31', childOf('C1', same), childOf('C2', more));
  expect(await plans()).toEqual([
    { child: 'C1', kind: 'child-in-need', end: null, gone: null },
    { child: 'C1', kind: 'child-in-need', end: '2026-03-01', gone: null },
    { child: 'C1', kind: 'child-protection', end: null, gone: null },
  ]);
  expect(await imports.rows('select local_id from children.child order by 1')).toHaveLength(2);

  expect(await asCoordinator(sql`select merges.undo(${mergeId}, 'x') as what`)).toBe('done');
  expect(await plans()).toEqual(
    [
      { child: 'C1', kind: 'child-in-need', end: null, gone: null },
      { child: 'C2', kind: 'child-in-need', end: '2026-03-01', gone: null },
      { child: 'C2', kind: 'child-protection', end: null, gone: null },
    ].toSorted((one, other) => one.kind.localeCompare(other.kind)),
  );
  const { counts: again } = await take('2026-04-30', childOf('C1', same), childOf('C2', more));
  expect(again).toMatchObject({ new: 0, gone: 0 });
});
