import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import type { Tx } from '#platform/db/database.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let own: BuiltChild;
let other: BuiltChild;
beforeAll(async () => {
  house = await openTestHouse();
  own = await buildChild(house.owner);
  other = await buildChild(house.owner);
  await grant(house.owner, own, people.worker);
});
afterAll(() => house.close());

type Who = Awaited<ReturnType<typeof userOf>>;

const become = (tx: Tx, { userId, partnershipId }: Who) =>
  sql`select access.become(${userId}, ${partnershipId}, null, ${house.clock.now()})`.execute(tx);
const inside = <T>(act: (tx: Tx) => Promise<T>) => house.app.house.database.app.transaction().execute(act);

/** Which of the two children the row rules let through. */
async function seen(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ childId: string }>`
    select child_id as "childId" from children.child where child_id in (${own.childId}, ${other.childId})`.execute(
    tx,
  );
  return rows.map(({ childId }) => childId);
}

const give = (tx: Tx, child: BuiltChild, { userId, partnershipId }: Who) =>
  sql`insert into access.child_access (partnership_id, user_id, child_id, basis, source, from_at)
      values (${partnershipId}, ${userId}, ${child.childId}, 'allocated-worker', 'a test', ${house.clock.now()})`.execute(
    tx,
  );

test('what is remembered of the gate is what is in it, for everybody', async () => {
  const { rows } = await house.owner.query<Who>(
    'select user_id as "userId", partnership_id as "partnershipId" from access.user_account',
  );
  expect(rows.length).toBeGreaterThan(20);
  for (const who of rows)
    await inside(async (tx) => {
      await become(tx, who);
      const told = await sql<{ same: boolean[] }>`
        select array[access.is_remembered(), access.wide_partnership() is not distinct from access.read_wide_partnership(),
                     access.my_child_ids() = access.read_my_child_ids(), access.team_child_ids() = access.read_team_child_ids(),
                     access.hidden_child_ids() = access.read_hidden_child_ids()] as same`.execute(tx);
      expect(told.rows[0]?.same, who.userId).toEqual([true, true, true, true, true]);
    });
});

test('a change of the gate counts at once in the transaction that makes it', async () => {
  const manager = await userOf(house.owner, people.coordinator);
  const worker = await userOf(house.owner, people.worker);
  await inside(async (tx) => {
    await become(tx, manager);
    expect((await seen(tx)).toSorted()).toEqual([own.childId, other.childId].toSorted());
    await give(tx, other, worker);
    const remembered = await sql<{ is: boolean }>`select access.is_remembered() as is`.execute(tx);
    expect(remembered.rows[0]?.is).toBe(false);
    await become(tx, worker);
    expect((await seen(tx)).toSorted()).toEqual([own.childId, other.childId].toSorted());
    await sql`update access.child_access set until = from_at where child_id = ${other.childId}`.execute(tx);
    expect(await seen(tx)).toEqual([own.childId]);
  });
});

test('another person in the same transaction has their own gate, and the next transaction has none', async () => {
  const worker = await userOf(house.owner, people.worker);
  const stranger = await userOf(house.owner, people.policeOfficer);
  await house.app.house.database.app.connection().execute(async (connection) => {
    await connection.transaction().execute(async (tx) => {
      await become(tx, worker);
      expect(await seen(tx)).toContain(own.childId);
      await become(tx, stranger);
      expect(await seen(tx)).toEqual([]);
    });
    await connection.transaction().execute(async (tx) => {
      expect(await seen(tx)).toEqual([]);
    });
  });
});

test('access that ended between two requests is gone at the second', async () => {
  const child = await buildChild(house.owner);
  await grant(house.owner, child, people.worker);
  const worker = await house.as(people.worker);
  expect((await worker.get(`/children/${child.childId}`)).status).toBe(200);
  await house.owner.query('update access.child_access set until = from_at where child_id = $1', [
    child.childId,
  ]);
  expect((await worker.get(`/children/${child.childId}`)).status).toBe(404);
});
