import pg from 'pg';

/** How many of some children a database holds, asked as its owner; none in one that was never started. */
export async function countChildrenThere(url: string, childIds: readonly string[]): Promise<number> {
  if (childIds.length === 0) return 0;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ there: boolean }>(
      `select to_regclass('children.child') is not null as there`,
    );
    if (tables[0]?.there !== true) return 0;
    const { rows } = await client.query<{ count: number }>(
      'select count(*)::int as count from children.child where child_id = any ($1)',
      [childIds],
    );
    return rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}
