import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { planForSets } from '../stage.queries.ts';

/** Begins to load: one file at a time in a partnership, so that a second waits for the first and then compares with it. */
export async function beginLoading(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('imports.load ' || access.viewer_partnership()::text, 0))`.execute(
    tx,
  );
  await planForSets(tx);
}
