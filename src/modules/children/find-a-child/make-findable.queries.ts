import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/**
 * Makes those of the next `most` children findable that are not yet, for the system account; gives the last it looked at, null when none was left.
 * @param after the last that was looked at before; null begins with the first
 */
export async function makeNextFindable(tx: Tx, after: string | null, most: number): Promise<string | null> {
  const { rows } = await sql<{
    last: string | null;
  }>`select children.index_next(${after}::uuid, ${most}::integer) as last`.execute(tx);
  return rows[0]?.last ?? null;
}
