import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { contributions } from './make-the-record.ts';

/** Tables that name a child and are not told, with why. */
const notTold: Readonly<Record<string, string>> = {
  'access.restricted_child':
    'why a child is restricted could put somebody in danger; the officer is asked apart',
  'children.protected_address':
    'kept from everybody but named people, so from whoever asks in the name of the child too; the officer is asked apart',
  'children.address_reader': 'which colleagues may read it: not about the child',
  'who_can_see.restriction': 'as access.restricted_child',
  'who_can_see.emergency_access': 'what a colleague did, as the audit trail: given from there',
  'who_can_see.pointer': 'what a colleague looked for: gone after a quarter of an hour',
  'children.search_entry':
    'the same names, days, numbers and addresses that the child has elsewhere, folded for finding them: each is told from there',
  'looks.question': 'what a colleague was asked about their own looking: not about the child',
  'looks.unusual': 'the same',
  'imports.staged_child': 'a file on its way in: gone when it is loaded or refused',
  'imports.staged_person': 'the same',
  'imports.current_child': 'who the latest return holds: the same as children.child',
  'information_rights.access_request': 'the request itself',
  'information_rights.passage': 'what was told of the child to an adult who asked: a copy of what is told',
  'information_rights.said_of_child': 'how long the data is kept, and why: told from the schedule',
  'information_rights.legal_hold':
    'why nothing is deleted: could tell of a case or an inquiry; the officer is asked apart',
  'information_rights.due_child': 'worked out each night from what is told',
  'information_rights.deletion': 'that it is to be deleted: nothing of it is kept afterwards',
  'panels.finding': 'worked out each night from the plans that are told',
};

describe('the whole of what is kept about a child', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse('empty');
  });
  afterAll(() => house.close());

  it('is told for every table that names a child', async () => {
    const { rows } = await house.owner.query<{ name: string }>(
      `select distinct c.oid::regclass::text as name
         from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker', 'platform')
          and a.attname in ('child_id', 'child_ids') and not a.attisdropped`,
    );
    const told = new Set(contributions.flatMap(({ tables }) => tables));
    const names = rows.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(15);
    expect(names.filter((name) => !told.has(name) && notTold[name] === undefined)).toEqual([]);
    expect(Object.keys(notTold).filter((name) => told.has(name))).toEqual([]);
  });
});
