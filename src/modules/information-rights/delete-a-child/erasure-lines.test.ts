import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';
import { cy } from '../words.cy.ts';
import { en } from '../words.en.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse('demonstration');
});
afterAll(() => house.close());

const ask = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await house.owner.query<Row>(text, values)).rows;
const lines = () =>
  ask<{ name: string; treatment: string; kind: string | null }>(
    'select table_name as name, treatment, kind from information_rights.erasure_lines()',
  );

const needsLine =
  'Say in information_rights.erasure_lines (db/rules/retention-erasure-lines.sql) what becomes of its rows when a child is deleted';

test('every table with a child has a line that says what becomes of it', async () => {
  const rows = await ask<{ name: string }>(
    'select t as name from information_rights.tables_without_a_line() t',
  );
  expect(rows, needsLine).toEqual([]);
  await house.owner.query('create table children.forgotten (partnership_id uuid, child_id uuid)');
  const found = await ask<{ name: string }>(
    'select t as name from information_rights.tables_without_a_line() t',
  );
  await house.owner.query('drop table children.forgotten');
  expect(found).toEqual([{ name: 'children.forgotten' }]);
});

test('so has every table that hangs on one whose rows are deleted', async () => {
  const rows = await ask<{ name: string }>(
    `select distinct k.conrelid::regclass::text as name from pg_constraint k
      where k.contype = 'f' and k.confrelid::regclass::text in (select table_name from information_rights.erasure_lines() where treatment = 'delete')
        and k.conrelid::regclass::text not in (select table_name from information_rights.erasure_lines())`,
  );
  expect(rows, needsLine).toEqual([]);
});

test('every line is of a table that is there, once, and what is deleted has words for the certificate', async () => {
  const all = await lines();
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  const there = await ask<{ name: string }>(
    'select table_name as name from information_rights.erasure_lines() where to_regclass(table_name) is null',
  );
  expect(there).toEqual([]);
  for (const { treatment, kind } of all.filter(({ treatment }) => treatment !== 'keep')) {
    expect(treatment).toBe('delete');
    expect(Object.keys(en)).toContain(`informationRights.gone.${kind}`);
    expect(Object.keys(cy)).toContain(`informationRights.gone.${kind}`);
  }
});

test('what refers to something goes before it', async () => {
  const wrong = await ask(
    `with steps as (select table_name::regclass::oid as rel, level from information_rights.erasure_order())
     select k.conname from pg_constraint k join steps f on f.rel = k.conrelid join steps t on t.rel = k.confrelid
      where k.contype = 'f' and k.conrelid <> k.confrelid and f.level >= t.level`,
  );
  expect(wrong).toEqual([]);
});

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** For each id the tables in which it stands anywhere in a row. */
async function tablesWith(ids: readonly string[]): Promise<Map<string, string[]>> {
  const all = await ask<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`,
  );
  const found = new Map(ids.map((id) => [id, [] as string[]]));
  for (const { name } of all) {
    const rows = await ask<{ id: string }>(
      `select distinct m[1] as id from ${name} t cross join regexp_matches(t::text, '${UUID}', 'g') m where m[1] = any ($1)`,
      [ids],
    );
    for (const { id } of rows) found.get(id)?.push(name);
  }
  return found;
}

/** Deletes as the system account what two people have decided, past the pages. */
async function eraseNow(childId: string): Promise<void> {
  const { partnershipId, userId } = await userOf(house.owner, people.dataProtectionOfficer);
  const second = await userOf(house.owner, people.quality);
  const [row] = await ask<{ id: string }>(
    `insert into information_rights.deletion (partnership_id, deletion_id, child_id, child_label, kind, years, counted_from, counted_on, due_on, due_year,
            decided_by, decided_at, state, confirmed_by, confirmed_at)
     values ($1, gen_random_uuid(), $2, 'test', 'referral', 6, 'end', '2020-03-02', '2026-03-02', 2026, $3, now(), 'confirmed', $4, now())
     returning deletion_id as id`,
    [partnershipId, childId, userId, second.userId],
  );
  await ask('delete from information_rights.legal_hold where child_id = $1', [childId]);
  await ask(
    `update information_rights.access_request set released_at = now(), released_by = taken_by where child_id = $1`,
    [childId],
  );
  await house.runTask('retention-erase', { partnershipId, deletionId: row?.id });
}

test('of every child of the made-up story, deleted one after the other, no table but two knows anything', async () => {
  const told = await ask<{ childId: string; localId: string }>(
    `select c.child_id as "childId", c.local_id as "localId" from children.child c join access.partnership p using (partnership_id)
      where exists (select from panels.meeting_case_child k where k.child_id = c.child_id)
         or exists (select from children.chronology_entry e where e.child_id = c.child_id)
         or exists (select from who_can_see.emergency_access e where e.child_id = c.child_id)
         or exists (select from who_can_see.restriction r where r.child_id = c.child_id)
         or exists (select from children.protected_address a where a.child_id = c.child_id)
      order by c.local_id`,
  );
  expect(told.length).toBeGreaterThan(12);
  const cases = await ask<{ id: string; childIds: string[] }>(
    `select case_id as id, array_agg(child_id::text) as "childIds" from panels.meeting_case_child group by case_id`,
  );
  for (const { childId } of told) await eraseNow(childId);
  const left = await tablesWith([...told.map(({ childId }) => childId), ...cases.map(({ id }) => id)]);
  for (const { childId } of told) {
    expect(left.get(childId)).toEqual(['audit_trail.event', 'information_rights.deletion']);
    expect(await ask('select from access.my_child where child_id = $1', [childId])).toEqual([]);
  }
  // A case whose children are all gone is gone, with its papers, notes and recommendations; the audit trail knows its opaque id.
  for (const { id } of cases)
    expect(
      left.get(id)?.filter((name) => !['audit_trail.event', 'access.form_token'].includes(name)),
    ).toEqual([]);
  const files = await ask(
    `select from documents.file f where not exists (select from documents.document d where d.file_id = f.file_id)
        and not exists (select from imports.import i where i.file_id = f.file_id and i.partnership_id = f.partnership_id)`,
  );
  expect(files).toEqual([]);
}, 120_000);
