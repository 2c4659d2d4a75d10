import { sql } from 'kysely';
import type { Tx } from '../db/database.ts';

/** Adds a job in the caller's transaction. `onceKey`: a job that waits under the same key is replaced, not doubled. */
export async function addJob(
  tx: Tx,
  task: string,
  payload: object,
  options: { onceKey?: string; runAt?: Date } = {},
): Promise<void> {
  await sql`select platform.add_job(${task}, ${JSON.stringify(payload)}::jsonb, ${options.onceKey ?? null}, ${options.runAt ?? null})`.execute(
    tx,
  );
}
