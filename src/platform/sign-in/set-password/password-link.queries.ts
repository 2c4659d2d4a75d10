import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { hashOf } from '../../access/sessions.queries.ts';
import type { Tx } from '../../db/database.ts';

/**
 * Makes a link by which somebody sets their password, in place of those before it, and gives its token: the address is
 * /set-password/<token>. It works once, until then; only its hash is kept.
 */
export async function startSettingPassword(tx: Tx, userId: string, at: Date, until: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await sql`select access.make_password_link(${userId}, ${hashOf(token)}, ${at}, ${until})`.execute(tx);
  return token;
}

/** Whose password a link sets; undefined when it was used, is over, or never was. */
export async function findPasswordLink(tx: Tx, token: string, at: Date) {
  const { rows } = await sql<{ email: string; partnershipId: string }>`
    select email, partnership_id as "partnershipId" from access.find_password_link(${hashOf(token)}, ${at})`.execute(
    tx,
  );
  return rows[0];
}

/** Sets the password and uses the link up; false when somebody was quicker. */
export async function setPasswordByLink(tx: Tx, token: string, hash: string, at: Date): Promise<boolean> {
  const { rows } = await sql<{ isSet: boolean }>`
    select access.use_password_link(${hashOf(token)}, ${hash}, ${at}) as "isSet"`.execute(tx);
  return rows[0]?.isSet ?? false;
}
