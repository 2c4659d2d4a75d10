import { sql } from 'kysely';
import { hashOf } from '../../access/sessions.queries.ts';
import type { Tx } from '../../db/database.ts';

/** Sets the viewer's own password and ends every session of theirs but this one. */
export async function changeOwnPassword(
  tx: Tx,
  passwordHash: string,
  keptSessionId: string,
  at: Date,
): Promise<void> {
  await sql`select access.change_my_password(${passwordHash}, ${keptSessionId}, ${at})`.execute(tx);
}

/** Keeps a link that sets this person's password; only its hash. `until`: that of an invitation, in place of links before it. */
export async function keepPasswordLink(
  tx: Tx,
  userId: string,
  token: string,
  at: Date,
  until?: Date,
): Promise<void> {
  await sql`select access.make_password_link(${userId}, ${hashOf(token)}, ${at}, ${until ?? null})`.execute(
    tx,
  );
}

export interface LinkOwner {
  userId: string;
  partnershipId: string;
  email: string;
  fullName: string;
}

/** Whose password a link sets; undefined when there is no such link, it was used, or its time is over. */
export async function findLinkOwner(tx: Tx, token: string, at: Date): Promise<LinkOwner | undefined> {
  const { rows } = await sql<LinkOwner>`
    select user_id as "userId", partnership_id as "partnershipId", email, full_name as "fullName"
      from access.find_password_link(${hashOf(token)}, ${at})`.execute(tx);
  return rows[0];
}

/** Uses the link up, sets the password and ends every session of that person; false: somebody was quicker. */
export async function usePasswordLink(
  tx: Tx,
  token: string,
  passwordHash: string,
  at: Date,
): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`
    select access.use_password_link(${hashOf(token)}, ${passwordHash}, ${at}) as used`.execute(tx);
  return rows[0]?.used ?? false;
}

export interface Addressee {
  fullName: string;
  email: string;
  language: string;
  /** Within the last five minutes a link was made that is not used yet. */
  writtenJustNow: boolean;
}

/** Where a letter about signing in goes; undefined for an account that nobody may use. */
export async function findWhomToWrite(tx: Tx, userId: string, at: Date): Promise<Addressee | undefined> {
  const { rows } = await sql<Addressee>`
    select full_name as "fullName", email, language, written_just_now as "writtenJustNow"
      from access.whom_to_write(${userId}, ${at})`.execute(tx);
  return rows[0];
}
