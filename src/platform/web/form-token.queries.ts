import { sql } from 'kysely';
import type { Viewer } from '../access/index.ts';
import type { Tx } from '../db/database.ts';

/**
 * Claims a form's one-use token for this transaction. A second post of the same form waits for the first and then gets where that one
 * led ('' when it led nowhere yet); undefined means the claim is ours.
 */
export async function claimFormToken(
  tx: Tx,
  viewer: Viewer,
  token: string,
  at: Date,
): Promise<string | undefined> {
  const claimed = await sql`
    insert into access.form_token (user_id, token, partnership_id, used_at)
    values (${viewer.userId}, ${token}, ${viewer.partnershipId}, ${at}) on conflict do nothing`.execute(tx);
  if (claimed.numAffectedRows === 1n) return undefined;
  const { rows } = await sql<{ location: string | null }>`
    select location from access.form_token where user_id = ${viewer.userId} and token = ${token}`.execute(tx);
  return rows[0]?.location ?? '';
}

/** Keeps where the form led, for its second post. */
export async function keepWhereItLed(tx: Tx, viewer: Viewer, token: string, location: string): Promise<void> {
  await sql`update access.form_token set location = ${location} where user_id = ${viewer.userId} and token = ${token}`.execute(
    tx,
  );
}

/** Gives the token back: the form was wrong and did nothing. */
export async function releaseFormToken(tx: Tx, viewer: Viewer, token: string): Promise<void> {
  await sql`delete from access.form_token where user_id = ${viewer.userId} and token = ${token}`.execute(tx);
}
