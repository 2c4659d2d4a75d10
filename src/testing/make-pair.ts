import type { Person } from './browserless.ts';
import { buildChild, type BuiltChild, type ChildToBuild } from './build-child.ts';
import type { TestHouse } from './open-test-house.ts';

/** Two records that are almost surely of one child: a letter of the family name differs. */
export async function makePair(
  house: TestHouse,
  differing: Partial<ChildToBuild> = {},
): Promise<[BuiltChild, BuiltChild]> {
  const told = {
    givenName: 'Ottilie',
    familyName: 'Brackenhurst',
    birthDate: '2014-07-09',
    address: '4 Sample Row',
    postcode: 'ZZ9 4QX',
  };
  return [
    await buildChild(house.owner, told),
    await buildChild(house.owner, { ...told, familyName: 'Brackenhirst', ...differing }),
  ];
}

/** Looks for duplicates as the task does, and gives the address of the pair. */
export async function pairOf(house: TestHouse, one: BuiltChild, other: BuiltChild): Promise<string> {
  await house.owner.query('update children.child set updated_at = now() where child_id = any($1)', [
    [one.childId, other.childId],
  ]);
  // The records of the returns were looked through before.
  await house.owner.query(
    `insert into merges.looked_through select partnership_id, now() - interval '1 minute' from access.partnership on conflict do nothing`,
  );
  await house.runTask('hourly:merges-look');
  const { rows } = await house.owner.query<{ id: string }>(
    `select suggestion_id as id from merges.suggestion where $1 in (one_child_id, other_child_id) and $2 in (one_child_id, other_child_id)`,
    [one.childId, other.childId],
  );
  if (rows[0] === undefined) throw new Error('the two were not suggested');
  return `/duplicates/${rows[0].id}`;
}

/** Decides that the pair at an address is one child, by the form; gives the address of the merge. */
export async function mergePair(
  by: Person,
  pair: string,
  kept: BuiltChild,
  because = 'Rang both',
): Promise<string> {
  const { html } = await by.get(pair);
  const hidden = [...html.matchAll(/name="(version|oneVersion|otherVersion)" value="(\d+)"/g)];
  const versions = Object.fromEntries(hidden.map(([, name, value]) => [name ?? '', value ?? '']));
  const { status, location } = await by.post(pair, { ...versions, answer: kept.childId, because });
  if (status !== 303 || location === undefined) throw new Error(`merging answered with ${status}`);
  return location;
}
