import type pg from 'pg';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';
import { PreparingClient } from './preparing-client.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse('demonstration');
});
afterAll(() => house.close());

/** The texts that PostgreSQL keeps for a connection, asked without values so that the question is not kept itself. */
async function keptBy(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ statement: string }>('select statement from pg_prepared_statements');
  return rows.map(({ statement }) => statement).sort();
}

async function connect(): Promise<pg.Client> {
  const client: pg.Client = new PreparingClient(house.owner.options.connectionString);
  await client.connect();
  return client;
}

test('a statement with values is kept once for a connection, one without values is not', async () => {
  const client = await connect();
  for (const number of [1, 2, 3]) {
    const { rows } = await client.query<{ twice: number }>('select $1::integer * 2 as twice', [number]);
    expect(rows).toEqual([{ twice: number * 2 }]);
  }
  await client.query('select $1::text', ['other']);
  await client.query('select 1');
  expect(await keptBy(client)).toEqual(['select $1::integer * 2 as twice', 'select $1::text']);
  await client.end();
});

test('beyond the most that are kept, statements are answered and not kept', async () => {
  const client = await connect();
  for (let number = 0; number < 1_010; number += 1) {
    const { rows } = await client.query<{ sum: number }>(`select $1::integer + ${number} as sum`, [1]);
    expect(rows).toEqual([{ sum: number + 1 }]);
  }
  expect(await keptBy(client)).toHaveLength(1_000);
  await client.end();
});

test('a statement kept for one viewer shows the next one, on the same connection, only what is theirs', async () => {
  const viewers = await Promise.all(
    [people.coordinator, people.worker, people.otherWorker].map((email) => userOf(house.owner, email)),
  );
  const counts = await house.app.house.database.app.connection().execute(async (connection) => {
    const countFor = async ({ userId, partnershipId }: (typeof viewers)[number]) => {
      await sql`select set_config('app.viewer_id', ${userId}, false), set_config('app.partnership_id', ${partnershipId}, false),
                       set_config('app.now', ${house.clock.now().toISOString()}, false)`.execute(connection);
      const { rows } = await sql<{
        count: number;
      }>`select count(*)::integer as count from children.child where ${true}`.execute(connection);
      return rows[0]?.count ?? -1;
    };
    const counted: number[][] = [];
    // PostgreSQL makes its lasting plan from the sixth time on.
    for (let round = 0; round < 10; round += 1) {
      const row: number[] = [];
      for (const viewer of viewers) row.push(await countFor(viewer));
      counted.push(row);
    }
    return counted;
  });
  const first = counts[0] ?? [];
  expect(new Set(first).size).toBe(first.length);
  expect(counts).toEqual(counts.map(() => first));
});
