import { sql, type Kysely } from 'kysely';
import type { Tx } from '../db/database.ts';
import type { DB } from '../db/schema.generated.ts';
import type { Partnership } from './task.ts';

/** Every partnership of the installation: names and codes, no people. */
export async function listPartnerships(db: Kysely<DB>): Promise<Partnership[]> {
  const { rows } = await sql<Partnership>`
    select partnership_id as "partnershipId", name, la_code as "laCode", nation, is_demonstration as "isDemonstration"
      from access.partnerships()`.execute(db);
  return rows;
}

/** One transaction as the partnership's own system account. */
export async function inPartnership<T>(
  db: Kysely<DB>,
  partnershipId: string,
  at: Date,
  work: (tx: Tx, systemUserId: string) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<{
      id: string;
    }>`select access.become_system(${partnershipId}, ${at}) as id`.execute(tx);
    return work(tx, rows[0]?.id ?? '');
  });
}
