import { sql } from 'kysely';
import type { Tx } from '../db/database.ts';

/** Counts what the viewer is about to send in files today; false when it would be more than `most` bytes, and then nothing is counted. */
export async function takeBytes(tx: Tx, bytes: number, most: number): Promise<boolean> {
  const { rows } = await sql<{
    taken: boolean;
  }>`select access.take_bytes(${bytes}, ${most}) as taken`.execute(tx);
  return rows[0]?.taken === true;
}
