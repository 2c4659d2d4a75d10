import { sql, type Transaction } from 'kysely';
import type { DB } from '#platform/db/schema.generated.ts';

/** Whether there is a partnership already. Whoever asks at the same time waits until this transaction has ended. */
export async function isSomebodyThere(owner: Transaction<DB>): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended('demonstration.fill', 0))`.execute(owner);
  const { rows } = await sql`select from access.partnership limit 1`.execute(owner);
  return rows.length > 0;
}
